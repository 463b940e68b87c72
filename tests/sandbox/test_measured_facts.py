"""The sandbox is held to its word: one test for each row of the table of measured facts."""

from __future__ import annotations

import httpx
import pytest

from .measured import FACTS, Fact


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.text)
def test_it_is_as_it_was_measured(fact: Fact, api: httpx.Client):
    if isinstance(fact.json, str):
        answer = api.request(fact.method, fact.path, content=fact.json)
    else:
        answer = api.request(fact.method, fact.path, json=fact.json)

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
