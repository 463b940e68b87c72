"""The gates with tools that are not ours: what they are given, and what they say where they cannot run."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from scripts.checks.foreign_tools import GateError, node, part

CONTRACT = {
    "paths": {
        "/a": {"get": {"tags": ["a"], "schema": {"$ref": "#/components/schemas/A"}}},
        "/b": {"get": {"tags": ["b"], "schema": {"$ref": "#/components/schemas/C"}}},
    },
    "components": {
        "responses": {"Bad": {"schema": {"$ref": "#/components/schemas/Error"}}},
        "schemas": {"A": {"$ref": "#/components/schemas/B"}, "B": {}, "C": {}, "Error": {}},
    },
}


def test_a_part_of_the_contract_has_all_that_its_operations_refer_to_and_no_more():
    sample = part(CONTRACT, {"a"})

    assert {*sample["paths"]} == {"/a"}
    assert {*sample["components"]["schemas"]} == {"A", "B", "Error"}


def test_without_node_a_gate_fails_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)

    with pytest.raises(GateError, match=re.escape("not run: this machine has no node")):
        node(["--version"], tmp_path)
