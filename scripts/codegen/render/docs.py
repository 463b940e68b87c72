"""The source of docs/resources.md: what the client covers, a row for each resource, and what surprises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.codegen.render.modules import facts_of

Json = dict[str, Any]

HEAD = """\
# The resources

Written by `python scripts/generate.py` from `spec/`; do not edit.

{count} resources, each `halo.<name>`. `help(halo.tickets.list)` shows the filters of a list,
`help(halo.tickets.create)` the fields of a record. Everything else of the API can be called by `halo.request`.

- **Rows**: where a list answer has them; "bare" where it is an array.
- **Paging**: `pages`: the server gives one page at a time; `count`: it takes only a number of rows; `none`: all rows
  come at once.
- **Key**: what tells one record from another. An id is a whole number unless it is a GUID.
- **Verbs**: L list, G get, S save (`create`, `update` and their batches), D delete (one, a batch), and further methods
  by name. Not listed: `restore` of tickets, `upload` and `download` of attachments, `run` of reports. A verb that is
  missing is not in our contract (`spec/halo.openapi.yaml`); Halo may have it.
- **Needs**: the least that a create was seen to work with, and what a list needs.

| `halo.` | Route | Rows | Paging | Key | Verbs | Needs |
| --- | --- | --- | --- | --- | --- | --- |
"""
LETTERS = {"list": "L", "get": "G", "save": "S", "delete": "D"}


def resources_page(contract: Json, decisions: Mapping[str, Json]) -> str:
    """The whole page."""
    facts = {name: facts_of(name, entry, contract) for name, entry in decisions.items()}
    rows = [row(facts[name], entry) for name, entry in decisions.items()]
    return HEAD.format(count=len(rows)) + "\n".join([*rows, "", *surprises(decisions), ""])


def row(facts: Json, entry: Json) -> str:
    """One resource."""
    key = ", ".join(f"`{name}`" for name in facts["key"]) + (" (GUID)" if facts["id_type"] == "string" else "")
    verbs = " ".join(
        [*(LETTERS[verb] for verb in facts["operations"]), *(f"`{name}`" for name in entry.get("actions", ()))]
    )
    rows = f"`{facts['rows_key']}`" if facts["rows_key"] else "bare"
    rows += ", or bare" if facts["envelope"] == "paged" else ""
    cells = (f"`{facts['name']}`", f"`{facts['path']}`", rows, facts["paging"], key, verbs, ", ".join(needs(facts)))
    return f"| {' | '.join(cells)} |"


def needs(facts: Json) -> Iterator[str]:
    """What must be given."""
    yield from (" or ".join(f"`{name}`" for name in group) for group in facts["create_needs"])
    if facts["scope"]:
        yield "list: " + " or ".join(f"`{name}`" for name in facts["scope"])


def surprises(decisions: Mapping[str, Json]) -> Iterator[str]:
    """What surprises, each with its source."""
    yield "## What surprises"
    for name, entry in decisions.items():
        if traps := entry.get("traps"):
            yield f"\n`{name}`\n"
            yield from (f"- {trap['text']} ({trap['source']})" for trap in traps)
