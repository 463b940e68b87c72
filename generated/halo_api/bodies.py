# Written by `python scripts/generate.py` from spec/. Do not edit.
"""Bodies of operations that save no records: ids, one object, or a file. Those of records are in `encoding`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from .errors import ArgumentError
from .values import is_integer, json_object

__all__ = ["encode_file", "encode_ids", "encode_object"]


def encode_file(body: object) -> dict[str, tuple[str, bytes]]:
    """A form with one file, called `file` both as a part and, unless it has a name, as a file.

    Raises:
        ArgumentError: It is neither bytes nor a name with bytes, or is empty.
    """
    match body:
        case bytes() if body:
            return {"file": ("file", body)}
        case (str(name), bytes(content)) if name and content:
            return {"file": (name, content)}
        case _:
            raise ArgumentError("file", "bytes are needed, or a pair of a name and bytes")


def encode_ids(body: object) -> list[int]:
    """An array of ids.

    Raises:
        ArgumentError: It is something else, or empty.
    """
    if not isinstance(body, Sequence) or isinstance(body, str | bytes) or not body:
        raise ArgumentError("body", f"{body!r} is not a list of ids")
    ids: list[int] = []
    for id in cast("Sequence[object]", body):
        if not is_integer(id):
            raise ArgumentError("body", f"{id!r} is not an id")
        ids.append(int(id))
    return ids


def encode_object(body: object) -> dict[str, Any]:
    """One object, as it is.

    Raises:
        ArgumentError: It is something else, or has what JSON cannot hold.
    """
    if not isinstance(body, Mapping):
        raise ArgumentError("body", f"{body!r} is not a dict of fields")
    return json_object("body", cast("Mapping[str, Any]", body))
