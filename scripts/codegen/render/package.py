"""The generated package `halo_api`: openapi-python-client with our templates, the runtime, the facts."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.codegen.contract.references import References
from scripts.codegen.contract.view import reduced
from scripts.codegen.render.facts import Rows, facts_modules, fields_module
from scripts.codegen.render.trees import write_text

Json = dict[str, Any]

CODEGEN = Path(__file__).resolve().parents[1]
RUNTIME = CODEGEN / "runtime"
OPENAPI = CODEGEN / "templates" / "openapi"
CONFIGURATION = CODEGEN / "generator.yml"
REQUIREMENTS = CODEGEN / "generator-requirements.txt"


def write_package(
    package: Path, contract: Json, decisions: Mapping[str, Json], rows: Rows, references: References, *, tools: Path
) -> None:
    """Write the package into a folder that is not there yet, unformatted.

    Args:
        package: The folder.
        contract: The whole contract.
        decisions: Ours, by the names of the resources.
        rows: What the rows of lists can have.
        references: Where names may stand in place of ids.
        tools: Where the generator's programs are.
    """
    _run_generator(
        reduced(contract, {name: entry.get("rows_key") for name, entry in decisions.items()}), package, tools
    )
    for folder in [path for path in (package / "api").iterdir() if path.is_dir()]:  # of one module that has content
        (folder / "__init__.py").rename(folder.with_suffix(".py"))
        shutil.rmtree(folder)
    for module in sorted(RUNTIME.glob("*.py")):
        write_text(package / module.name, module.read_text(encoding="utf-8"))
    (package / "py.typed").touch()
    for name, text in facts_modules(contract, decisions, rows, references):
        write_text(package / "facts" / f"{name}.py", text)
    write_text(package / "fields.py", fields_module())


def _run_generator(contract: Json, package: Path, tools: Path) -> None:
    """Run the generator. Whatever it would only warn of is an error."""
    with tempfile.TemporaryDirectory() as folder:
        reduced_contract = Path(folder, "contract.json")
        write_text(reduced_contract, json.dumps(contract))
        run(
            tools / "openapi-python-client",
            "generate",
            *("--path", str(reduced_contract), "--meta", "none", "--config", str(CONFIGURATION), "--fail-on-warning"),
            *("--custom-template-path", str(OPENAPI), "--output-path", str(package)),
        )


def format_tree(folder: Path, tools: Path) -> None:
    """Take unused imports out of all modules below, and put the rest in our style."""
    ruff, common = tools / "ruff", ("--isolated", "--no-cache", "--target-version", "py311", "--quiet")
    run(ruff, "check", *common, "--fix-only", "--select", "F401,F811,I,TC005", "--ignore-noqa", str(folder))
    run(ruff, "format", *common, "--line-length", "120", str(folder))


def run(program: Path, *arguments: str) -> None:
    """Run a program; its output is shown only when it fails, and then ends this script."""
    path = f"{program.parent}{os.pathsep}{os.environ.get('PATH', '')}"
    variables = {**os.environ, "PATH": path, "PYTHONUTF8": "1"}
    done = subprocess.run([program, *arguments], capture_output=True, text=True, env=variables, check=False)
    if done.returncode:
        raise SystemExit(f"{program.name} failed:\n{done.stdout}{done.stderr}")
