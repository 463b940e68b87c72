"""Recording from a tenant: what is said beforehand, what gets onto cassettes, and what is left on the tenant."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from halo.sandbox import Settings
from halo.sandbox.journal import Entry
from halo.testing import HaloSandbox
from scripts.recording import recorder
from scripts.recording.cassettes import Cassette, all_cassettes
from scripts.recording.tenant import MARK, NOTE, OURS, ROWS, TEST_CLIENT, WRITTEN, CreatedRecords, marked_records

from .checkout import copied

CLIENT = 124
SOMEBODY = "Josephine Baker"
SETTINGS = Settings(tickets=40, seed=7, client_id="app-of-acme", client_secret="s3cret/of+acme", tenant="acmetenant")
WRITING = ("--tenant", "--yes", "--allow-writes", "--client-id", str(CLIENT))

OTHERS = "test_[!a]*"
"""Files of contract tests, all but those that begin like test_any_server.py: fewer are collected sooner."""

LISTED = "tenant/every_resource/its_rows_are_listed_and_one_of_them_is_got"
WORKED_ON = "tenant/any_server/a_ticket_is_worked_on"
COMMAND = """\
import signal, sys
from scripts.recording import recorder
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored by whatever a shell runs in the background
recorder.CHECKS = ("tests/contract/test_every_cassette.py",)  # of the sandbox there are no cassettes here
if "--unchecked" in sys.argv:
    sys.argv.remove("--unchecked")
    recorder._check = lambda: 0
sys.exit(recorder.run(sys.argv[1:]))
"""


@attrs.frozen
class Ran:
    """A command that has ended."""

    status: int
    said: str
    world: HaloSandbox
    checkout: Path

    @property
    def cassettes(self) -> dict[str, Cassette]:
        return {one.name: one for one in all_cassettes(self.checkout / "cassettes")}


def a_tenant() -> HaloSandbox:
    """A server that stands for one: it has other data than the sandbox, and people in it."""
    world = HaloSandbox(SETTINGS)
    world.add("users", name=SOMEBODY, site_id=world.rows("sites")[0]["id"], emailaddress="jo@baker.example")
    world.add("tickets", summary=f"{SOMEBODY} cannot sign in", client_id=CLIENT)
    return world


def ran(
    world: HaloSandbox,
    checkout: Path,
    *arguments: str,
    answers: str = "",
    processes: list[subprocess.Popen[str]] | None = None,
) -> Ran:
    """The command, run in this checkout with this server in its environment."""
    with (
        world.serve() as url,
        subprocess.Popen(
            [sys.executable, "-X", "utf8", "-c", COMMAND, *arguments],
            cwd=checkout,
            env={**os.environ, **world.variables(url)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            start_new_session=True,
        ) as process,
    ):
        if processes is not None:
            processes.append(process)
        said, _ = process.communicate(answers)
    return Ran(process.returncode, said, world, checkout)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    """Recorded: all that writes, and some of what reads. One list is forbidden, and one record cannot be deleted."""
    world = a_tenant()
    world.faults.add(path="/Team", status=403, times=None)
    world.faults.add(path="/ClientContract/*", method="DELETE", status=400)
    chosen = ["-k", "any_server.py or agents or teams or statuses or search_results or todos"]
    return ran(world, copied(tmp_path_factory.mktemp("tenant"), without="test_[!ae]*"), *WRITING, *chosen)


def test_a_cassette_names_the_tenants_version_and_the_contract(recorded: Ran):
    heads = [cassette.head for cassette in recorded.cassettes.values()]

    assert heads
    assert all(re.fullmatch(r"tenant v?[\d.]+", head["recorded_from"]) and head["contract"] for head in heads)


def test_what_one_client_records_the_other_plays_in_the_same_run(recorded: Ran):
    cassettes = recorded.cassettes

    assert {WORKED_ON, f"{LISTED}_agents", f"{LISTED}_statuses"} <= cassettes.keys()
    assert f"1 failed, {2 * len(cassettes)} passed" in recorded.said


def test_of_a_list_no_more_than_twenty_rows_are_on_a_cassette(recorded: Ran):
    body = recorded.cassettes[f"{LISTED}_todos"].exchanges[0].answer

    assert len(recorded.world.rows("todos")) > ROWS
    assert len(body.json) == ROWS


def test_nobody_is_on_a_cassette(recorded: Ran):
    text = "\n".join(cassette.text for cassette in recorded.cassettes.values())
    said = {
        str(value)
        for resource in ("clients", "sites", "users", "agents", "tickets", "assets", "statuses")
        for row in recorded.world.rows(resource)
        for value in row.values()
        if isinstance(value, str) and len(value) > 8 and not value.startswith(("0001-", "1900-"))
    }

    assert SOMEBODY in said
    assert [value for value in said if value in text and value not in OURS] == []


def test_no_secret_and_no_host_is_on_a_cassette(recorded: Ran):
    text = "\n".join(cassette.text for cassette in recorded.cassettes.values())

    secrets = (SETTINGS.client_id, SETTINGS.client_secret, SETTINGS.tenant, "127.0.0.1", str(CLIENT + 2_000_000_000))
    assert [secret for secret in secrets if secret in text] == []
    assert str(TEST_CLIENT) in text


def test_what_the_application_may_not_see_is_left_out_and_said(recorded: Ran):
    assert "SKIPPED" in recorded.said
    assert "this application may not: GET /Team: 403" in recorded.said
    assert [name for name in recorded.cassettes if "teams" in name or "a_token" in name] == []
    assert "nothing was recorded" in recorded.said
    assert recorded.said.count("FAILED") == 1  # another one, see below


def test_a_token_that_is_no_longer_good_is_not_taken_for_missing_permissions(tmp_path: Path):
    world = a_tenant()
    world.faults.add(path="/*", method="GET", status=401, skip=6, times=None)

    done = ran(world, copied(tmp_path, without=OTHERS), "--unchecked", "--tenant", "--yes", "-k", "walked")

    assert done.status == 1
    assert "The token is no longer good." in done.said
    assert "this application may not" not in done.said
    assert 0 < len(done.cassettes) < 6


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_it_cleans_up_and_leaves_no_half_cassette(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sent: signal.Signals
):
    """As soon as a ticket has been created: by Ctrl-C, which goes to all, or by somebody who ends the command."""
    world = a_tenant()
    enter = world.journal.append

    def entered(entry: Entry) -> None:
        enter(entry)
        if (entry.method, entry.path) == ("POST", "/api/Tickets"):
            (os.killpg if sent is signal.SIGINT else os.kill)(processes[0].pid, sent)

    monkeypatch.setattr(world.journal, "append", entered)
    processes = list[subprocess.Popen[str]]()
    done = ran(
        world, copied(tmp_path, without=OTHERS), *WRITING, "-k", "worked_on or walked and tickets", processes=processes
    )

    assert done.status == {signal.SIGINT: recorder.INTERRUPTED, signal.SIGTERM: 128 + signal.SIGTERM}[sent]
    assert re.search(r"^deleted: tickets \d+$", done.said, re.MULTILINE)
    assert [row for row in world.rows("tickets") if row["summary"] == MARK and not row.get("deleted")] == []
    names = {name.rpartition("/")[2] for name in done.cassettes}
    assert "a_list_is_walked_page_by_page_tickets" in names
    assert "a_ticket_is_worked_on" not in names


def test_a_red_test_leaves_no_cassette_and_nothing_on_the_tenant(recorded: Ran):
    assert recorded.status == 1
    assert re.search(r"FAILED \S+test_one_is_created_updated_and_deleted\[tenant-contracts\]", recorded.said)
    assert "tenant/any_server/one_is_created_updated_and_deleted_contracts" not in recorded.cassettes
    assert re.search(r"^deleted: contracts \d+$", recorded.said, re.MULTILINE)
    with recorded.world.halo() as halo:
        assert [id for resource in WRITTEN for id in marked_records(halo, resource, CLIENT)] == []


def test_only_at_the_client_that_was_named_anything_was_written(recorded: Ran):
    others = [
        row
        for resource in ("tickets", "sites", "users", "assets", "contracts")
        for row in recorded.world.rows(resource)
        if row["client_id"] != CLIENT and (MARK in row.values() or NOTE in row.values())
    ]

    assert others == []
    assert {entry.method for entry in recorded.world.journal} >= {"GET", "POST", "DELETE"}


def test_without_allow_writes_it_only_reads(tmp_path: Path):
    done = ran(
        a_tenant(),
        copied(tmp_path, without=OTHERS),
        "--unchecked",
        "--tenant",
        "--yes",
        "-k",
        "any_server.py and ticket",
    )

    assert methods(done.world) == {"GET"}
    assert done.status == 0
    assert "writes  nothing" in done.said


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Iterator[HaloSandbox]:
    """A tenant that the environment names. A test that lets something be recorded says what is done then."""
    world = a_tenant()
    monkeypatch.setattr(recorder, "_pytest", lambda *_: pytest.fail("something is recorded"))
    with world.serve() as url:
        for name, value in world.variables(url).items():
            monkeypatch.setenv(name, value)
        yield world


def methods(world: HaloSandbox) -> set[str]:
    """Those of all requests but for the token."""
    return {entry.method for entry in world.journal if entry.path != "/auth/token"}


@pytest.mark.parametrize("answers", ["n\n", ""])
def test_nothing_is_recorded_before_somebody_says_yes_to_where_it_will_write_and_what(
    world: HaloSandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], answers: str
):
    monkeypatch.setattr("sys.stdin", io.StringIO(answers))

    assert recorder.run([one for one in WRITING if one != "--yes"]) == recorder.NOTHING_RECORDED

    said = capsys.readouterr().out
    client = next(row for row in world.rows("clients") if row["id"] == CLIENT)
    assert f"writes  at client {CLIENT} ({client['name']}): tickets, sites, users" in said
    assert "acmetenant" in said
    assert SETTINGS.client_secret not in said
    assert "Nothing was recorded." in said
    assert methods(world) == {"GET"}


def test_a_client_that_is_not_there_is_refused_before_anything_is_written(
    world: HaloSandbox, capsys: pytest.CaptureFixture[str]
):
    assert recorder.run(["--tenant", "--yes", "--allow-writes", "--client-id", "9"]) == recorder.NOTHING_RECORDED

    assert "GET /Client/9: 404" in capsys.readouterr().err
    assert methods(world) == {"GET"}


def test_where_nobody_is_signed_in_nothing_is_recorded(
    world: HaloSandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("HALOPSA_CLIENT_SECRET", "another one")

    assert recorder.run(["--tenant", "--yes"]) == recorder.NOTHING_RECORDED

    assert "POST /auth/token: " in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--test-client=5", "--record-from=tenant", "--record-mode=all"])
def test_what_it_says_to_pytest_cannot_be_said_past_it(option: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit, match="2"):
        recorder.run(["--tenant", "--yes", option])

    assert f"{option}: use --tenant, --allow-writes and --client-id instead" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["--tenant", "--allow-writes"],
        ["--tenant", "--client-id", "5"],
        ["--allow-writes", "--client-id", "5"],
    ],
)
def test_writes_need_a_tenant_and_a_client(arguments: list[str], capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit, match="2"):
        recorder.run(arguments)

    assert "--allow-writes and --client-id go together, and with --tenant" in capsys.readouterr().err


class TestCleaningUp:
    """However the tests end, what they created is deleted, and nothing else."""

    def test_when_the_recording_is_interrupted(self, world: HaloSandbox, monkeypatch: pytest.MonkeyPatch):
        def interrupted(*arguments: str) -> int:
            world.add("tickets", summary=MARK, client_id=CLIENT)
            raise KeyboardInterrupt

        monkeypatch.setattr(recorder, "_pytest", interrupted)

        with pytest.raises(KeyboardInterrupt):
            recorder.run([*WRITING])

        assert [row for row in world.rows("tickets") if row["summary"] == MARK and not row.get("deleted")] == []

    def test_when_an_earlier_run_was_killed(
        self, world: HaloSandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ):
        world.add("sites", name=MARK, client_id=CLIENT)
        monkeypatch.setattr(recorder, "_pytest", lambda *_: recorder.INTERRUPTED)

        assert recorder.run([*WRITING]) == recorder.INTERRUPTED

        assert "Left behind by an earlier run, deleted: sites" in capsys.readouterr().out

    def test_what_the_tenant_has_given_another_name(
        self, world: HaloSandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ):
        sites = list[int]()

        def recorded(*arguments: str) -> int:
            made = CreatedRecords(
                Path(next(one for one in arguments if one.startswith("--created=")).partition("=")[2])
            )
            for number in range(3):
                sites.append(world.add("sites", name=f"Called by a rule {number}", client_id=CLIENT)["id"])
                made.created("sites", sites[-1])
            made.deleted("sites", sites[1])
            return recorder.INTERRUPTED

        monkeypatch.setattr(recorder, "_pytest", recorded)

        recorder.run([*WRITING])

        assert [world.find("sites", site) is None for site in sites] == [True, False, True]

    def test_where_the_application_may_not_list_something(
        self, world: HaloSandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ):
        world.faults.add(path="/ClientContract", status=403, times=None)
        site = world.add("sites", name=MARK, client_id=CLIENT)
        monkeypatch.setattr(recorder, "_pytest", lambda *_: 0)
        monkeypatch.setattr(recorder, "_check", lambda: 0)

        assert recorder.run([*WRITING]) == 0

        assert f"deleted: sites {site['id']}" in capsys.readouterr().out

    def test_where_rows_do_not_say_whose_they_are(self, world: HaloSandbox, monkeypatch: pytest.MonkeyPatch):
        ours, other = (world.add("sites", name=MARK, client_id=client)["id"] for client in (CLIENT, CLIENT + 1))
        rows = {"record_count": 2, "sites": [{"id": ours, "name": MARK}, {"id": other, "name": MARK}]}
        world.faults.add(path="/Site", status=200, body=rows, times=None)
        monkeypatch.setattr(recorder, "_pytest", lambda *_: recorder.INTERRUPTED)

        recorder.run([*WRITING])

        assert world.find("sites", ours) is None
        assert world.find("sites", other) is not None

    def test_what_is_called_otherwise_or_is_elsewhere_is_left(
        self, world: HaloSandbox, monkeypatch: pytest.MonkeyPatch
    ):
        elsewhere = world.add("sites", name=MARK, client_id=CLIENT + 1)
        monkeypatch.setattr(recorder, "_pytest", lambda *_: recorder.INTERRUPTED)
        before = {resource: world.rows(resource) for resource in ("tickets", "sites", "users", "assets", "contracts")}

        recorder.run([*WRITING])

        assert {resource: world.rows(resource) for resource in before} == before
        assert world.find("sites", elsewhere["id"]) is not None

    def test_what_cannot_be_deleted_is_named_and_the_command_fails(
        self, world: HaloSandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ):
        def recorded(*arguments: str) -> int:
            site = world.add("sites", name=MARK, client_id=CLIENT)
            world.faults.add(method="DELETE", path=f"/Site/{site['id']}", status=403, times=None)
            return 0

        monkeypatch.setattr(recorder, "_pytest", recorded)
        monkeypatch.setattr(recorder, "_check", lambda: 0)

        assert recorder.run([*WRITING]) == 1

        assert re.search(r"NOT deleted, do it by hand: sites \d+ \(PermissionDeniedError\)", capsys.readouterr().out)
