"""Walks over lists that change meanwhile; the long form is `python -m scripts.bench.walks`."""

from __future__ import annotations

from typing import Any

import pytest

from halo._policy import pagination
from halo._policy.coverage import Coverage
from halo._policy.pagination import Paginator
from halo._policy.seen_rows import SeenRows
from scripts.bench.walks import SCENARIOS, simulate, table

has_ended, add = Paginator[Any]._has_ended, SeenRows[Any].add


def test_no_row_is_lost_or_doubled_no_error_is_wrong_and_few_requests_are_sent():
    figures = simulate(320)

    assert [problem for figure in figures for problem in figure.problems] == []
    assert len(table(figures).splitlines()) == len(SCENARIOS) + 2


FAULTS = {
    "rows that came before are given again": (SeenRows, "add", lambda self, rows: add(self, rows) and rows),
    "rows are thought to stay in their places": (Coverage, "_move", lambda *_: None),
    "every end is believed": (Paginator, "_settle_doubt", lambda *_: None),
    "no shorter list is believed": (Paginator, "_is_settled", lambda *_: False),
    "a count that grew begins a round": (
        Paginator,
        "_has_ended",
        lambda self, *page: has_ended(self, *page) and (self.rows.round > 5 or not self.count.has_changed),
    ),
}


@pytest.mark.parametrize(
    ("fault", "scenario", "problem"),
    [
        ("rows that came before are given again", "rows enter all the time", "doubled"),
        ("rows are thought to stay in their places", "rows leave now and then", "lost"),
        ("every end is believed", "later pages are wrong", "lost"),
        ("no shorter list is believed", "many leave at once", "errors wrong"),
        ("a count that grew begins a round", "rows enter all the time", "requests"),
    ],
)
def test_a_planted_fault_makes_it_red(monkeypatch: pytest.MonkeyPatch, fault: str, scenario: str, problem: str):
    monkeypatch.setattr(*FAULTS[fault])
    monkeypatch.setattr(pagination, "MAX_REQUESTS", 500)

    figures = simulate(30, scenarios=[one for one in SCENARIOS if one.name == scenario])

    assert f"{scenario}, one by one: {problem}" in figures[0].problems
