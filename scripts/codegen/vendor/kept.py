"""What our decisions name and a new document has lost: it stays as it was, and is told, until somebody has decided."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from scripts.codegen.contract.decisions import (
    PART_KEYS,
    RESOURCE_KEYS,
    VERBS,
    checked_entry,
    decided_fields,
    decided_filters,
    named,
    route_of,
)

Json = dict[str, Any]


def keep_decided(facts: Json, before: Json, decisions: Json) -> list[str]:
    """Put back the fields and filters that decisions name, as earlier facts had them; gives their names.

    A field is told as `Area.name`, with the vendor's word for the record, and a filter as `GET /Client?search`.
    """
    lost = set[str]()
    for entry in _entries(decisions):
        if vendor := entry.get("vendor"):
            kept = _put_back(decided_fields(entry), facts["schemas"], before.get("schemas", {}), vendor)
            lost |= {f"{vendor}.{field}" for field in kept}
        if "path" in entry and "list" in entry.get("verbs", VERBS):
            route = named(*route_of("list", entry))
            kept = _put_back(
                decided_filters(entry), facts["routes"].get(route, {}), before.get("routes", {}).get(route, {}), "query"
            )
            lost |= {f"{route}?{name}" for name in kept}
    return sorted(lost)


def _entries(decisions: Json) -> Iterator[Json]:
    for part, keys in (("resources", RESOURCE_KEYS), ("parts", PART_KEYS)):
        yield from (checked_entry(name, entry, keys) for name, entry in decisions[part].items())


def _put_back(names: Collection[str], new: Json, old: Mapping[str, Json], place: str) -> list[str]:
    """The names that a place had and has no longer, after they were put back."""
    types = old.get(place, {})
    kept = [name for name in names if name in types and name not in new.get(place, {})]
    if kept:
        new[place] = {**new.get(place, {}), **{name: types[name] for name in kept}}
    return kept
