"""A sandbox for one test of an application, with clients of ours: what `halo.testing` gives."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest

from halo import (
    AuthenticationError,
    HaloError,
    OutcomeUnknownError,
    RequestTimeoutError,
)
from halo.sandbox import CAPTURED, Settings
from halo.testing import HaloSandbox, sandbox


@pytest.fixture
def world() -> HaloSandbox:
    return sandbox(tickets=30)


def test_records_of_a_test_are_found_by_its_client(world: HaloSandbox):
    ticket = world.add("tickets", summary="Everything is down", client_id=123)

    with world.halo() as halo:
        assert halo.tickets.get(ticket["id"]).summary == "Everything is down"
        assert halo.tickets.list().count() == 31


def test_dates_of_a_record_may_be_dates(world: HaloSandbox):
    moment = dt.datetime(2026, 1, 2, 3, 4, tzinfo=dt.timezone(dt.timedelta(hours=1)))

    assert world.add("tickets", summary="x", dateoccurred=moment)["dateoccurred"] == "2026-01-02T02:04:00"
    assert world.add("tickets", summary="x", dateoccurred=dt.date(2026, 1, 2))["dateoccurred"] == "2026-01-02T00:00:00"
    with pytest.raises(ValueError, match=r"dateoccurred=.* does not say which moment it is"):
        world.add("tickets", summary="x", dateoccurred=moment.replace(tzinfo=None))


async def test_an_asynchronous_client_finds_them_too(world: HaloSandbox):
    ticket = world.add("tickets", summary="Everything is down", client_id=123)
    halo = world.async_halo()

    assert (await halo.tickets.get(ticket["id"])).summary == "Everything is down"
    assert len(await halo.with_options(page_size=7).tickets.list().to_list()) == 31


def test_what_a_client_has_written_is_there(world: HaloSandbox):
    with world.halo() as halo:
        number = halo.clients.create(name="Newcomers").id

    client = world.find("clients", number)
    assert client is not None
    assert client["name"] == "Newcomers"


def test_it_is_the_same_on_every_day():
    assert sandbox(tickets=3).rows("tickets") == sandbox(tickets=3).rows("tickets")
    assert str(sandbox().settings.now) == "2027-01-15 08:00:00"


def test_settings_are_those_of_every_sandbox():
    world = sandbox(tickets=3, tenant="mine", now="2026-06-15T10:00", rate_limit=(2, 60))

    assert world.settings == Settings(tickets=3, tenant="mine", now="2026-06-15T10:00", rate_limit=(2, 60))


def test_what_is_written_later_says_so(world: HaloSandbox):
    """So that two runs of an export, an hour apart, can be tried in a moment."""
    with world.halo() as halo:
        before = halo.tickets.create(summary="x")
        assert before.last_update
        world.clock.advance(3600)
        after = halo.tickets.update(before.id, summary="y")
        changed = halo.tickets.list(lastupdatefromdate=before.last_update + dt.timedelta(minutes=1)).to_list()

    assert after.last_update
    assert after.last_update - before.last_update == dt.timedelta(hours=1)
    assert [ticket.id for ticket in changed] == [before.id]


def test_a_refused_request_waits_for_its_window_and_costs_no_time():
    world = sandbox(tickets=3, rate_limit=(2, 60))
    with world.halo() as halo:
        for _ in range(4):
            halo.statuses.list().to_list()

    statuses = [entry.status for entry in world.journal]
    assert (statuses.count(200), 429 in statuses) == (5, True)
    assert world.clock.monotonic() >= 120


def test_a_repeated_request_costs_no_time(world: HaloSandbox):
    world.faults.add(status=503, path="/Status", times=2)
    with world.halo() as halo:
        assert halo.statuses.list().to_list()

    assert world.clock.slept != []
    assert [entry.status for entry in world.journal if entry.path == "/api/Status"] == [503, 503, 200]


def test_a_token_expires_when_the_clock_says_so(world: HaloSandbox):
    with world.halo() as halo:
        halo.statuses.list().to_list()
        world.clock.advance(3600)
        halo.statuses.list().to_list()

    assert world.journal.token_calls == 2


def test_a_late_answer_is_a_time_out_that_costs_no_time(world: HaloSandbox):
    world.faults.add(path="/Tickets", delay=60)
    with world.halo(timeout=5) as halo, pytest.raises(OutcomeUnknownError):
        halo.tickets.create(summary="Was it made?")

    assert world.rows("tickets")[-1]["summary"] == "Was it made?"
    assert world.clock.monotonic() >= 5


async def test_a_late_answer_is_a_time_out_for_an_asynchronous_client_too(world: HaloSandbox):
    world.faults.add(path="/Status", delay=60, times=None)

    with pytest.raises(RequestTimeoutError):
        await world.async_halo(timeout=5).statuses.list().to_list()


@pytest.mark.parametrize("on_port", [False, True], ids=["in process", "on a port"])
@pytest.mark.parametrize("fault", [{"reset": "before"}, {"cut": 40}, {"status": 502}], ids=str)
def test_an_application_cannot_tell_a_port_from_none(world: HaloSandbox, fault: dict[str, object], on_port: bool):
    world.faults.add(path="/Status", times=2, **fault)  # pyright: ignore[reportArgumentType]

    if on_port:
        with world.serve() as url, world.halo(base_url=url) as halo:
            names = [status.name for status in halo.statuses.list()]
    else:
        with world.halo() as halo:
            names = [status.name for status in halo.statuses.list()]
    assert len(names) == len(world.rows("statuses"))
    assert [entry.path for entry in world.journal].count("/api/Status") == 3
    assert len(world.clock.slept) == 2


@pytest.mark.parametrize("name", sorted(CAPTURED.keys() - {"failed report"}))
def test_every_answer_that_was_seen_is_an_error_of_ours(world: HaloSandbox, name: str):
    """But for a report that failed: there, the answer is the record that was asked for."""
    world.faults.add(answer=name, path="/Client/*", times=None)
    with world.halo() as halo, pytest.raises(HaloError) as caught:
        halo.clients.get(123)

    assert "GET /Client/123" in str(caught.value)


def test_a_client_may_have_settings_of_its_own(world: HaloSandbox):
    with world.halo(client_secret="wrong") as halo, pytest.raises(AuthenticationError, match="secret is not right"):
        halo.statuses.list().to_list()


def test_the_environment_of_a_developer_changes_nothing(world: HaloSandbox, monkeypatch: pytest.MonkeyPatch):
    for name in ("BASE_URL", "AUTH_URL", "SCOPE", "TENANT", "CLIENT_ID", "CLIENT_SECRET"):
        monkeypatch.setenv(f"HALOPSA_{name}", "https://acme.example")

    with world.halo() as halo:
        assert halo.statuses.list().to_list()


WITHOUT = """
import sys
sys.modules["starlette"] = None
from halo.testing import FakeClock
try:
    from halo.testing import sandbox
except ModuleNotFoundError as error:
    print(error)
"""


def test_without_the_extra_the_clock_is_there_and_the_sandbox_says_what_it_needs():
    done = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=True)

    assert done.stdout == (
        'The sandbox needs starlette, which is not installed: python -m pip install "halopsa-sdk[sandbox]"\n'
    )


def test_what_is_not_there_is_said_so():
    import halo.testing

    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = halo.testing.nothing
