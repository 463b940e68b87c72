"""The exceptions of halo.

    HaloError
     ├── ConfigurationError          a setting is missing or invalid; nothing was sent
     ├── InvalidRequestError         the call is not valid; nothing was sent (also a TypeError)
     │    └── AmbiguousNameError     several records have the name that stands where an id goes
     ├── TransportError              no response: connection, TLS, name look-up
     │    └── RequestTimeoutError    no response in time
     ├── StatusError                 the server answered with an error status
     │    ├── ValidationError        400
     │    ├── AuthenticationError    401, and refused tokens
     │    ├── PermissionDeniedError  403, and 401 on a token that other routes accept
     │    ├── NotFoundError          404
     │    ├── ConflictError          409
     │    ├── RateLimitError         429
     │    └── ServerError            5xx
     ├── OutcomeUnknownError         a create was sent, and its outcome is unknown
     │    └── PublicNoteError        a note was written, and Halo does not say that it is private
     ├── ResponseError               a successful response is not what it should be
     ├── PaginationError             the pages contradict each other or the server's count
     └── DeliveryError               what came to a receiver of webhooks is refused, or has to wait

They are plain data: they pickle and copy, hold no HTTP object, and show no secret.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import ClassVar

import attrs

__all__ = [
    "AmbiguousNameError",
    "AuthenticationError",
    "ConfigurationError",
    "ConflictError",
    "DeliveryError",
    "FieldError",
    "HaloError",
    "InvalidRequestError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PaginationError",
    "PermissionDeniedError",
    "PublicNoteError",
    "RateLimitError",
    "RequestTimeoutError",
    "ResponseError",
    "ServerError",
    "StatusError",
    "TransportError",
    "ValidationError",
]

_SHOWN_ERRORS, _SHOWN_CANDIDATES, _SHOWN_CHARACTERS = 3, 5, 300
_WRONG_COUNT = "\nIf as many are missing each time: with_options(trust_count=False) ends at an empty page instead."


class HaloError(Exception):
    """Base of everything halo raises on purpose. Plain data only; pickles, copies, prints no secret.

    Attributes:
        host: The server that the call was for; empty if the error came before there was a call.
        tenant: Its tenant; None if there is none, or it was not known yet.
        call: The call, such as `tickets.list()`, if the text begins with it and the problem follows; otherwise empty.
        problem: What is wrong, with its values; lines after the first say what it is in which field or item.
        advice: What to do, as the end of the text has it; empty if there is nothing to say.
    """

    host: str = ""
    tenant: str | None = None
    call: str = ""
    problem: str = ""
    advice: str = ""

    def __init__(self, message: str, *, call: str = "", advice: str = "") -> None:
        super().__init__("\n".join(filter(None, (f"{call}: {message}" if call else message, advice))))
        self.call, self.problem, self.advice = call, message, advice

    def advise(self, advice: str) -> None:
        """Let the text go on with what else to do, if that is known only where it passes; nothing if it is empty."""
        self.args = (f"{self.args[0]}\n{advice}".removesuffix("\n"),)
        self.advice = f"{self.advice}\n{advice}".strip("\n")

    def __str__(self) -> str:
        text = super().__str__()
        tenant = f", tenant {self.tenant}" if self.tenant else ""
        return f"{text}\nServer: {self.host}{tenant}." if self.host else text

    def __reduce__(self) -> tuple[object, ...]:  # the default calls cls(*args) and fails on keyword-only __init__
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[HaloError], args: tuple[object, ...], state: dict[str, object]) -> HaloError:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class ConfigurationError(HaloError):
    """A setting is missing or invalid. Nothing was sent; the message names the setting and the remedy."""


class InvalidRequestError(HaloError, TypeError):
    """The call is not valid: an unknown or empty filter or field, or an id that must not be there. Nothing was sent.

    Halo ignores filters and fields that it does not know, so a misspelt filter would return everything and a misspelt
    field would be lost; halo refuses both.

    Attributes:
        problems: What is wrong with which item, if a whole batch was refused; the message names the first few.
    """

    problems: tuple[str, ...] = ()


class AmbiguousNameError(InvalidRequestError):
    """A name stands where an id goes, and several records have it. The call was not sent; halo never guesses.

    Attributes:
        candidates: The id of each, or what else would be sent, and what it is called.
    """

    def __init__(self, message: str, candidates: tuple[tuple[object, str], ...], *, call: str = "") -> None:
        shown = ", ".join(f"{value} ({label})" for value, label in candidates[:_SHOWN_CANDIDATES])
        more = f" and {len(candidates) - _SHOWN_CANDIDATES} more" if len(candidates) > _SHOWN_CANDIDATES else ""
        super().__init__(message, call=call, advice=f"They are {shown}{more}. The call itself was not sent.")
        self.candidates = candidates


class TransportError(HaloError):
    """There was no response: no connection, no TLS, no such host, or the connection broke.

    The request only reads or may be repeated, so nothing is in doubt; it was repeated already.

    Attributes:
        method, path: The request, without host and query.
        attempts: The number of attempts.
    """

    def __init__(self, method: str, path: str, reason: str, *, attempts: int, advice: str = "") -> None:
        tried = "" if attempts == 1 else f" ({attempts} attempts)"
        super().__init__(f"{method} {path}: {reason}{tried}.", advice=advice or self._advice)
        self.method, self.path, self.attempts = method, path, attempts

    _advice: ClassVar[str] = "Check the base URL, the network and any proxy, then try again."


class RequestTimeoutError(TransportError):
    """There was no complete response within `timeout` seconds, or by the deadline of the call; see TransportError."""

    _advice: ClassVar[str] = "Request less at once, or allow more time: with_options(timeout=...)."


@attrs.frozen
class FieldError:
    """What is wrong with one field of one record that was sent.

    Attributes:
        index: The record's index in the array, from 0; None if the server did not say.
        field: The field, by the API's name; empty if the server did not say.
        message: The server's message.
    """

    index: int | None
    field: str
    message: str


class StatusError(HaloError):
    """The server answered with an error status; this class itself is for those without one of their own, such as 3xx.

    Attributes:
        status_code: The HTTP status.
        message: The server's message; empty if it gave none.
        errors: What is wrong with which field of which record, as far as the server said.
        method, path: The request, without host and query.
        body: The body of the response as text, cut off after 64 KiB.
        retry_after: Seconds that the server asks to wait; None if it did not say.
        attempts: The number of attempts; 0 if it was never sent, see `RateLimitError`.
    """

    _advice: ClassVar[str] = "Look at .body, the server's response, and check base_url and any proxy."

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
        detail = f": {shortened(message)}" if message else "."
        lines = [f"{method} {path}: {answer}{detail}", *_listed(errors, message)]
        super().__init__("\n".join(lines), advice=advice or self._advice)
        self.status_code, self.method, self.path = status_code, method, path
        self.message, self.errors, self.body = message, list(errors), body
        self.retry_after, self.attempts = retry_after, attempts


class ValidationError(StatusError):
    """400: the server refused the request. Nothing was written; `errors` names the field and the record."""

    _advice = "Nothing was written. Correct the request, then send it again; .body has the server's full response."


class AuthenticationError(StatusError):
    """Signing in failed, or no route has accepted the token: check credentials, tenant, server URL and application."""

    _advice = (
        "No route has accepted this token yet: check that the base URL is the server that issued it "
        "(its API is under /api), and that the API application is active in HaloPSA. Halo gives the same answer if the "
        "application or its agent lacks a permission."
    )


class PermissionDeniedError(StatusError):
    """403, or 401 on a token that other routes accept: the application or its agent lacks a permission.

    Halo answers 401 with an empty body if a module permission is missing, although the token is valid.
    """

    _advice = (
        "The API application's permissions and the role of the agent it logs in as must both allow this "
        "(Configuration > Integrations > HaloPSA API)."
    )


class NotFoundError(StatusError):
    """404: no such record, or no such route; Halo gives the same empty response for both.

    If the query is too long for the server, which IIS answers with 404 too, the error is a plain `StatusError`.
    """

    _advice = "There is no such record, or this client may not see it."


class ConflictError(StatusError):
    """409: the record is in use, or exists already."""

    _advice = "Look at the record as it is now, then decide whether to send the request again."


class RateLimitError(StatusError):
    """429: too many requests. `retry_after` is the number of seconds to wait, if the server says so.

    The request was not carried out. Raised after the last attempt, or at once if the wait would be longer than
    `Retry(max_wait=...)` or end after `Retry(deadline=...)`. If that is so before the first attempt, the server has
    not been asked: the message says "not sent", and `attempts` is 0.
    """

    _advice = "Other programs may count towards the same limit. Wait, then continue at a slower rate."


class ServerError(StatusError):
    """5xx: the server failed. The request may be repeated, and was; a create raises OutcomeUnknownError instead."""

    _advice = "Try again later. If it persists, look for the reason in the server's own log."


class OutcomeUnknownError(HaloError):
    """A create was sent, and no readable response came back: the records may exist or not.

    It is not sent again, because a second ticket is worse than an error. Look first, then decide. In the receipt of
    an update or delete that was interrupted, the same holds for that change; it may be sent again.

    Attributes:
        method, path: The request, without host, query or headers.
        sent: The records of the body. Not part of the message or the repr: they hold personal data.
        status_code: The status of the response, if there was one.
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
        what, advice = f"{records} may or may not exist", "It is not repeated automatically. Look first, then decide."
        if sent and all("id" in record for record in sent):
            what = "it may or may not have been carried out"
        if is_change:
            what, advice = "it may or may not have been carried out", "It is safe to send it again."
        super().__init__(f"{method} {path}: {reason}. The request was sent; {what}.", advice=advice)
        self.method, self.path, self.status_code = method, path, status_code
        self.sent = [dict(record) for record in sent]


class PublicNoteError(OutcomeUnknownError):
    """A private note was written, and Halo does not say that it is private: users may see it. Do not send it again.

    Attributes:
        ticket_id, action_id: The note; `halo.actions.delete(action_id, ticket_id=ticket_id)` deletes it.
    """

    def __init__(self, path: str, *, sent: Mapping[str, object], shown: object, action_id: object) -> None:
        super().__init__("POST", path, "", sent=[sent])
        self.ticket_id, self.action_id = sent["ticket_id"], action_id
        says = "the answer does not say so" if shown is None else f"it came back with hiddenfromuser={shown!r}"
        what = f"POST {path}: note {action_id} of ticket {self.ticket_id} was to be private, and {says}"
        advice = f"To delete it: halo.actions.delete({action_id}, ticket_id={self.ticket_id}). Do not repeat it."
        HaloError.__init__(self, f"{what}: users may see it.", advice=advice)


class ResponseError(HaloError):
    """A successful response is not what it should be: HTML, not JSON, or without the rows it must have.

    Attributes:
        method, path: The request, without host and query.
        reason: What is wrong with the response.
        status_code: The status of the response.
        excerpt: The first characters of the body.
    """

    def __init__(
        self, method: str, path: str, reason: str, *, status_code: int, excerpt: str, advice: str = ""
    ) -> None:
        begins = "" if not excerpt or excerpt in reason else f" It begins: {excerpt!r}"
        text = f"{method} {path}: {reason.removesuffix('.')} (status {status_code}).{begins}"
        super().__init__(text, advice=advice)
        self.method, self.path, self.status_code = method, path, status_code
        self.reason, self.excerpt = reason, excerpt


class PaginationError(HaloError):
    """The pages of a list contradict each other or the server's count. All rows given are real; some may be missing.

    Attributes:
        path: The route.
        given: The number of rows given so far.
        total: The server's own count; None if it gives none.
    """

    def __init__(self, path: str, reason: str, *, given: int, total: int | None) -> None:
        count = "gives no count" if total is None else f"counts {total}"
        super().__init__(
            f"GET {path}: {reason}. {given} rows were given; the server {count}.",
            advice='List them again, with narrower filters or in a stable order (order="id"), and merge both by key.'
            + (_WRONG_COUNT if total is not None and given < total else ""),
        )
        self.path, self.given, self.total = path, given, total


class DeliveryError(HaloError):
    """What came to a receiver of webhooks is refused, or has to wait; see `halo.webhooks`. Nothing was done with it.

    The message shows nothing of the delivery: it holds people's data, and a wrong password is often a right one
    elsewhere.

    Attributes:
        status: What to answer: 401 (not authentic), 413 (too large), 400 (unreadable), or 503 (another delivery of the
            same event is being handled).
    """

    def __init__(self, message: str, *, status: int, advice: str = "") -> None:
        super().__init__(message, advice=advice)
        self.status = status


def shortened(text: str) -> str:
    """The text on one line, cut off if it is too long to read."""
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}..."


def _listed(errors: Sequence[FieldError], message: str) -> list[str]:
    """A line for each of the first errors that say more than the message does."""
    more = [error for error in errors if error.field or error.message != message]
    lines = [f"  {_place(error)}{shortened(error.message)}" for error in more[:_SHOWN_ERRORS]]
    rest = len(more) - _SHOWN_ERRORS
    return [*lines, f"  and {rest} more in .errors"] if rest > 0 else lines


def _place(error: FieldError) -> str:
    record = f"record {error.index}" if error.index else ""
    where = ", ".join(filter(None, (record, shortened(error.field))))
    return f"{where}: " if where else ""


def phrase(status_code: int) -> str:
    """The standard reason phrase of a status."""
    try:
        return HTTPStatus(status_code).phrase
    except ValueError:  # 520 and others are in use, but not in HTTPStatus
        return "(no standard status)"
