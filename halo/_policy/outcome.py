"""The outcome of one attempt: a success, a refusal or no response, and what is then certain about the server.

Pure: one `Outcome` for retry, exceptions, hooks and the audit log alike.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from ..errors import (
    HaloError,
    OutcomeUnknownError,
    RateLimitError,
    RequestTimeoutError,
    ResponseError,
    ServerError,
    StatusError,
    TransportError,
    phrase,
)
from .call import LONGEST_QUERY, Call
from .error_response import Answer
from .rate_limit import NotAdmittedError
from .retry import Attempt, Stop

if TYPE_CHECKING:
    from ..hooks import Outcome as Verdict

_SIGNING_IN = ("POST", "/auth/token")


@attrs.frozen
class Outcome:
    """How one attempt ended.

    Attributes:
        verdict: What is certain about it, in the words of `halo.hooks.Outcome`.
        status_code: The status of the response; None if there was none.
        error: What is wrong; None if nothing is.
        cause: The underlying exception, if there was one.
        possibly_executed: Whether the server may have carried out the request without confirming it.
        retryable: Whether another attempt may succeed.
        retry_after: Seconds that the server asks to wait; None if it did not say.
        is_unreachable: Whether there was no connection at all: no such name, or a port that refuses.
    """

    verdict: Verdict
    status_code: int | None = None
    error: HaloError | None = None
    cause: BaseException | None = None
    possibly_executed: bool = False
    retryable: bool = False
    retry_after: float | None = None
    is_unreachable: bool = False


@attrs.frozen
class Failure:
    """Why an attempt ended without a complete response.

    Attributes:
        cause: The exception.
        reason: What happened, in our words.
        is_timeout: Whether it took too long.
        never_sent: Whether the server cannot have seen any of the request.
        limit: The bytes that the response exceeds; None if it is not that.
        is_deadline: Whether the deadline of the call has passed.
    """

    cause: BaseException
    reason: str
    is_timeout: bool = False
    never_sent: bool = False
    limit: int | None = None
    is_deadline: bool = False


def classify_success(call: Call, answer: Answer) -> Outcome:
    """A response with a status of 2xx. It may be a web page, or show no record although one was to be created."""
    return Outcome("done" if _shows_success(call, answer) else _unconfirmed(call), answer.status_code)


def classify_error(call: Call, answer: Answer, *, is_token_good: bool = False) -> Outcome:
    """A response with any other status.

    Args:
        call: The call.
        answer: The response.
        is_token_good: Whether any route has accepted a token of this client; see `Answer.as_status_error`.
    """
    if error := _too_long_query(call, answer):
        return Outcome("refused", answer.status_code, error=error)
    possibly_executed = answer.status_code >= 500
    if possibly_executed:
        verdict = _unconfirmed(call)
    else:
        verdict = "done" if is_repeated_delete(call, answer.status_code) else "refused"
    return attrs.evolve(
        _refusal(answer.as_status_error(is_token_good=is_token_good)),
        verdict=verdict,
        status_code=answer.status_code,
        possibly_executed=possibly_executed,
    )


def classify_incomplete(call: Call, answer: Answer, size: int, failure: Failure) -> Outcome:
    """A response that was cut off, by the network or by our limit. A refusal is certain all the same.

    Args:
        call: The call.
        answer: The part of the response that arrived.
        size: Bytes of the body that arrived.
        failure: What cut it off.
    """
    if not answer.is_success:
        return attrs.evolve(classify_error(call, answer), cause=failure.cause, verdict=interrupted(call))
    if failure.is_deadline:
        return classify_failure(call, failure)
    is_too_large = failure.limit is not None
    cut = ResponseError(
        call.method,
        call.path,
        failure.reason if is_too_large else f"the response was cut off after {size} bytes",
        status_code=answer.status_code,
        excerpt=answer.excerpt,
        advice="Request less at once, or allow more: with_options(max_response_bytes=...)." if is_too_large else "",
    )
    return Outcome(
        interrupted(call),
        answer.status_code,
        error=cut,
        cause=failure.cause,
        possibly_executed=True,
        retryable=not is_too_large,
    )


def classify_failure(call: Call, failure: Failure) -> Outcome:
    """No response at all."""
    method, path = _SIGNING_IN if call.is_signing_in else (call.method, call.path)
    possibly_executed = call.is_sent and not failure.never_sent
    advice = "Allow more time: with_options(retry=Retry(deadline=...))." if failure.is_deadline else ""
    if "CERTIFICATE_VERIFY_FAILED" in failure.reason:
        advice = "If a firewall or an authority of your own signs for the server: set SSL_CERT_FILE to its certificate."
    if possibly_executed and call.effect == "change":
        advice = "It may have been carried out all the same: look before you send it again."
    cls = RequestTimeoutError if failure.is_timeout else TransportError
    return Outcome(
        _unconfirmed(call) if possibly_executed else "not sent",
        error=cls(method, path, failure.reason, attempts=call.attempt, advice=advice),
        cause=failure.cause,
        possibly_executed=possibly_executed,
        retryable=failure.limit is None and not failure.is_deadline,
        is_unreachable=failure.never_sent and not failure.is_timeout,
    )


def is_file(headers: Mapping[str, str], not_files: tuple[str, ...] = ("html", "json")) -> bool:
    """Whether a response is a file and not, say, a login page or an error: Halo names files in `Content-Disposition`.

    Args:
        headers: With lower-case names.
        not_files: Words of the media types that are a file only if they are named as one.
    """
    media_type = headers.get("content-type", "").lower()
    return "content-disposition" in headers or not any(word in media_type for word in not_files)


def not_a_file(call: Call, answer: Answer) -> HaloError:
    """The error for a successful response that is not the content of a file.

    Source: a larger attachment is answered with `{"link": ...}`, signed and valid for a while (live: a tenant's notes,
    2026-06). Whoever has the link can read the file, so it is not shown; our token is not for the host that it names.
    """
    if "json" not in answer.headers.get("content-type", "").lower():
        return unreadable(call, answer, "the response is a web page, not a file")
    if not _has_link(answer):
        return unreadable(call, answer, "the response is JSON, not a file")
    return ResponseError(
        call.method,
        call.path,
        "the file is kept elsewhere, and the response has a link to it",
        status_code=answer.status_code,
        excerpt="(not shown: whoever has the link can read the file)",
        advice=f"request({call.method!r}, {call.path!r}).json() has it, under 'link'. "
        "Get the file with an HTTP client of your own, without a token.",
    )


def _has_link(answer: Answer) -> bool:
    try:
        body: Any = json.loads(answer.text)
    except (ValueError, RecursionError):
        return False
    return isinstance(body, dict) and isinstance(body.get("link"), str)  # pyright: ignore[reportUnknownMemberType]


def classify_refused_sign_in(error: HaloError) -> Outcome:
    """A sign-in that failed; the call itself was not sent."""
    return _refusal(error) if isinstance(error, StatusError) else Outcome("not sent", error=error)


def interrupted(call: Call) -> Verdict:
    """What is certain about an attempt that was interrupted."""
    if call.status_code is not None and 300 <= call.status_code < 500:
        return "refused"
    return _unconfirmed(call) if call.is_sent else "not sent"


def is_repeated_delete(call: Call, status_code: int) -> bool:
    """Whether a DELETE whose earlier outcome is unknown has now found nothing left to delete."""
    return call.in_doubt and call.method == "DELETE" and status_code == 404


def attempt_of(call: Call, outcome: Outcome, elapsed: float, *, has_answered: bool) -> Attempt:
    """A failed attempt, with what decides about a retry.

    Args:
        call: The call.
        outcome: How the attempt ended.
        elapsed: Seconds since the call began.
        has_answered: Whether the server has ever answered.
    """
    return Attempt(
        call.attempt,
        idempotent=not outcome.possibly_executed or call.may_repeat,
        retryable=outcome.retryable and outcome.status_code not in call.no_retry_statuses,
        status_code=outcome.status_code,
        retry_after=outcome.retry_after,
        elapsed=elapsed,
        is_first_contact=outcome.is_unreachable and not has_answered,
    )


def not_sent(refusal: NotAdmittedError) -> RateLimitError:
    """The error if even the first attempt would have to wait too long."""
    delay = refusal.delay
    error = RateLimitError(
        429, refusal.method, refusal.path, message=delay.reason, retry_after=delay.seconds, attempts=0
    )
    error.add_note(f"Did not wait: {refusal.stop.reason}.")
    return error


def summary_without_body(error: HaloError | None) -> str:
    """What happened, on one line, for logs and hooks: without the server's message, which may hold personal data."""
    if isinstance(error, StatusError):
        return f"{error.method} {error.path}: {error.status_code} {phrase(error.status_code)}"
    if isinstance(error, ResponseError):
        return f"{error.method} {error.path}: {error.reason} (status {error.status_code})"
    return str(error) if error is None else error.problem


def error_when_giving_up(call: Call, outcome: Outcome, decision: Stop) -> HaloError:
    """The error that is raised if the call is not sent again."""
    if outcome.possibly_executed and call.effect == "create":
        return _unknown(call, _why_unknown(outcome), outcome.status_code)
    error = outcome.error or HaloError(f"{call.method} {call.path}: {decision.reason}.")
    if outcome.retryable:
        error.add_note(f"Not repeated: {decision.reason}.")
    return error


def unreadable(call: Call, answer: Answer, problem: str) -> HaloError:
    """The error for a successful response that cannot be used."""
    if call.effect == "create":
        reason = f"the response cannot be read (status {answer.status_code}): {problem}"
        return _unknown(call, reason, answer.status_code)
    if answer.is_html and "a web page" not in problem:
        problem = "the response is a web page, not JSON"
    advice = "It may come from a login page or a proxy: check base_url." if answer.is_html else ""
    return ResponseError(
        call.method,
        call.path,
        problem,
        status_code=answer.status_code,
        excerpt=answer.excerpt,
        advice=advice,
    )


def annotate_interruption(call: Call, error: BaseException) -> None:
    """Add a note to the exception that interrupts a call: whether the server may carry it out all the same.

    The note is for people. Programs find the same in the call.
    """
    if call.effect == "read" or isinstance(error, Exception):
        return
    if not call.possibly_executed:
        note = "was not carried out."
    elif call.effect == "change":
        note = "was sent, and may have been carried out. It is safe to send it again."
    else:
        note = "was sent, and may have been carried out. Look before you send it again."
    error.add_note(f"{call.method} {call.path} {note}")


def interrupted_error(method: str, path: str, sent: Sequence[Mapping[str, Any]], call: Call | None) -> HaloError:
    """The error in the receipt of a batch item that was interrupted.

    Args:
        method, path: Of its request.
        sent: The records of its body.
        call: The call that was made for it; None if there was none yet.
    """
    if call is None or not call.possibly_executed:
        text = f"{method} {path}: it was interrupted before it was carried out."
        return HaloError(text, advice="Nothing was written.")
    is_change = call.effect == "change"
    return OutcomeUnknownError(method, path, "it was interrupted", sent=sent, is_change=is_change)


def _refusal(error: StatusError) -> Outcome:
    """The server refused the call or the sign-in: it has not carried out the request."""
    retryable = isinstance(error, RateLimitError | ServerError)  # not by status: a wrong tenant is a 500 too
    return Outcome("not sent", error.status_code, error=error, retryable=retryable, retry_after=error.retry_after)


def _too_long_query(call: Call, answer: Answer) -> StatusError | None:
    """The error for a query that the server finds too long; None if it is not that. It looks like a missing record."""
    if answer.status_code != 414 and not (answer.status_code == 404 and answer.is_html):
        return None
    lengths = call.query_lengths
    total = sum(lengths.values()) + len(lengths) - 1
    if not lengths or (answer.status_code == 404 and total <= LONGEST_QUERY):
        return None
    longest = max(lengths, key=lambda name: lengths[name])
    return StatusError(
        answer.status_code,
        call.method,
        call.path,
        message=f"the query of {total} bytes is too long for this server, most of all {longest} ({lengths[longest]})",
        body=answer.shown,
        attempts=answer.attempts,
        advice=f"Give {longest} fewer values at once; IIS accepts {LONGEST_QUERY} bytes unless it is told otherwise.",
    )


def _unconfirmed(call: Call) -> Verdict:
    return "unknown" if call.effect == "create" else "failed"


def _shows_success(call: Call, answer: Answer) -> bool:
    """Whether a 2xx response looks like a success: not a web page, and for a create, JSON that is not empty."""
    if call.effect != "create":
        return is_file(answer.headers, ("html",))
    try:
        return "json" in answer.headers.get("content-type", "") and bool(json.loads(answer.body))
    except (ValueError, RecursionError):
        return False


def _unknown(call: Call, reason: str, status_code: int | None) -> OutcomeUnknownError:
    return OutcomeUnknownError(call.method, call.path, reason, sent=call.records, status_code=status_code)


def _why_unknown(outcome: Outcome) -> str:
    if isinstance(outcome.error, StatusError):
        return f"the server answered {outcome.error.status_code}"
    if isinstance(outcome.error, ResponseError):
        return f"the response cannot be read (status {outcome.error.status_code})"
    if isinstance(outcome.error, RequestTimeoutError):
        return "there was no response in time"
    return "the connection broke before a response arrived"
