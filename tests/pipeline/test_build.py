"""`api.py build` writes the contract that facts and decisions lead to; `--check` compares, and writes nothing."""

from __future__ import annotations

from pathlib import Path

from scripts.codegen.update.commands import main


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
