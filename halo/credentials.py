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

    def is_text(self) -> bool:
        """Whether it is a text at all, and not an empty one."""
        text: object = self._text
        return isinstance(text, str) and bool(text.strip())  # pyright: ignore[reportUnnecessaryIsInstance]

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


def masked(url: str | None) -> str | None:
    """A URL without the user name and password that may stand in it, so that nothing shows them.

    What is no text is given back: whoever checks it says so.
    """
    return _USER.sub(r"\1***@", url) if isinstance(url, str) else url  # pyright: ignore[reportUnnecessaryIsInstance]


_USER = re.compile(r"^(\s*[\w+.-]*://|//)?.*@", re.DOTALL)


def _checked(name: str, hidden: Secret | None) -> Secret:
    """The secret; what is none is refused by name, and not shown."""
    if hidden is None or not hidden.is_text():
        raise ConfigurationError(f"{name} is empty or no text.", advice=f"Give {name} as a str.")
    return hidden


def _sendable(token: Secret) -> Secret:
    if not SENDABLE.fullmatch(token.reveal()):
        raise ConfigurationError(
            "token has white space or characters in it that no header can carry.",
            advice="It was probably read with a line end; give it without.",
        )
    return token


@attrs.frozen(repr=False)
class _Shown:
    """A repr that holds also for what was refused while it was made: a traceback with local variables shows it."""

    def __repr__(self) -> str:
        names = [field.name for field in attrs.fields(type(self)) if hasattr(self, field.name)]
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"


# The constructors below are written by hand: one that attrs makes would hold the secret as it was given while it is
# refused, and a traceback with local variables would show it.


@attrs.frozen(init=False, repr=False)
class ClientCredentials(_Shown):
    """An API application of the kind "Client ID and Secret (Services)": the usual way, and the default.

    Attributes:
        client_id, client_secret: Of the application.
    """

    client_id: str
    client_secret: Secret

    def __init__(self, client_id: str, client_secret: str | Secret) -> None:
        hidden = concealed(client_secret)
        del client_secret
        object.__setattr__(self, "client_id", client_id)
        object.__setattr__(self, "client_secret", _checked("client_secret", hidden))

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


@attrs.frozen(init=False, repr=False)
class PasswordCredentials(_Shown):
    """An agent's user name and password, for the few applications that are set up so.

    Attributes:
        username, password: Of the agent.
        client_id: Of the application.
        client_secret: Its secret, where it has one.
    """

    username: str
    password: Secret
    client_id: str
    client_secret: Secret | None

    def __init__(
        self, username: str, password: str | Secret, client_id: str, client_secret: str | Secret | None = None
    ) -> None:
        hidden, own = concealed(password), concealed(client_secret)
        del password, client_secret
        object.__setattr__(self, "username", username)
        object.__setattr__(self, "client_id", client_id)
        object.__setattr__(self, "client_secret", own)
        object.__setattr__(self, "password", _checked("password", hidden))

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


@attrs.frozen(init=False, repr=False)
class AccessToken(_Shown):
    """A token that somebody else has fetched, or a function that gives one.

    A function is called before the first request, and again when the server answers 401; with `AsyncHalo` it may
    be asynchronous. A text is used as it is, and a 401 is final.

    Attributes:
        token: The text behind `Bearer`, or the function.
    """

    token: Secret | TokenSource

    def __init__(self, token: str | Secret | TokenSource) -> None:
        hidden = token if callable(token) else concealed(token)
        del token
        given = hidden if callable(hidden) else _sendable(_checked("token", hidden))
        object.__setattr__(self, "token", given)

    def form(self) -> None:
        """No token is asked for."""
        return

    def secrets(self) -> tuple[str, ...]:
        """The token is known to whoever sends it."""
        return (self.token.reveal(),) if isinstance(self.token, Secret) else ()


def fingerprint(*parts: str) -> str:
    """What stands for these texts and does not tell them."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
