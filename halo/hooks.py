"""Seeing what happens: functions that are called for every request, answer, repeat, wait and sign-in.

    from halo import Halo, Hooks

    halo = Halo(hooks=Hooks(response=lambda event: print(event.method, event.path, event.status_code)))

A hook may be asynchronous with `AsyncHalo`. One that raises is logged and otherwise ignored: what it looks at goes
on. Events hold no secret, no query and no body; of the body they hold the ids of its records.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import attrs

__all__ = ["Effect", "Hooks", "Outcome", "RefreshEvent", "RequestEvent", "ResponseEvent", "RetryEvent", "WaitEvent"]

Effect = Literal["read", "change", "create"]
"""What a request does: it reads, changes what is there (the same however often it is sent), or may create something."""

Outcome = Literal["done", "refused", "failed", "unknown", "not sent"]
"""How one attempt ended.

- "done": the server said yes. (A DELETE that was repeated because nobody knew how its first try ended is done too
  where it finds nothing left.)
- "refused": the server said no; it has not done what was asked.
- "failed": the server failed (5xx), gave no whole answer, or gave a web page. An update or delete may have been done
  all the same; repeating it changes nothing.
- "unknown": the same of a create, and a create whose answer shows no record: it may exist or not.
- "not sent": signing in failed, no connection was made, or the request budget was used up.
"""


@attrs.frozen
class RequestEvent:
    """A request is about to be sent.

    Attributes:
        method, path: Without host and query.
        operation: The operation of the contract; method and path, where the call is none.
        attempt: Which try it is, from 1.
        host: The server's name.
        tenant: The tenant's name as it was given; None where the server is asked for it.
        effect: "read"; "change", which leaves the server the same when it is sent twice; or "create".
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
    """An attempt has ended: with an answer, without one, or before it was sent.

    Attributes:
        method, path, operation, attempt, host, tenant, effect, ids: As for the request.
        status_code: None where no answer came.
        error: The name of what went wrong, where no whole answer came.
        seconds: How long it took, signing in included.
        outcome: What is certain of it; see `Outcome`.
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
        method, path, attempt: The one that failed.
        seconds: How long is waited before.
        reason: Why, in a sentence.
    """

    method: str
    path: str
    attempt: int
    seconds: float
    reason: str


@attrs.frozen
class WaitEvent:
    """A request may not go yet.

    Attributes:
        seconds: How long it waits.
        reason: Why, in a sentence.
    """

    seconds: float
    reason: str


@attrs.frozen
class RefreshEvent:
    """A new token is asked for.

    Attributes:
        reason: "first", "stale" or "refused".
        host, tenant: As for a request.
    """

    reason: str
    host: str = ""
    tenant: str | None = None


@attrs.frozen(kw_only=True)
class Hooks:
    """What is called when. Each is one function, or None.

    Attributes:
        request: Before a request is sent.
        response: When an attempt has ended, with an answer, without, or before it was sent.
        retry: Before the wait for another try.
        wait: Before the wait for the request budget.
        refresh: Before a new token is asked for.
    """

    request: Callable[[RequestEvent], object] | None = None
    response: Callable[[ResponseEvent], object] | None = None
    retry: Callable[[RetryEvent], object] | None = None
    wait: Callable[[WaitEvent], object] | None = None
    refresh: Callable[[RefreshEvent], object] | None = None
