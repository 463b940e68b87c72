"""Documents as the vendor writes them, and small projects to update: the vendor's own is not in this repository.

`document()` is a small one with everything that is wrong with the vendor's; `state()` is what spec/ would be after an
update with a document.
"""

from __future__ import annotations

import copy
import json
import shutil
from pathlib import Path
from typing import Any

import yaml

from scripts.codegen.contract.build import Sources, as_text, contract_of
from scripts.codegen.contract.decisions import CORE, checked
from scripts.codegen.update.changes import Change, State, changes_between
from scripts.codegen.vendor.documents import Document, from_bytes
from scripts.codegen.vendor.extract import facts_of, routes_in_use, schemas_in_use, write_facts
from scripts.codegen.vendor.synthetic import body, query, reference, schema

ROOT = Path(__file__).resolve().parents[2]

Json = dict[str, Any]

COMMON: Json = yaml.load((ROOT / "spec" / "common.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)

DECISIONS: Json = {
    "filters": {
        "includedetails": "Whether details come too.",
        "startdate": {"type": "datetime", "text": "From when on."},
    },
    "fields": {"name": "The name."},
    "resources": {
        "things": {
            "singular": "thing",
            "schema": "Thing",
            "vendor": "Thing",
            "path": "/Thing",
            "text": "Things.",
            "rows_key": "things",
            "create_needs": ["name"],
        },
        "kinds": {
            "singular": "kind",
            "schema": "Kind",
            "vendor": "Kind",
            "path": "/Kind",
            "text": "Kinds of things.",
            "verbs": ["list", "get"],
        },
    },
    "parts": {"Detail": {"vendor": "Detail_List", "text": "A detail of a thing."}},
    "operations": {},
    "schemas": {},
    "tags": {},
}
"""spec/resources.yaml, as small as it can be."""


def by_id() -> Json:
    return {"in": "path", "name": "id", "required": True, "schema": {"type": "integer", "format": "int32"}}


def document() -> Json:
    """A small document with things, kinds of things, and a route that nothing covers."""
    answer = {"responses": {"200": {"description": "Success"}}}
    listed = [query("colour", "int"), query("startdate", "bool"), query("ids", "List<int>"), query("free", None)]
    return {
        "openapi": "3.0.1",
        "info": {"title": "Halo API", "version": "v2"},
        "paths": {
            "/Thing": {
                "get": {"parameters": [*listed, query("colour", "int")], **answer},
                "post": {"requestBody": body({"type": "array", "items": reference("Thing")}), **answer},
            },
            "/Thing/{id}": {
                "get": {"parameters": [by_id(), query("includedetails", "bool")], **answer},
                "delete": {"parameters": [by_id()], **answer},
            },
            "/Kind": {"get": {"parameters": [query("search")], **answer}},
            "/Kind/{id}": {"get": {"parameters": [by_id()], **answer}},
            "/Other": {
                "get": {"parameters": [query("a"), query("b")], **answer},
                "post": {"requestBody": body(reference("Kind")), **answer},
            },
            "/Small": {"get": {"parameters": [query("a")], **answer}},
        },
        "components": {
            "schemas": {
                "Thing": schema(
                    id={"type": "integer", "format": "int32"},
                    name={"type": "string", "nullable": True, "description": "The vendor's words."},
                    size={"type": "integer", "format": "int32"},
                    tags={"type": "array", "items": {"type": "string"}, "nullable": True},
                    made={"type": "string", "format": "date-time"},
                    details={"type": "array", "items": reference("Detail_List")},
                ),
                "Kind": schema(id={"type": "integer"}, name={"type": "string"}, weight={"type": "number"}),
                "Detail_List": schema(id={"type": "integer"}, text={"type": "string"}),
            }
        },
    }


def read(content: Json) -> Document:
    """The document as it is after it was written and read."""
    return from_bytes(json.dumps(content).encode(), "swagger.json")


def state(content: Json, decisions: Json | None = None) -> State:
    """What spec/ is after an update with this document."""
    decided = copy.deepcopy(decisions or DECISIONS)
    decided["groups"] = {CORE: [*decided["resources"]]}
    found = read(content)
    facts = {
        "document": {"sha256": found.sha256, "version": found.version},
        "gone": [],
        **facts_of(found.content, routes_in_use(decided), schemas_in_use(decided)),
    }
    return State(contract_of(Sources(facts, checked(decided, facts), COMMON)), facts, decided)


def changes(content: Json, decisions: Json | None = None) -> list[Change]:
    """What an update with this document changes, after one with the document as it is above."""
    return changes_between(state(document()), state(content, decisions))


STAND_IN = '''\
"""Stands for the generator, which needs an environment of its own: a module that names the fields of the contract."""
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
text = (ROOT / "spec" / "halo.openapi.yaml").read_text(encoding="utf-8")
fields = sorted({line.split(":")[0].strip() for line in text.splitlines() if line.startswith(" " * 8)})
(ROOT / "generated" / "halo_api" / "__init__.py").write_text(f"FIELDS: list[str] = {fields!r}\\n", encoding="utf-8")
print("generated/halo_api/__init__.py: different")
'''

PROJECT = """\
[tool.mypy]
strict = true
mypy_path = ["$MYPY_CONFIG_FILE_DIR/generated"]
explicit_package_bases = true
packages = ["halo_api"]
"""

CHANGELOG = "# Change log\n\n## Unreleased\n\n- Something that people wrote.\n\n## 0.1.0\n\n- The first.\n"


def checkout(folder: Path, generator: str = STAND_IN) -> Path:
    """A small project in this folder, up to date with `document()`; its generator is a stand-in unless it is given."""
    shutil.copytree(ROOT / "spec", folder / "spec", ignore=shutil.ignore_patterns("resources"))
    shutil.copytree(ROOT / "scripts", folder / "scripts", ignore=shutil.ignore_patterns("__pycache__", "bench"))
    for name in ("generated/halo_api", "halo/_async", "halo/_sync", "cassettes", "docs"):
        (folder / name).mkdir(parents=True)
    (folder / "halo" / "_version.py").write_text('__version__ = "0.1.0"\n', encoding="utf-8")
    (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (folder / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
    (folder / "spec" / "resources.yaml").write_text(yaml.safe_dump(DECISIONS, sort_keys=False), encoding="utf-8")
    (folder / "halo" / "sandbox").mkdir()
    (folder / "halo" / "sandbox" / "live_sweep.tsv").write_text("/Thing\t200\t[]\tid,name\n", encoding="utf-8")
    (folder / "scripts" / "generate.py").write_text(generator, encoding="utf-8")
    (folder / "generated" / "halo_api" / "__init__.py").write_text("FIELDS: list[str] = []\n", encoding="utf-8")
    write_facts(read(document()), folder)
    (folder / "spec" / "halo.openapi.yaml").write_text(as_text(state(document()).contract), encoding="utf-8")
    return folder


def silent(step: str, did: str, seconds: float) -> None:
    """Takes what an update tells of its steps, and says nothing."""
