"""An event is handled once, however often and however simultaneously it comes, and again if that has failed."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from halo import ConfigurationError, DeliveryError, InvalidRequestError
from halo.testing import FakeClock
from halo.webhooks import Event, FileStore, MemoryStore, SQLiteStore, Store, once

EVENT = Event(
    id="8e25bc7b-e07e-4102-9398-5d6647e1e79d", webhook_id="53232637-7724-4a19-b126-3c7267a292aa", is_known=True
)
KINDS = {
    "memory": lambda path, **settings: MemoryStore(**settings),
    "file": lambda path, **settings: FileStore(path / "events.json", **settings),
    "sqlite": lambda path, **settings: SQLiteStore(path / "events.sqlite3", **settings),
}
SHARED = {name: kind for name, kind in KINDS.items() if name != "memory"}


@pytest.fixture(params=KINDS.values(), ids=[*KINDS])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., Store]:
    return lambda **settings: request.param(tmp_path, **settings)


@pytest.fixture(params=SHARED.values(), ids=[*SHARED])
def make_shared(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., Store]:
    return lambda **settings: request.param(tmp_path, **settings)


def is_new(store: Store, key: str = "a", **settings: Any) -> bool:
    with once(EVENT, store, key=key, **settings) as found:
        return found


def test_an_event_that_was_handled_is_not_new_any_more(make: Callable[..., Store]):
    store = make()

    assert [is_new(store), is_new(store), is_new(store, "b")] == [True, False, True]


async def test_tasks_may_ask_as_well(make: Callable[..., Store]):
    store, seen = make(), list[bool]()
    for _ in range(2):
        async with once(EVENT, store) as found:
            seen.append(found)

    assert seen == [True, False]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, asyncio.CancelledError])
def test_an_event_whose_handling_has_failed_is_new_again(make: Callable[..., Store], error: type[BaseException]):
    store = make()
    with pytest.raises(error), once(EVENT, store):
        raise error

    with once(EVENT, store) as found:
        assert found


def test_while_an_event_is_handled_another_delivery_waits_and_then_has_nothing_to_do(make: Callable[..., Store]):
    store, found, begun = make(), list[bool](), threading.Event()

    def second() -> None:
        begun.set()
        found.append(is_new(store))

    thread = threading.Thread(target=second)
    with once(EVENT, store, key="a"):
        thread.start()
        begun.wait()
    thread.join()

    assert found == [False]


def test_a_wait_that_is_no_duration_is_refused(make: Callable[..., Store]):
    with pytest.raises(ConfigurationError, match="wait=-1 is not a duration"):
        is_new(make(), wait=-1)


def test_who_waits_in_vain_is_told_to_answer_503(make: Callable[..., Store], caplog: pytest.LogCaptureFixture):
    store, clock = make(), FakeClock()
    with once(EVENT, store, key="a"), pytest.raises(DeliveryError) as caught:
        is_new(store, wait=20.0, clock=clock)

    assert caught.value.status == 503
    assert clock.monotonic() == 20
    assert [record.message for record in caplog.records] == [
        "waiting for another delivery of the same event, for 20 seconds at most"
    ]


async def test_a_task_that_is_cancelled_while_it_waits_holds_nothing():
    store = MemoryStore()

    async def wait() -> None:
        async with once(EVENT, store):
            pass

    async with once(EVENT, store):
        waiting = asyncio.create_task(wait())
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)

    async with once(EVENT, store) as found:
        assert not found


def test_what_one_store_knows_another_of_the_same_file_knows(make_shared: Callable[..., Store]):
    assert is_new(make_shared())
    assert not is_new(make_shared())


def test_an_event_left_behind_by_a_process_that_has_ended_is_new_after_the_lease(make_shared: Callable[..., Store]):
    clock = FakeClock()
    store = make_shared(time=clock.time, lease=600.0)
    assert store.begin("a", "of a process that has ended") == "new"
    assert store.begin("a", "mine") == "busy"

    clock.advance(601)
    assert store.begin("a", "mine") == "new"
    store.release("a", "of a process that has ended")
    assert store.begin("a", "another") == "busy"


def test_the_oldest_are_forgotten_and_none_that_is_being_handled(make: Callable[..., Store]):
    store = make(most=3)
    assert store.begin("busy", "claim") == "new"
    for number in range(6):
        is_new(store, str(number))

    assert store.begin("busy", "another") == "busy"
    assert [store.begin(str(number), "x") for number in (5, 4)] == ["done", "done"]
    assert store.begin("0", "x") == "new"


def count_new(path: str) -> list[int]:
    stores = [make(Path(path)) for make in SHARED.values()]
    return [sum(is_new(store, str(number)) for number in range(20)) for store in stores]


def test_of_two_processes_one_handles_an_event(tmp_path: Path):
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        one, other = pool.map(count_new, [str(tmp_path)] * 2)

    assert [sum(counts) for counts in zip(one, other, strict=True)] == [20] * len(SHARED)


def test_an_event_without_an_id_needs_a_key():
    with pytest.raises(InvalidRequestError, match="has no id"):
        once(Event(raw={"id": 7}), MemoryStore())

    with once(Event(raw={"id": 7}), MemoryStore(), key="7 closed") as found:
        assert found


@pytest.mark.parametrize("content", ['{"settings": 1}', "{", "[" * 100_000], ids=["settings", "torn", "deep"])
def test_a_file_of_something_else_is_refused_and_stays(tmp_path: Path, content: str):
    path = tmp_path / "events.json"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(ConfigurationError, match="not a file of events"):
        is_new(FileStore(path))
    assert path.read_text(encoding="utf-8") == content


@pytest.mark.parametrize("settings", [{"most": 0}, {"most": True}, {"lease": 0}, {"lease": "1"}])
def test_a_store_refuses_what_is_no_number(tmp_path: Path, settings: dict[str, Any]):
    with pytest.raises(ConfigurationError, match=f"{next(iter(settings))}="):
        SQLiteStore(tmp_path / "x", **settings)


@pytest.mark.parametrize("store", ["events.sqlite3", MemoryStore, None])
def test_what_is_no_store_is_refused(store: Any):
    with pytest.raises(ConfigurationError, match="is not a store"):
        once(Event(), store, key="1")


def test_a_store_that_would_remember_nothing_is_refused():
    with pytest.raises(ConfigurationError, match="MemoryStore"):
        SQLiteStore(":memory:")
