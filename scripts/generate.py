"""Write generated/halo_api, the resources of halo and docs/resources.md from the contract.

    python scripts/generate.py            write
    python scripts/generate.py --check    write nothing; fail when what is checked in differs

openapi-python-client runs in an environment of its own (.venv-generator, made on first use, pinned by
spec/generator-requirements.txt) with our templates in spec/templates/. What its templates cannot see (rows keys,
paging modes, aliases) is written beside its output. generated/digests.json remembers what went in and what came
out, so that a test can tell without the generator whether the two still belong together.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from scripts.codegen.contract.decisions import read
from scripts.codegen.contract.view import reduced
from scripts.codegen.render.actions import collections_module, descriptors_module
from scripts.codegen.render.docs import resources_page
from scripts.codegen.render.modules import facts_modules, fields_module, table_module
from scripts.unasync import twin_of

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec"
SCRIPTS = ROOT / "scripts"
GENERATED = ROOT / "generated"
TABLE = "halo/_resources.py"
DESCRIPTORS = "halo/_special.py"
SPECIAL = "halo/_async/special.py"
TWIN = "halo/_sync/special.py"
PAGE = "docs/resources.md"
BESIDE = (TABLE, DESCRIPTORS, SPECIAL, TWIN, PAGE)
GENERATOR = ROOT / ".venv-generator"
COMMAND = "python scripts/generate.py"

INPUTS = (
    *(SPEC / name for name in ("halo.openapi.yaml", "resources.yaml", "generator.yml", "generator-requirements.txt")),
    *sorted((SPEC / "resources").glob("*.yaml")),
    *sorted((SCRIPTS / "codegen" / "render").glob("*.py")),
    *(SCRIPTS / "codegen" / "contract" / name for name in ("decisions.py", "view.py")),
    *(SCRIPTS / name for name in ("generate.py", "unasync.py")),
)

Json = dict[str, Any]


def main() -> int:
    """Write all, or with --check compare all."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail when the generated code is not up to date"
    )
    parser.add_argument(
        "--generator", type=Path, default=GENERATOR, help="where its environment is, for a copy of the project"
    )
    given = parser.parse_args()
    check, tools = given.check, environment(given.generator)
    with tempfile.TemporaryDirectory() as folder:
        new = Path(folder)
        write(new, tools)
        differences = [*compared_trees(new / "generated", GENERATED)]
        for name in BESIDE:
            differences += compared_files(new / name, ROOT / name)
        if not check:
            replace(new, differences)
    for path, what in differences:
        print(f"{path.relative_to(ROOT).as_posix()}: {what}")
    if check and differences:
        print(f"generated code is not what spec/ says; repair with: {COMMAND}")
    elif not differences:
        print("nothing changed")
    return bool(check and differences)


def write(new: Path, tools: Path) -> None:
    """The whole output, formatted, into a folder that is laid out as the project is."""
    contract: Json = yaml.safe_load((SPEC / "halo.openapi.yaml").read_text(encoding="utf-8"))
    resources: Json = read(SPEC)["resources"]
    generated = new / "generated"
    package = generated / "halo_api"
    generated.mkdir()
    run_generator(reduced(contract, {name: entry.get("rows_key") for name, entry in resources.items()}), package, tools)
    for runtime in sorted((SPEC / "templates" / "runtime").glob("*.py")):
        shutil.copyfile(runtime, package / runtime.name)
    (package / "py.typed").touch()
    for name, text in facts_modules(contract, resources):
        write_text(package / "facts" / f"{name}.py", text)
    write_text(package / "fields.py", fields_module())
    write_text(new / TABLE, table_module(contract, resources))
    write_text(new / DESCRIPTORS, descriptors_module(resources))
    write_text(new / SPECIAL, collections_module(resources))
    formatted(new, tools)
    for module in new.rglob("*.py"):
        write_text(module, f"# Written by `{COMMAND}` from spec/. Do not edit.\n{module.read_text(encoding='utf-8')}")
    write_text(new / TWIN, twin_of(SPECIAL, (new / SPECIAL).read_text(encoding="utf-8"), set()))
    write_text(new / PAGE, resources_page(contract, resources))
    write_text(generated / "digests.json", json.dumps(digests(new), indent=1) + "\n")


def formatted(new: Path, tools: Path) -> None:
    """Unused imports out of all modules below, and the rest in our style."""
    ruff, common = tools / "ruff", ("--isolated", "--no-cache", "--target-version", "py311", "--quiet")
    run(ruff, "check", *common, "--fix-only", "--select", "F401,F811,I", "--ignore-noqa", str(new))
    run(ruff, "format", *common, "--line-length", "120", str(new))


def run_generator(contract: Json, package: Path, tools: Path) -> None:
    """The generator's own output, unformatted. Whatever it would only warn of is an error."""
    with tempfile.TemporaryDirectory() as folder:
        seen = Path(folder, "contract.json")
        write_text(seen, json.dumps(contract))
        run(
            tools / "openapi-python-client",
            "generate",
            *("--path", str(seen), "--meta", "none", "--config", str(SPEC / "generator.yml"), "--fail-on-warning"),
            *("--custom-template-path", str(SPEC / "templates"), "--output-path", str(package)),
        )


def digests(new: Path) -> dict[str, str]:
    """What the generated code was made from, and what it was."""
    templates = (path for path in (SPEC / "templates").rglob("*") if path.suffix in {".jinja", ".py", ".txt"})
    return {
        "made by": COMMAND,
        "from": digest_of(ROOT, [*INPUTS, *templates]),
        "package": digest_of(new / "generated", (new / "generated").rglob("*.py")),
        "beside": digest_of(new, [new / name for name in BESIDE]),
    }


def digest_of(root: Path, paths: Iterable[Path]) -> str:
    """One digest of all these files, their names included, whatever their line ends are."""
    whole = hashlib.sha256()
    for name, path in sorted((path.relative_to(root).as_posix(), path) for path in paths):
        content = path.read_bytes().replace(b"\r\n", b"\n")
        whole.update(f"{name} {hashlib.sha256(content).hexdigest()}\n".encode())
    return whole.hexdigest()


def write_text(path: Path, text: str) -> None:
    """UTF-8 with line feeds, on every platform; folders are made where they are missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.replace("\r\n", "\n"), encoding="utf-8", newline="\n")


def environment(folder: Path = GENERATOR) -> Path:
    """The generator's own programs; its environment is made when it is missing or its pins have changed."""
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    pins, stamp = (SPEC / "generator-requirements.txt").read_text(encoding="utf-8"), folder / "pins.txt"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != pins:
        print(f"installing the generator into {folder.name}", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        run(programs / "python", "-m", "pip", "install", "--quiet", "-r", str(SPEC / "generator-requirements.txt"))
        write_text(stamp, pins)
    return programs


def run(program: Path, *arguments: str) -> None:
    """Run a program; its output is shown only when it fails, and then ends this script."""
    path = f"{program.parent}{os.pathsep}{os.environ.get('PATH', '')}"
    variables = {**os.environ, "PATH": path, "PYTHONUTF8": "1"}
    done = subprocess.run([program, *arguments], capture_output=True, text=True, env=variables, check=False)
    if done.returncode:
        raise SystemExit(f"{program.name} failed:\n{done.stdout}{done.stderr}")


def compared_trees(new: Path, old: Path) -> Iterator[tuple[Path, str]]:
    """Each file of the old tree that is missing, extra or different."""
    names = {path.relative_to(new) for path in new.rglob("*") if path.is_file()}
    there = {path.relative_to(old) for path in old.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    for name in sorted(names | there):
        if name not in names:
            yield old / name, "extra"
        else:
            yield from compared_files(new / name, old / name)


def compared_files(new: Path, old: Path) -> Iterator[tuple[Path, str]]:
    """The old file, if it is missing or different."""
    if not old.exists():
        yield old, "missing"
    elif old.read_bytes().replace(b"\r\n", b"\n") != new.read_bytes():
        yield old, "different"


def replace(new: Path, differences: list[tuple[Path, str]]) -> None:
    """Put the new files where they belong, and nothing else."""
    for path, what in differences:
        if what == "extra":
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(new / path.relative_to(ROOT), path)


if __name__ == "__main__":
    sys.exit(main())
