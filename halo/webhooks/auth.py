"""How a receiver knows that a delivery comes from Halo: what was set up in the webhook. Nothing here prints a secret.

Halo signs nothing. Its choices are none, basic, bearer, an API key in a header, and a client certificate (vendor guide
838); a certificate is for the server in front of the receiver to check.
"""

from __future__ import annotations

import base64
import hmac
import re
from collections.abc import Sequence

import attrs

from .._settings.validators import is_header_name
from ..credentials import SafeRepr, Secret, as_secret, header_secret, required_secret
from ..errors import ConfigurationError

__all__ = ["Auth", "Basic", "Bearer", "Key", "NoAuth"]

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_AUTHORIZATION = "authorization"


@attrs.frozen
class NoAuth:
    """Nothing: whoever knows the URL can post events. For receivers that nobody else can reach."""

    header = ""

    def accepts(self, values: Sequence[bytes]) -> bool:
        """Whether a delivery with these values of the header is authentic; all are."""
        return not values  # of no header, there are none


# The constructors below are written by hand, as in `halo.credentials`: a traceback with its variables shows no secret.


@attrs.frozen(init=False, repr=False)
class Basic(SafeRepr):
    """A user name and a password, as the type "Basic" of a webhook sends them.

    Attributes:
        username, password: As they are set in the webhook.

    Raises:
        ConfigurationError: One of them is empty, as an unset environment variable is, or cannot be sent.
    """

    username: str
    password: Secret
    header = _AUTHORIZATION

    def __init__(self, username: str, password: str | Secret) -> None:
        hidden = as_secret(password)
        del password
        object.__setattr__(self, "username", username)
        given: object = username
        if not isinstance(given, str) or not given.strip() or ":" in given:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(
                f"username={username!r} is not a user name.", advice="Give a text that is not empty and has no colon."
            )
        object.__setattr__(self, "password", required_secret("password", hidden))
        if _CONTROL.search(username) or _CONTROL.search(self.password.reveal()):
            raise ConfigurationError(
                "username or password contains a line break or another control character, which Halo cannot send.",
                advice="It was probably read together with a line break; remove that.",
            )

    def accepts(self, values: Sequence[bytes]) -> bool:
        """Whether a delivery with these values of the header is authentic."""
        given = _credentials("basic", values)
        pair = f"{self.username}:{self.password.reveal()}"
        known = [base64.b64encode(pair.encode())]
        if not pair.isascii():  # which encoding Halo takes is not known
            known.append(base64.b64encode(pair.encode("latin-1", "replace")))
        return any([hmac.compare_digest(given, each) for each in known])  # noqa: C419  # all of them, always


@attrs.frozen(init=False, repr=False)
class Bearer(SafeRepr):
    """A token, as the type "Bearer" of a webhook sends it.

    Attributes:
        token: As it is set in the webhook.

    Raises:
        ConfigurationError: It is empty, as an unset environment variable is, or a header cannot carry it.
    """

    token: Secret
    header = _AUTHORIZATION

    def __init__(self, token: str | Secret) -> None:
        hidden = as_secret(token)
        del token
        object.__setattr__(self, "token", header_secret("token", hidden))

    def accepts(self, values: Sequence[bytes]) -> bool:
        """Whether a delivery with these values of the header is authentic."""
        return hmac.compare_digest(_credentials("bearer", values), self.token.reveal().encode())


@attrs.frozen(init=False, repr=False)
class Key(SafeRepr):
    """A key in a header, as the type "API key" of a webhook sends it.

    Attributes:
        header: The name of the header, in any case.
        key: As it is set in the webhook.

    Raises:
        ConfigurationError: The name is not that of a header, or the key is empty or nothing that a header can carry.
    """

    header: str
    key: Secret

    def __init__(self, header: str, key: str | Secret) -> None:
        hidden = as_secret(key)
        del key
        object.__setattr__(self, "header", header)
        if not is_header_name(header):
            raise ConfigurationError(f"header={header!r} is not the name of a header.", advice="Such as X-Api-Key.")
        object.__setattr__(self, "key", header_secret("key", hidden))

    def accepts(self, values: Sequence[bytes]) -> bool:
        """Whether a delivery with these values of the header is authentic."""
        given = values[0].strip() if len(values) == 1 else b""
        return hmac.compare_digest(given, self.key.reveal().encode())


Auth = NoAuth | Basic | Bearer | Key
"""One of the ways in which a webhook says who it is."""


def _credentials(scheme: str, values: Sequence[bytes]) -> bytes:
    """What stands behind the scheme, whose case means nothing; empty if there is another one, or several headers."""
    given, _, credentials = (values[0] if len(values) == 1 else b"").strip().partition(b" ")
    return credentials.strip() if given.lower() == scheme.encode() else b""
