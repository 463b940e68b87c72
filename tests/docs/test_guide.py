"""The guide is run: all of its examples, one after the other, against the sandbox."""

from __future__ import annotations

import re

import pytest

import halo as package
from halo import Halo, HaloError
from halo.sandbox import Sandbox, Settings
from halo.testing import FakeClock

from .readme import BLOCK, ROOT

GUIDE = ROOT / "docs" / "guide.md"
TEXT = GUIDE.read_text(encoding="utf-8")


def test_all_examples_run(monkeypatch: pytest.MonkeyPatch):
    sandbox = Sandbox(Settings(now="2026-06-15T10:00:00"))
    with sandbox.serve() as url:
        for name, value in sandbox.variables(url).items():
            monkeypatch.setenv(name, value)
        with Halo(clock=FakeClock()) as halo:
            names = {"halo": halo, "__name__": "__main__"}
            for block in BLOCK.finditer(TEXT):
                padding = "\n" * TEXT[: block.start("text")].count("\n")
                if block["language"] == "python":
                    exec(compile(padding + block["text"], GUIDE, "exec"), names)

    assert [entry for entry in sandbox.journal if entry.status not in {200, 201}] == []
    assert {entry.method for entry in sandbox.journal} == {"GET", "POST", "DELETE"}


def test_the_table_of_exceptions_names_all_of_them():
    named = set(re.findall(r"`(\w+Error)`", TEXT.partition("## When it goes wrong")[2].partition("\n## ")[0]))
    raised = {name for name in package.__all__ if name.endswith("Error") and name != "FieldError"}

    assert all(issubclass(getattr(package, name), HaloError) for name in raised)
    assert named == raised


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`halo\.([a-z_]+)\.(\w+)`", TEXT))))
def test_a_name_that_the_guide_gives_is_there(name: tuple[str, str]):
    if name[0] in {"audit", "shared_limit", "testing", "tokens", "errors"}:
        module = __import__(f"halo.{name[0]}", fromlist=[name[1]])
        assert hasattr(module, name[1])
