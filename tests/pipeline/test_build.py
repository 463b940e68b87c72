"""`api.py build` writes the contract that facts and decisions lead to; `--check` compares, and writes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from scripts.codegen.update.commands import main

from .project import checkout


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return checkout(tmp_path)


def test_check_shows_the_difference_and_the_repair_and_writes_nothing(project: Path, capsys):
    contract = project / "spec" / "halo.openapi.yaml"
    changed = contract.read_text(encoding="utf-8").replace("{name: colour,", "{name: color,", 1)
    contract.write_text(changed, encoding="utf-8")

    status = main(project, ["build", "--check"])

    told = capsys.readouterr().out
    assert status == 1
    assert "+      - {name: colour, in: query" in told
    assert told.endswith("repair with: python scripts/api.py build\n")
    assert contract.read_text(encoding="utf-8") == changed


def test_the_repair_repairs_and_check_is_silent_then(project: Path, capsys):
    contract = project / "spec" / "halo.openapi.yaml"
    before = contract.read_bytes().replace(b"\r\n", b"\n")
    contract.unlink()

    main(project, ["build"])

    assert contract.read_bytes() == before
    capsys.readouterr()
    assert main(project, ["build", "--check"]) == 0
    assert capsys.readouterr().out == ""


def test_a_wrong_decision_is_one_sentence_and_no_traceback(project: Path):
    resources = project / "spec" / "resources.yaml"
    decisions = yaml.safe_load(resources.read_text(encoding="utf-8"))
    decisions["resources"]["things"]["row_key"] = decisions["resources"]["things"].pop("rows_key")
    resources.write_text(yaml.safe_dump(decisions, sort_keys=False), encoding="utf-8")

    with pytest.raises(SystemExit, match=r"\nspec/resources.yaml: things: unknown row_key\n"):
        main(project, ["build"])
