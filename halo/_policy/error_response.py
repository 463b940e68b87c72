"""The plain data of a response, and the exception for an error status.

The only reader of error bodies: every body that was seen on live tenants becomes one message and a list of
`FieldError`; the status decides the class.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Mapping
from typing import Any, Self, TypeVar

import attrs

from ..credentials import redact_userinfo
from ..errors import (
    AuthenticationError,
    ConflictError,
    FieldError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    StatusError,
    ValidationError,
    shortened,
)
from .redaction import NO_SECRETS, Redactor

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
    """The response to one request, as plain data.

    Attributes:
        method, path: The request, without host and query.
        status_code: The HTTP status.
        headers: With lower-case names.
        body: The whole body. Not part of the repr.
        retry_after: Seconds that the server asks to wait; None if it did not say.
        redactor: Knows the texts that no error may show, even if the server repeats them.
        is_cut: Whether only the beginning of the body has arrived.
        attempts: The number of attempts, this one included.
    """

    method: str
    path: str
    status_code: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    retry_after: float | None = None
    redactor: Redactor = NO_SECRETS
    is_cut: bool = False
    attempts: int = 1

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status_code < 300

    @property
    def text(self) -> str:
        """The body as it came, without any byte order mark; to be read, never to be shown."""
        return self.body[:_KEPT_BODY].removeprefix(codecs.BOM_UTF8).decode("utf-8", errors="replace")

    @property
    def shown(self) -> str:
        """The body without the caller's secrets; to be shown, never to be read."""
        return self.redactor.clean(self.text, is_cut=self._is_cut)

    @property
    def _is_cut(self) -> bool:
        return self.is_cut or len(self.body) > _KEPT_BODY

    @property
    def excerpt(self) -> str:
        """The first characters of the body, as they may be shown."""
        return " ".join(self.shown.split())[:_EXCERPT]

    @property
    def location(self) -> str:
        """Where it redirects to, without the query, as it may be shown; empty if it does not."""
        if not 300 <= self.status_code < 400:
            return ""
        target = re.split(r"[?#;]", self.headers.get("location", ""), maxsplit=1)[0]
        return self.redactor.clean(redact_userinfo(target) or "")

    @property
    def is_html(self) -> bool:
        """Whether it is a web page."""
        return "html" in self.headers.get("content-type", "") or self.body[:200].lstrip()[:1] == b"<"

    @property
    def kind(self) -> str:
        """What the body is, in words for a sentence."""
        if not self.body.strip():
            return "an empty body"
        return "a web page" if self.is_html else "something else"

    def as_status_error(self, *, is_token_good: bool = False) -> StatusError:
        """The exception for this response, which must not be a success.

        Args:
            is_token_good: Whether any route has accepted a token of this client. Halo answers 401 for a bad token and
                for a missing permission alike; if other routes accept the token, it is the permission.
        """
        cls = ServerError if self.status_code >= 500 else _CLASSES.get(self.status_code, StatusError)
        if cls is AuthenticationError and is_token_good:
            cls = PermissionDeniedError
        return self.as_error(cls)

    def as_error(self, cls: type[E], *, advice: str = "") -> E:
        """An exception of this class with the server's message."""
        shown = self.shown
        content_type = self.headers.get("content-type", "")
        refusal = Refusal.read(self.text, content_type, self.redactor, is_cut=self._is_cut)
        return cls(
            self.status_code,
            self.method,
            self.path,
            message=f"redirects to {self.location}" if self.location else refusal.message,
            errors=refusal.errors,
            body=shown,
            retry_after=self.retry_after,
            attempts=self.attempts,
            advice=advice,
        )


@attrs.frozen
class Refusal:
    """The content of an error body: one message, and what is wrong with which field."""

    message: str = ""
    errors: tuple[FieldError, ...] = ()

    @classmethod
    def read(cls, body: str, content_type: str = "", redactor: Redactor = NO_SECRETS, *, is_cut: bool = False) -> Self:
        """Read an error body in any of the formats that were seen, or the documented one; never raises.

        Args:
            body: The body as it came.
            content_type: From its header.
            redactor: For what it says.
            is_cut: Whether the body is only the beginning.

        Source: the six shapes of live tenants (live writes, build 2.250: ModelState, JSON text, .NET exception
        with and without SQL text, empty object, nothing), OAuth's, and the documented
        `{"error", "message", "details"}`.
        """
        text = body.strip().lstrip("\ufeff")
        if not text:
            return cls()
        if text[0] == "<" or "html" in content_type:
            return cls(f"a web page{_title(redactor.clean(body, is_cut=is_cut))}, not a response of the API")
        try:
            decoded: object = json.loads(text)
        except (ValueError, RecursionError):
            return cls(shortened(redactor.clean(text, is_cut=is_cut)))
        message, errors = _message_and_errors(decoded)
        cleaned = (
            FieldError(error.index, redactor.clean_name(error.field), redactor.clean(error.message)) for error in errors
        )
        return cls(redactor.clean(message), tuple(cleaned))


_MESSAGE_KEYS = ("error_description", "Message", "message", "errorMessage", "error", "title")
_NOT_FIELDS = frozenset({*_MESSAGE_KEYS, "details", "errors", "retry_after", "resultCode", "status", "type", "traceId"})
_INDEXED = re.compile(r"^\[(\d{1,9})\]\.?")  # int() refuses thousands of digits


def _message_and_errors(body: object) -> tuple[str, tuple[FieldError, ...]]:
    if isinstance(body, str):
        return body, ()
    if isinstance(body, list):
        return "; ".join(text for text in body if isinstance(text, str)), ()  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(body, dict):
        return "", ()
    answer: dict[str, Any] = body  # pyright: ignore[reportUnknownVariableType]
    message = next((answer[key] for key in _MESSAGE_KEYS if isinstance(answer.get(key), str) and answer[key]), "")
    errors = (*_details(answer.get("details")), *_model_state(answer), *_model_state(answer.get("errors")))
    return message or "; ".join(error.message for error in errors[:1]), errors


def _details(details: object) -> list[FieldError]:
    """The documented list of `{"field", "message"}`."""
    if not isinstance(details, list):
        return []
    entries: list[dict[str, Any]] = [entry for entry in details if isinstance(entry, dict)]  # pyright: ignore[reportUnknownVariableType]
    return [_field_error(str(entry.get("field") or ""), str(entry.get("message") or "")) for entry in entries]


def _model_state(answer: object) -> list[FieldError]:
    """The measured `{"[0].field": ["what is wrong"]}`."""
    if not isinstance(answer, dict):
        return []
    state: dict[str, Any] = answer  # pyright: ignore[reportUnknownVariableType]
    return [
        _field_error(key, message)
        for key, messages in state.items()
        if key not in _NOT_FIELDS and isinstance(messages, list)
        for message in messages  # pyright: ignore[reportUnknownVariableType]
        if isinstance(message, str)
    ]


def _field_error(key: str, message: str) -> FieldError:
    indexed = _INDEXED.match(key)
    return FieldError(int(indexed[1]) if indexed else None, _INDEXED.sub("", key), message)


def _title(page: str) -> str:
    title = re.search(r"<title[^>]{0,80}>([^<]{1,80})", page, re.IGNORECASE)
    return f" ({title[1].strip()!r})" if title else ""
