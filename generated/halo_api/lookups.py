# Written by `python scripts/generate.py` from spec/. Do not edit.
"""Names where ids go: what a filter or a field holds until somebody has looked them up.

Nothing is looked up here: an operation keeps the names as data, and the client that sends it puts ids in their place.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, cast

import attrs

from .errors import ArgumentError
from .facts import NAMINGS, RESOURCES, Reference
from .values import JsonObject, read_whole_number

__all__ = ["Lookup", "Name", "has_names", "is_name", "lookup_of", "value_of_record"]

_NUMBER = re.compile(r"[\s\d.,+-]*")
_GUID = re.compile(r"\{?[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\}?")


@attrs.frozen
class Name:
    """A text that is surely a name, also if it consists of digits: for columns of a file, where "123" may be one.

        halo.tickets.list(client_id=Name(row["client"]))

    Attributes:
        text: The name.
    """

    text: str

    def __str__(self) -> str:
        return self.text


@attrs.frozen
class Lookup:
    """A filter in which texts stand: names, and ids as text.

    Attributes:
        reference: What they are names of.
        values: Ids as text, and names.
    """

    reference: Reference
    values: tuple[str | Name, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names, which cannot be sent."""
        return tuple(value.text for value in self.values if isinstance(value, Name))

    def __str__(self) -> str:
        return ",".join(map(str, self.values))

    def __repr__(self) -> str:
        return repr(str(self))


def is_name(value: object, reference: Reference) -> bool:
    """Whether a value names a record, and is no id: a text that is neither a number nor, where ids are GUIDs, one."""
    if isinstance(value, Name):
        return True
    if not isinstance(value, str) or _NUMBER.fullmatch(value):
        return False
    return RESOURCES[reference.resource].id_type == "integer" or not _GUID.fullmatch(value.strip())


def lookup_of(argument: str, value: object, reference: Reference) -> Lookup | None:
    """What a filter holds, if a text or a record is among it; None for numbers, and for what is no value at all.

    Raises:
        ArgumentError: It has a record of another resource, or what is neither an id nor a name.
    """
    items = _items(value)
    if not any(isinstance(item, str | Name | JsonObject) for item in items):
        return None
    values: list[str | Name] = []
    for item in items:
        if isinstance(item, JsonObject):
            values.append(str(value_of_record(argument, item, reference)))
        elif isinstance(item, Name) and not item.text.strip():
            raise ArgumentError(argument, f"{item!r} is empty")
        elif is_name(item, reference):
            values.append(item if isinstance(item, Name) else Name(cast("str", item)))
        elif (whole := read_whole_number(item)) is not None:
            values.append(str(whole))
        else:
            raise ArgumentError(argument, f"{item!r} is not a whole number, nor can it be a name")
    return Lookup(reference, tuple(values))


def value_of_record(argument: str, record: JsonObject, reference: Reference) -> Any:
    """What stands in the place of a record: its id, or what refers to it otherwise.

    Raises:
        ArgumentError: It is of another resource, or has no id.
    """
    needed, kind = RESOURCES[reference.resource].model, type(record).__name__
    if kind != needed:
        raise ArgumentError(argument, f"a {kind} cannot stand here: {reference.resource} are needed")
    field = NAMINGS[reference.resource].fields[0] if reference.by == "name" else reference.by
    value = record.to_dict().get(field)
    if value is None:
        raise ArgumentError(argument, f"this {kind} has no {field}")
    return value


def has_names(record: Mapping[str, Any], references: Mapping[str, Reference]) -> bool:
    """Whether a record has a name where an id goes."""
    return any(name in references and is_name(value, references[name]) for name, value in record.items())


def _items(value: object) -> list[object]:
    if isinstance(value, str) and "," in value and _NUMBER.fullmatch(value):
        return [part.strip() for part in value.split(",")]
    if isinstance(value, Sequence | AbstractSet) and not isinstance(value, str | bytes):
        return list(cast("Sequence[object]", value))
    return [value]
