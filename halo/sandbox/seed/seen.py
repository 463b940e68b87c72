"""The fields that live rows were seen to have, with a value for those that nothing else fills in.

Rows are as full as live ones, so that a program which reads a field finds it here too. What stands in such a field
says nothing: an empty text, 0, no.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..contract import FIELDS, Resource
from ..store import Row
from ..sweep import sweep

_VALUES: Mapping[str, Any] = {
    "string": "",
    "integer": 0,
    "number": 0.0,
    "boolean": False,
    "datetime": "1900-01-01T00:00:00",
    "objects": [],
    "integers": [],
    "strings": [],
    "object": {},
}


def seen_fields(resource: Resource) -> Row:
    """The fields of a list row of this resource, each with a value of its type."""
    line = sweep().get(resource.path.strip("/").lower())
    types = FIELDS[resource.name]
    names = line.fields if line else ()
    return {name: copy.copy(_VALUES[types[name]]) for name in names if types.get(name) in _VALUES}


def as_full_as_seen(resource: Resource, make: Callable[[], Iterable[Row]]) -> list[Row]:
    """The rows, with the fields that live rows have and none of these has."""
    rows = list(make())
    present = {name for row in rows for name in row}
    more = {name: value for name, value in seen_fields(resource).items() if name not in present}
    return [{**row, **more} for row in rows]
