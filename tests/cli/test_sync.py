"""Loads from a terminal: what is in DuckDB afterwards, what is said, what a load would take, what is refused."""

from __future__ import annotations

import sys
from pathlib import Path

import duckdb
import pytest

from halo.profiles import Profiles

from .conftest import Terminal
from .test_profiles import profile


@pytest.fixture(autouse=True)
def _dlt_is_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("RUNTIME__LOG_LEVEL", "ERROR")


def count(table: str) -> object:
    with duckdb.connect("halo.duckdb") as data:
        return data.sql(f"SELECT count(*) FROM {table}").fetchall()[0][0]


def test_lists_are_in_duckdb_whole(halo: Terminal):
    ended = halo("sync", "--resources", "clients,ticket-types")

    assert (ended.status, ended.out) == (0, ""), ended.err
    assert ended.err == "tenant: all that came is in the dataset tenant.\n"
    for name in ("clients", "ticket_types"):
        assert count(f"tenant.{name}") == len(halo.world.rows(name))


def test_a_tenant_that_fails_stops_no_other_and_is_in_the_exit_status(halo: Terminal):
    for name, secret in (("failing", "wrong"), ("other", "sandbox-secret")):
        Profiles().save(profile(name, halo.url, secret))

    ended = halo("sync", "--all-profiles", "--resources", "statuses", "--dataset", "tenants")

    assert ended.status == 6
    assert ended.err.count("failing: ") == 1
    assert "other: all that came is in the dataset tenants." in ended.err
    assert count("tenants.statuses") == len(halo.world.rows("statuses"))


def test_a_plan_tells_the_requests_of_each_list_and_loads_nothing(halo: Terminal):
    ended = halo("sync", "--resources", "tickets,statuses", "--plan")

    assert [(row["resource"], row["rows"], row["requests"]) for row in ended.rows] == [
        ("tickets", 230, 3),
        ("statuses", None, 1),
    ]
    assert not Path("halo.duckdb").exists()


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("--resources", "tickts"), "Did you mean 'tickets'"),
        (("--resources", "tickts", "--plan"), "Did you mean 'tickets'"),
        (("--since", "soon"), "'soon' is not a date"),
        (("--to", "nix"), "There is no destination 'nix'"),
        (("--dataset", "halo"), "the dataset 'halo'"),
    ],
)
def test_what_cannot_be_loaded_is_refused_before_a_request(halo: Terminal, words: tuple[str, ...], problem: str):
    ended = halo("sync", *words)

    assert (ended.status, halo.sent) == (2, [])
    assert problem in ended.err


def test_a_file_that_cannot_be_opened_is_named_and_no_fault_of_the_command(halo: Terminal):
    ended = halo("sync", "--to", "duckdb:////nowhere/x.duckdb", "--resources", "statuses")

    assert ended.status == 1
    assert "/nowhere/x.duckdb" in ended.err
    assert "fault of the command" not in ended.err


def test_without_its_packages_it_says_how_to_install_them(halo: Terminal):
    for name in [name for name in sys.modules if name.startswith("halo.ext.dlt")]:
        halo.patch.delitem(sys.modules, name)
    halo.patch.setitem(sys.modules, "dlt", None)

    ended = halo("sync")

    assert ended.status == 2
    assert 'python -m pip install "halopsa-sdk[dlt]"' in ended.err
