"""What one attempt came to: an answer, a refusal, or silence, and what is then certain about the server.

Pure: out of what came back, or did not, one `Outcome` by which retry, exceptions, hooks and the audit log go.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

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
from ..hooks import Outcome as Verdict
from .call import Call
from .error_response import Answer
from .rate_limit import NotAdmittedError
from .retry import Attempt, Stop

_SIGNING_IN = ("POST", "/auth/token")


@attrs.frozen
class Outcome:
    """How one attempt ended.

    Attributes:
        verdict: What is certain of it, in the words of `halo.hooks.Outcome`.
        status_code: The status that came; None if none did.
        error: What is wrong; None if nothing is.
        cause: The exception underneath, if there was one.
        possibly_executed: Whether the server may have done what was asked, although nobody can say so.
        retryable: Whether another try may do better.
        retry_after: Seconds that the server asks to wait; None if it does not say.
    """

    verdict: Verdict
    status_code: int | None = None
    error: HaloError | None = None
    cause: BaseException | None = None
    possibly_executed: bool = False
    retryable: bool = False
    retry_after: float | None = None


@attrs.frozen
class Failure:
    """What an attempt ended with instead of a whole response.

    Attributes:
        cause: The exception.
        reason: What happened, in our words.
        is_timeout: Whether it took too long.
        never_sent: Whether the server cannot have seen any of the request.
    """

    cause: Exception
    reason: str
    is_timeout: bool = False
    never_sent: bool = False


def classify_success(call: Call, answer: Answer) -> Outcome:
    """A response with a status of success. It may be a web page, or show no record where one was created."""
    return Outcome("done" if _shows_success(call, answer) else _unconfirmed(call), answer.status_code)


def classify_error(call: Call, answer: Answer, *, is_token_good: bool = False) -> Outcome:
    """A response with any other status.

    Args:
        call: What was asked.
        answer: What came.
        is_token_good: Whether any route has accepted a token of this client; see `Answer.as_status_error`.
    """
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


def classify_incomplete(call: Call, answer: Answer, size: int, cause: BaseException) -> Outcome:
    """A response began and did not come to its end. A refusal is certain even so.

    Args:
        call: What was asked.
        answer: What came of it.
        size: Bytes of the body that came.
        cause: What ended it.
    """
    if not answer.is_success:
        verdict = interrupted(call, answer.status_code)
        return attrs.evolve(classify_error(call, answer), cause=cause, verdict=verdict)
    cut = ResponseError(
        call.method,
        call.path,
        f"the answer broke off after {size} bytes",
        status_code=answer.status_code,
        excerpt=answer.excerpt,
    )
    return Outcome(
        interrupted(call, answer.status_code),
        answer.status_code,
        error=cut,
        cause=cause,
        possibly_executed=True,
        retryable=True,
    )


def classify_failure(call: Call, failure: Failure) -> Outcome:
    """No response at all."""
    method, path = _SIGNING_IN if call.is_signing_in else (call.method, call.path)
    possibly_executed = call.is_sent and not failure.never_sent
    advice = ""
    if possibly_executed and call.effect == "change":
        advice = "What was asked may have been done all the same: look before you send it again."
    cls = RequestTimeoutError if failure.is_timeout else TransportError
    return Outcome(
        _unconfirmed(call) if possibly_executed else "not sent",
        error=cls(method, path, failure.reason, attempts=call.attempt, advice=advice),
        cause=failure.cause,
        possibly_executed=possibly_executed,
        retryable=True,
    )


def is_file(headers: Mapping[str, str]) -> bool:
    """Whether a response is a file and not, for example, a login page: Halo names files in `Content-Disposition`."""
    return "content-disposition" in headers or "html" not in headers.get("content-type", "")


def classify_refused_sign_in(error: StatusError) -> Outcome:
    """Signing in was refused; the call itself was not sent."""
    return _refusal(error)


def interrupted(call: Call, status_code: int | None = None) -> Verdict:
    """What is certain of an attempt that did not come to its end.

    Args:
        call: What was asked.
        status_code: Of the response that began, if one did.
    """
    if status_code is not None and 300 <= status_code < 500:
        return "refused"
    return _unconfirmed(call) if call.is_sent else "not sent"


def is_repeated_delete(call: Call, status_code: int) -> bool:
    """Whether a DELETE whose first try nobody can tell about has now found nothing left to delete."""
    return call.in_doubt and call.method == "DELETE" and status_code == 404


def attempt_of(call: Call, outcome: Outcome, elapsed: float) -> Attempt:
    """A failed attempt, as `Retry` looks at it.

    Args:
        call: What was asked.
        outcome: How the attempt ended.
        elapsed: Seconds since the call began.
    """
    return Attempt(
        call.attempt,
        idempotent=not outcome.possibly_executed or call.may_repeat,
        retryable=outcome.retryable and outcome.status_code not in call.no_retry_statuses,
        status_code=outcome.status_code,
        retry_after=outcome.retry_after,
        elapsed=elapsed,
    )


def not_sent(refusal: NotAdmittedError) -> RateLimitError:
    """What the caller gets if not even the first attempt may go as soon as it is to."""
    delay = refusal.delay
    error = RateLimitError(
        429, refusal.method, refusal.path, message=delay.reason, retry_after=delay.seconds, attempts=0
    )
    error.add_note(f"Not waited for: {refusal.stop.reason}.")
    return error


def summary_without_body(error: HaloError | None) -> str:
    """What happened, in one line, for logs and hooks: without the server's words, which may be about people."""
    if isinstance(error, StatusError):
        return f"{error.method} {error.path}: {error.status_code} {phrase(error.status_code)}"
    if isinstance(error, ResponseError):
        return f"{error.method} {error.path}: {error.reason} (status {error.status_code})"
    return str(error).partition("\n")[0]


def error_when_giving_up(call: Call, outcome: Outcome, decision: Stop) -> HaloError:
    """What the caller gets when the call is not sent again."""
    if outcome.possibly_executed and call.effect == "create":
        return _unknown(call, _why_unknown(outcome), outcome.status_code)
    error = outcome.error or HaloError(f"{call.method} {call.path}: {decision.reason}.")
    if outcome.retryable:
        error.add_note(f"Not repeated: {decision.reason}.")
    return error


def unreadable(call: Call, answer: Answer, problem: str) -> HaloError:
    """What the caller gets if a success is not what was asked."""
    if call.effect == "create":
        reason = f"the answer cannot be read (status {answer.status_code}): {problem}"
        return _unknown(call, reason, answer.status_code)
    if answer.is_html and "a web page" not in problem:
        problem = "a web page came, not JSON"
    advice = "A login page or a proxy may stand between: check base_url." if answer.is_html else ""
    return ResponseError(
        call.method,
        call.path,
        problem,
        status_code=answer.status_code,
        excerpt=answer.excerpt,
        advice=advice,
    )


def annotate_interruption(call: Call, error: BaseException) -> None:
    """Tell whoever interrupts a call, and gets no exception but his own, whether the server may act on it all the same.

    The note is for people. What a program needs to know is in the call.
    """
    if call.effect == "read" or isinstance(error, Exception):
        return
    if not call.possibly_executed:
        note = "was not carried out."
    elif call.effect == "change":
        note = "had been sent, and may have been done. Repeating it changes nothing, so it may be sent again."
    else:
        note = "had been sent, and may have been done. Look before you repeat it."
    error.add_note(f"{call.method} {call.path} {note}")


def interrupted_error(method: str, path: str, sent: Sequence[Mapping[str, Any]], call: Call | None) -> HaloError:
    """What stands in the receipt of an item of a batch that was interrupted.

    Args:
        method, path: Of its request.
        sent: The records of its body.
        call: The call that was under way for it; None if there was none yet.
    """
    if call is None or not call.possibly_executed:
        text = f"{method} {path}: it was interrupted before it was carried out."
        return HaloError(text, advice="Nothing was written.")
    is_change = call.effect == "change"
    return OutcomeUnknownError(method, path, "it was interrupted", sent=sent, is_change=is_change)


def _refusal(error: StatusError) -> Outcome:
    """The server said no, to the call or to signing in: it has not done what was asked."""
    retryable = isinstance(error, RateLimitError | ServerError)  # not by status: a wrong tenant is a 500 too
    return Outcome("not sent", error.status_code, error=error, retryable=retryable, retry_after=error.retry_after)


def _unconfirmed(call: Call) -> Verdict:
    return "unknown" if call.effect == "create" else "failed"


def _shows_success(call: Call, answer: Answer) -> bool:
    """Whether a success looks like one: no web page, and for a create JSON that is not empty."""
    if call.effect != "create":
        return is_file(answer.headers)
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
        return f"the answer cannot be read (status {outcome.error.status_code})"
    if isinstance(outcome.error, RequestTimeoutError):
        return "no answer came in time"
    return "the connection broke before an answer came"
