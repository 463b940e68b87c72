"""The source of docs/resources.md: what the client covers, a row for each resource, and what surprises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.codegen.contract.rows import DOCUMENT
from scripts.codegen.render.facts import Rows, facts_of
from scripts.codegen.render.templates import render

Json = dict[str, Any]

LETTERS = {"list": "L", "get": "G", "save": "S", "delete": "D"}


def resources_page(contract: Json, decisions: Mapping[str, Json], listed: Rows) -> str:
    """The whole page."""
    return render(
        "docs/resources.md.jinja",
        rows=[
            row(facts_of(name, entry, contract), entry, fields_of(name, contract, entry, listed))
            for name, entry in decisions.items()
        ],
        surprises={name: entry["traps"] for name, entry in decisions.items() if entry.get("traps")},
    )


def fields_of(name: str, contract: Json, entry: Json, listed: Rows) -> str:
    """How many of the fields of a record a row of the list can have."""
    of_record = len(contract["components"]["schemas"][entry["schema"]]["properties"])
    source, fields = listed.get(name, ("", ()))
    return f"{len(fields) if source == DOCUMENT else '?'} of {of_record:,}"


def row(facts: Json, entry: Json, fields: str) -> tuple[str, ...]:
    """The cells of one resource."""
    key = ", ".join(f"`{name}`" for name in facts["key"]) + (" (GUID)" if facts["id_type"] == "string" else "")
    verbs = " ".join(
        [*(LETTERS[verb] for verb in facts["operations"]), *(f"`{name}`" for name in entry.get("actions", ()))]
    )
    rows = f"`{facts['rows_key']}`" if facts["rows_key"] else "bare"
    key = key or "none known"
    rows += ", or bare" if facts["envelope"] == "paged" else ""
    return (
        *(f"`{facts['name']}`", f"`{facts['path']}`", rows, fields, facts["paging"], key, verbs),
        ", ".join(needs(facts)),
    )


def needs(facts: Json) -> Iterator[str]:
    """What must be given."""
    yield from (" or ".join(f"`{name}`" for name in group) for group in facts["create_needs"])
    if facts["scope"]:
        yield "list: " + " or ".join(f"`{name}`" for name in facts["scope"])
