"""The source of docs/resources.md: what the client covers, a row for each resource, and what surprises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.codegen.render.facts import facts_of
from scripts.codegen.render.templates import render

Json = dict[str, Any]

LETTERS = {"list": "L", "get": "G", "save": "S", "delete": "D"}


def resources_page(contract: Json, decisions: Mapping[str, Json]) -> str:
    """The whole page."""
    return render(
        "docs/resources.md.jinja",
        rows=[row(facts_of(name, entry, contract), entry) for name, entry in decisions.items()],
        surprises={name: entry["traps"] for name, entry in decisions.items() if entry.get("traps")},
    )


def row(facts: Json, entry: Json) -> tuple[str, ...]:
    """The cells of one resource."""
    key = ", ".join(f"`{name}`" for name in facts["key"]) + (" (GUID)" if facts["id_type"] == "string" else "")
    verbs = " ".join(
        [*(LETTERS[verb] for verb in facts["operations"]), *(f"`{name}`" for name in entry.get("actions", ()))]
    )
    rows = f"`{facts['rows_key']}`" if facts["rows_key"] else "bare"
    rows += ", or bare" if facts["envelope"] == "paged" else ""
    return (f"`{facts['name']}`", f"`{facts['path']}`", rows, facts["paging"], key, verbs, ", ".join(needs(facts)))


def needs(facts: Json) -> Iterator[str]:
    """What must be given."""
    yield from (" or ".join(f"`{name}`" for name in group) for group in facts["create_needs"])
    if facts["scope"]:
        yield "list: " + " or ".join(f"`{name}`" for name in facts["scope"])
