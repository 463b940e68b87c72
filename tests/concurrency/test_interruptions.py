"""Whoever stops early waits for nobody's pause, loses no receipt, and takes no connection along.

The pauses here would last an hour: a test that waits for one does not end.
"""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

import pytest

from halo import AsyncHalo, Halo, Hooks, OutcomeUnknownError, Receipt, Retry
from halo.hooks import WaitEvent
from halo.sandbox import Sandbox, Settings

AN_HOUR = {"status": 429, "headers": {"Retry-After": "3600"}, "times": None}


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(Settings(tickets=250, now="2026-06-15T10:00:00"))


@pytest.fixture
def settings(settings: dict[str, Any]) -> dict[str, Any]:
    return {**settings, "retry": Retry(max_wait=3600)}


def test_a_loop_that_ends_early_does_not_wait_for_the_pause_of_a_page_ahead(sandbox: Sandbox, settings):
    sandbox.faults.add(path="/Tickets", delay=0.015)  # a page that takes its time has others asked for ahead
    with Halo(**settings) as halo:
        rows = iter(halo.tickets.list())
        next(rows)
        sandbox.faults.add(path="/Tickets", **AN_HOUR)
        for _ in range(99):
            next(rows)
        rows.close()  # type: ignore[attr-defined]

    assert halo.usage.waited < 3600 * 16


def test_an_interruption_of_a_batch_does_not_wait_for_its_pauses(sandbox: Sandbox, settings):
    sandbox.faults.add(method="POST", path="/Tickets", **AN_HOUR)
    waiting = itertools.count(1)

    def interrupt(_event: WaitEvent) -> None:
        if next(waiting) == 4:  # the other three sleep by then, or are about to
            raise KeyboardInterrupt

    receipts: list[Receipt[Any]] = []
    with Halo(**settings, max_concurrency=4, hooks=Hooks(wait=interrupt)) as halo, pytest.raises(KeyboardInterrupt):
        halo.tickets.create_many([{"summary": str(number)} for number in range(40)], receipts=receipts)

    assert len(receipts) == 4
    assert all(isinstance(receipt.error, OutcomeUnknownError) for receipt in receipts)


async def test_a_batch_that_is_cancelled_has_a_receipt_for_all_that_had_begun(sandbox: Sandbox, settings):
    sandbox.faults.add(method="POST", path="/Tickets", **AN_HOUR)
    receipts: list[Receipt[Any]] = []
    waits = asyncio.Event()
    async with AsyncHalo(**settings, max_concurrency=4, hooks=Hooks(wait=lambda _event: waits.set())) as halo:
        batch = asyncio.create_task(
            halo.tickets.create_many([{"summary": str(number)} for number in range(40)], receipts=receipts)
        )
        await waits.wait()
        batch.cancel()
        with pytest.raises(asyncio.CancelledError):
            await batch

    assert len(receipts) == 4
    assert all(isinstance(receipt.error, OutcomeUnknownError) for receipt in receipts)


async def test_a_call_that_is_cancelled_anywhere_gives_its_connection_back(settings):
    async with AsyncHalo(**settings) as halo:
        await halo.tickets.list().first()
        pool: Any = halo._sender._http._transport._pool  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
        for steps in range(40):
            call = asyncio.create_task(halo.tickets.list().first())
            for _ in range(steps):
                await asyncio.sleep(0)
            call.cancel()
            await asyncio.gather(call, return_exceptions=True)
        await asyncio.sleep(0)

        assert len(pool._requests) == 0
