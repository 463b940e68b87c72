"""The guide is run: all of its examples, one after the other, against the sandbox."""

from __future__ import annotations

import re
from typing import Any

import attrs
import pytest
from halo_api.facts import RESOURCES

import halo as package
from halo import Halo, HaloError, Receipt
from halo.sandbox import Sandbox, Settings
from halo.testing import FakeClock, HaloSandbox, sandbox

from .readme import BLOCK, ROOT

GUIDE = ROOT / "docs" / "guide.md"
TEXT = GUIDE.read_text(encoding="utf-8")


def test_all_examples_run(monkeypatch: pytest.MonkeyPatch):
    world = Sandbox(Settings(now="2026-06-15T10:00:00"))
    with world.serve() as url:
        for name, value in world.variables(url).items():
            monkeypatch.setenv(name, value)
        with Halo(clock=FakeClock()) as halo:
            names = {"halo": halo, "__name__": "__main__"}
            for block in BLOCK.finditer(TEXT):
                padding = "\n" * TEXT[: block.start("text")].count("\n")
                if block["language"] == "python":
                    exec(compile(padding + block["text"], GUIDE, "exec"), names)

    assert [entry for entry in world.journal if entry.status not in {200, 201}] == []
    assert {entry.method for entry in world.journal} == {"GET", "POST", "DELETE"}


def example(part: str) -> str:
    """The one example that has this in it."""
    [found] = [block["text"] for block in BLOCK.finditer(TEXT) if part in block["text"]]
    return found


def a_batch_and_what_to_do_after_it(world: HaloSandbox, capsys: pytest.CaptureFixture[str]) -> str:
    """What the second of these two examples prints."""
    with world.halo() as halo:
        names: dict[str, object] = {"halo": halo}
        exec(example("size=25"), names)
        capsys.readouterr()
        exec(example("again = ["), names)
    return capsys.readouterr().out


def test_what_is_run_again_after_a_batch_makes_no_ticket_twice_and_loses_none(capsys: pytest.CaptureFixture[str]):
    world = sandbox(tickets=0)
    world.faults.add(method="POST", path="/Tickets", reset="after")
    world.faults.add(method="POST", path="/Tickets", status=400, body="Not now")

    printed = a_batch_and_what_to_do_after_it(world, capsys)

    made = {row["summary"]: row["id"] for row in world.rows("tickets")}
    assert sorted(row["summary"] for row in world.rows("tickets")) == [
        "Job 4711: replace battery",
        "Job 4711: replace disk",
    ]
    assert printed in {f"{summary} [{number}]\n" for summary, number in made.items()}
    assert not world.faults.unused


def test_a_ticket_that_never_arrived_is_told_after_a_batch(capsys: pytest.CaptureFixture[str]):
    world = sandbox(tickets=0)
    world.faults.add(method="POST", path="/Tickets", reset="before", times=2)

    printed = a_batch_and_what_to_do_after_it(world, capsys)

    assert printed.splitlines() == [
        "Job 4711: replace battery was not found",
        "Job 4711: replace disk was not found",
    ]


def test_a_custom_field_is_written_as_the_guide_has_it():
    world = sandbox()

    with world.halo() as halo:
        before = halo.tickets.get(54321, includedetails=True).custom
        exec(example("tickets.update(54321, custom="), {"halo": halo})

        assert dict(halo.tickets.get(54321, includedetails=True).custom) == {**before, "CFOrigin": "Phone"}


def test_no_example_writes_the_raw_custom_fields():
    """What a save does not name there is emptied."""
    pages = (ROOT / "README.md", *(ROOT / "docs").glob("*.md"))
    dangerous = re.compile(r"""customfields=\[|\bfields=\[|"customfields": ?\[""")

    assert [page.name for page in pages if dangerous.search(page.read_text(encoding="utf-8"))] == []


def test_a_private_note_is_private_as_the_guide_has_it():
    world = sandbox()

    with world.halo() as halo:
        exec(example("desk.tickets.note"), {"halo": halo})

    assert [row["hiddenfromuser"] for row in world.rows("actions") if row["note"] == "Call her back first."] == [True]


def test_a_tenant_that_fails_does_not_stop_the_others(capsys: pytest.CaptureFixture[str]):
    names: dict[str, Any] = {}
    exec(example("def open_tickets"), names)
    one, other = Sandbox(), Sandbox(Settings(tenant="other", client_secret="changed"))
    with one.serve() as url, other.serve() as other_url:
        known = {"client_id": "halo-sandbox", "client_secret": "sandbox-secret"}
        first = {"base_url": url, "tenant": "sandbox", **known}
        found = names["open_tickets"]([{"base_url": other_url, "tenant": "other", **known}, first])

    assert list(found) == ["sandbox"]
    assert found["sandbox"] > 0
    assert capsys.readouterr().out.startswith("other: ")


def test_the_table_of_lists_that_need_a_filter_names_all_of_them():
    table = TEXT.partition("| list | needs |")[2].partition("\n\n")[0]
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", table, re.MULTILINE))

    assert {name: set(re.findall(r"`(\w+)`", needs)) for name, needs in rows.items()} == {
        name: {one for group in resource.scope for one in group.split("+")}
        for name, resource in RESOURCES.items()
        if resource.scope
    }


def test_the_table_of_a_receipt_names_all_that_it_has():
    table = TEXT.partition("| of a receipt |")[2].partition("\n\n")[0]
    fields = {field.name for field in attrs.fields(Receipt)}

    assert set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == fields | {"ok", "outcome_unknown"}


def test_the_table_of_exceptions_names_all_of_them():
    table = TEXT.partition("## When it goes wrong")[2].partition("| --- |")[2].partition("\n\n")[0]
    named = set(re.findall(r"`(\w+Error)`", table))
    raised = {name for name in package.__all__ if name.endswith("Error") and name != "FieldError"}

    assert all(issubclass(getattr(package, name), HaloError) for name in raised)
    assert named | {"HaloError"} == raised


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`halo\.([a-z_]+)\.(\w+)`", TEXT))))
def test_a_name_that_the_guide_gives_is_there(name: tuple[str, str]):
    if name[0] in {"audit", "shared_limit", "testing", "tokens", "errors"}:
        module = __import__(f"halo.{name[0]}", fromlist=[name[1]])
        assert hasattr(module, name[1])
