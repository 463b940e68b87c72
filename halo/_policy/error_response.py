"""An answer as plain data, and which exception it is when it says no."""

from __future__ import annotations

import codecs
import json
from collections.abc import Mapping
from typing import TypeVar
from urllib.parse import quote, quote_plus

import attrs

from ..errors import (
    AuthenticationError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    Refusal,
    ServerError,
    StatusError,
    ValidationError,
)

E = TypeVar("E", bound=StatusError)

_KEPT_BODY = 65_536
_EXCERPT = 120

_CLASSES: dict[int, type[StatusError]] = {
    400: ValidationError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}


@attrs.frozen
class Answer:
    """What the server said to one request.

    Attributes:
        method, path: The request, without host and query.
        status_code: The HTTP status.
        headers: With lower-case names.
        body: The whole body. Not part of the repr.
        told: Seconds that the server asks to wait; None where it does not say.
        secrets: Texts that no error may show, should the server repeat them.
    """

    method: str
    path: str
    status_code: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    told: float | None = None
    secrets: tuple[str, ...] = attrs.field(default=(), repr=False)

    @property
    def is_success(self) -> bool:
        """2xx."""
        return 200 <= self.status_code < 300

    @property
    def text(self) -> str:
        """The body as text, without the caller's secrets; a byte order mark is no part of it."""
        text = self.body[:_KEPT_BODY].removeprefix(codecs.BOM_UTF8).decode("utf-8", errors="replace")
        for secret in self.secrets:
            for spelling in _spellings(secret):
                text = text.replace(spelling, "***")
        return text

    @property
    def excerpt(self) -> str:
        """The first characters of the body."""
        return " ".join(self.text[: 4 * _EXCERPT].split())[:_EXCERPT]

    @property
    def is_html(self) -> bool:
        """Whether it is a web page."""
        return "html" in self.headers.get("content-type", "") or self.body[:200].lstrip()[:1] == b"<"

    @property
    def kind(self) -> str:
        """What it is, for a sentence."""
        if not self.body.strip():
            return "an empty body"
        return "a web page" if self.is_html else "something else"

    def error(self, *, accepted: bool = False, attempts: int = 1) -> StatusError | None:
        """The exception that this answer is; None where it is a success.

        Args:
            accepted: Whether any route has accepted a token of this client. Halo answers 401 for a bad token and
                for a missing permission alike; where other routes accept the token, it is the permission.
            attempts: How often it was tried.
        """
        if self.is_success:
            return None
        cls = ServerError if self.status_code >= 500 else _CLASSES.get(self.status_code, StatusError)
        if cls is AuthenticationError and accepted:
            cls = PermissionDeniedError
        return self.as_error(cls, attempts=attempts)

    def as_error(self, cls: type[E], *, advice: str = "", attempts: int = 1) -> E:
        """An exception of this class that says what the server said."""
        text = self.text
        refusal = Refusal.read(text, self.headers.get("content-type", ""))
        return cls(
            self.status_code,
            self.method,
            self.path,
            message=refusal.message,
            errors=refusal.errors,
            body=text,
            retry_after=self.told,
            attempts=attempts,
            advice=advice,
        )


def _spellings(secret: str) -> list[str]:
    """How a server may repeat it: as it is, within JSON, within a URL; the longest first."""
    in_json = (json.dumps(secret, ensure_ascii=is_ascii)[1:-1] for is_ascii in (True, False))
    return sorted({secret, *in_json, quote(secret), quote(secret, safe=""), quote_plus(secret)}, key=len, reverse=True)
