"""Without a port: asynchronous clients, time that is faked, and what is left undone. Faults are in `test_faults`."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from halo.sandbox import InProcess, Sandbox

from .conftest import Clock, ask_token, client_of


@pytest.fixture
def passed() -> list[float]:
    """The seconds that were let pass."""
    return []


@pytest.fixture
def signed(sandbox: Sandbox) -> dict[str, Any]:
    """The settings of a client that has signed in."""
    token = ask_token(client_of(sandbox), sandbox.settings).json()["access_token"]
    sandbox.journal.clear()
    return {"base_url": "https://sandbox.example/api", "headers": {"Authorization": f"Bearer {token}"}}


@pytest.fixture
def hurried(sandbox: Sandbox, passed: list[float], signed: dict[str, Any]) -> Iterator[httpx.Client]:
    """A client for which time is faked."""
    with httpx.Client(transport=InProcess(sandbox, passing=passed.append), **signed) as client:
        yield client


@pytest.fixture
async def client(sandbox: Sandbox, signed: dict[str, Any]) -> AsyncIterator[httpx.AsyncClient]:
    """An asynchronous client for which time is as it is."""
    async with httpx.AsyncClient(transport=InProcess(sandbox), **signed) as client:
        yield client


async def test_an_asynchronous_client_gets_the_same_answers(client: httpx.AsyncClient, api: httpx.Client):
    answer = await client.get("/Tickets?count=3")

    assert answer.json() == (await asyncio.to_thread(api.get, "/Tickets?count=3")).json()


async def test_requests_side_by_side_are_in_flight_at_once(sandbox: Sandbox, client: httpx.AsyncClient):
    await asyncio.gather(*(client.get("/Status") for _ in range(7)))

    assert sandbox.journal.most_in_flight == 7


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"reset": "before"}, httpx.ReadError),
        ({"reset": "after"}, httpx.ReadError),
        ({"cut": 10}, httpx.RemoteProtocolError),
        ({"delay": 60}, httpx.ReadTimeout),
        ({"drip": 600}, httpx.ReadTimeout),
    ],
    ids=str,
)
async def test_a_fault_is_the_exception_that_it_would_cause(
    sandbox: Sandbox, signed: dict[str, Any], fault: dict[str, Any], error: type[httpx.RequestError]
):
    sandbox.faults.add(**fault)
    transport = InProcess(sandbox, passing=lambda _: None)

    async with httpx.AsyncClient(transport=transport, timeout=5, **signed) as client:
        with pytest.raises(error) as caught:
            await client.get("/Tickets")
    assert caught.value.request.url.path == "/api/Tickets"


def test_faked_time_passes_as_long_as_the_client_would_have_waited(
    sandbox: Sandbox, hurried: httpx.Client, passed: list[float]
):
    sandbox.faults.add(delay=60)
    with pytest.raises(httpx.ReadTimeout):
        hurried.get("/Status", timeout=5)
    sandbox.faults.add(delay=3)
    hurried.get("/Status", timeout=5)
    sandbox.faults.add(drip=20)
    hurried.get("/Status", timeout=5)

    assert passed == [5, 3, *[2.0] * 10]


def test_a_client_without_a_time_out_waits_however_long_it_takes(hurried: httpx.Client, sandbox: Sandbox):
    sandbox.faults.add(delay=3600)

    assert hurried.get("/Status", timeout=None).status_code == 200


def test_otherwise_a_delay_is_waited_for(sandbox: Sandbox, signed: dict[str, Any]):
    sandbox.faults.add(delay=0.03)
    with httpx.Client(transport=InProcess(sandbox), **signed) as client:
        started = time.perf_counter()
        client.get("/Status")

    assert time.perf_counter() - started >= 0.03


async def test_a_request_that_is_given_up_is_worked_on_all_the_same(sandbox: Sandbox, client: httpx.AsyncClient):
    sandbox.faults.add(delay=60)
    create = asyncio.ensure_future(client.post("/Client", json=[{"name": "Made unseen"}], timeout=None))
    await asyncio.wait({create}, timeout=0.01)
    create.cancel()
    with pytest.raises(asyncio.CancelledError):
        await create

    assert sandbox.rows("clients")[-1]["name"] == "Made unseen"
    assert [entry.status for entry in sandbox.journal] == [201]


def test_the_clock_of_the_sandbox_tells_when_a_request_came(sandbox: Sandbox, hurried: httpx.Client, clock: Clock):
    clock.now += 12.5
    hurried.get("/Status")

    assert sandbox.journal[-1].at == clock.now
