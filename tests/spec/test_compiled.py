"""The contract is read from what was compiled of it, and that is never another one than stands there."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen.contract.compiled import compiled_of, read_contract


@pytest.fixture(autouse=True)
def _may_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.dont_write_bytecode", False)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "contract.yaml"
    file.write_text("responses: {'200': ö}\n", encoding="utf-8")
    return file


def test_it_is_read_without_yaml_the_second_time(file: Path, monkeypatch: pytest.MonkeyPatch):
    first = read_contract(file)
    monkeypatch.setattr("yaml.load", lambda *_: pytest.fail("it was read again"))

    assert first == read_contract(file) == {"responses": {"200": "ö"}}
    assert [one.name for one in compiled_of(file).parent.iterdir()] == ["contract.yaml.json"]


def test_one_that_has_changed_is_read_anew(file: Path):
    read_contract(file)
    file.write_text("responses: {}\n", encoding="utf-8")

    assert read_contract(file) == {"responses": {}}


@pytest.mark.parametrize("found", ["", "{}", "\xff", "truncated"])
def test_what_is_no_compiled_contract_is_written_anew(file: Path, found: str):
    read_contract(file)
    whole = compiled_of(file).read_bytes()
    compiled_of(file).write_bytes(whole[:-4] if found == "truncated" else found.encode("latin-1"))

    assert read_contract(file) == {"responses": {"200": "ö"}}
    assert compiled_of(file).read_bytes() == whole


def test_nothing_is_written_where_python_may_not_either(file: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    read_contract(file)

    assert not compiled_of(file).exists()
