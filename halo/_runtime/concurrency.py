"""The few primitives that differ between threads and tasks, for threads. See `async_concurrency`."""

from __future__ import annotations

import inspect
import logging
import threading
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar

from ..errors import InvalidRequestError
from .clock import stopping

if TYPE_CHECKING:  # takes time to import, and only concurrent calls need it
    from concurrent.futures import Future, ThreadPoolExecutor

__all__ = [
    "Acquire",
    "Act",
    "Function",
    "Lock",
    "Loop",
    "Prefetcher",
    "Scope",
    "Unfinished",
    "call",
    "run_bounded",
]

A = TypeVar("A")
B = TypeVar("B")
R = TypeVar("R")

_log = logging.getLogger("halo")

Lock = threading.Lock

Function = Callable[[A], R]
Act = Callable[[A, B], R]
Acquire = Callable[[A, str, str], None]


class Loop:
    """What a plain `for` walks; an `async for` is told so."""

    if not TYPE_CHECKING:  # for type checkers, it must stay an error

        def __aiter__(self) -> NoReturn:
            raise InvalidRequestError(
                f"{type(self).__name__} of Halo are walked by a plain `for`.",
                advice="AsyncHalo has those for `async for`.",
            )


class Scope:
    """What a plain `with` opens and closes; an `async with` is told so."""

    if not TYPE_CHECKING:

        def __aenter__(self) -> NoReturn:
            name = type(self).__name__
            raise InvalidRequestError(f"{name} needs a plain `with`.", advice="AsyncHalo is for `async with`.")

        def __aexit__(self, *_: object) -> None:
            """Never called; Python looks for it first."""


def call(function: Callable[[], R | Awaitable[R]]) -> R:
    """The result of the function, which must not be asynchronous."""
    value = function()
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise InvalidRequestError("An asynchronous function needs AsyncHalo.")
    return value


def run_bounded(function: Callable[[A], None], items: Iterable[A], limit: int) -> None:
    """Call the function for every item, at most `limit` at once; the first exception ends it.

    Requests in progress are waited for then; the pauses before others are cut short.
    """
    from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait  # noqa: PLC0415  # see above

    running: set[Future[None]] = set()
    stop = threading.Event()
    with ThreadPoolExecutor(limit, "halo", stopping.set, (stop,)) as pool:
        try:
            for item in items:
                if len(running) >= limit:
                    done, running = wait(running, return_when=FIRST_COMPLETED)
                    for future in done:
                        future.result()
                running.add(pool.submit(function, item))
            for future in running:
                future.result()
        except KeyboardInterrupt:
            _log.warning("interrupted: waiting for %d calls in progress", sum(not future.done() for future in running))
            raise
        finally:
            stop.set()
            pool.shutdown(wait=True, cancel_futures=True)


class Prefetcher(Generic[A, R]):
    """Runs calls in threads before their results are needed; results are taken in the order of starting.

    Attributes:
        items: Started and not taken yet.
    """

    def __init__(self, function: Function[A, R], limit: int) -> None:
        self._function, self._limit = function, limit
        self._pool: ThreadPoolExecutor | None = None
        self._stop = threading.Event()
        self._futures: deque[Future[R]] = deque(maxlen=limit)
        self.items: deque[A] = deque()

    def start(self, item: A) -> None:
        """Start the call for one more item."""
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  # see above

        if self._pool is None:
            self._stop = threading.Event()
            self._pool = ThreadPoolExecutor(self._limit, "halo", stopping.set, (self._stop,))
        self.items.append(item)
        self._futures.append(self._pool.submit(self._function, item))

    def take(self) -> R:
        """The result of the oldest call, once it is done."""
        self.items.popleft()
        return self._futures.popleft().result()

    def drop(self) -> None:
        """Forget all calls. Requests in progress are waited for; the pauses before others are cut short."""
        self.items.clear()
        self._futures.clear()
        pool, self._pool = self._pool, None
        if pool is not None:
            self._stop.set()
            pool.shutdown(wait=True, cancel_futures=True)


class Unfinished:
    """The counterpart of `AsyncUnfinished`: a thread is never interrupted in the middle of a request."""

    def finish(self, result: R) -> R:
        """The result."""
        return result

    def wait(self) -> None:
        """Nothing to wait for."""
