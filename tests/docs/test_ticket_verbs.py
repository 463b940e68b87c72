"""What the guide says of notes, replies and the like: what they send, and how many requests they take."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from halo import OutcomeUnknownError
from halo.testing import HaloSandbox, sandbox

from .readme import ROOT

SECTION = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8").partition("### What technicians do\n")[2]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in SECTION.partition("\n### ")[0].splitlines()
    if line.startswith("| `")
]
VERBS: dict[str, Callable[[Any], object]] = {
    "note": lambda tickets: tickets.note(54321, "x"),
    "reply": lambda tickets: tickets.reply(54321, "x"),
    "log_time": lambda tickets: tickets.log_time(54321, minutes=15, note="x", agent_id=7),
    "assign": lambda tickets: tickets.assign(54321, agent_id=7, team="Field Services"),
    "close": lambda tickets: tickets.close(54321),
    "close with a note": lambda tickets: tickets.close(54321, note="x"),
}


@pytest.fixture
def world() -> HaloSandbox:
    return sandbox()


def bodies(world: HaloSandbox) -> list[Any]:
    return [entry.body for entry in world.journal if entry.method == "POST" and isinstance(entry.body, list)]


@pytest.mark.parametrize("verb", sorted(VERBS.keys() - {"close"}))
def test_the_body_is_that_of_the_table(world: HaloSandbox, verb: str):
    rows = [row for row in ROWS if row[0] == f"`{verb.partition(' ')[0]}`" and not row[1].isdigit()]
    told = dict(re.findall(r"`(\w+)(?:: (\w+))?`", " ".join(row[1].partition(" (the same")[0] for row in rows)))

    with world.halo(outcomes={"reply": "Email User"}) as halo:
        VERBS[verb](halo.tickets)

    [[record]] = bodies(world)
    assert record.keys() == told.keys()
    assert all(value in {"", str(record[name]).lower()} for name, value in told.items())
    assert all(row[2] for row in rows)


@pytest.mark.parametrize("verb", VERBS)
def test_it_costs_and_is_repeated_as_the_table_says(world: HaloSandbox, verb: str):
    [row] = [row for row in ROWS if row[0].replace("`", "").partition(" to ")[0] == verb and row[1].isdigit()]
    counts: list[str] = []
    with world.halo(outcomes={"reply": "Email User"}) as halo:
        halo.agents.list().first()  # signed in
        for _ in range(2):
            before = len(world.journal)
            VERBS[verb](halo.tickets)
            counts.append(str(len(world.journal) - before))
        world.faults.add(method="POST", reset="after")
        with suppress(OutcomeUnknownError):
            VERBS[verb](halo.tickets)

    assert counts == row[1:3]
    assert len(bodies(world)) == (4 if row[3] == "sent again" else 3)
