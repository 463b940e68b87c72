"""What one attempt came to: an answer, a refusal, or silence, and what is then certain about the server.

Pure: from what came back (or did not) to an exception of ours, and to the three facts that decide whether the
call may be repeated.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from .._http.client import NEVER_SENT, ConnectTimeout, PoolTimeout, Response, TimeoutException
from .._http.download import is_file
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
from .call import Call, Trace
from .error_response import Answer
from .rate_limit import Delay
from .retry import GiveUp

if TYPE_CHECKING:
    from ..hooks import Outcome as Ended

_SIGNING_IN = ("POST", "/auth/token")


@attrs.frozen
class Outcome:
    """How one attempt ended.

    Attributes:
        response: What came, if it came whole.
        error: What is wrong; None where nothing is.
        cause: The exception underneath, if there was one.
        acted: Whether the server may have done what was asked.
        transient: Whether another try may do better.
        told: Seconds that the server asks to wait; None where it does not say.
    """

    response: Response | None = None
    error: HaloError | None = None
    cause: BaseException | None = None
    acted: bool = False
    transient: bool = False
    told: float | None = None

    @property
    def status_code(self) -> int | None:
        """What the server answered, if it did."""
        return self.error.status_code if isinstance(self.error, StatusError | ResponseError) else None


def answered(response: Response, answer: Answer, *, accepted: bool, attempt: int) -> Outcome:
    """An answer that came whole."""
    error = answer.error(accepted=accepted, attempts=attempt)
    if error is None:
        return Outcome(response)
    return attrs.evolve(refused(error), response=response, acted=error.status_code >= 500)


def refused(error: StatusError) -> Outcome:
    """The server said no, to the call or to signing in: it has not done what was asked."""
    transient = isinstance(error, RateLimitError | ServerError)  # not by status: a wrong tenant is a 500 too
    return Outcome(error=error, transient=transient, told=error.retry_after)


def broken_off(call: Call, answer: Answer, size: int, cause: BaseException, *, attempt: int) -> Outcome:
    """An answer began and did not come to its end. A refusal is certain even so."""
    error = answer.error(attempts=attempt)
    if error is not None:
        return attrs.evolve(refused(error), cause=cause, acted=answer.status_code >= 500)
    reason = f"the answer broke off after {size} bytes"
    cut = ResponseError(call.method, call.path, reason, status_code=answer.status_code, excerpt=answer.excerpt)
    return Outcome(error=cut, cause=cause, acted=True, transient=True)


def silent(call: Call, trace: Trace, cause: Exception, *, timeout: float, attempt: int) -> Outcome:
    """No answer at all."""
    method, path = _SIGNING_IN if trace.signing_in else (call.method, call.path)
    cls = RequestTimeoutError if isinstance(cause, TimeoutException) else TransportError
    acted = trace.sent and not isinstance(cause, NEVER_SENT)
    advice = "What was asked may have been done all the same: look before you send it again."
    in_doubt = acted and call.effect == "change"
    error = cls(method, path, _reason(cause, timeout), attempts=attempt, advice=advice if in_doubt else "")
    return Outcome(error=error, cause=cause, acted=acted, transient=True)


def judged(call: Call, response: Response, *, in_doubt: bool) -> Ended:
    """How an attempt ended whose answer came whole, for logs and hooks.

    Args:
        call: What was asked.
        response: The answer.
        in_doubt: Whether a try before may have been acted on already.
    """
    if response.is_success:
        return "done" if _shows_success(call, response) else _in_doubt(call)
    if response.status_code >= 500:
        return _in_doubt(call)
    return "done" if is_gone(call, response, in_doubt=in_doubt) else "refused"


def is_gone(call: Call, response: Response, *, in_doubt: bool) -> bool:
    """Whether a DELETE whose first try nobody can tell about has now found nothing left to delete."""
    return in_doubt and call.method == "DELETE" and response.status_code == 404


def ended(call: Call, error: BaseException, status_code: int | None, *, sent: bool) -> Ended:
    """The same of an attempt whose answer did not come, or not to its end.

    Args:
        call: What was asked.
        error: What ended it.
        status_code: Of the answer that began, if one did.
        sent: Whether the call itself has gone out.
    """
    if status_code is not None and 300 <= status_code < 500:
        return "refused"
    if not sent or isinstance(error, (*NEVER_SENT, HaloError)):  # a HaloError is the sign-in's
        return "not sent"
    return _in_doubt(call)


def _in_doubt(call: Call) -> Ended:
    return "unknown" if call.effect == "create" else "failed"


def _shows_success(call: Call, response: Response) -> bool:
    """Whether a success looks like one: no web page, and for a create JSON that is not empty."""
    if call.effect != "create":
        return is_file(response.headers)
    try:
        return "json" in response.headers.get("content-type", "") and bool(json.loads(response.content))
    except (ValueError, RecursionError):
        return False


def not_sent(method: str, path: str, delay: Delay, decision: GiveUp) -> RateLimitError:
    """What the caller gets when the budget is used up for longer than is to be waited."""
    error = RateLimitError(429, method, path, message=delay.reason, retry_after=delay.seconds, attempts=0)
    error.add_note(f"Not waited for: {decision.why}.")
    return error


def is_not_sent(error: BaseException) -> bool:
    """Whether it is `not_sent`'s: the server has said nothing."""
    return isinstance(error, RateLimitError) and error.attempts == 0


def brief(error: HaloError | None) -> str:
    """What happened, in one line, for logs and hooks: without the server's words, which may be about people."""
    if isinstance(error, StatusError):
        return f"{error.method} {error.path}: {error.status_code} {phrase(error.status_code)}"
    if isinstance(error, ResponseError):
        return f"{error.method} {error.path}: {error.reason} (status {error.status_code})"
    return str(error).partition("\n")[0]


def final(call: Call, outcome: Outcome, decision: GiveUp) -> HaloError:
    """What the caller gets when the call is not sent again."""
    if outcome.acted and call.effect == "create":
        reason = _why_unknown(outcome)
        return OutcomeUnknownError(call.method, call.path, reason, sent=call.records, status_code=outcome.status_code)
    error = outcome.error or HaloError(f"{call.method} {call.path}: {decision.why}.")
    if outcome.transient:
        error.add_note(f"Not repeated: {decision.why}.")
    return error


def unreadable(call: Call, answer: Answer, problem: str) -> HaloError:
    """A success whose answer is not what was asked."""
    if call.effect == "create":
        reason = f"the answer cannot be read (status {answer.status_code}): {problem}"
        return OutcomeUnknownError(call.method, call.path, reason, sent=call.records, status_code=answer.status_code)
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


_UNSENT = "was not carried out"


def note(call: Call, error: BaseException, *, sent: bool) -> None:
    """Say on what interrupts a call, and goes to the caller as it is, whether the server may act on it all the same.

    Not on failures: those are told otherwise.
    """
    if call.effect == "read" or isinstance(error, Exception) or _notes(error):
        return
    if not sent:
        error.add_note(f"{call.method} {call.path} {_UNSENT}.")
    elif call.effect == "change":
        error.add_note(
            f"{call.method} {call.path} had been sent, and may have been done. "
            "Repeating it changes nothing, so it may be sent again."
        )
    else:
        error.add_note(f"{call.method} {call.path} had been sent, and may have been done. Look before you repeat it.")


def was_sent(error: BaseException) -> bool:
    """Whether the server may have acted on what was interrupted; no, only where that is certain."""
    return not any(_UNSENT in one for one in _notes(error))


def _notes(error: BaseException) -> list[str]:
    return getattr(error, "__notes__", [])


def of_item(method: str, path: str, record: dict[str, Any], *, sent: bool, is_change: bool) -> HaloError:
    """What stands in the receipt of an item that was interrupted."""
    if sent:
        return OutcomeUnknownError(method, path, "it was interrupted", sent=[record], is_change=is_change)
    return HaloError(f"{method} {path}: it was interrupted before it was carried out.", advice="Nothing was written.")


def _why_unknown(outcome: Outcome) -> str:
    if isinstance(outcome.error, StatusError):
        return f"the server answered {outcome.error.status_code}"
    if isinstance(outcome.error, ResponseError):
        return f"the answer cannot be read (status {outcome.error.status_code})"
    if isinstance(outcome.error, RequestTimeoutError):
        return "no answer came in time"
    return "the connection broke before an answer came"


def _reason(cause: Exception, timeout: float) -> str:
    said = f" ({cause})" if str(cause) else ""
    if isinstance(cause, ConnectTimeout):
        return f"no connection within {timeout:g} s"
    if isinstance(cause, PoolTimeout):
        return f"no free connection within {timeout:g} s"
    if isinstance(cause, TimeoutException):
        return f"no answer within {timeout:g} s"
    if isinstance(cause, NEVER_SENT):
        return f"no connection{said}"
    return f"the connection broke{said}"
