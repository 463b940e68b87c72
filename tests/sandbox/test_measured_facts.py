"""The sandbox is held to its word: one test for each row of the table of measured facts."""

from __future__ import annotations

import re

import httpx
import pytest

from halo.sandbox.contract import RESOURCES

from .measured import FACTS, Fact, ask


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.text)
def test_it_is_as_it_was_measured(fact: Fact, api: httpx.Client):
    answer = ask(fact, api)

    assert answer.status_code == fact.status, answer.text
    if callable(fact.body):
        assert fact.body(answer.json()), answer.text[:500]
    elif fact.body == "":
        assert answer.content == b""
    else:
        assert answer.json() == fact.body


def test_every_fact_names_its_source_and_stands_in_the_table_once():
    assert all(fact.source for fact in FACTS)
    assert len({fact.text for fact in FACTS}) == len(FACTS)


ELSEWHERE = {
    "After about 60 seconds the gateway answers 504": "faults.add(answer='gateway timeout')",
    "A contract by its id answers 401": "test_limits_and_errors, with a sandbox whose agent lacks the right",
    "A report that fails answers 200": "a status that is no refusal",
}
"""The beginnings of traps that are shown elsewhere, and where."""

QUOTED = re.compile(r'(?:with|\d{3}) "([^"]+)"')
STATUS = re.compile(r"answers (\d{3})\b")


def told_by_traps() -> list[tuple[str, str]]:
    """What the traps of each resource say of answers: the route, and a status or words of the server."""
    traps = [(resource.path, trap) for resource in RESOURCES.values() for trap in resource.traps]
    shown_here = [(path, trap) for path, trap in traps if not any(map(trap.startswith, ELSEWHERE))]
    return [(path, told) for path, trap in shown_here for told in (*QUOTED.findall(trap), *STATUS.findall(trap))]


@pytest.mark.parametrize(("path", "told"), told_by_traps())
def test_what_a_trap_says_of_an_answer_is_asked(path: str, told: str):
    """A trap that names a status, or words of the server in quotation marks, has a fact with that answer."""
    below = [fact for fact in FACTS if re.match(rf"{path}\b", fact.path, re.IGNORECASE)]

    assert any(
        told in (str(fact.status), *map(str, (fact.body, fact.json))) or told in repr(fact.body) for fact in below
    )
