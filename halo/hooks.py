"""Hooks: functions that are called for every request, response, retry, wait and sign-in.

    from halo import Halo, Hooks

    halo = Halo(hooks=Hooks(response=lambda event: print(event.method, event.path, event.status_code)))

With `AsyncHalo`, a hook may be asynchronous. If a hook raises, the exception is logged and the call goes on. A hook
cannot use the client that calls it, which would wait for itself; another client it can. Events
hold no secret, no query and no body, but the ids of the records in the body.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import attrs

__all__ = ["Effect", "Hooks", "Outcome", "RefreshEvent", "RequestEvent", "ResponseEvent", "RetryEvent", "WaitEvent"]

Effect = Literal["read", "change", "create"]
"""What a request does: it reads, changes something (with the same result if sent twice), or may create something."""

Outcome = Literal["done", "refused", "failed", "unknown", "not sent"]
"""How one attempt ended.

- "done": the server said yes. (That includes a DELETE that was repeated because the outcome of its first attempt was
  unknown, and finds nothing left.)
- "refused": the server refused the request, and has not carried it out.
- "failed": the server failed (5xx), its response was incomplete or missing, or was a web page. An update or delete may
  have been carried out all the same; it is safe to repeat.
- "unknown": the same for a create, and a create whose response shows no record: it may exist or not.
- "not sent": signing in failed, no connection was made, or the request budget was used up.
"""


@attrs.frozen
class RequestEvent:
    """A request is about to be sent.

    Attributes:
        method, path: Without host and query.
        operation: The operation of the contract; method and path if there is none.
        attempt: The number of the attempt, from 1.
        host: The server's name.
        tenant: The tenant's name from the settings; None if the server is asked for it.
        effect: "read"; "change", which has the same result if sent twice; or "create".
        ids: The ids of the records in the body, as far as they are whole numbers; at most the first hundred.
    """

    method: str
    path: str
    operation: str
    attempt: int
    host: str = ""
    tenant: str | None = None
    effect: Effect = "read"
    ids: tuple[int, ...] = ()


@attrs.frozen
class ResponseEvent:
    """An attempt has ended: with a response, without one, or before it was sent.

    Attributes:
        method, path, operation, attempt, host, tenant, effect, ids: As for the request.
        status_code: None if there was no response.
        error: The type of the error, if there was no complete response.
        seconds: How long it took, signing in included.
        outcome: What is certain about it; see `Outcome`.
    """

    method: str
    path: str
    operation: str
    attempt: int
    status_code: int | None
    error: str | None
    seconds: float
    host: str = ""
    tenant: str | None = None
    effect: Effect = "read"
    ids: tuple[int, ...] = ()
    outcome: Outcome = "done"


@attrs.frozen
class RetryEvent:
    """A request will be sent again.

    Attributes:
        method, path, attempt: Of the attempt that failed.
        seconds: How long the call waits before.
        reason: Why, in a sentence.
    """

    method: str
    path: str
    attempt: int
    seconds: float
    reason: str


@attrs.frozen
class WaitEvent:
    """A request has to wait before it may be sent.

    Attributes:
        seconds: How long it waits.
        reason: Why, in a sentence.
    """

    seconds: float
    reason: str


@attrs.frozen
class RefreshEvent:
    """A new token is requested.

    Attributes:
        reason: "first", "stale" or "refused".
        host, tenant: As for a request.
    """

    reason: str
    host: str = ""
    tenant: str | None = None


@attrs.frozen(kw_only=True)
class Hooks:
    """The functions to call, and when. Each is a function or None.

    Attributes:
        request: Before a request is sent.
        response: When an attempt has ended: with a response, without one, or before it was sent.
        retry: Before the wait for another attempt.
        wait: Before the wait for the request budget.
        refresh: Before a new token is requested.
    """

    request: Callable[[RequestEvent], object] | None = None
    response: Callable[[ResponseEvent], object] | None = None
    retry: Callable[[RetryEvent], object] | None = None
    wait: Callable[[WaitEvent], object] | None = None
    refresh: Callable[[RefreshEvent], object] | None = None
