"""The source for dlt, loaded into DuckDB for real, from a made-up tenant."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import traceback
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import dlt
import duckdb
import pytest
from dlt.common.runtime.collector import NullCollector
from dlt.pipeline.exceptions import PipelineStepFailed

from halo import HaloError, Hooks, InvalidRequestError
from halo.ext.dlt import IncompleteLoadError, check, plan, source, sync
from halo.hooks import ResponseEvent
from halo.testing import HaloSandbox, sandbox

from .conftest import pipeline_in, query

Rows = list[tuple[Any, ...]]


def load(pipeline: dlt.Pipeline, world: HaloSandbox, *resources: str, **options: Any) -> None:
    with world.halo() as halo:
        pipeline.run(source(resources=resources, halo=halo, **options))
    check(pipeline)


def last_runs(folder: Path, columns: str) -> Rows:
    newest = "_dlt_load_id = (SELECT max(_dlt_load_id) FROM _halo_runs)"
    return query(folder, f"SELECT {columns} FROM _halo_runs WHERE {newest} ORDER BY resource")


def test_a_full_load_has_every_row_once(pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path):
    names = ("tickets", "clients", "users", "agents", "statuses", "ticket_approvals")

    load(pipeline, world, *names, labels=["status", "agent"])

    for name in names:
        assert query(tmp_path, f"SELECT count(*) FROM {name}") == [(len(world.rows(name)),)], name
    assert query(tmp_path, "SELECT count(status_name), count(agent_name) FROM tickets") == [(30, 30)]
    assert [rows for _, rows in last_runs(tmp_path, "resource, rows")] == [
        len(world.rows(name)) for name in sorted(names)
    ]


def test_a_run_over_an_unchanged_tenant_changes_nothing_and_one_edit_changes_one_row(
    pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path
):
    everything = "SELECT id, * FROM clients ORDER BY id"
    load(pipeline, world, "clients")
    before, schema = query(tmp_path, everything), query(tmp_path, "DESCRIBE clients")

    load(pipeline, world, "clients")
    unchanged = query(tmp_path, everything)
    assert last_runs(tmp_path, "mode") == [("changes",)]
    with world.halo() as halo:
        halo.clients.update(before[3][0], name="Edited")
    load(pipeline, world, "clients")

    assert unchanged == before
    after = query(tmp_path, everything)
    assert [index for index, row in enumerate(after) if row != before[index]] == [3]
    assert query(tmp_path, "DESCRIBE clients") == schema


def test_a_change_that_the_filter_does_not_give_is_found_by_a_full_walk(
    pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path
):
    load(pipeline, world, "clients")
    clients = world.store.tables["clients"]
    clients.put((123,), {**(clients.get((123,)) or {}), "name": "Changed, and no date with it"})

    load(pipeline, world, "clients")
    assert query(tmp_path, "SELECT count(*) FROM clients WHERE name LIKE 'Changed%'") == [(0,)]
    load(pipeline, world, "clients", full_every=2)

    assert query(tmp_path, "SELECT count(*) FROM clients WHERE name LIKE 'Changed%'") == [(1,)]
    assert query(tmp_path, "SELECT resource, key, kind, columns FROM _halo_missed") == [
        ("clients", "123", "different", '["name"]')
    ]


def test_a_walk_that_fails_fails_the_run_and_the_next_one_brings_everything(
    pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path
):
    load(pipeline, world, "clients", "statuses")
    world.clock.advance(dt.timedelta(days=3).total_seconds())
    with world.halo() as halo:
        halo.clients.update(123, name="Edited")
    world.clock.advance(dt.timedelta(days=3).total_seconds())
    world.faults.add(path="/Status", status=400)

    with pytest.raises(PipelineStepFailed, match="GET /Status: 400"):
        load(pipeline, world, "clients", "statuses")
    assert query(tmp_path, "SELECT count(*) FROM clients WHERE name = 'Edited'") == [(0,)]
    load(pipeline, world, "clients", "statuses")

    assert query(tmp_path, "SELECT count(*) FROM clients WHERE name = 'Edited'") == [(1,)]


def test_a_row_that_did_not_arrive_is_told_and_asked_for_again(
    pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path
):
    load(pipeline, world, "clients")
    query(tmp_path, "DELETE FROM clients WHERE id = 123")

    with pytest.raises(IncompleteLoadError, match="clients: 1 of 13 rows are missing, such as 123"):
        check(pipeline)
    load(pipeline, world, "clients")

    assert query(tmp_path, "SELECT count(*) FROM clients") == [(13,)]


def test_without_check_the_next_run_asks_from_the_watermark_before_a_row_that_did_not_arrive(
    pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path
):
    """dlt commits a state together with its load, and nothing of ours runs after that: so it waits for the next run."""
    watermarks = list[Any]()
    for removed in ("0", "id = 123", "0"):
        with world.halo() as halo:
            pipeline.run(source(resources=["clients"], halo=halo, overlap=dt.timedelta(days=400)))
        watermarks += last_runs(tmp_path, "watermark, asked_from + INTERVAL 400 DAY")
        query(tmp_path, f"DELETE FROM clients WHERE {removed}")
        world.clock.advance(3600)

    (first, nothing), (_, after_first), (_, after_second) = watermarks
    assert (nothing, after_first, after_second) == (None, first, first)
    assert query(tmp_path, "SELECT count(*) FROM clients WHERE id = 123") == [(1,)]


@pytest.mark.parametrize("name", ["tickets", "actions"])
def test_what_a_later_beginning_has_left_out_comes_with_an_earlier_one(
    pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path, name: str
):
    load(pipeline, world, name, since="2026-12-28")
    before = query(tmp_path, f"SELECT count(*) FROM {name}")

    load(pipeline, world, name)

    assert before < query(tmp_path, f"SELECT count(*) FROM {name}") == [(len(world.rows(name)),)]


def test_what_a_beginning_has_skipped_comes_with_an_earlier_one(
    pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path
):
    load(pipeline, world, "tickets")
    with world.halo() as halo:
        halo.tickets.update(54321, summary="Edited")
    world.clock.advance(dt.timedelta(days=20).total_seconds())

    for since in ("2027-02-01", "2027-02-01", None):
        load(pipeline, world, "tickets", since=since)
        world.clock.advance(dt.timedelta(days=1).total_seconds())

    assert query(tmp_path, "SELECT summary FROM tickets WHERE id = 54321") == [("Edited",)]


def test_a_list_without_a_key_is_checked_by_its_number(pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path):
    load(pipeline, world, "feed")
    query(tmp_path, "DELETE FROM feed WHERE rowid = 0")

    with pytest.raises(IncompleteLoadError, match="rows came, and there are"):
        check(pipeline)


def test_two_tenants_are_not_merged_into_one_table(pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path):
    """Each pipeline has its own state, and ids of one tenant are those of others in another."""
    load(pipeline, world, "statuses")

    with (
        world.serve() as url,
        world.halo(base_url=url) as halo,
        pytest.raises(PipelineStepFailed, match="and this client is of 127"),
    ):
        pipeline_in(tmp_path, "globex").run(source(resources=["statuses"], halo=halo))


def test_a_table_that_is_gone_is_loaded_anew(pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path):
    load(pipeline, world, "clients")

    with world.halo() as halo:
        pipeline.run(source(resources=["clients"], halo=halo), refresh="drop_resources")

    assert query(tmp_path, "SELECT count(*) FROM clients") == [(13,)]


def test_what_an_earlier_version_has_loaded_goes_on(pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path):
    """dlt reads the state out of the destination, of which this is a copy as text."""
    copy = Path(__file__).with_name("loaded-by-1")
    with duckdb.connect(str(tmp_path / "data.duckdb")) as connection:
        connection.execute((copy / "schema.sql").read_text(encoding="utf-8"))
        connection.execute((copy / "load.sql").read_text(encoding="utf-8").replace("FROM '", f"FROM '{copy}/"))

    load(pipeline, world, "sites")

    assert last_runs(tmp_path, "resource, mode") == [("sites", "changes")]
    assert query(tmp_path, "SELECT count(*) FROM sites") == [(len(world.rows("sites")),)]


def test_an_edit_while_a_run_is_under_way_is_in_the_next_one(
    pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path
):
    def edit(event: ResponseEvent) -> None:
        if event.path == "/Client":  # the rows are on their way already
            world.store.tables["clients"].put((123,), {**(world.find("clients", 123) or {}), **edited})

    edited = {"name": "Edited", "alastupdate": "2027-01-15T08:00:00"}
    with world.halo(hooks=Hooks(response=edit)) as halo:
        pipeline.run(source(resources=["clients"], halo=halo))
    assert query(tmp_path, "SELECT count(*) FROM clients WHERE name = 'Edited'") == [(0,)]

    load(pipeline, world, "clients", overlap=dt.timedelta())

    assert query(tmp_path, "SELECT count(*) FROM clients WHERE name = 'Edited'") == [(1,)]


def test_another_destination_is_loaded_anew(pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path):
    load(pipeline, world, "statuses", "clients")
    (tmp_path / "data.duckdb").rename(tmp_path / "other.duckdb")

    load(pipeline_in(tmp_path), world, "statuses", "clients")

    assert query(tmp_path, "SELECT count(*) FROM clients") == [(13,)]


def test_what_was_deleted_is_marked_and_stays(pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path):
    load(pipeline, world, "tickets", deletes="sweep")
    with world.halo() as halo:
        halo.tickets.delete(54321)

    load(pipeline, world, "tickets", deletes="sweep")

    marked = (
        "SELECT id, summary IS NOT NULL, _halo_deleted_at IS NOT NULL FROM tickets WHERE _halo_deleted_at IS NOT NULL"
    )
    assert query(tmp_path, marked) == [(54321, True, True)]
    assert query(tmp_path, "SELECT count(*) FROM tickets") == [(30,)]
    assert last_runs(tmp_path, "deleted") == [(1,)]


def test_a_list_that_is_suddenly_empty_marks_nothing(pipeline: dlt.Pipeline, world: HaloSandbox):
    load(pipeline, world, "statuses")
    world.faults.add(path="/Status", body=[], status=200, times=None)

    with pytest.raises(PipelineStepFailed, match="None was marked as deleted"):
        load(pipeline, world, "statuses", deletes="sweep")


def test_a_row_that_a_walk_has_missed_is_looked_for_before_it_is_marked(
    pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path
):
    load(pipeline, world, "statuses")
    world.faults.add(path="/Status", body=world.rows("statuses")[1:], status=200)

    load(pipeline, world, "statuses", deletes="sweep")

    assert last_runs(tmp_path, "deleted") == [(0,)]


@pytest.mark.parametrize("status", [403, 500])
def test_a_row_is_not_marked_if_it_cannot_be_said_that_it_is_gone(
    pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path, status: int
):
    load(pipeline, world, "statuses")
    first, *others = world.rows("statuses")
    world.faults.add(path="/Status", body=others, status=200, times=None)
    world.faults.add(path=f"/Status/{first['id']}", status=status, times=None)

    load(pipeline, world, "statuses", deletes="sweep")

    assert last_runs(tmp_path, "deleted") == [(0,)]


@pytest.mark.parametrize(("since", "hides"), [("2027-06-01", False), (None, True)])
def test_rows_that_a_list_leaves_out_are_not_marked_however_many_they_are(
    pipeline: dlt.Pipeline, tmp_path: Path, since: str | None, hides: bool
):
    world = sandbox(tickets=150)
    load(pipeline, world, "tickets", deletes="sweep")
    with world.halo() as halo:
        halo.tickets.delete(54321)
    if hides:
        rows = [row for row in world.rows("tickets") if row["id"] % 9 == 0]
        world.faults.add(path="/Tickets", body={"record_count": len(rows), "tickets": rows}, status=200, times=None)

    load(pipeline, world, "tickets", deletes="sweep", since=since)

    marked = {row[0] for row in query(tmp_path, "SELECT id FROM tickets WHERE _halo_deleted_at IS NOT NULL")}
    assert marked <= {54321}


def test_rows_of_other_records_are_marked_with_them_and_when_they_come_no_more(
    pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path
):
    load(pipeline, world, "actions", "attachments", deletes="sweep")
    actions = {(row["ticket_id"], row["id"]) for row in world.rows("actions")}
    [gone] = {row["ticket_id"] for row in world.rows("attachments")}
    changed, unchanged = [row["id"] for row in world.rows("tickets") if row["id"] != gone][:2]
    with world.halo() as halo:
        halo.tickets.delete(gone)
        for ticket in (changed, unchanged):
            world.store.tables["actions"].remove((ticket, 1))
        halo.tickets.update(changed, summary="Edited")

    load(pipeline, world, "actions", "attachments", deletes="sweep")

    marked = "SELECT ticket_id, id FROM actions WHERE _halo_deleted_at IS NOT NULL"
    assert {*query(tmp_path, marked)} == {key for key in actions if key[0] == gone or key == (changed, 1)}
    marked = "SELECT _halo_parent_id FROM attachments WHERE _halo_deleted_at IS NOT NULL"
    assert query(tmp_path, marked) == [(gone,)]


def test_a_full_walk_by_day_finds_old_actions_that_have_changed(
    pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path
):
    old = min(
        (row for row in world.rows("actions") if row["datetime"] >= "2026-12-02"), key=lambda row: row["datetime"]
    )
    load(pipeline, world, "actions", since="2026-12-01")
    key = (old["ticket_id"], old["id"])
    world.store.tables["actions"].put(key, {**old, "note": "Changed, and its ticket was not"})

    load(pipeline, world, "actions", since="2026-12-01")
    assert query(tmp_path, "SELECT count(*) FROM actions WHERE note LIKE 'Changed%'") == [(0,)]
    load(pipeline, world, "actions", since="2026-12-01", full_every=2)

    assert query(tmp_path, "SELECT count(*) FROM actions WHERE note LIKE 'Changed%'") == [(1,)]
    assert query(tmp_path, "SELECT resource, key, columns FROM _halo_missed") == [
        ("actions", f"[{key[0]}, {key[1]}]", '["note"]')
    ]


def test_actions_come_by_day_at_first_and_then_by_ticket(pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path):
    load(pipeline, world, "actions", since="2026-12-15")
    recent = [row for row in world.rows("actions") if row["datetime"] >= "2026-12-14"]
    assert query(tmp_path, "SELECT count(*) FROM actions") == [(len(recent),)]
    world.add("actions", ticket_id=54321, outcome_id=7, note="Called the caretaker.")

    load(pipeline, world, "actions", since="2026-12-15")

    assert query(tmp_path, "SELECT count(*) FROM actions WHERE note = 'Called the caretaker.'") == [(1,)]
    assert last_runs(tmp_path, "mode") == [("by record",)]


def test_a_day_that_was_cut_off_is_asked_for_in_halves(pipeline: dlt.Pipeline, tmp_path: Path):
    world = sandbox(tickets=1)
    [ticket] = world.rows("tickets")
    for number in range(1100):
        moment = f"2027-01-15T0{number % 8}:{number % 60:02}:{number % 59:02}"
        world.add("actions", ticket_id=ticket["id"], outcome_id=7, note=str(number), datetime=moment)

    load(pipeline, world, "actions", since="2027-01-15")

    assert query(tmp_path, "SELECT count(*) FROM actions WHERE note ~ '^[0-9]+$'") == [(1100,)]


def test_a_custom_field_that_is_new_becomes_a_column(pipeline: dlt.Pipeline, world: HaloSandbox, tmp_path: Path):
    load(pipeline, world, "sites", custom_fields=True)
    before = {name for name, *_ in query(tmp_path, "DESCRIBE sites")}
    of_sites = next(row for row in world.rows("custom_fields") if row["name"] == "CFAlarmCode")
    world.add("custom_fields", **{**of_sites, "id": 999, "name": "CFNew"})

    load(pipeline, world, "sites", custom_fields=True)

    assert {name for name, *_ in query(tmp_path, "DESCRIBE sites")} - before == {"custom_cf_new"}


def test_custom_fields_that_would_be_one_column_are_refused_by_name(pipeline: dlt.Pipeline, world: HaloSandbox):
    of_sites = next(row for row in world.rows("custom_fields") if row["name"] == "CFAlarmCode")
    world.add("custom_fields", **{**of_sites, "id": 999, "name": "CF_Alarm_Code"})

    with pytest.raises(PipelineStepFailed, match=r"'custom\.CFAlarmCode' and 'custom\.CF_Alarm_Code' would both be"):
        load(pipeline, world, "sites", custom_fields=True)


def test_tenants_share_tables_and_one_that_fails_stops_no_other(tmp_path: Path):
    one, other, failing = sandbox(tickets=3), sandbox(tickets=2), sandbox(tickets=1)
    failing.faults.add(path="/Tickets", status=403, times=None)
    tenants = {"Acme GmbH": one.halo(), "failing": failing.halo(), "other": other.halo()}

    results = sync(
        f"duckdb:///{tmp_path / 'data.duckdb'}",
        tenants=tenants,
        resources=["tickets"],
        dataset="acme_data",
        pipelines_dir=tmp_path / "pipelines",
    )

    assert [(result.tenant, result.ok) for result in results] == [
        ("Acme GmbH", True),
        ("failing", False),
        ("other", True),
    ]
    assert "403" in str(results[1].error)
    counted = "SELECT _halo_tenant, count(*) FROM tickets GROUP BY 1 ORDER BY 1"
    assert query(tmp_path, counted) == [("Acme GmbH", 3), ("other", 2)]
    for client in tenants.values():
        client.close()


class Interrupting(NullCollector):
    """Is told how far a run has come, and presses Ctrl-C."""

    def update(self, *_args: Any, **_more: Any) -> None:
        raise KeyboardInterrupt


def test_an_interruption_ends_a_run_and_is_no_failure_of_one_tenant(tmp_path: Path, world: HaloSandbox):
    with world.halo() as halo, pytest.raises(KeyboardInterrupt):
        sync(
            f"duckdb:///{tmp_path / 'data.duckdb'}",
            tenants={"one": halo, "other": halo},
            resources=["statuses"],
            progress=Interrupting(),
        )


def test_a_pipeline_is_of_one_tenant_and_begins_anew_for_another(pipeline: dlt.Pipeline, world: HaloSandbox):
    load(pipeline, world, "statuses")

    with world.serve() as url, world.halo(base_url=url) as halo:
        with pytest.raises(PipelineStepFailed, match="has loaded from"):
            pipeline.run(source(resources=["statuses"], halo=halo))
        pipeline.run(source(resources=["statuses"], halo=halo), refresh="drop_resources")
        pipeline.run(source(resources=["statuses"], halo=halo))


def test_a_plan_tells_the_requests_of_each_list(world: HaloSandbox):
    with world.halo() as halo:
        plans = plan(resources=["tickets", "statuses", "actions", "attachments"], halo=halo)

    assert [(each.resource, each.mode, each.rows, each.requests) for each in plans] == [
        ("tickets", "whole", 30, 1),
        ("statuses", "whole", None, 1),
        ("actions", "by record", None, 31),
        ("attachments", "by record", None, 31),
    ]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"resources": ["tickts"]}, "Did you mean 'tickets'"),
        ({"resources": "tickets"}, "resources='tickets' is not a list of names"),
        ({"resources": []}, "resources=[] names none"),
        ({"resources": ["tickets", "tickets"]}, "'tickets' is given twice"),
        ({"resources": ["search_results"]}, "the list of 'search_results' needs search"),
        ({"since": "soon"}, "since='soon' is not a date such as"),
        ({"since": dt.datetime(2026, 1, 1)}, "says no time zone"),  # noqa: DTZ001  # that is what is wrong with it
        ({"custom_fields": ["CFOrigin", "cforigin"]}, "custom_fields: 'CFOrigin' is given twice"),
        ({"labels": ["statis"]}, "Did you mean 'status'"),
        ({"labels": ["parent"]}, "none of the resources has ids of 'parent'"),  # of tickets, which have no names
        ({"labels": {"users": True}}, "'users' is not among the resources"),
        ({"deletes": "yes"}, "deletes='yes' is neither None nor 'sweep'"),
        ({"deletes": ["sweep"]}, "deletes=['sweep'] is neither None nor 'sweep'"),
        ({"full_every": True}, "full_every=True is not a whole number of runs"),
        ({"full_every": 0}, "full_every=0 is not a whole number of runs"),
        ({"overlap": 26}, "overlap=26 is not a timedelta"),
        ({"tenant": "a", "resources": ["feed"]}, "'feed' has no key"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_sent(arguments: dict[str, Any], problem: str, world: HaloSandbox):
    with world.halo() as halo, pytest.raises(InvalidRequestError) as refusal:
        source(**{"resources": ["tickets"], "halo": halo, **arguments})

    assert problem in str(refusal.value)
    assert [*world.journal] == []


@pytest.mark.parametrize(
    ("to", "problem"), [("nix", "There is no destination 'nix'"), ("bigquery", 'pip install "dlt\\[bigquery\\]"')]
)
def test_a_destination_that_cannot_be_used_is_refused(to: str, problem: str, world: HaloSandbox):
    with world.halo() as halo, pytest.raises(HaloError, match=problem):
        sync(to, tenants={"acme": halo}, resources=["statuses"])


@pytest.mark.parametrize(
    "to",
    [
        "//user:hunter2@host/db",
        "user:hunter2@host/db",
        "postgresql://user:x#hunter2@host/db",
        "postgresql://user/hunter2@host/db",
        "postgresql://user:x@hunter2@localhost:1/db",
        "postgresql://user:x@localhost:1/db?sslmode=allow&passfile=hunter2&connect_timeout=hunter2",
        "nix://user:hunter2@host/db",
        "postgresql://user:hunter2@localhost:1",
    ],
)
def test_a_password_of_a_destination_is_never_shown(to: str, world: HaloSandbox):
    with world.halo() as halo, pytest.raises(HaloError) as refusal:
        sync(to, tenants=halo, resources=["statuses"])

    assert "hunter2" not in "".join(traceback.format_exception_only(refusal.value)) + repr(refusal.value)


def test_a_password_that_a_driver_spells_in_its_own_way_is_not_shown_by_the_error_or_what_caused_it(
    monkeypatch: pytest.MonkeyPatch, world: HaloSandbox
):
    def refuse(*_: object, **__: object) -> None:
        try:
            connect()
        except ConnectionError as error:
            raise RuntimeError(f"password '{'hunter'}/2\\\"' is wrong") from error

    connect = Mock(side_effect=ConnectionError(f"cannot open postgresql://user:{'hunter'}%2F2%22@host/db"))
    monkeypatch.setattr(dlt, "pipeline", refuse)
    to = f"postgresql://user:{'hunter'}%2f2%22@host/db"
    with world.halo() as halo, pytest.raises(HaloError) as refusal:
        sync(to, tenants=halo, resources=["statuses"])

    shown = "".join(traceback.format_exception(refusal.value))
    assert "hunter" not in shown
    assert "RuntimeError: password '***' is wrong" in shown
    assert "ConnectionError: cannot open postgresql://user:***@host/db" in shown


def test_without_its_packages_it_says_how_to_install_them():
    tried = "try:\n    import halo.ext.dlt\nexcept Exception as error:\n    print(error)"
    code = f"import sys; sys.modules['dlt'] = None\n{tried}"

    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert printed.endswith('python -m pip install "halopsa-sdk[dlt]"\n')
