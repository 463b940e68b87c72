"""Seeing what happens: functions that are called for every request, answer, repeat, wait and sign-in.

    from halo import Halo, Hooks

    halo = Halo(hooks=Hooks(response=lambda event: print(event.method, event.path, event.status_code)))

A hook may be asynchronous with `AsyncHalo`. One that raises is logged and otherwise ignored: what it looks at goes
on. Events hold no secret, no query and no body.
"""

from __future__ import annotations

from collections.abc import Callable

import attrs

__all__ = ["Hooks", "RefreshEvent", "RequestEvent", "ResponseEvent", "RetryEvent", "WaitEvent"]


@attrs.frozen
class RequestEvent:
    """A request is about to be sent.

    Attributes:
        method, path: Without host and query.
        operation: The operation of the contract; method and path, where the call is none.
        attempt: Which try it is, from 1.
    """

    method: str
    path: str
    operation: str
    attempt: int


@attrs.frozen
class ResponseEvent:
    """A request has ended: with an answer, or without one.

    Attributes:
        method, path, operation, attempt: As for the request.
        status_code: None where no answer came.
        error: The name of what went wrong, where no answer came.
        seconds: How long it took, signing in included.
    """

    method: str
    path: str
    operation: str
    attempt: int
    status_code: int | None
    error: str | None
    seconds: float


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
    """

    reason: str


@attrs.frozen(kw_only=True)
class Hooks:
    """What is called when. Each is one function, or None.

    Attributes:
        request: Before a request is sent.
        response: When a request has ended, with an answer or without.
        retry: Before the wait for another try.
        wait: Before the wait for the request budget.
        refresh: Before a new token is asked for.
    """

    request: Callable[[RequestEvent], object] | None = None
    response: Callable[[ResponseEvent], object] | None = None
    retry: Callable[[RetryEvent], object] | None = None
    wait: Callable[[WaitEvent], object] | None = None
    refresh: Callable[[RefreshEvent], object] | None = None
