"""A tenant of 137,000 tickets, as one of those has that were measured: made lazily, in flat memory."""

from __future__ import annotations

import gc
import sys
import threading
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import httpx
import pytest

from halo.sandbox import Sandbox, Settings
from halo.sandbox.seed.ids import FIRST_TICKET
from halo.sandbox.seed.tickets import Tickets

from .conftest import NOW, signed_in

LARGE = 137_000
LAST = FIRST_TICKET + LARGE - 1


@pytest.fixture(scope="module")
def shared() -> Sandbox:
    return Sandbox(Settings(tickets=LARGE, now=NOW))


@pytest.fixture
def large(shared: Sandbox) -> Iterator[Sandbox]:
    yield shared
    shared.reset()


@pytest.fixture
def api(large: Sandbox) -> Iterator[httpx.Client]:
    with signed_in(large) as client:
        yield client


def rows(api: httpx.Client, page: int) -> list[dict[str, Any]]:
    query = {"pageinate": "true", "page_size": "100", "page_no": str(page)}
    return api.get("/Tickets", params=query).json()["tickets"]


def numbers(api: httpx.Client, page: int) -> list[int]:
    return [row["id"] for row in rows(api, page)]


@contextmanager
def made_tickets() -> Iterator[list[int]]:
    """The numbers of the tickets that are made from the seed in this context."""
    tickets_made = list[int]()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is Tickets._build.__code__:
            tickets_made.append(frame.f_locals["number"])

    sys.setprofile(note)
    threading.setprofile(note)
    try:
        yield tickets_made
    finally:
        sys.setprofile(None)
        threading.setprofile(None)


def test_its_first_and_its_last_page_are_there_at_once(api: httpx.Client):
    assert numbers(api, 1) == list(range(LAST, LAST - 100, -1))
    assert numbers(api, 1370)[-1] == FIRST_TICKET
    assert numbers(api, 1371) == []


def test_a_walk_keeps_nothing_of_what_it_has_seen(api: httpx.Client):
    numbers(api, 1)
    tracemalloc.start()
    try:
        for page in range(2, 32):  # 3,000 tickets of 3 KB each
            numbers(api, page)
        gc.collect()
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert held < 1_000_000


def test_a_ticket_is_the_same_whenever_it_is_made(large: Sandbox):
    once = large.find("tickets", 100_000)

    assert Sandbox(Settings(tickets=LARGE, now=NOW)).find("tickets", 100_000) == once
    assert large.find("tickets", 100_000) == once


def test_new_tickets_find_their_places_among_them(large: Sandbox, api: httpx.Client):
    [*_, middle] = numbers(api, 700)
    date = rows(api, 700)[-1]["dateoccurred"]
    old = large.add("tickets", summary="Long ago", dateoccurred=date)["id"]
    new = large.add("tickets", summary="Now")["id"]

    assert numbers(api, 1)[0] == new
    assert numbers(api, 701)[:2] == [old, middle]


def test_a_changed_and_a_deleted_ticket_are_where_they_belong(large: Sandbox, api: httpx.Client):
    api.post("/Tickets", json=[{"id": LAST, "dateoccurred": "2000-01-01T00:00:00"}])
    api.delete(f"/Tickets/{LAST - 1}")

    assert numbers(api, 1)[0] == LAST - 2
    assert numbers(api, 1370)[-1] == LAST


def test_actions_of_a_day_are_found_without_looking_at_all_tickets(large: Sandbox, api: httpx.Client):
    old = large.add("actions", ticket_id=FIRST_TICKET, outcome_id=7, note="x", datetime="2026-06-01T12:00:00")
    answer = api.get("/Actions?startdate=2026-06-01&enddate=2026-06-01&count=1000").json()

    dates = {row["datetime"][:10] for row in answer["actions"]}
    assert dates == {"2026-06-01"}
    assert answer["record_count"] > 400
    assert (FIRST_TICKET, old["id"]) in {(row["ticket_id"], row["id"]) for row in answer["actions"]}


def test_a_ticket_is_deleted_without_looking_at_all_others(large: Sandbox, api: httpx.Client):
    with made_tickets() as tickets_made:
        assert api.delete(f"/Tickets/{FIRST_TICKET}").status_code == 200

    assert set(tickets_made) == {FIRST_TICKET}


def test_a_ticket_is_created_without_looking_at_all_others(large: Sandbox, api: httpx.Client):
    with made_tickets() as tickets_made:
        assert api.post("/Tickets", json=[{"summary": "One more"}]).status_code == 201

    assert tickets_made == []


def test_one_that_others_name_as_their_parent_is_not_deleted(large: Sandbox, api: httpx.Client):
    large.add("tickets", summary="Child", parent_id=FIRST_TICKET)

    assert api.delete(f"/Tickets/{FIRST_TICKET}").status_code == 400
