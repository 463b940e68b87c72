"""The few primitives that differ between threads and tasks, for tasks. `concurrency` has those for threads.

`scripts/unasync.py` maps the names here to those there: AsyncAcquire -> Acquire, AsyncAct -> Act,
AsyncFunction -> Function, AsyncLimit -> Limit, AsyncLock -> Lock, AsyncLoop -> Loop, AsyncPrefetcher -> Prefetcher,
AsyncScope -> Scope, AsyncUnfinished -> Unfinished, ahold -> hold, arun_bounded -> run_bounded,
atime_limit -> time_limit, maybe_await -> call. They are two modules because asyncio takes some 15 ms to import, which
synchronous programs save.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

from ..errors import InvalidRequestError

__all__ = [
    "AsyncAcquire",
    "AsyncAct",
    "AsyncFunction",
    "AsyncLimit",
    "AsyncLock",
    "AsyncLoop",
    "AsyncPrefetcher",
    "AsyncScope",
    "AsyncUnfinished",
    "ahold",
    "arun_bounded",
    "atime_limit",
    "maybe_await",
    "running_loop",
]

A = TypeVar("A")
B = TypeVar("B")
R = TypeVar("R")

AsyncLock = asyncio.Lock

_log = logging.getLogger("halo")

AsyncFunction = Callable[[A], Coroutine[Any, Any, R]]
AsyncAct = Callable[[A, B], Coroutine[Any, Any, R]]
AsyncAcquire = Callable[[A, str, str], Coroutine[Any, Any, None]]
AsyncLimit = AbstractAsyncContextManager[None]


class AsyncLoop:
    """What `async for` walks; a plain `for` is told so, where Python would say that it is not iterable."""

    if not TYPE_CHECKING:  # for type checkers, it must stay an error

        def __iter__(self) -> NoReturn:
            text = f"{type(self).__name__} are walked by `async for`."
            raise InvalidRequestError(text, advice="Or fetch all rows: await rows.to_list()")


class AsyncScope:
    """What `async with` opens and closes; a plain `with` is told so."""

    if not TYPE_CHECKING:

        def __enter__(self) -> NoReturn:
            name = type(self).__name__
            raise InvalidRequestError(f"{name} needs `async with`.", advice=f"async with {name}() as halo: ...")

        def __exit__(self, *_: object) -> None:
            """Never called; Python looks for it first."""


async def maybe_await(function: Callable[[], R | Awaitable[R]]) -> R:
    """The result of the function, awaited if it is asynchronous."""
    value = function()
    return cast("R", await value if inspect.isawaitable(value) else value)


def running_loop() -> asyncio.AbstractEventLoop:
    """The event loop of asyncio.

    Raises:
        InvalidRequestError: None is running, as under trio.
    """
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        pass
    raise InvalidRequestError(
        "AsyncHalo needs asyncio, and no event loop of asyncio is running here.",
        advice="Call it below asyncio.run(). Under trio, use Halo in a thread: trio.to_thread.run_sync(...).",
    )


def ahold(lock: asyncio.Lock, _seconds: float | None, _error: Callable[[], Exception]) -> AsyncLimit:
    """The lock, to be held; a task waits for it under an `atime_limit`, so there is nothing else to bound."""
    return lock


def atime_limit(seconds: float | None, error: Callable[[], Exception]) -> AsyncLimit:
    """Cancels what is done in it after so many seconds, and raises the error; None for no limit."""
    return nullcontext() if seconds is None else _time_limit(seconds, error)


@asynccontextmanager
async def _time_limit(seconds: float, error: Callable[[], Exception]) -> AsyncGenerator[None]:
    limit = asyncio.timeout(seconds)
    try:
        async with limit:
            yield
    except TimeoutError:
        if limit.expired():
            raise error() from None
        raise


async def arun_bounded(function: Callable[[A], Awaitable[None]], items: Iterable[A], limit: int) -> None:
    """Await the function for every item, at most `limit` at once; the first exception ends it."""
    running_loop()
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


class AsyncPrefetcher(Generic[A, R]):
    """Runs calls before their results are needed; results are taken in the order of starting.

    Attributes:
        items: Started and not taken yet.
    """

    def __init__(self, function: AsyncFunction[A, R], limit: int) -> None:
        self._function = function
        self._tasks: deque[asyncio.Task[R]] = deque(maxlen=limit)
        self.items: deque[A] = deque()

    def start(self, item: A) -> None:
        """Start the call for one more item."""
        self.items.append(item)
        self._tasks.append(asyncio.create_task(self._function(item)))

    async def take(self) -> R:
        """The result of the oldest call, once it is done."""
        self.items.popleft()
        return await self._tasks.popleft()

    async def drop(self) -> None:
        """Cancel and forget all calls that are still running."""
        tasks = list(self._tasks)
        self.items.clear()
        self._tasks.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class AsyncUnfinished:
    """Requests that go on to their end although nobody waits for them any more.

    One that is cancelled in the middle may leave its connection behind in httpcore's pool.
    """

    _LONGEST = 30.0  # seconds
    _SILENT = 5.0

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    async def finish(self, request: Callable[..., Coroutine[Any, Any, R]], *arguments: Any) -> R:
        """The result of the request; if the caller is cancelled meanwhile, it goes on."""
        task = asyncio.create_task(request(*arguments))
        self._tasks.add(task)
        task.add_done_callback(self._forget)
        return await asyncio.shield(task)

    def _forget(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # read: otherwise asyncio would report it

    async def wait(self) -> None:
        """Wait for all of them, at most for half a minute; then they are cancelled."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=self._SILENT)
        if self._tasks:
            _log.warning("closing: waiting for %d requests in progress", len(self._tasks))
            await asyncio.wait(self._tasks, timeout=self._LONGEST - self._SILENT)
        for task in list(self._tasks):
            task.cancel()
