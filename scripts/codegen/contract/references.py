"""Where a name may stand in place of an id, and how records are found by name: `spec/references.yaml`, by resource."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

Json = dict[str, Any]

FILE = "references.yaml"

_IDS = {"integer", "number", "integers", "string", "strings"}
"""Kinds of fields and filters that can hold ids."""


class References:
    """The references of every resource.

    Args:
        spec: The folder of `references.yaml`.
        decisions: Ours, by the names of the resources.
        fields: Resource -> field -> its kind.
        filters: Resource -> filter of its list -> its kind.
        compared: Resource -> filter -> the field that it compares, where that is not its namesake.
    """

    def __init__(
        self,
        spec: Path,
        decisions: Mapping[str, Json],
        *,
        fields: Mapping[str, Mapping[str, str]],
        filters: Mapping[str, Mapping[str, str]],
        compared: Mapping[str, Mapping[str, str]],
    ) -> None:
        self._source: Json = yaml.load((spec / FILE).read_text(encoding="utf-8"), yaml.CSafeLoader)
        self._decisions, self._fields, self._filters, self._compared = decisions, fields, filters, compared
        self._alike = frozenset(name for group in self._source["look_alikes"] for name in group["fields"])
        self._known = dict(self._entries())

    def of_fields(self, resource: str) -> dict[str, Json]:
        """Field -> what it refers to: the arguments of a `Reference`."""
        found = {field: self._of_field(resource, field) for field in self._fields[resource]}
        return {field: reference for field, reference in found.items() if reference}

    def of_filters(self, resource: str) -> dict[str, Json]:
        """Filter -> what its ids are of."""
        found = {name: self._of_filter(resource, name) for name in self._id_filters(resource)}
        return {name: reference for name, reference in found.items() if reference}

    def naming(self, resource: str, facts: Json) -> Json:
        """How a record is found by name: the arguments of a `Naming`; empty if it has no name."""
        own: Json = self._source["names"].get(resource, {})
        names = own.get("fields", [facts["name_field"]] if facts["name_field"] else [])
        if not names or "list" not in facts["operations"]:
            return {}
        everything = {facts["includes_inactive"]: True} if facts["includes_inactive"] else {}
        is_paged, filters = facts["paging"] == "pages", self._filters[resource]
        search = own.get("search", "search" if "search" in filters else "")
        return {
            "fields": tuple(names),
            "value": own.get("value", "id"),
            "search": search if is_paged else "",
            "with_all": own.get("with", everything),
            "inactive": own.get("inactive", {"inactive": True} if "inactive" in self._fields[resource] else {}),
            "scopes": own.get("scopes", {}),
            "narrows": own.get("narrows", {}),
        }

    def alias(self, reference: Json) -> str:
        """The name of the type of what may stand there."""
        return alias_of(self._decisions[reference["resource"]]["singular"], is_name=reference.get("by") == "name")

    def undecided(self) -> Iterator[str]:
        """Fields that look like references and stand in no list of the file."""
        for resource, fields in self._fields.items():
            for field in fields:
                if self._looks_like_one(resource, field) and not self._is_listed(resource, field):
                    yield f"{resource}.{field} looks like a reference: say in {FILE} to what, or that it is none"

    def stale(self) -> Iterator[str]:
        """What the file names and is nowhere (any more). An update may come without it; then it has no effect."""
        everywhere = {field for fields in self._fields.values() for field in fields}
        for field, entry in self._known.items():
            if field not in everywhere or entry["to"] not in self._decisions:
                yield f"fields.{field}"
        yield from (
            f"look_alikes.{name}"
            for name in sorted(self._alike)
            if not any(self._has(each, name) for each in self._fields)
        )
        for name, resource, target in self._own_filters():
            if target not in self._decisions or name not in self._filters.get(resource, {}):
                yield f"filters.{target}.{name}"

    def _own_filters(self) -> Iterator[tuple[str, str, str]]:
        """Filter, the resource whose list has it, and the resource that it refers to."""
        for target, names in self._source["filters"].items():
            for name, resources in names.items():
                yield from ((name, resource, target) for resource in resources)

    def _entries(self) -> Iterator[tuple[str, Json]]:
        for group in self._source["fields"]:
            for field, target in group["fields"].items():
                entry = {"to": target} if isinstance(target, str) else target
                yield field, {"by": group.get("by", "id"), **entry}

    def _of_field(self, resource: str, field: str) -> Json:
        own: Json = self._decisions[resource].get("references", {})
        entry = self._known.get(field, {})
        if own.get(field, entry.get("to")) not in self._decisions:
            return {}
        if field in own:
            entry = {"to": own[field], "by": entry.get("by", "id"), "within": entry.get("within", {})}
        elif not entry or self._is_alike(resource, field) or resource not in entry.get("in", (resource,)):
            return {}
        within = entry.get("within", {})
        return {"resource": entry["to"]} | self._more(entry) | ({"within": within} if within else {})

    @staticmethod
    def _more(entry: Json) -> Json:
        return {"by": entry["by"]} if entry["by"] != "id" else {}

    def _of_filter(self, resource: str, name: str) -> Json:
        for target, names in self._source["filters"].items():
            if resource in names.get(name, ()) and target in self._decisions:
                return {"resource": target}
        field = self._compared.get(resource, {}).get(name, name)
        if self._is_alike(resource, field) or self._is_alike(resource, name):
            return {}
        if field in self._fields[resource]:
            found = self._of_field(resource, field)
            return {} if found.get("by") == "name" else found
        entry = self._known.get(field)
        if not entry or "in" in entry or entry["to"] not in self._decisions:
            return {}
        return {"resource": entry["to"]} | self._more(entry)

    def _id_filters(self, resource: str) -> Iterable[str]:
        return (name for name, kind in self._filters[resource].items() if kind in {"integer", "integers"})

    def _has(self, resource: str, name: str) -> bool:
        owner, _, field = name.rpartition(".")
        known = {*self._fields[resource], *self._filters.get(resource, {})}
        return owner in {"", resource} and field in known

    def _is_alike(self, resource: str, field: str) -> bool:
        return field in self._alike or f"{resource}.{field}" in self._alike

    def _is_listed(self, resource: str, field: str) -> bool:
        return (
            field in self._decisions[resource].get("references", {})
            or self._is_alike(resource, field)
            or field in self._known
        )

    def _looks_like_one(self, resource: str, field: str) -> bool:
        """Whether it is called after a resource, or is a number that has a name beside it."""
        kinds = self._fields[resource]
        if kinds[field] not in _IDS or field == "id":
            return False
        stem = re.sub(r"_?ids?(_\d)?$", r"\1", field.lstrip("_"))
        if stem != field.lstrip("_") and any(part in self._spellings for part in _suffixes(stem)):
            return True
        return kinds[field] == "integer" and bool({f"{stem}_name", f"{field}_name"} & kinds.keys())

    @property
    def _spellings(self) -> frozenset[str]:
        singulars = {entry["singular"] for entry in self._decisions.values()}
        joined = {singular.replace("_", "") for singular in singulars}
        return frozenset({*singulars, *joined, *self._source["spellings"]})


def alias_of(singular: str, *, is_name: bool) -> str:
    """The name of the type of what may stand where a record is referred to.

    Args:
        singular: What one such record is called.
        is_name: Whether the name itself stands there, and not the id.
    """
    return singular.title().replace("_", "") + ("Name" if is_name else "Reference")


def _suffixes(stem: str) -> Iterator[str]:
    parts = stem.split("_")
    return ("_".join(parts[index:]) for index in range(len(parts)))
