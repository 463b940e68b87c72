"""A checkout of its own for tests that record: the contract tests, what they read, and no cassettes."""

from __future__ import annotations

import shutil
from pathlib import Path

from scripts.codegen.contract.compiled import compiled_of, read_contract

ROOT = Path(__file__).resolve().parents[2]


def copied(folder: Path, *, without: str = "__pycache__") -> Path:
    """The folder, filled.

    Args:
        folder: An empty one.
        without: The names of what is left out, as a pattern.
    """
    shutil.copytree(
        ROOT / "tests/contract", folder / "tests/contract", ignore=shutil.ignore_patterns(without, "__pycache__")
    )
    shutil.copytree(ROOT / "scripts", folder / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("spec/halo.openapi.yaml", "pyproject.toml"):
        (folder / file).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / file, folder / file)
    contract = Path("spec/halo.openapi.yaml")
    read_contract(ROOT / contract)  # and it is compiled, if that is allowed
    if compiled_of(ROOT / contract).exists():
        compiled_of(folder / contract).parent.mkdir()
        shutil.copy(compiled_of(ROOT / contract), compiled_of(folder / contract))
    (folder / "docs").mkdir()
    (folder / "docs/contract-tests.md").write_text("# Contract tests\n", encoding="utf-8")
    return folder
