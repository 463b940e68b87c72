"""The exceptions of halo.

    HaloError
     ├── ConfigurationError          a setting is missing or impossible; nothing was sent
     ├── InvalidRequestError         the call cannot be right; nothing was sent (also a TypeError)
     ├── TransportError              nothing came back: connection, TLS, name look-up
     │    └── RequestTimeoutError    nothing came back in time
     ├── StatusError                 the server answered no
     │    ├── ValidationError        400
     │    ├── AuthenticationError    401, and refused tokens
     │    ├── PermissionDeniedError  403, and 401 on a token that other routes accept
     │    ├── NotFoundError          404
     │    ├── ConflictError          409
     │    ├── RateLimitError         429
     │    └── ServerError            5xx
     ├── OutcomeUnknownError         a create was sent, and nobody can say whether it happened
     ├── ResponseError               an answer came, and it is not what was asked
     └── PaginationError             the pages and the server's own count cannot be brought together

They are plain data: they pickle and copy, hold no HTTP object, and show no secret.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import ClassVar

import attrs

__all__ = [
    "AuthenticationError",
    "ConfigurationError",
    "ConflictError",
    "FieldError",
    "HaloError",
    "InvalidRequestError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "ResponseError",
    "ServerError",
    "StatusError",
    "TransportError",
    "ValidationError",
]

_SHOWN_ERRORS = 3
_SHOWN_CHARACTERS = 300


class HaloError(Exception):
    """Base of everything halo raises on purpose. Plain data only; pickles, copies, prints no secret."""

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(f"{message}\n{advice}" if advice else message)

    def __reduce__(self) -> tuple[object, ...]:  # the default calls cls(*args) and fails on keyword-only __init__
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[HaloError], args: tuple[object, ...], state: dict[str, object]) -> HaloError:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class ConfigurationError(HaloError):
    """A setting is missing or impossible. Nothing has been sent; the text names the setting and the cure."""


class InvalidRequestError(HaloError, TypeError):
    """The call cannot be right: unknown or empty filter or field, an id where none may be. Nothing has been sent.

    Halo ignores filters and fields that it does not know, so that a misspelt filter would return
    everything and a misspelt field would vanish; halo refuses both.

    Attributes:
        problems: What is wrong with which item, where a whole batch was refused; the text names the first few.
    """

    problems: tuple[str, ...] = ()


class TransportError(HaloError):
    """Nothing came back: no connection, no TLS, no such host, or the connection broke.

    What was asked only reads or may be repeated, so nothing is in doubt; it was repeated already.

    Attributes:
        method, path: The request, without host and query.
        attempts: How often it was tried.
    """

    def __init__(self, method: str, path: str, reason: str, *, attempts: int, advice: str = "") -> None:
        tried = "" if attempts == 1 else f" ({attempts} attempts)"
        super().__init__(f"{method} {path}: {reason}{tried}.", advice=advice or self._advice)
        self.method, self.path, self.attempts = method, path, attempts

    _advice: ClassVar[str] = "Check the base URL, the network and any proxy, then try again."


class RequestTimeoutError(TransportError):
    """Nothing came back within `timeout` seconds; see TransportError."""

    _advice: ClassVar[str] = "Ask for less at once, or allow more time with with_options(timeout=...)."


@attrs.frozen
class FieldError:
    """What is wrong with one field of one record that was sent.

    Attributes:
        index: Which record of the array, from 0; None where the server did not say.
        field: The field, by the API's name; empty where the server did not say.
        message: The server's words.
    """

    index: int | None
    field: str
    message: str


class StatusError(HaloError):
    """The server answered no. Only this class itself: a status that has no class of its own, 3xx included.

    Attributes:
        status_code: The HTTP status.
        message: The server's words; empty where it said nothing.
        errors: What is wrong with which field of which record, as far as the server said.
        method, path: The request, without host and query.
        body: The answer as text, cut after 64 KiB.
        retry_after: Seconds the server asks to wait; None where it does not say.
        attempts: How often it was tried; 0 where it was never sent, see `RateLimitError`.
    """

    _advice: ClassVar[str] = "Look at .body, which has the answer, and check that base_url and any proxy are right."

    def __init__(
        self,
        status_code: int,
        method: str,
        path: str,
        *,
        message: str = "",
        errors: Sequence[FieldError] = (),
        body: str = "",
        retry_after: float | None = None,
        attempts: int = 1,
        advice: str = "",
    ) -> None:
        tried = "" if attempts == 1 else f" ({attempts} attempts)"
        answer = f"{status_code} {phrase(status_code)}{tried}" if attempts else "not sent"
        said = f": {shortened(message)}" if message else "."
        lines = [f"{method} {path}: {answer}{said}", *_listed(errors, message)]
        super().__init__("\n".join(lines), advice=advice or self._advice)
        self.status_code, self.method, self.path = status_code, method, path
        self.message, self.errors, self.body = message, list(errors), body
        self.retry_after, self.attempts = retry_after, attempts


class ValidationError(StatusError):
    """400: the server understood and refused. Nothing was written; `errors` tells which field of which record."""

    _advice = "Nothing was written. Correct what was sent, then send it again; .body has all that the server said."


class AuthenticationError(StatusError):
    """Signing in failed, or no route has accepted the token: credentials, tenant, server URL or application."""

    _advice = (
        "No route has accepted this token yet: check that the base URL is the server that issued it "
        "(its API is under /api), and that the API application is active in HaloPSA. Halo says so too where the "
        "application or its agent may not do this."
    )


class PermissionDeniedError(StatusError):
    """403, or 401 on a token that other routes accept: the application or its agent may not do this.

    Halo answers 401 with an empty body where a module permission is missing, although the token is good.
    """

    _advice = (
        "The API application's permissions and the role of the agent it logs in as must both allow this "
        "(Configuration > Integrations > HaloPSA API)."
    )


class NotFoundError(StatusError):
    """404: no such record, or no such route; Halo gives both the same empty answer."""

    _advice = "There is no such record, or this client may not see it."


class ConflictError(StatusError):
    """409: the record is in use or exists already."""

    _advice = "Look at the record as it is now, then decide whether to send this again."


class RateLimitError(StatusError):
    """429: too many requests. `retry_after` tells how many seconds to wait, where the server says it.

    The request was not carried out. Raised after the last attempt, or at once where the wait would be longer than
    `Retry(max_wait=...)` or end after `Retry(deadline=...)`. Where that is so before the first attempt, the server
    has said nothing: the text says "not sent", and `attempts` is 0.
    """

    _advice = "Other programs may count towards the same limit. Wait, then go on more slowly."


class ServerError(StatusError):
    """5xx: the server failed. What was asked may be repeated and was; a create raises OutcomeUnknownError."""

    _advice = "Try again later. If it lasts, the server's own log has the reason."


class OutcomeUnknownError(HaloError):
    """A create went out and no answer came back that can be read: the records may exist or not.

    It is not sent again, because a second ticket is worse than an error. Look first, then decide. In the receipt of
    an update or delete that was interrupted it says the same of that; it may be sent again.

    Attributes:
        method, path: The request, without host, query or headers.
        sent: The records of the body. Not part of the text or the repr: they hold people's data.
        status_code: What the server answered, if it answered at all.
    """

    def __init__(
        self,
        method: str,
        path: str,
        reason: str,
        *,
        sent: Sequence[Mapping[str, object]],
        status_code: int | None = None,
        is_change: bool = False,
    ) -> None:
        records = "1 record" if len(sent) == 1 else f"{len(sent)} records"
        what, advice = f"{records} may or may not exist", "It is not sent again by itself. Look first, before you do."
        if is_change:
            what, advice = "it may or may not have been done", "Repeating it changes nothing, so it may be sent again."
        super().__init__(f"{method} {path}: {reason}. The request had been sent; {what}.", advice=advice)
        self.method, self.path, self.status_code = method, path, status_code
        self.sent = [dict(record) for record in sent]


class ResponseError(HaloError):
    """An answer came with success, and it is not what was asked: HTML, not JSON, no rows where rows must be.

    Attributes:
        method, path: The request, without host and query.
        reason: What is wrong with the answer.
        status_code: What the server answered.
        excerpt: The first characters of the answer.
    """

    def __init__(
        self, method: str, path: str, reason: str, *, status_code: int, excerpt: str, advice: str = ""
    ) -> None:
        text = f"{method} {path}: {reason} (status {status_code}). It begins: {excerpt!r}"
        super().__init__(text, advice=advice)
        self.method, self.path, self.status_code = method, path, status_code
        self.reason, self.excerpt = reason, excerpt


class PaginationError(HaloError):
    """The walk cannot be brought to a trustworthy end. All rows that were given are real; some may be missing.

    Attributes:
        path: The route.
        given: Rows given so far.
        total: The server's own count; None where it gives none.
    """

    def __init__(self, path: str, reason: str, *, given: int, total: int | None) -> None:
        told = "gives no count" if total is None else f"counts {total}"
        super().__init__(
            f"GET {path}: {reason}. {given} rows were given; the server {told}.",
            advice='Ask again, with narrower filters or in a lasting order (order="id"), and join both by id.',
        )
        self.path, self.given, self.total = path, given, total


def shortened(text: str) -> str:
    """One line of a text, cut where it is too long to be read."""
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}..."


def _listed(errors: Sequence[FieldError], message: str) -> list[str]:
    """A line for each of the first errors that says more than the message does."""
    more = [error for error in errors if error.field or error.message != message]
    lines = [f"  {_place(error)}{shortened(error.message)}" for error in more[:_SHOWN_ERRORS]]
    if len(more) > _SHOWN_ERRORS:
        lines.append(f"  and {len(more) - _SHOWN_ERRORS} more in .errors")
    return lines


def _place(error: FieldError) -> str:
    record = f"record {error.index}" if error.index else ""
    where = ", ".join(filter(None, (record, shortened(error.field))))
    return f"{where}: " if where else ""


def phrase(status_code: int) -> str:
    """What HTTP calls this status."""
    try:
        return HTTPStatus(status_code).phrase
    except ValueError:  # 520 and its kind are real, and no member of HTTPStatus
        return "(no standard status)"
