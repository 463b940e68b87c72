"""As whom to sign in: what goes into the token request, or the token itself. Nothing of it prints."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Awaitable, Callable
from typing import NoReturn, Protocol

import attrs

from .errors import ConfigurationError

__all__ = ["AccessToken", "ClientCredentials", "Credentials", "PasswordCredentials", "Secret"]

SENDABLE = re.compile("[!-~]+")  # anything else breaks the header, and the error would show it

TokenSource = Callable[[], str | Awaitable[str]]


class Secret:
    """A text that does not print: not in a repr, a log line or a traceback with local variables."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself, for the one place that sends it."""
        return self._text

    def __repr__(self) -> str:
        return "***"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


def concealed(secret: str | Secret | None) -> Secret | None:
    """The secret, so that it does not print."""
    return secret if secret is None or isinstance(secret, Secret) else Secret(secret)


class Credentials(Protocol):
    """What can sign in."""

    def form(self) -> dict[str, str] | None:
        """The fields of the token request, the scope apart; None where no token is asked for."""
        ...

    def secrets(self) -> tuple[str, ...]:
        """What no error may show."""
        ...


def _hidden(name: str, value: object) -> Secret:
    """The secret; what is none is refused by name, and not shown."""
    if isinstance(value, Secret):
        return value
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"{name} is empty or no text.", advice=f"Give {name} as a str.")
    return Secret(value)


def _client_secret(value: str | Secret) -> Secret:
    return _hidden("client_secret", value)


def _password(value: str | Secret) -> Secret:
    return _hidden("password", value)


def _token(value: str | Secret | TokenSource) -> Secret | TokenSource:
    hidden = value if callable(value) else _hidden("token", value)
    if isinstance(hidden, Secret) and not SENDABLE.fullmatch(hidden.reveal()):
        raise ConfigurationError(
            "token has white space or characters in it that no header can carry.",
            advice="It was probably read with a line end; give it without.",
        )
    return hidden


@attrs.frozen
class ClientCredentials:
    """An API application of the kind "Client ID and Secret (Services)": the usual way, and the default.

    Attributes:
        client_id, client_secret: Of the application.
    """

    client_id: str
    client_secret: Secret = attrs.field(converter=_client_secret)

    def form(self) -> dict[str, str]:
        """The fields of the token request."""
        return {
            "grant_type": "client_credentials",
            "client_id": self.client_id,
            "client_secret": self.client_secret.reveal(),
        }

    def secrets(self) -> tuple[str, ...]:
        """What no error may show."""
        return (self.client_secret.reveal(),)


@attrs.frozen
class PasswordCredentials:
    """An agent's user name and password, for the few applications that are set up so.

    Attributes:
        username, password: Of the agent.
        client_id: Of the application.
        client_secret: Its secret, where it has one.
    """

    username: str
    password: Secret = attrs.field(converter=_password)
    client_id: str
    client_secret: Secret | None = attrs.field(default=None, converter=concealed)

    def form(self) -> dict[str, str]:
        """The fields of the token request."""
        form = {
            "grant_type": "password",
            "username": self.username,
            "password": self.password.reveal(),
            "client_id": self.client_id,
        }
        return form if self.client_secret is None else {**form, "client_secret": self.client_secret.reveal()}

    def secrets(self) -> tuple[str, ...]:
        """What no error may show."""
        own = self.password.reveal()
        return (own,) if self.client_secret is None else (own, self.client_secret.reveal())


@attrs.frozen
class AccessToken:
    """A token that somebody else has fetched, or a function that gives one.

    A function is called before the first request, and again when the server answers 401; with `AsyncHalo` it may
    be asynchronous. A text is used as it is, and a 401 is final.

    Attributes:
        token: The text behind `Bearer`, or the function.
    """

    token: Secret | TokenSource = attrs.field(converter=_token)

    def form(self) -> None:
        """No token is asked for."""
        return

    def secrets(self) -> tuple[str, ...]:
        """The token is known to whoever sends it."""
        return (self.token.reveal(),) if isinstance(self.token, Secret) else ()


def fingerprint(*parts: str) -> str:
    """What stands for these texts and does not tell them."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
