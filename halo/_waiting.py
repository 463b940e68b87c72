"""The few primitives that differ between the two worlds, side by side; everything else is translated.

`scripts/unasync.py` maps the names on the left to those on the right: AsyncLock -> Lock, AsyncAdmit -> Admit,
aspread -> spread.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar

__all__ = ["Admit", "AsyncAdmit", "AsyncLock", "Lock", "aspread", "spread"]

A = TypeVar("A")

AsyncLock = asyncio.Lock
Lock = threading.Lock

AsyncAdmit = Callable[[str, str], Awaitable[None]]
Admit = Callable[[str, str], None]


async def aspread(function: Callable[[A], Awaitable[None]], items: Iterable[A], limit: int) -> None:
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


def spread(function: Callable[[A], None], items: Iterable[A], limit: int) -> None:
    """Call the function for every item, at most `limit` side by side; the first exception ends it."""
    running: set[Future[None]] = set()
    with ThreadPoolExecutor(limit, thread_name_prefix="halo") as pool:
        try:
            for item in items:
                if len(running) >= limit:
                    done, running = wait(running, return_when=FIRST_COMPLETED)
                    for future in done:
                        future.result()
                running.add(pool.submit(function, item))
            for future in running:
                future.result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
