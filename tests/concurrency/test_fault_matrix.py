"""A sample of the fault matrix, and that it sees what it is there for; the whole is `python -m scripts.matrix`."""

from __future__ import annotations

from random import Random

import attrs
import pytest

from halo import Halo
from halo._http import request
from halo._policy import outcome
from halo._policy.redaction import Redactor
from halo._sync.pages import Rows
from scripts.matrix.report import PAGE, digest
from scripts.matrix.runs import SEED, Run, checked, runs

EVERY = runs()
SAMPLE = 250


def broken(*these: Run, limit: float = 30.0) -> set[str]:
    """How the rule is broken in these runs."""
    return {problem.kind for _, problems in checked(these, limit) for problem in problems}


def a_run(operation: str, fault: str) -> Run:
    """The synchronous run of an operation in which this fault happens once."""
    wanted = (operation, fault, False, False)
    return next(run for run in EVERY if (run.operation.name, run.fault.name, run.is_lasting, run.is_async) == wanted)


def test_whatever_goes_wrong_the_rule_holds():
    sample = Random(SEED).sample(EVERY, SAMPLE)

    assert [f"{run}: {problem}" for run, problems in checked(sample) for problem in problems] == []


class TestTheMatrixSees:
    def test_a_client_that_repeats_a_create(self, monkeypatch: pytest.MonkeyPatch):
        usual = outcome.attempt_of
        monkeypatch.setattr(outcome, "attempt_of", lambda *a, **k: attrs.evolve(usual(*a, **k), idempotent=True))

        assert broken(a_run("create", "reset after the work")) == {"doubled"}

    def test_a_client_that_loses_rows(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(Rows, "to_list", lambda rows: [*rows][:-1])

        assert broken(a_run("list", "reset after the work")) == {"lost"}

    def test_a_client_that_waits_for_ever(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(request, "_timeouts", lambda _: {})

        assert broken(a_run("get", "silence before the work"), limit=0.5) == {"hung"}

    def test_a_client_that_shows_a_secret(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(Redactor, "clean", lambda _, text, is_cut=False: text)

        assert broken(a_run("get", "400 with errors")) == {"leaked"}

    def test_an_exception_that_is_none_of_ours(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(Halo, "tickets", property(lambda _: 1 / 0))

        assert broken(a_run("get", "400 with errors")) == {"other"}


def test_the_page_of_the_docs_is_that_of_the_runs_there_are():
    """It is written by `python -m scripts.matrix`, which takes minutes."""
    text = PAGE.read_text(encoding="utf-8")
    [total] = [line.split(" | ") for line in text.splitlines() if line.startswith("| all |")]

    assert f"Seed {SEED}, runs {digest(SEED)}." in text
    assert [total[2], *total[3:]] == [f"{len(EVERY):,}", "0", "0", "0", "0", "0 |"]
