"""What happens side by side: written by hand for both worlds, because that is where they differ."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from halo import AccessToken, AsyncHalo, AuthenticationError, Halo, InvalidRequestError, Retry
from halo.sandbox import Sandbox, Settings
from halo.testing import FakeClock

CALLERS = 20


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(Settings(tickets=50, now="2026-06-15T10:00:00", latency=0.002))


def at_once(function: Callable[[], object]) -> None:
    with ThreadPoolExecutor(CALLERS) as pool:
        for future in [pool.submit(function) for _ in range(CALLERS)]:
            future.result()


def test_cold_threads_sign_in_once(sandbox: Sandbox, settings: dict[str, Any]):
    with Halo(**settings) as halo:
        at_once(lambda: halo.tickets.list().count())

    assert sandbox.journal.token_calls == 1


async def test_cold_tasks_sign_in_once(sandbox: Sandbox, settings: dict[str, Any]):
    async with AsyncHalo(**settings) as halo:
        await asyncio.gather(*(halo.tickets.list().count() for _ in range(CALLERS)))

    assert sandbox.journal.token_calls == 1


def test_threads_that_wait_for_a_sign_in_share_its_refusal(sandbox: Sandbox, settings: dict[str, Any]):
    sandbox.faults.add(path="/auth/token", delay=0.3, status=400, body={"error": "invalid_client"}, times=None)
    everybody_comes = threading.Barrier(CALLERS)

    def call() -> None:
        everybody_comes.wait()
        with pytest.raises(AuthenticationError, match="Check client_id"):
            halo.tickets.list().count()

    with Halo(**settings) as halo:
        at_once(call)

    assert sandbox.journal.token_calls == 1


async def test_tasks_that_wait_for_a_sign_in_share_its_refusal(sandbox: Sandbox, settings: dict[str, Any]):
    sandbox.faults.add(path="/auth/token", status=400, body={"error": "invalid_client"}, times=None)
    async with AsyncHalo(**settings) as halo:
        calls = (halo.tickets.list().count() for _ in range(CALLERS))
        refused = await asyncio.gather(*calls, return_exceptions=True)

    assert all(isinstance(error, AuthenticationError) for error in refused)
    assert len({id(error) for error in refused}) == CALLERS
    assert sandbox.journal.token_calls == 1


def test_threads_whose_token_was_revoked_sign_in_once_more(sandbox: Sandbox, settings: dict[str, Any]):
    with Halo(**settings) as halo:
        halo.tickets.list().count()
        sandbox.revoke_tokens()
        at_once(lambda: halo.tickets.list().count())

    assert sandbox.journal.token_calls == 2


async def test_tasks_whose_token_was_revoked_sign_in_once_more(sandbox: Sandbox, settings: dict[str, Any]):
    async with AsyncHalo(**settings) as halo:
        await halo.tickets.list().count()
        sandbox.revoke_tokens()
        await asyncio.gather(*(halo.tickets.list().count() for _ in range(CALLERS)))

    assert sandbox.journal.token_calls == 2


def test_one_429_pauses_all_threads(sandbox: Sandbox, settings: dict[str, Any]):
    clock = FakeClock()
    sandbox.faults.add(path="/Tickets", status=429, headers={"Retry-After": "30"})
    with Halo(**settings, clock=clock) as halo:
        halo.tickets.list().count()
        at_once(lambda: halo.tickets.list().count())

    assert clock.monotonic() >= 30
    assert halo.usage.throttled == 1


@pytest.mark.parametrize("limit", [1, 4, 16])
def test_a_batch_keeps_to_its_concurrency(sandbox: Sandbox, settings: dict[str, Any], limit: int):
    with Halo(**settings, max_concurrency=limit) as halo:
        receipts = halo.tickets.create_many({"summary": f"Item {number}"} for number in range(40))

    assert all(receipt.ok for receipt in receipts)
    assert sandbox.journal.most_in_flight <= limit


@pytest.mark.parametrize("limit", [1, 4, 16])
async def test_an_asynchronous_batch_keeps_to_its_concurrency(sandbox: Sandbox, settings: dict[str, Any], limit: int):
    async with AsyncHalo(**settings, max_concurrency=limit) as halo:
        receipts = await halo.tickets.create_many({"summary": f"Item {number}"} for number in range(40))

    assert all(receipt.ok for receipt in receipts)
    assert sandbox.journal.most_in_flight <= limit


async def test_a_cancelled_call_leaves_no_lock_behind(sandbox: Sandbox, settings: dict[str, Any]):
    sandbox.faults.add(path="/auth/token", delay=0.5)
    async with AsyncHalo(**settings) as halo:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await halo.tickets.list().count()

        assert await halo.tickets.list().count() == 50


class Later:
    """Something to await that is no coroutine."""

    def __await__(self) -> Generator[None, None, str]:
        yield
        return "token"


async def later() -> str:
    return "token"


@pytest.mark.parametrize("token", [later, Later])
def test_an_asynchronous_function_for_tokens_is_refused_by_the_synchronous_client(settings: dict[str, Any], token: Any):
    with (
        Halo(base_url=settings["base_url"], tenant="", credentials=AccessToken(token)) as halo,
        pytest.raises(InvalidRequestError, match="An asynchronous function needs AsyncHalo"),
    ):
        halo.tickets.list().count()


async def test_a_time_out_of_the_users_own_function_is_not_the_deadline_of_the_call(settings: dict[str, Any]):
    async def token() -> str:
        raise TimeoutError("the vault is slow")

    async with AsyncHalo(
        base_url=settings["base_url"], tenant="", credentials=AccessToken(token), retry=Retry(deadline=60)
    ) as halo:
        with pytest.raises(TimeoutError, match="the vault is slow"):
            await halo.tickets.list().count()


def test_a_batch_of_asynchronous_functions_fails_item_by_item_in_the_synchronous_client(settings: dict[str, Any]):
    async def later(item: int) -> int:
        return item

    with Halo(**settings) as halo:
        receipts = halo.batch(later, [1, 2], pause=0)

    assert [type(receipt.error) for receipt in receipts] == [InvalidRequestError, InvalidRequestError]


def test_clients_of_two_tenants_share_nothing(settings: dict[str, Any]):
    other = Sandbox(Settings(tickets=7, tenant="other", client_secret="other-secret"))
    with other.serve() as url:
        elsewhere = {**settings, "base_url": url, "tenant": "other", "client_secret": "other-secret"}
        with Halo(**settings) as first, Halo(**elsewhere) as second:
            assert (first.tickets.list().count(), second.tickets.list().count()) == (50, 7)
            assert first.usage.requests == second.usage.requests == 2


def test_a_client_of_another_event_loop_says_so(settings: dict[str, Any]):
    async def use(halo: AsyncHalo) -> None:
        await halo.tickets.list().count()

    with asyncio.Runner() as first:
        halo = AsyncHalo(**settings)
        first.run(use(halo))
        with asyncio.Runner() as second, pytest.raises(InvalidRequestError, match="another event loop"):
            second.run(use(halo))
        first.run(halo.aclose())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_client_of_before_a_fork_says_so(settings: dict[str, Any]):
    with Halo(**settings) as halo:
        halo.tickets.list().count()
        child = os.fork()
        if child == 0:  # in the child, nothing of pytest may run
            try:
                halo.tickets.list().count()
            except InvalidRequestError as error:
                os._exit(7 if "forked" in str(error) else 1)
            os._exit(2)

        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7


NOWHERE: dict[str, Any] = {"base_url": "https://acme.example", "client_id": "a", "client_secret": "b", "tenant": "c"}


async def test_a_loop_or_a_block_of_the_other_world_is_told_its_own():
    rows: Any = AsyncHalo(**NOWHERE).tickets.list()
    with pytest.raises(
        InvalidRequestError, match=r"walked by `async for`\.\nOr fetch all rows: await rows\.to_list\(\)"
    ):
        list(rows)
    client: Any = AsyncHalo(**NOWHERE)
    with pytest.raises(InvalidRequestError, match="AsyncHalo needs `async with`"), client:
        pass
    rows = Halo(**NOWHERE).tickets.list()
    with pytest.raises(InvalidRequestError, match="walked by a plain `for`"):
        _ = [row async for row in rows]
    client = Halo(**NOWHERE)
    with pytest.raises(InvalidRequestError, match="Halo needs a plain `with`"):
        async with client:
            pass
