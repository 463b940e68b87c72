"""The few primitives that differ between threads and tasks, for threads. See `async_concurrency`."""

from __future__ import annotations

import inspect
import logging
import threading
from collections import deque
from collections.abc import Awaitable, Callable, Generator, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from ..errors import InvalidRequestError
from .clock import stopping

__all__ = [
    "Acquire",
    "Act",
    "Function",
    "Limit",
    "Lock",
    "Loop",
    "Prefetcher",
    "Scope",
    "Unfinished",
    "call",
    "hold",
    "run_bounded",
    "time_limit",
]

A = TypeVar("A")
B = TypeVar("B")
R = TypeVar("R")

_log = logging.getLogger("halo")

Lock = threading.Lock

Function = Callable[[A], R]
Act = Callable[[A, B], R]
Acquire = Callable[[A, str, str], None]
Limit = AbstractContextManager[None]


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


@contextmanager
def hold(lock: threading.Lock, seconds: float | None, error: Callable[[], Exception]) -> Generator[None]:
    """Holds the lock; raises the error if it is not free within so many seconds."""
    if not lock.acquire(timeout=-1 if seconds is None else min(seconds, threading.TIMEOUT_MAX)):
        raise error()
    try:
        yield
    finally:
        lock.release()


def time_limit(seconds: float | None, error: Callable[[], Exception]) -> Limit:  # noqa: ARG001
    """Nothing: no thread can be interrupted. `halo._http.deadline` bounds each wait for the network instead."""
    return nullcontext()


class Work(Generic[R]):
    """A call in a thread of its own.

    A plain thread, because executors refuse work as soon as the main thread has ended, and other threads may go on. If
    no thread can be started, since the interpreter is about to end or the system has no more of them, the call is made
    by whoever wants its result; in any case it is made once.

    Attributes:
        has_thread: Whether it was started.
    """

    def __init__(self, act: Callable[[], R], stop: threading.Event, *, is_daemon: bool) -> None:
        """Start the call.

        Args:
            act: The call.
            stop: Set to cut its pauses short.
            is_daemon: Whether the program may end before the call does.
        """
        self._act, self._stop = act, stop
        self._results: list[R] = []
        self._error: BaseException | None = None
        context = copy_context()  # as tasks have it: who is the caller is known to spans, and to `ClientHandle`
        self._thread = threading.Thread(target=context.run, args=(self._run,), name="halo", daemon=is_daemon)
        try:
            self._thread.start()
        except RuntimeError:
            self.has_thread = False
        else:
            self.has_thread = True

    def result(self) -> R:
        """What the call returns, once it has; raises what it raises."""
        if not self.has_thread:
            return self._act()
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._results[0]

    def _run(self) -> None:
        stopping.set(self._stop)
        try:
            self._results.append(self._act())
        except BaseException as error:  # noqa: BLE001  # raised where the result is wanted
            self._error = error


def run_bounded(function: Callable[[A], None], items: Sequence[A], limit: int) -> None:
    """Call the function for every item, at most `limit` at once; the first exception ends it.

    Requests in progress are waited for then; the pauses before others are cut short. With a limit of 1, and where no
    thread can be started, the caller makes all the calls.
    """
    works, failures, ended = list[Work[None]](), list[BaseException](), list[None]()
    stop, one_more = threading.Event(), threading.Semaphore(0)
    waiting = deque(items)

    def work() -> None:
        try:
            for item in _taken(waiting):
                function(item)
        except BaseException as error:  # noqa: BLE001  # raised below
            failures.append(error)
            waiting.clear()  # nothing more is begun; pauses are cut short when it has been said who is waited for
        finally:
            ended.append(None)
            one_more.release()

    try:
        if limit > 1:
            works.extend(_started(work, min(limit, len(items)), stop))
        if not works:
            work()
        for _ in range(max(1, len(works))):
            one_more.acquire()
            if failures:
                raise failures[0]
    except KeyboardInterrupt:
        _tell_of_the_wait(len(works) - len(ended))
        raise
    finally:
        waiting.clear()
        stop.set()
        for started in works:
            started.result()


def _tell_of_the_wait(running: int) -> None:
    if running > 0:
        _log.warning("interrupted: waiting for %d calls in progress", running)


def _started(act: Callable[[], R], number: int, stop: threading.Event) -> Iterator[Work[R]]:
    """So many threads that do the same, or as many as can be started."""
    for _ in range(number):
        work = Work(act, stop, is_daemon=False)
        if not work.has_thread:
            return
        yield work


def _taken(waiting: deque[A]) -> Iterator[A]:
    """The items that nobody has taken yet."""
    while True:
        try:
            item = waiting.popleft()
        except IndexError:
            return
        yield item


class Prefetcher(Generic[A, R]):
    """Runs calls in threads before their results are needed; results are taken in the order of starting.

    Attributes:
        items: Started and not taken yet.
    """

    def __init__(self, function: Function[A, R], limit: int) -> None:
        self._function = function
        self._stop = threading.Event()
        self._works: deque[Work[R]] = deque(maxlen=limit)
        self.items: deque[A] = deque()

    def start(self, item: A) -> None:
        """Start the call for one more item."""
        self.items.append(item)
        self._works.append(Work(partial(self._function, item), self._stop, is_daemon=True))

    def take(self) -> R:
        """The result of the oldest call, once it is done."""
        self.items.popleft()
        return self._works.popleft().result()

    def drop(self) -> None:
        """Forget all calls. Requests in progress end by themselves; the pauses before others are cut short."""
        self.items.clear()
        self._works.clear()
        self._stop.set()
        self._stop = threading.Event()


class Unfinished:
    """Requests that go on to their end although nobody may need them any more: no thread can be interrupted."""

    _LONGEST = 30.0  # seconds
    _SILENT = 5.0

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._running = 0

    def finish(self, request: Callable[..., R], *arguments: Any) -> R:
        """The result of the request."""
        with self._changed:
            self._running += 1
        try:
            return request(*arguments)
        finally:
            with self._changed:
                self._running -= 1
                self._changed.notify_all()

    def wait(self) -> None:
        """Wait for all of them, at most for half a minute."""
        with self._changed:
            if not self._changed.wait_for(lambda: not self._running, self._SILENT):
                _log.warning("closing: waiting for %d requests in progress", self._running)
                self._changed.wait_for(lambda: not self._running, self._LONGEST - self._SILENT)
