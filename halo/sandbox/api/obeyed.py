"""What of a save is obeyed, and what is dropped without a word: read-only fields, references to nothing, and more.

Where nothing was measured, this is what hurts a careless caller most. Whatever is dropped is told in the header
`X-Sandbox-Ignored`, in the log and in the journal, as filters without an effect are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..contract import Resource
from ..seed.custom_fields import SHOWN_MARKS, USAGES, Kind
from ..store import Row, Store
from .filters import CHANGED
from .views import joined_fields, records

READ_ONLY: Mapping[str, frozenset[str]] = {
    "tickets": frozenset({"idsummary", "attachment_count", "child_count", "hasbeenclosed"}),
    "users": frozenset({"twofactor_enabled"}),  # live
    "attachments": frozenset({"filesize", "content_type", "isimage"}),
    "assets": frozenset({"key_field", "key_field2", "key_field3"}),
}
"""Resource -> fields that a save does not change, besides those of the facts, names that come from other records and
times of changes."""

ECHOED: Mapping[str, frozenset[str]] = {"assets": READ_ONLY["assets"]}
"""Resource -> fields that the answer to a save shows as they were sent, although they are not stored (HaloAPI 13)."""

REFUSED_REFERENCES = {"status_id"}
"""References to nothing that are refused and not dropped: the documentation shows how."""

_CUSTOM_FIELDS = {"customfields": "custom_fields"}
_DEFINED_BY = {"assets": {**_CUSTOM_FIELDS, "fields": "fields"}}
"""Resource -> its lists of fields -> the resource of their definitions; elsewhere the custom fields alone."""


def obeyed(store: Store, resource: Resource, sent: Row, before: Row | None, *, merges: bool) -> tuple[Row, set[str]]:
    """The fields that a save obeys, and the names of the others.

    Args:
        store: All records.
        resource: Whose record is saved.
        sent: The fields that were sent, of the right types.
        before: The record as it is; None for a create.
        merges: Whether custom fields that are not sent stay as they are; otherwise they are emptied.
    """
    read_only = (
        READ_ONLY.get(resource.name, frozenset[str]())
        | resource.read_only.keys()
        | joined_fields(resource, sent, before)
        | {CHANGED.get(resource.name, "")}
    )
    dropped = {name for name in sent if name in read_only and (before is None or sent[name] != before.get(name))}
    dropped |= {
        name for name, target in resource.references.items() if _refers_to_nothing(store, target, sent.get(name))
    }
    dropped -= REFUSED_REFERENCES
    obeyed = {name: value for name, value in sent.items() if name not in dropped and name not in read_only}
    for name in _DEFINED_BY.get(resource.name, _CUSTOM_FIELDS):
        if isinstance(obeyed.get(name), list):
            defined = _definitions(store, resource.name, name, {**(before or {}), **obeyed})
            entries = _Entries(defined, (before or {}).get(name))
            obeyed[name] = entries.changed_by(obeyed[name], merges=merges)
            dropped |= {f"{name}.{entry}" for entry in entries.dropped}
    return obeyed, dropped


def _refers_to_nothing(store: Store, target: str, number: Any) -> bool:
    return number is not None and number not in {0, -1} and not store.holding(target, int(number)).has((int(number),))


def empty_fields(store: Store, resource: str, row: Row) -> Row:
    """The custom fields of a new record, and the fields of its type, none of which has a value yet."""
    if resource not in USAGES:
        return {}
    names = _DEFINED_BY.get(resource, _CUSTOM_FIELDS)
    return {name: [_empty(definition) for definition in _definitions(store, resource, name, row)] for name in names}


def _definitions(store: Store, resource: str, name: str, row: Row) -> list[Row]:
    """The definitions of one of the lists of fields of a record."""
    definitions = store.tables[_DEFINED_BY.get(resource, _CUSTOM_FIELDS)[name]].rows()
    if name in _CUSTOM_FIELDS:
        return [definition for definition in definitions if definition.get("usage") == USAGES.get(resource, 0)]
    of_types = store.tables["asset_type_fields"].rows()
    numbers = {each.get("field_id") for each in of_types if each.get("typeinfo_id") == row.get("assettype_id")}
    return [definition for definition in definitions if not numbers or definition["id"] in numbers]


class _Entries:
    """The custom fields of one record, or the fields of its type.

    Attributes:
        dropped: The names, or numbers, of what was sent and is not obeyed.
    """

    def __init__(self, definitions: list[Row], before: Any) -> None:
        self._definitions = definitions
        self._before: dict[Any, Row] = {
            entry["id"]: entry for entry in records(before) if isinstance(entry.get("id"), int)
        }
        self.dropped = set[str]()

    def changed_by(self, sent: list[Any], *, merges: bool) -> list[Row]:
        """All entries with those that were sent. The others are as they were, or empty."""
        values = dict[Any, Any]()
        for item in sent:
            entry = cast("Row", item) if isinstance(item, dict) else {"name": item}
            definition, value = self._find(entry), entry.get("value")
            if definition is None or not _is_allowed(definition, value):
                self.dropped.add(str(entry.get("name") or entry.get("id")))
            else:
                values[definition["id"]] = value
        return [self._entry(row, values, merges=merges) for row in self._definitions]

    def _find(self, entry: Row) -> Row | None:
        """The definition of what was sent: by its number, or by its name if it has none."""
        name = "id" if entry.get("id") else "name"
        return next((row for row in self._definitions if entry.get(name) and row.get(name) == entry[name]), None)

    def _entry(self, definition: Row, values: Mapping[Any, Any], *, merges: bool) -> Row:
        number = definition["id"]
        before = self._before.get(number) or _empty(definition)
        if number in values:
            value = values[number]
            if definition.get("type") == Kind.TABLE:
                value = [*records(before.get("value")), *records(value)]  # rows are added, also those that were there
            return {**before, "value": value, "display": _display(definition, value)}
        if merges or _is_fixed(definition):
            return before
        return {**before, "value": None, "display": ""}


def _empty(definition: Row) -> Row:
    names = ("id", "name", "label", "type", "usage", *SHOWN_MARKS)
    return {**{name: definition[name] for name in names if definition.get(name)}, "value": None, "display": ""}


def _is_fixed(definition: Row) -> bool:
    return bool(definition.get("readonly") or definition.get("calculation"))


def _choices(definition: Row) -> dict[Any, str]:
    return {choice["id"]: choice["name"] for choice in definition.get("values") or ()}


def _numbers(value: object) -> list[Any]:
    """The numbers of what was chosen: one, or a list of them or of objects that have them."""
    chosen = cast("list[object]", value) if isinstance(value, list) else [] if value in (None, "") else [value]
    return [cast("Row", item).get("id") if isinstance(item, dict) else item for item in chosen]


def _is_allowed(definition: Row, value: Any) -> bool:
    """A choice is made by its number, as it is read; by its name it is not."""
    choices = _choices(definition)
    return not _is_fixed(definition) and (
        not choices or all(isinstance(number, int) and number in choices for number in _numbers(value))
    )


def _display(definition: Row, value: Any) -> str:
    choices = _choices(definition)
    if choices:
        return ", ".join(choices[number] for number in _numbers(value))
    if isinstance(value, bool):
        return "Yes" if value else "No"
    return "" if value is None or isinstance(value, list | dict) else str(value)
