"""The few primitives that differ between threads and tasks, for tasks. `concurrency` has those for threads.

`scripts/unasync.py` maps the names here to those there: AsyncAcquire -> Acquire, AsyncAct -> Act,
AsyncFunction -> Function, AsyncLock -> Lock, AsyncLoop -> Loop, AsyncPrefetcher -> Prefetcher, AsyncScope -> Scope,
AsyncUnfinished -> Unfinished, arun_bounded -> run_bounded, maybe_await -> call. They are two modules because asyncio
takes some 15 ms to import, which synchronous programs save.
"""

from __future__ import annotations

import asyncio
import inspect
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

from ..errors import InvalidRequestError

__all__ = [
    "AsyncAcquire",
    "AsyncAct",
    "AsyncFunction",
    "AsyncLock",
    "AsyncLoop",
    "AsyncPrefetcher",
    "AsyncScope",
    "AsyncUnfinished",
    "arun_bounded",
    "maybe_await",
]

A = TypeVar("A")
B = TypeVar("B")
R = TypeVar("R")

AsyncLock = asyncio.Lock

AsyncFunction = Callable[[A], Coroutine[Any, Any, R]]
AsyncAct = Callable[[A, B], Coroutine[Any, Any, R]]
AsyncAcquire = Callable[[A, str, str], Coroutine[Any, Any, None]]


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


async def arun_bounded(function: Callable[[A], Awaitable[None]], items: Iterable[A], limit: int) -> None:
    """Await the function for every item, at most `limit` at once; the first exception ends it."""
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

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    async def finish(self, request: Coroutine[Any, Any, R]) -> R:
        """Its result; if the caller is cancelled meanwhile, it goes on."""
        task = asyncio.create_task(request)
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
            await asyncio.wait(self._tasks, timeout=self._LONGEST)
        for task in list(self._tasks):
            task.cancel()
