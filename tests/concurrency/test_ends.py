"""At the ends of loops, programs and event loops: nobody waits for what he does not need, and nothing is lost."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from halo import AccessToken, AsyncHalo, Halo, InvalidRequestError, RateLimit, RequestTimeoutError, Retry
from halo.testing import FakeClock


def answer(request: httpx.Request) -> httpx.Response:
    """Five pages of tickets, or the record that was sent."""
    if request.method == "POST":
        return httpx.Response(200, json=[{"id": 1, "summary": "x"}])
    page = int(request.url.params["page_no"])
    rows = [{"id": number} for number in range(page * 100, page * 100 + 100)] if page <= 5 else []
    return httpx.Response(200, json={"record_count": 500, "tickets": rows})


def settings(respond: Callable[[httpx.Request], httpx.Response] = answer, **others: Any) -> dict[str, Any]:
    """What a client of these answers needs; each seems to take a second, so that pages are fetched ahead."""
    clock = FakeClock()

    def later(request: httpx.Request) -> httpx.Response:
        clock.advance(1)
        return respond(request)

    credentials, transport = AccessToken("the-token"), httpx.MockTransport(later)
    usual = {"base_url": "https://halo.example", "credentials": credentials, "clock": clock, "transport": transport}
    return {**usual, **others}


def test_a_loop_that_ends_early_does_not_wait_for_the_pages_under_way():
    under_way, may_end = threading.Semaphore(0), threading.Event()

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.params["page_no"] != "1":
            under_way.release()
            assert may_end.wait(30)
        return answer(request)

    with Halo(**settings(respond)) as halo:
        for _ in halo.tickets.list():
            under_way.acquire()
            break

        assert not may_end.is_set()
        may_end.set()


@pytest.mark.parametrize("limit", [{}, {"max_concurrency": 1}], ids=["no thread can be had", "one at a time"])
def test_without_threads_lists_and_batches_go_on_one_at_a_time(monkeypatch: pytest.MonkeyPatch, limit: dict[str, Any]):
    started: list[threading.Thread] = []

    def refuse(thread: threading.Thread) -> None:
        started.append(thread)
        raise RuntimeError("can't create new thread at interpreter shutdown")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    with Halo(**settings(), **limit) as halo:
        rows = halo.tickets.list().to_list()
        receipts = halo.tickets.create_many({"summary": "x"} for _ in range(5))

    assert [row.id for row in rows] == list(range(100, 600))
    assert [receipt.ok for receipt in receipts] == [True] * 5
    assert bool(started) == (not limit)


LATE = """
import atexit, threading
from halo import Halo
from tests.concurrency.test_ends import settings

def work(name):
    with Halo(**settings()) as halo:
        rows = halo.tickets.list().to_list()
        receipts = halo.tickets.create_many([{"summary": "x"}] * 5)
        print(name, len(rows), sum(receipt.ok for receipt in receipts))

def outlive():
    threading.main_thread().join()
    work("after the main thread")

atexit.register(work, "at exit")
threading.Thread(target=outlive).start()
"""


def test_what_outlives_the_main_thread_loses_nothing():
    ended = subprocess.run([sys.executable, "-c", LATE], capture_output=True, text=True, check=False, timeout=60)

    assert ended.stderr == ""
    assert ended.stdout.splitlines() == ["after the main thread 500 5", "at exit 500 5"]


def test_a_deadline_holds_while_another_thread_signs_in():
    signing_in, may_end = threading.Event(), threading.Event()

    def token() -> str:
        signing_in.set()
        assert may_end.wait(30)
        return "the-token"

    with Halo(**settings(credentials=AccessToken(token), clock=None)) as halo:
        other = threading.Thread(target=halo.tickets.list().first)
        other.start()
        assert signing_in.wait(30)
        with pytest.raises(RequestTimeoutError, match=r"deadline of 0\.05 s \(another call was signing in\)"):
            halo.with_options(retry=Retry(deadline=0.05)).tickets.list().first()
        may_end.set()
        other.join()


async def test_a_deadline_holds_while_another_task_signs_in():
    signing_in, may_end = asyncio.Event(), asyncio.Event()

    async def token() -> str:
        signing_in.set()
        await may_end.wait()
        return "the-token"

    async with AsyncHalo(**settings(credentials=AccessToken(token), clock=None)) as halo:
        other = asyncio.create_task(halo.tickets.list().first())
        await signing_in.wait()
        with pytest.raises(RequestTimeoutError, match=r"deadline of 0\.05 s \(another call was signing in\)"):
            await halo.with_options(retry=Retry(deadline=0.05)).tickets.list().first()
        may_end.set()
        await other


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    """As freezegun does it."""
    monkeypatch.setattr(time, "time", lambda: 1_600_000_000.0)
    monkeypatch.setattr(time, "monotonic", lambda: 1000.0)


@pytest.mark.usefixtures("frozen")
def test_a_wait_ends_although_time_is_frozen():
    with Halo(**settings(clock=None, rate_limit=RateLimit((1, 0.2)))) as halo:
        assert halo.tickets.list().limit(200).to_list()
        assert halo.usage.waits == 1


async def test_a_wait_of_a_task_ends_although_time_is_frozen(request: pytest.FixtureRequest):
    request.getfixturevalue("frozen")
    async with AsyncHalo(**settings(clock=None, rate_limit=RateLimit((1, 0.2)))) as halo:
        assert await halo.tickets.list().limit(200).to_list()
        assert halo.usage.waits == 1


def test_a_client_is_closed_in_its_own_event_loop_and_in_no_other():
    halo = AsyncHalo(**settings())
    with asyncio.Runner() as first:
        first.run(halo.tickets.list().first())
        with asyncio.Runner() as second, pytest.raises(InvalidRequestError, match="another event loop"):
            second.run(halo.aclose())
        first.run(halo.aclose())


@pytest.mark.parametrize(
    "act",
    [lambda halo: halo.tickets.list().first(), lambda halo: halo.tickets.create_many([{"summary": "x"}])],
    ids=["a list", "a batch"],
)
def test_without_asyncio_the_first_call_says_what_is_needed(act: Callable[[AsyncHalo], Any]):
    """As under trio, which drives coroutines too."""
    with pytest.raises(InvalidRequestError, match=r"(?s)AsyncHalo needs asyncio.*Under trio"):
        act(AsyncHalo(**settings())).send(None)
