"""The examples of the contract: what a record, the answer of a list and the body of a save look like.

Their values are those of the sandbox's first records, which `spec/examples.json` has, as far as the contract still has
such fields. What a need is given that no record has, such as the bytes of a file, is a word of its type.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Json = dict[str, Any]

MOST_SENT = 6
"""The fields that a create is shown with, unless it needs more."""

KINDS: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
WORDS: tuple[object, ...] = ("text", 1, 1.0, True, [], {})
"""What stands for a value that no record has, the first that fits."""


def fitting(record: Mapping[str, Any], properties: Mapping[str, Json]) -> Json:
    """The fields of a record that the contract has, where it allows their values."""
    return {name: value for name, value in record.items() if name in properties and fits(value, properties[name])}


def fits(value: object, schema: Mapping[str, Any]) -> bool:
    """Whether a value is of the type that a schema wants; members of objects are not looked at."""
    if "anyOf" in schema:
        return any(fits(value, choice) for choice in schema["anyOf"])
    if "$ref" in schema:
        return isinstance(value, dict)
    if "type" not in schema:
        return True
    kinds: list[str] = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
    if isinstance(value, bool):
        return "boolean" in kinds
    return isinstance(value, tuple(kind for name in kinds for kind in KINDS[name]))


def list_answer(entry: Json, record: Json, row: Iterable[str] | None) -> object:
    """What a list answers that has one row.

    Args:
        entry: Our decisions about the resource.
        record: Its example.
        row: The fields that a row can have; None if that is not known.
    """
    known = None if row is None else {*row, *entry.get("key", ["id"])}
    fields = {name: value for name, value in record.items() if known is None or name in known}
    return {"record_count": 1, entry["rows_key"]: [fields]} if "rows_key" in entry else [fields]


def save_bodies(entry: Json, record: Json, properties: Mapping[str, Json], read_only: Iterable[str]) -> Json:
    """The bodies of a create and of an update, by their names; none of a resource of which nobody knows what it needs.

    Args:
        entry: Our decisions about the resource.
        record: Its example.
        properties: The fields of the record, as the contract has them.
        read_only: The fields that a save does not change.
    """
    needed = [_need(need, record) for need in entry.get("create_needs", ())]
    used = [name for name in entry.get("common", {}).get("fields", ()) if name in record and name not in read_only]
    sent = list(dict.fromkeys([*needed, *used]))[: max(MOST_SENT, len(needed))]
    bodies = {"create": _body(sent, record, properties)} if sent else {}
    keys, unique = entry.get("key", ["id"]), entry.get("unique", ())
    texts = [name for name in [*entry.get("name_field", ()), *sent] if name not in {*keys, *unique}]
    changed = [name for name in texts if name not in entry.get("references", {}) and not name.endswith("_id")][:1]
    if changed and keys and all(name in record for name in keys):
        bodies["update"] = _body(dict.fromkeys([*keys, *entry.get("update_needs", ()), *changed]), record, properties)
    return bodies


def _need(need: str | list[str], record: Json) -> str:
    """One field of a need: the first that the record has."""
    names = [need] if isinstance(need, str) else need
    return next((name for name in names if name in record), names[0])


def _body(names: Iterable[str], record: Json, properties: Mapping[str, Json]) -> list[Json]:
    return [{name: record[name] if name in record else _word(properties[name]) for name in names}]


def _word(schema: Json) -> object:
    return next((word for word in WORDS if fits(word, schema)), None)


def fields_with_examples(fields: Mapping[str, Json]) -> Iterator[tuple[str, object]]:
    """The fields of a form or a schema of ours for which an example is given, with it."""
    yield from ((name, field["example"]) for name, field in fields.items() if "example" in field)
