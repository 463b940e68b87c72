"""The recipes are run as they stand on their page, and cost the requests that it says."""

from __future__ import annotations

import ast
import csv
import datetime as dt
import json
import re
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from halo.sandbox import Sandbox, Settings
from halo.sandbox.serving.port import serve_in_thread
from halo.testing import HaloSandbox
from halo.webhooks import Event

from .readme import BLOCK, ROOT

PAGE = ROOT / "docs" / "recipes.md"
TEXT = PAGE.read_text(encoding="utf-8")
RECIPES = {part[0]: part for part in TEXT.split("\n## ")[1:]}
"""Number -> the section."""

PROGRAMS = {
    number: block["text"]
    for number, part in RECIPES.items()
    for block in BLOCK.finditer(part)
    if block["language"] == "python"
}


def beside(number: str, language: str) -> str:
    """The file that a recipe shows beside its program."""
    [found] = [block["text"] for block in BLOCK.finditer(RECIPES[number]) if block["language"] == language]
    return found


def figures(recipe: str) -> tuple[int, int, set[str]]:
    """What the table says of a recipe: its requests, with all ids known, and the lists that are the difference."""
    number, _, more = recipe.partition(", ")
    anchor = rf"\[{number}\]\([^)]*\)" + (f", {more}" if more else "")
    [row] = re.findall(rf"^\| {anchor} \|.* \| (\d+) \| (\d+) \| (.*) \|$", TEXT, re.MULTILINE)
    return int(row[0]), int(row[1]), set(re.findall(r"`(\w+)`", row[2]))


def work(program: str) -> int:
    """The number of statements, without imports and constants."""
    nodes = [node for node in ast.walk(ast.parse(program)) if isinstance(node, ast.stmt)]
    return sum(not (isinstance(node, ast.Import | ast.ImportFrom) or is_constant(node)) for node in nodes)


def is_constant(node: ast.stmt) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    names = [each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)]
    return bool(names) and all(name.isupper() for name in names)


class Runner:
    """Runs a recipe in an empty folder, against a tenant that the environment names."""

    def __init__(self, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self._patch, self._capture = patch, capture

    def __call__(self, number: str, world: Sandbox) -> str:
        """Run it; what it prints."""
        world.journal.clear()
        with world.serve() as url, self._patch.context() as patch:
            for name, value in world.variables(url).items():
                patch.setenv(name, value)
            return self.execute(number)

    def execute(self, number: str) -> str:
        """Run it as the environment is; what it prints."""
        self._capture.readouterr()
        self.names(number)
        return self._capture.readouterr().out

    def names(self, number: str) -> dict[str, Any]:
        """Run it; the names that it has then."""
        padding = "\n" * TEXT[: TEXT.index(PROGRAMS[number])].count("\n")
        names: dict[str, Any] = {"__name__": "__main__"}
        exec(compile(padding + PROGRAMS[number], PAGE, "exec"), names)
        return names


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Runner:
    monkeypatch.chdir(tmp_path)
    return Runner(monkeypatch, capsys)


def sent(*worlds: Sandbox) -> Counter[str]:
    """The requests that count in a tenant's limit: method and route -> number."""
    entries = [entry for world in worlds for entry in world.journal if entry.path.startswith("/api/")]
    assert [entry for entry in entries if entry.ignored or entry.status not in {200, 201}] == []
    return Counter(f"{entry.method} {entry.path.removeprefix('/api/')}" for entry in entries)


def cost(needed: set[str], *worlds: Sandbox) -> tuple[int, int, set[str]]:
    """What the journals say of a recipe, in the terms of the table; `needed` is what it takes with all ids known."""
    requests = sent(*worlds)
    names = {re.sub(r"^GET |/\d+$", "", request) for request in requests if request not in needed}
    return requests.total(), sum(requests[request] for request in needed), names


@pytest.mark.parametrize("number", sorted(RECIPES))
def test_a_recipe_is_under_ten_lines_of_work(number: str):
    """The receiver is two programs, and the frame of what either handles."""
    assert work(PROGRAMS[number]) < (10 if number != "8" else 2 * 10 + 4)


def test_what_has_changed_is_exported_with_names_and_a_custom_field(run: Runner):
    earlier = dt.datetime.now(dt.UTC) - dt.timedelta(days=2)
    world = HaloSandbox(Settings(tickets=0, now=earlier))
    world.add("tickets", summary="Changed the day before")
    world.clock.advance(2 * 24 * 60 * 60)
    origin = [{"id": 161, "name": "CFOrigin", "value": "Phone"}]
    for number in range(230):
        world.add("tickets", summary=f"Job {number}", agent_id=1 + number % 3, status_id=2, customfields=origin)

    run("1", world)

    table = list(csv.DictReader(Path("changed.csv").read_text(encoding="utf-8-sig").splitlines()))
    lines = [json.loads(line) for line in Path("changed.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(table) == len(lines) == 230
    assert "230 changed tickets" in TEXT
    assert [*table[0]] == [name for name in lines[0] if name != "_extra"]
    assert {row["agent_name"] for row in table} == {"Unassigned", "Robin Castell", "Marta Lindholm"}
    assert {(row["status_name"], row["custom.CFOrigin"]) for row in lines} == {("In Progress", "Phone")}
    assert all(row["client_name"] and row["last_update"] for row in lines)
    assert cost({"GET Tickets"}, world) == figures("1")


def test_new_tickets_are_sorted_by_their_text(run: Runner):
    world = Sandbox(Settings(tickets=0))
    summaries = ["No VPN since noon", "The printer jams", "The lift is stuck"]
    new = [world.add("tickets", summary=summaries[number % 3], agent_id=1, status_id=1) for number in range(60)]
    world.add("tickets", summary="VPN again", agent_id=4, status_id=1)

    run("2", world)

    assert Counter((row["status_id"], row["team"], row["agent_id"]) for row in world.rows("tickets")[:60]) == {
        (2, "2nd Line Support", 1): 20,
        (2, "Field Services", 7): 20,
        (1, new[2]["team"], 1): 20,
    }
    assert world.rows("tickets")[60]["status_id"] == 1
    assert "60 new tickets, of which 40 are changed" in TEXT
    assert cost({"GET Tickets", "POST Tickets"}, world) == figures("2")


@pytest.fixture
def devices(run: Runner) -> Sandbox:
    """A tenant, and a file of 500 devices, of which 10 differ there and 8 are not there."""
    world = Sandbox(Settings(tickets=0))
    clients = world.rows("clients")[:10]
    fields = [{"id": 1, "name": "Model", "value": "T14"}, {"id": 2, "name": "Host name", "value": "LT"}]
    for number in range(492):
        client = clients[number % 10]["id"]
        world.add("assets", inventory_number=f"SN-{number:04}", client_id=client, assettype_id=101, fields=fields)
    models = ["T14 Gen 2"] * 10 + ["T14"] * 490
    lines = [f"SN-{number:04},{clients[number % 10]['name']},Laptop,{model}" for number, model in enumerate(models)]
    Path("devices.csv").write_text("\n".join([beside("3", "csv").splitlines()[0], *lines]), encoding="utf-8")
    return world


def test_assets_are_kept_as_a_list_says_and_the_second_run_writes_nothing(run: Runner, devices: Sandbox):
    assert f"500 devices in a tenant of {len(devices.rows('assets'))} assets: 10 differ, 8 are new" in TEXT

    first = run("3", devices)
    total, needed, names = cost({"GET Asset", "POST Asset"}, devices)
    looks = sum("inventory_number" in entry.query for entry in devices.journal)
    second = run("3", devices)

    assert first == "Counter({'unchanged': 482, 'update': 10, 'create': 8})\n"
    assert (total, needed - looks, names) == figures("3")
    assert second == "Counter({'unchanged': 500})\n"
    assert cost({"GET Asset"}, devices) == figures("3, again")
    changed = next(row for row in devices.rows("assets") if row["inventory_number"] == "SN-0009")
    assert {field["name"]: field["value"] for field in changed["fields"]}.items() >= {
        ("Model", "T14 Gen 2"),
        ("Host name", "LT"),
    }


def test_ten_tenants_are_asked_and_one_that_refuses_does_not_stop_the_others(
    run: Runner, monkeypatch: pytest.MonkeyPatch
):
    worlds = [Sandbox(Settings(tickets=0, tenant=f"tenant{number}")) for number in range(10)]
    for number, world in enumerate(worlds):
        for _ in range(number):
            world.add("tickets", summary="Help", status_id=1, agent_id=1)
    with ExitStack() as stack:
        tenants = {world.settings.tenant: world.variables(stack.enter_context(world.serve())) for world in worlds}
        tenants = {"locked out": {**tenants["tenant0"], "HALOPSA_CLIENT_SECRET": "changed"}, **tenants}
        keys = re.findall(r"^(\w+) = ", beside("4", "toml"), re.MULTILINE)
        text = ""
        for name, variables in tenants.items():
            values = [f'{key} = "{variables[f"HALOPSA_{key.upper()}"]}"' for key in keys]
            text += "\n".join([f'["{name}"]', *values, ""])
        Path("tenants.toml").write_text(text, encoding="utf-8")
        printed = run.execute("4")

    refused, *counts = [line for line in printed.splitlines() if line.startswith(("locked out", "tenant"))]
    assert refused.startswith("locked out: ")
    assert counts == [f"tenant{number} {number}" for number in range(10)]
    assert cost({"GET Tickets"}, *worlds) == figures("4")


def test_a_ticket_is_made_of_json_with_its_file_and_time(run: Runner):
    world = Sandbox(Settings(tickets=0))
    Path("job.json").write_text(beside("5", "json"), encoding="utf-8")

    run("5", world)

    [ticket] = world.rows("tickets")
    [attachment] = [row for row in world.rows("attachments") if row["ticket_id"] == ticket["id"]]
    time = [row for row in world.rows("actions") if row["ticket_id"] == ticket["id"]][-1]
    assert (ticket["client_name"], ticket["user_name"]) == ("Alderbrook Dental Group", "Owen Kowalski")
    assert attachment["filename"] == "fan.log"
    assert (time["timetaken"], time["hiddenfromuser"]) == (0.75, True)
    assert cost({"POST Tickets", "POST Attachment", "POST Actions"}, world) == figures("5")


def test_a_month_is_summed_up_by_client(run: Runner):
    world = Sandbox(Settings(tickets=0, now="2026-06-15T10:00:00"))
    last_night = {"start_date": "2026-05-31T23:30:00", "end_date": "2026-06-01T01:00:00", "timetaken": 1.5}
    world.add("timesheet_events", client_id=0, **last_night)
    world.add("invoices", client_id=120, invoice_date="2026-06-01T00:00:00", total=1e6)
    worked = [row["timetaken"] for row in world.rows("timesheet_events") if row["start_date"][:7] == "2026-05"]
    invoiced = [row["total"] for row in world.rows("invoices") if row["invoice_date"][:7] == "2026-05"]

    printed = run("6", world)

    sums = re.findall(r"^(.+?) ([\d.]+) ([\d.]+)(?: C-|$)", printed, re.MULTILINE)
    assert len(sums) == len(printed.splitlines())
    assert sum(float(hours) for _, hours, _ in sums) == sum(worked)
    assert round(sum(float(amount) for _, _, amount in sums), 2) == round(sum(invoiced), 2) > 0
    assert ("client 0", "1.5", "0") in sums
    assert cost({"GET TimesheetEvent", "GET ClientContract", "GET Invoice"}, world) == figures("6")


def test_a_technician_notes_logs_replies_and_closes(run: Runner):
    world = HaloSandbox(Settings(tickets=250, now="2026-06-15T10:00:00"))
    with world.halo() as halo:
        halo.tickets.update(54321, status_id=2)
    before = world.rows("actions")

    run("7", world)

    note, time, reply, closing = [row for row in world.rows("actions") if row not in before]
    assert [action["hiddenfromuser"] for action in (note, time, reply)] == [True, True, False]
    assert (time["timetaken"], time["who_agentid"], reply["emaildirection"]) == (0.75, 7, "O")
    assert closing["note"] == "Fuse replaced."
    assert [row["status_id"] for row in world.rows("tickets") if row["id"] == 54321] == [9]
    assert cost({"POST Actions", "POST Tickets"}, world) == figures("7")


def test_a_receiver_whose_handler_fails_half_the_time_loses_no_event(
    run: Runner, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setenv("WEBHOOK_PASSWORD", "s3cret-of-the-webhook")
    Path("inbox").mkdir()
    program = run.names("8")
    tries, handled = list[int](), list[int]()

    def handle(event: Event) -> None:
        tries.append(1)
        if len(tries) % 2:
            raise ConnectionError("the other system is down")
        handled.append(int(event.object_id or 0))

    program["handle"] = handle
    world = HaloSandbox(Settings(tickets=0))
    with serve_in_thread(program["app"], 0) as url, world.halo() as halo:
        made = halo.webhooks.register(f"{url}/halo", ["New Ticket Logged"], program["AUTH"]).webhook
        assert made is not None
        halo.webhooks.update(made.id, batch_method=1, batch_limit=3)
        tickets = [halo.tickets.create(summary=f"Job {number}").id for number in range(10)]
        world.webhooks.flush()
        world.webhooks.resend(world.webhooks.deliveries[0])
        halo.webhooks.update(made.id, basic_password="wrong")
        halo.tickets.create(summary="Not from Halo")
        world.webhooks.flush()
    while [*Path("inbox").iterdir()]:
        program["work"]()

    assert [delivery.status for delivery in world.webhooks.deliveries] == [204] * 5 + [401]
    assert sorted(handled) == sorted(tickets)
    assert len(tries) == 2 * len(tickets)
    assert "stays in the inbox" in caplog.text


def test_three_questions_are_answered_in_sql(run: Runner):
    world = HaloSandbox(Settings(tickets=300, now="2026-06-15T10:00:00"))
    waiting = [row for row in world.rows("tickets") if row["status_id"] != 9]
    worked = [row["timetaken"] for row in world.rows("actions") if row["datetime"][:7] == "2026-05"]

    printed = run("9", world).splitlines()

    clients = {line.partition(":")[0]: line.split(" since ") for line in printed if " since " in line}
    assert {name: int(line[0].split()[-1]) for name, line in clients.items()} == Counter(
        row["client_name"] for row in waiting
    )
    assert min(line[1] for line in clients.values()) == min(row["dateoccurred"][:10] for row in waiting)
    assert sum(float(line.split()[-2]) for line in printed if line.endswith(" h")) == sum(worked) > 0
    table = list(csv.DictReader(Path("actions.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert {(int(row["faultid"]), int(row["actionnumber"])) for row in table} == {
        (row["ticket_id"], row["id"]) for row in world.rows("actions")
    }
    assert len(table) == len(world.rows("actions"))
    assert cost({"POST Report"}, world) == figures("9")
