"""The few primitives that differ between threads and tasks, side by side; everything else is translated.

`scripts/unasync.py` maps the names on the left to those on the right: AsyncLock -> Lock, AsyncAcquire -> Acquire,
AsyncAct -> Act, AsyncFunction -> Function, AsyncPrefetcher -> Prefetcher, maybe_await -> call,
arun_bounded -> run_bounded.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import threading
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any, Generic, TypeVar, cast

from ..errors import InvalidRequestError
from .clock import stopping

__all__ = [
    "Acquire",
    "Act",
    "AsyncAcquire",
    "AsyncAct",
    "AsyncFunction",
    "AsyncLock",
    "AsyncPrefetcher",
    "Function",
    "Lock",
    "Prefetcher",
    "arun_bounded",
    "call",
    "maybe_await",
    "run_bounded",
]

A = TypeVar("A")
B = TypeVar("B")
R = TypeVar("R")

_log = logging.getLogger("halo")

AsyncLock = asyncio.Lock
Lock = threading.Lock

AsyncFunction = Callable[[A], Coroutine[Any, Any, R]]
Function = Callable[[A], R]

AsyncAct = Callable[[A, B], Coroutine[Any, Any, R]]
Act = Callable[[A, B], R]

AsyncAcquire = Callable[[A, str, str], Coroutine[Any, Any, None]]
Acquire = Callable[[A, str, str], None]


async def maybe_await(function: Callable[[], R | Awaitable[R]]) -> R:
    """What the function gives, awaited if it is asynchronous."""
    value = function()
    return cast("R", await value if inspect.isawaitable(value) else value)


def call(function: Callable[[], R | Awaitable[R]]) -> R:
    """What the function gives; an asynchronous one cannot be waited for here."""
    value = function()
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise InvalidRequestError("An asynchronous function was given; that needs AsyncHalo.")
    return value


async def arun_bounded(function: Callable[[A], Awaitable[None]], items: Iterable[A], limit: int) -> None:
    """Await the function for every item, at most `limit` side by side; the first exception ends it."""
    running: set[asyncio.Task[None]] = set()

    async def run(item: A) -> None:
        await function(item)

    try:
        for item in items:
            if len(running) >= limit:
                done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
            running.add(asyncio.create_task(run(item)))
        for task in running:
            await task
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def run_bounded(function: Callable[[A], None], items: Iterable[A], limit: int) -> None:
    """Call the function for every item, at most `limit` side by side; the first exception ends it.

    Calls that are under way then are waited for, but not what they wait for themselves.
    """
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
            _log.warning(
                "interrupted: answers of %d calls are waited for", sum(not future.done() for future in running)
            )
            raise
        finally:
            stop.set()
            pool.shutdown(wait=True, cancel_futures=True)


class AsyncPrefetcher(Generic[A, R]):
    """Calls that run before their results are wanted; results come in the order of starting.

    Attributes:
        items: What was started and not taken yet.
    """

    def __init__(self, function: AsyncFunction[A, R], limit: int) -> None:
        self._function = function
        self._tasks: deque[asyncio.Task[R]] = deque(maxlen=limit)
        self.items: deque[A] = deque()

    def start(self, item: A) -> None:
        """Begin with one more."""
        self.items.append(item)
        self._tasks.append(asyncio.create_task(self._function(item)))

    async def take(self) -> R:
        """The result of the oldest."""
        self.items.popleft()
        return await self._tasks.popleft()

    async def drop(self) -> None:
        """Forget all that is running."""
        tasks = list(self._tasks)
        self.items.clear()
        self._tasks.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class Prefetcher(Generic[A, R]):
    """`AsyncPrefetcher` with threads. Dropping waits for requests that are under way, but for no pause before one."""

    def __init__(self, function: Function[A, R], limit: int) -> None:
        self._function, self._limit = function, limit
        self._pool: ThreadPoolExecutor | None = None
        self._stop = threading.Event()
        self._futures: deque[Future[R]] = deque(maxlen=limit)
        self.items: deque[A] = deque()

    def start(self, item: A) -> None:
        """Begin with one more."""
        if self._pool is None:
            self._stop = threading.Event()
            self._pool = ThreadPoolExecutor(self._limit, "halo", stopping.set, (self._stop,))
        self.items.append(item)
        self._futures.append(self._pool.submit(self._function, item))

    def take(self) -> R:
        """The result of the oldest."""
        self.items.popleft()
        return self._futures.popleft().result()

    def drop(self) -> None:
        """Forget all that is running."""
        self.items.clear()
        self._futures.clear()
        pool, self._pool = self._pool, None
        if pool is not None:
            self._stop.set()
            pool.shutdown(wait=True, cancel_futures=True)
