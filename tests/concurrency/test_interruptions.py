"""Whoever stops early waits for nobody's pause, loses no receipt, and takes no connection along.

The pauses here would last an hour: a test that waits for one does not end.
"""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

import httpx
import pytest

from halo import AsyncHalo, Halo, Hooks, OutcomeUnknownError, Receipt, Retry
from halo._policy.call import Call
from halo._policy.outcome import interrupted_error
from halo.credentials import AccessToken
from halo.hooks import WaitEvent
from halo.sandbox import Sandbox, Settings
from halo.testing import FakeClock

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


def test_an_interruption_of_a_batch_does_not_wait_for_its_pauses(sandbox: Sandbox, settings, caplog):
    sandbox.faults.add(method="POST", path="/Tickets", **AN_HOUR)
    waiting = itertools.count(1)

    def interrupt(_event: WaitEvent) -> None:
        if next(waiting) == 4:  # the other three sleep by then, or are about to
            raise KeyboardInterrupt

    receipts: list[Receipt[Any]] = []
    with Halo(**settings, max_concurrency=4, hooks=Hooks(wait=interrupt)) as halo, pytest.raises(KeyboardInterrupt):
        halo.tickets.create_many([{"summary": str(number)} for number in range(40)], receipts=receipts)

    assert len(receipts) == 4
    assert [receipt for receipt in receipts if receipt.ok] == []
    assert_true_of(sandbox, receipts)
    assert [record.getMessage()[:12] for record in caplog.records if record.name == "halo"][-1:] == ["interrupted:"]


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
    assert [receipt for receipt in receipts if receipt.ok] == []
    assert_true_of(sandbox, receipts)


async def test_a_call_that_is_cancelled_anywhere_gives_its_connection_back(settings):
    async with AsyncHalo(**settings) as halo:
        await halo.tickets.list().first()
        pool: Any = halo._session.sender._http.open().client._transport._pool  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
        for steps in range(40):
            call = asyncio.create_task(halo.tickets.list().first())
            for _ in range(steps):
                await asyncio.sleep(0)
            call.cancel()
            await asyncio.gather(call, return_exceptions=True)
        await asyncio.sleep(0)

        assert len(pool._requests) == 0


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (lambda halo: halo.tickets.create(summary="x"), "may have been carried out. Look before you send it again."),
        (
            lambda halo: halo.tickets.update(54301, summary="x"),
            "may have been carried out. It is safe to send it again.",
        ),
        (lambda halo: halo.tickets.list().first(), None),
    ],
    ids=["a create", "an update", "a list"],
)
async def test_who_cancels_a_call_that_had_been_sent_is_told_so(sandbox: Sandbox, settings, act, told: str | None):
    """By a note on the exception of his own: there is no other."""
    async with AsyncHalo(**settings) as halo:
        await halo.statuses.list().first()
        sandbox.faults.add(path="/Tickets", delay=0.5)
        await _in_flight(sandbox, 0)
        call = asyncio.create_task(act(halo))
        await _in_flight(sandbox, 1)

        call.cancel()
        with pytest.raises(asyncio.CancelledError) as cancelled:
            await call

    notes = getattr(cancelled.value, "__notes__", [])
    assert [note for note in notes if told is not None and note.endswith(told)] == notes
    assert len(notes) == (told is not None)


async def _in_flight(sandbox: Sandbox, requests: int) -> None:
    """Wait until so many are being answered, which another thread counts: an answer is there before it is done."""
    while sandbox.journal._in_flight != requests:  # noqa: ASYNC110
        await asyncio.sleep(0)


def test_an_update_that_was_interrupted_may_be_sent_again():
    update = Call(
        method="POST", path="/Tickets", target="/Tickets", operation="save_tickets", effect="change", is_sent=True
    )

    error = interrupted_error("POST", "/Tickets", [{"id": 5}], update)

    assert isinstance(error, OutcomeUnknownError)
    assert str(error).endswith("it may or may not have been carried out.\nIt is safe to send it again.")


def assert_true_of(sandbox: Sandbox, receipts: list[Receipt[Any]]) -> None:
    """What is said not to have been carried out has not, and of what was refused it is said."""
    stored = {row["summary"] for row in sandbox.rows("tickets")}
    certain = [receipt for receipt in receipts if not receipt.outcome_unknown]

    assert certain
    assert all("before it was carried out" in str(receipt.error) for receipt in certain)
    assert [receipt.index for receipt in certain if receipt.sent["summary"] in stored] == []


async def test_pages_fetched_ahead_end_by_themselves_and_closing_waits_for_them():
    clock, gate = FakeClock(), asyncio.Event()
    ended: list[str] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        clock.advance(1)
        page = request.url.params["page_no"]
        try:
            if page != "1":
                await gate.wait()
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise
        ended.append(page)
        rows = [{"id": number} for number in range(int(page) * 100, int(page) * 100 + 100)]
        return httpx.Response(200, json={"record_count": 500, "tickets": rows})

    halo = AsyncHalo(
        base_url="https://halo.example",
        credentials=AccessToken("the-token"),
        clock=clock,
        transport=httpx.MockTransport(answer),
    )
    pages = halo.tickets.list().pages()
    await anext(pages)
    await asyncio.sleep(0)  # the tasks begin
    await asyncio.sleep(0)
    await pages.aclose()
    closing = asyncio.create_task(halo.aclose())
    await asyncio.sleep(0)
    assert not closing.done()

    gate.set()
    await closing

    assert sorted(ended) == ["1", "2", "3"]
