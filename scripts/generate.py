"""Write generated/halo_api, the resources of halo and docs/resources.md from the contract.

    python scripts/generate.py            write
    python scripts/generate.py --check    write nothing; fail when what is checked in differs

openapi-python-client runs in an environment of its own (.venv-generator, made on first use, pinned by
scripts/codegen/generator-requirements.txt). It fills the templates of scripts/codegen/templates/openapi; what it cannot
see (facts, the resources of the client, docs) is rendered from the other templates there. generated/digests.json
remembers what went in and what came out, so that a test can tell without the generator whether they belong together.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

if not __package__:  # run as a script: what it imports is this checkout's, and has no other name than here
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from scripts.codegen.contract.decisions import read
from scripts.codegen.contract.rows import SWEEP, rows_of
from scripts.codegen.render.docs import resources_page
from scripts.codegen.render.facts import contract_module, references_of
from scripts.codegen.render.package import CODEGEN, CONFIGURATION, REQUIREMENTS, format_tree, write_package
from scripts.codegen.render.resources import CollisionError, resource_modules
from scripts.codegen.render.trees import differences, digest_of, files_of, replace, write_text
from scripts.codegen.twins import twin_of
from scripts.environment.virtual import make_environment

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec"
GENERATED = ROOT / "generated"
SOURCE, TWIN = "halo/_async/resources", "halo/_sync/resources"
BESIDE = (SOURCE, TWIN, "halo/types", "halo/resources.py", "docs/resources.md")
"""What is written besides the package: files, and folders that hold nothing else."""
GENERATOR = ROOT / ".venv-generator"
COMMAND = "python scripts/generate.py"

INPUTS = (
    *(SPEC / "halo.openapi.yaml", SPEC / "resources.yaml", SPEC / "facts.json", ROOT / SWEEP),
    SPEC / "references.yaml",
    *sorted((SPEC / "resources").glob("*.yaml")),
    *(CONFIGURATION, REQUIREMENTS),
    *(CODEGEN / "contract" / name for name in ("decisions.py", "references.py", "rows.py", "view.py")),
    *sorted((CODEGEN / "render").glob("*.py")),
    *sorted((CODEGEN / "runtime").glob("*.py")),
    *sorted((CODEGEN / "templates").rglob("*.jinja")),
    CODEGEN / "twins.py",
    ROOT / "scripts" / "generate.py",
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
    options = parser.parse_args()
    tools = make_environment(options.generator, REQUIREMENTS)
    with tempfile.TemporaryDirectory() as folder:
        new = Path(folder)
        try:
            write(new, tools)
        except CollisionError as error:
            raise SystemExit(str(error)) from error
        changes = list(differences(new, ROOT, ["generated", *BESIDE]))
        if not options.check:
            replace(new, ROOT, changes)
    for path, what in changes:
        print(f"{path.relative_to(ROOT).as_posix()}: {what}")
    if options.check and changes:
        print(f"generated code is not what spec/ says; repair with: {COMMAND}")
    elif not changes:
        print("nothing changed")
    return bool(options.check and changes)


def write(new: Path, tools: Path) -> None:
    """The whole output, formatted, into a folder that is laid out as the project is."""
    contract: Json = yaml.load((SPEC / "halo.openapi.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    decisions: Json = read(SPEC)["resources"]
    package = new / "generated" / "halo_api"
    package.parent.mkdir()
    rows = rows_of(SPEC, decisions)
    references = references_of(SPEC, contract, decisions)
    write_package(package, contract, decisions, rows, references, tools=tools)
    document: Json = json.loads((SPEC / "facts.json").read_text(encoding="utf-8"))
    write_text(package / "contract.py", contract_module(contract, decisions, document))
    for name, text in resource_modules(contract, decisions, package, references).items():
        write_text(new / name, text)
    format_tree(new, tools)
    for module in new.rglob("*.py"):
        write_text(module, f"# Written by `{COMMAND}` from spec/. Do not edit.\n{module.read_text(encoding='utf-8')}")
    for module in sorted((new / SOURCE).glob("*.py")):
        name = f"{SOURCE}/{module.name}"
        write_text(new / TWIN / module.name, twin_of(name, module.read_text(encoding="utf-8"), set()))
    write_text(new / "docs/resources.md", resources_page(contract, decisions, rows))
    write_text(new / "generated" / "digests.json", json.dumps(digests(new), indent=1) + "\n")


def digests(new: Path) -> dict[str, str]:
    """What the generated code was made from, and what it was."""
    return {
        "made by": COMMAND,
        "from": digest_of(ROOT, INPUTS),
        "package": digest_of(new / "generated", (new / "generated").rglob("*.py")),
        "beside": digest_of(new, [new / name for name in files_of(new, BESIDE)]),
    }


if __name__ == "__main__":
    sys.exit(main())
