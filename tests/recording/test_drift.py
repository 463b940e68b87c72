"""What the drift check finds where a server is not as the contract says, and that it tells no values."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from halo import TransportError
from halo.testing import HaloSandbox, sandbox
from scripts.codegen.contract.conformity import Contract
from scripts.recording.drift import command
from scripts.recording.drift.calls import drift as called
from scripts.recording.drift.calls import operations_called
from scripts.recording.drift.report import Drift, Result, State, report

NEAREST = ("get_client_cache",)
"""Where the sandbox answers with more than the contract has names for, because it was measured that there is more."""
SOMEBODY = "Josephine Baker"


@pytest.fixture
def world() -> HaloSandbox:
    return sandbox(tickets=20)


def found(world: HaloSandbox, contract: Contract, *only: str) -> dict[str, Result]:
    with world.halo() as halo:
        return dict(called(halo, contract, only=only))


def drifts(asked: dict[str, Result]) -> list[tuple[str, str, str]]:
    return [(operation, one.kind, one.text) for operation, what in asked.items() for one in what.drifts]


def statuses(*rows: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"id": 1, "name": SOMEBODY}, *rows]


def test_a_server_that_is_as_the_contract_says_has_none(world: HaloSandbox, contract: Contract):
    asked = found(world, contract)

    assert [one for one in drifts(asked) if one[0] not in NEAREST] == [
        ("get_bookings", "route", "answers 404")  # as the live sweep saw it
    ]
    assert list(asked) == operations_called(contract)


def test_each_operation_is_asked_once_and_nothing_is_written(world: HaloSandbox, contract: Contract):
    found(world, contract, "tickets", "teams", "statuses")

    calls = [entry for entry in world.journal if entry.path != "/auth/token"]
    assert {entry.method for entry in calls} == {"GET"}
    assert len(calls) == len({entry.path for entry in calls}) == 6


PLANTED = {
    "a dead route": (
        {"path": "/Status", "status": 404},
        ("list_statuses", "route", "answers 404"),
    ),
    "a route that fails": (
        {"path": "/Status", "status": 500, "times": None},
        ("list_statuses", "route", "answers 500 to a plain request"),
    ),
    "a page to sign in": (
        {"path": "/Status", "answer": "login page"},
        ("list_statuses", "route", "answers with a web page"),
    ),
    "another rows key": (
        {"path": "/Status", "status": 200, "body": {"record_count": 1, "states": statuses()}},
        ("list_statuses", "rows", "rows are under `states`; in the contract they are a bare array"),
    ),
    "a new field": (
        {"path": "/Status", "status": 200, "body": statuses({"id": 2, "mood": SOMEBODY})},
        ("list_statuses", "field", "`*.mood` (string)"),
    ),
    "a field within another": (
        {"path": "/Tickets/*", "status": 200, "body": {"id": 1, "customfields": [{"mood": {"of": SOMEBODY}}]}},
        ("get_ticket", "field", "`customfields.*.mood` (object)"),
    ),
    "another type": (
        {"path": "/Status", "status": 200, "body": [{"id": SOMEBODY}]},
        ("list_statuses", "type", "`*.id`: string, where the contract has integer"),
    ),
    "pages that are not kept": (
        {"path": "/Tickets", "status": 200, "body": {"record_count": 3, "tickets": [{"id": n} for n in (1, 2, 3)]}},
        ("list_tickets", "paging", "`page_size` is not honoured; in the contract it is"),
    ),
    "no count": (
        {"path": "/Tickets", "status": 200, "body": {"tickets": [{"id": 1}]}},
        ("list_tickets", "other", "`it`: record_count is missing"),
    ),
    "another media type": (
        {"path": "/Status", "status": 200, "body": SOMEBODY, "headers": {"content-type": "text/plain"}},
        ("list_statuses", "other", "the contract has no text/plain"),
    ),
    "an empty answer": (
        {"path": "/Status", "status": 200},
        ("list_statuses", "other", "the body is empty"),
    ),
    "a status of its own": (
        {"path": "/Status", "status": 206, "body": []},
        ("list_statuses", "other", "the contract has no status 206"),
    ),
}


@pytest.mark.parametrize(("fault", "expected"), PLANTED.values(), ids=PLANTED)
def test_a_planted_drift_is_found(
    world: HaloSandbox, contract: Contract, fault: dict[str, Any], expected: tuple[str, str, str]
):
    world.faults.add(**fault)

    asked = found(world, contract, "statuses", "tickets")

    assert expected in drifts(asked)
    assert SOMEBODY not in report(asked, "1.2", "v2")


@pytest.mark.parametrize("id", ["jo@baker.example", "a\\ujane", "a/b", "..", "a?b#c"])
def test_an_id_is_asked_for_as_it_is_and_stands_nowhere(world: HaloSandbox, contract: Contract, id: str):
    world.faults.add(path="/Status", status=200, body=[{"id": id, "name": "x"}])
    world.faults.add(path="/Status/*", status=200, body={"name": "x"})

    text = report(found(world, contract, "statuses"), "1.2", "v2")

    assert "`*.id`: string, where the contract has integer" in text
    assert id not in text.replace("../", "")
    assert [entry.path for entry in world.journal][2:] in ([f"/api/Status/{id}"], [])


def test_what_this_application_may_not_see_is_no_drift_but_said(world: HaloSandbox, contract: Contract):
    world.faults.add(path="/Status*", status=403, times=None)

    asked = found(world, contract, "statuses")

    text = report(asked, "1.2", "v2")
    assert drifts(asked) == []
    assert "`list_statuses`: 403: this application may not see it" in text
    assert "Nothing could be seen." in text
    assert "the same" not in text


def test_keys_with_data_in_them_do_not_get_into_the_report(world: HaloSandbox, contract: Contract):
    world.faults.add(path="/Status", status=200, body=[{"id": 1, f"the mood of {SOMEBODY}": 1, "jo@baker.example": 2}])

    text = report(found(world, contract, "statuses"), "1.2", "v2")

    assert "- `list_statuses`: `*.(a key that is not a name)` (integer)" in text
    assert "mood" not in text
    assert "baker" not in text


def test_no_value_of_any_record_is_in_a_report(world: HaloSandbox, contract: Contract):
    """Every answer is taken apart: whatever text of it is longer than a word is looked for."""
    world.faults.add(path="/Users", status=200, body={"record_count": 1, "users": [{"id": SOMEBODY, "x": SOMEBODY}]})

    text = report(found(world, contract), "1.2", "v2")

    values = {
        str(value) for name in ("clients", "users", "tickets") for row in world.rows(name) for value in row.values()
    }
    assert [value for value in values if len(value) > 8 and " " in value and value in text] == []


@pytest.fixture
def tenant(world: HaloSandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[HaloSandbox]:
    """A server that the environment names."""
    with world.serve() as url:
        for name, value in world.variables(url).items():
            monkeypatch.setenv(name, value)
        yield world


@pytest.fixture
def options(tmp_path: Path) -> list[str]:
    files = ["--state", str(tmp_path / "state.json"), "--report", str(tmp_path / "report.md")]
    return ["--tenant", "--yes", "--only", "statuses", "teams", *files]


def test_the_command_writes_a_report_and_says_whether_there_is_a_drift(
    tenant: HaloSandbox, options: list[str], tmp_path: Path
):
    assert command.run(options) == 0
    tenant.faults.add(path="/Status", status=404)

    assert command.run(options) == 1
    assert "- `list_statuses`: answers 404" in (tmp_path / "report.md").read_text(encoding="utf-8")
    assert not (tmp_path / "state.json").exists()


def test_an_interrupted_run_goes_on_where_it_stopped(
    world: HaloSandbox, contract: Contract, options: list[str], tmp_path: Path
):
    chosen = command.parser().parse_args(options)
    world.faults.add(path="/Team", reset="before", times=None)
    with world.halo() as halo, pytest.raises(TransportError):
        command.write_report(halo, contract, chosen)
    world.faults.clear()
    world.journal.clear()

    with world.halo() as halo:
        assert command.write_report(halo, contract, chosen) == 0

    paths = {entry.path for entry in world.journal if entry.path != "/auth/token"}
    assert paths == {"/api/Team", "/api/Team/1", "/api/InstanceInfo"}
    assert "4 operations" in (tmp_path / "report.md").read_text(encoding="utf-8")


def test_what_is_kept_in_between_holds_no_value_and_no_server(
    world: HaloSandbox, contract: Contract, options: list[str], tmp_path: Path
):
    world.faults.add(path="/Status", status=200, body=[{"id": 1, "mood": SOMEBODY}])
    world.faults.add(path="/Team", reset="before", times=None)
    with world.halo() as halo, pytest.raises(TransportError):
        command.write_report(halo, contract, command.parser().parse_args(options))

    kept = (tmp_path / "state.json").read_text(encoding="utf-8")
    assert "mood" in kept
    assert [text for text in (SOMEBODY, "sandbox.example", world.settings.client_id) if text in kept] == []


def test_what_was_asked_of_another_server_is_not_gone_on_with(tmp_path: Path):
    state = State("one", {"list_teams": Result("answered", (Drift("route", "answers 404"),))})
    state.write(tmp_path / "state.json")

    assert State.read(tmp_path / "state.json", "one") == state
    assert State.read(tmp_path / "state.json", "another").results == {}


def test_nothing_is_asked_before_somebody_says_yes(
    tenant: HaloSandbox, options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr("builtins.input", lambda _: "")

    assert command.run([one for one in options if one != "--yes"]) == 2
    assert len(tenant.journal) == 0
    assert "Up to 4 requests, all of them GET" in capsys.readouterr().out


def test_where_nobody_is_signed_in_there_is_no_report(
    tenant: HaloSandbox,
    options: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.setenv("HALOPSA_CLIENT_SECRET", "another one")

    assert command.run(options) == 2

    said = capsys.readouterr().err
    assert "Check client_id and client_secret" in said
    assert "No report was written." in said
    assert not (tmp_path / "report.md").exists()
