"""Credentials: the fields of the token request, or a token itself. None of them prints its secrets."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Awaitable, Callable
from typing import Any, NoReturn, Protocol, TypeGuard

import attrs

from .errors import ConfigurationError

__all__ = ["AccessToken", "ClientCredentials", "Credentials", "PasswordCredentials", "Secret"]

TokenSource = Callable[[], str | Awaitable[str]]


TOKEN_TEXT = re.compile("[!-~]+")
"""What a token may consist of; anything else breaks the header, and the error would show it."""


def is_token_text(value: Any) -> TypeGuard[str]:
    """Whether it is a text that a header can carry."""
    return isinstance(value, str) and TOKEN_TEXT.fullmatch(value) is not None


class Secret:
    """A string that does not print: not in a repr, a log line or a traceback with local variables."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The string itself, for the request that sends it."""
        return self._text

    def is_text(self) -> bool:
        """Whether it is a string, and not empty."""
        text: object = self._text
        return isinstance(text, str) and bool(text.strip())  # pyright: ignore[reportUnnecessaryIsInstance]

    def __repr__(self) -> str:
        return "***"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


def as_secret(secret: str | Secret | None) -> Secret | None:
    """The secret, wrapped so that it does not print."""
    return secret if secret is None or isinstance(secret, Secret) else Secret(secret)


class Credentials(Protocol):
    """A way to sign in."""

    def form(self) -> dict[str, str] | None:
        """The fields of the token request, without the scope; None if no token is requested."""
        ...

    def secrets(self) -> tuple[str, ...]:
        """The texts that no error may show."""
        ...


def redact_userinfo(url: str | None) -> str | None:
    """A URL with any user name and password in it replaced, so that nothing shows them.

    A value that is not a string is returned as it is: a later check refuses it.
    """
    return _USERINFO.sub(r"\1***@", url) if isinstance(url, str) else url  # pyright: ignore[reportUnnecessaryIsInstance]


_USERINFO = re.compile(r"^(\s*[\w+.-]*://|//)?.*@", re.DOTALL)


def required_secret(name: str, hidden: Secret | None) -> Secret:
    """The secret; a missing one is refused by name, without showing it."""
    if hidden is None or not hidden.is_text():
        raise ConfigurationError(f"{name} is empty or not a string.", advice=f"Give {name} as a str.")
    return hidden


def header_secret(name: str, hidden: Secret | None) -> Secret:
    """The secret, which a header carries; one that no header can is refused by name, without showing it."""
    secret = required_secret(name, hidden)
    if not is_token_text(secret.reveal()):
        raise ConfigurationError(
            f"{name} contains white space or characters that no header can carry.",
            advice="It was probably read together with a line break; remove that.",
        )
    return secret


@attrs.frozen(repr=False)
class SafeRepr:
    """A repr that works even if `__init__` has refused the values: a traceback with local variables shows it."""

    def __repr__(self) -> str:
        names = [field.name for field in attrs.fields(type(self)) if hasattr(self, field.name)]
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"


# The constructors below are written by hand: in one that attrs generates, a secret that is refused would be a plain
# local variable, and a traceback with local variables would show it.


@attrs.frozen(init=False, repr=False)
class ClientCredentials(SafeRepr):
    """An API application with the method "Client ID and Secret (Services)": the usual way, and the default.

    Attributes:
        client_id, client_secret: Of the application.
    """

    client_id: str
    client_secret: Secret

    def __init__(self, client_id: str, client_secret: str | Secret) -> None:
        hidden = as_secret(client_secret)
        del client_secret
        object.__setattr__(self, "client_id", client_id)
        object.__setattr__(self, "client_secret", required_secret("client_secret", hidden))

    def form(self) -> dict[str, str]:
        """The fields of the token request."""
        return {
            "grant_type": "client_credentials",
            "client_id": self.client_id,
            "client_secret": self.client_secret.reveal(),
        }

    def secrets(self) -> tuple[str, ...]:
        """The texts that no error may show."""
        return (self.client_secret.reveal(),)


@attrs.frozen(init=False, repr=False)
class PasswordCredentials(SafeRepr):
    """An agent's user name and password, for the few applications that are set up that way.

    Attributes:
        username, password: Of the agent.
        client_id: Of the application.
        client_secret: Its secret, if it has one.
    """

    username: str
    password: Secret
    client_id: str
    client_secret: Secret | None

    def __init__(
        self, username: str, password: str | Secret, client_id: str, client_secret: str | Secret | None = None
    ) -> None:
        hidden, hidden_client_secret = as_secret(password), as_secret(client_secret)
        del password, client_secret
        object.__setattr__(self, "username", username)
        object.__setattr__(self, "client_id", client_id)
        object.__setattr__(self, "client_secret", hidden_client_secret)
        object.__setattr__(self, "password", required_secret("password", hidden))

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
        """The texts that no error may show."""
        password = self.password.reveal()
        return (password,) if self.client_secret is None else (password, self.client_secret.reveal())


@attrs.frozen(init=False, repr=False)
class AccessToken(SafeRepr):
    """A token that was fetched elsewhere, or a function that returns one.

    A function is called before the first request, and again when the server answers 401; with `AsyncHalo` it may
    be asynchronous. It cannot use the client that it signs in. A string is used as it is, and a 401 is final.

    Attributes:
        token: The text after `Bearer`, or the function.
    """

    token: Secret | TokenSource

    def __init__(self, token: str | Secret | TokenSource) -> None:
        hidden = token if callable(token) else as_secret(token)
        del token
        wrapped = hidden if callable(hidden) else header_secret("token", hidden)
        object.__setattr__(self, "token", wrapped)

    def form(self) -> None:
        """None: no token is requested."""
        return

    def secrets(self) -> tuple[str, ...]:
        """The token, unless a function returns it."""
        return (self.token.reveal(),) if isinstance(self.token, Secret) else ()


def fingerprint(*parts: str) -> str:
    """A hash that stands for these texts and does not reveal them."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
