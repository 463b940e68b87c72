"""Reading the body of a save: an array of records, each value of the type that the field has.

What is wrong is said as live servers say it: by field, with the path of the value and its place in the text
(`{"[0].outcome_id": ["Could not convert string to integer: X. Path '[0].outcome_id', line 1, position 139."]}`).
Numbers may be texts and names that are not known are dropped, both as measured.
"""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn, cast

from ..contract import FIELDS, Resource
from ..formats import iso
from ..store import Row
from .errors import Refused

DEEPEST = 64
"""Levels of arrays and objects; what .NET's readers allow unless told otherwise."""

_TOO_DEEP = f"more than {DEEPEST} levels"
_WHOLE = re.compile(r"\s*[+-]?\d{1,15}\s*", re.ASCII)
_DECIMAL = re.compile(r"\s*[+-]?\d{1,15}(\.\d{1,15})?\s*", re.ASCII)


def records(resource: Resource, body: bytes) -> list[Row]:
    """The records of a save, with the fields that the resource has.

    Raises:
        Refused: 400; what was sent is no array of records of this resource.
    """
    try:
        text = body.decode("utf-8-sig")
        value = parsed(text)
    except ValueError as error:
        raise _unreadable("Unexpected character encountered while parsing value.") from error
    if not isinstance(value, list):
        raise _unreadable(
            f"Cannot deserialize the current JSON value into type '{resource.model}[]' "
            "because the type requires a JSON array to deserialize correctly."
        )
    items = cast("list[object]", value)
    if not items:
        raise Refused(400, "POST object length is less than 1", shape="text")
    return [_record(resource, place, item, text) for place, item in enumerate(items)]


def parsed(text: str) -> object:
    """The value of a JSON text, at most `DEEPEST` levels deep, so that everything that goes through it can be read.

    Raises:
        ValueError: It is none.
    """
    try:
        value: object = json.loads(text, parse_constant=_no_number, parse_float=_finite)
    except RecursionError as error:
        raise ValueError(_TOO_DEEP) from error
    if _is_deeper(value, DEEPEST):
        raise ValueError(_TOO_DEEP)
    return value


def _is_deeper(value: object, levels: int) -> bool:
    level = [value]
    for _ in range(levels + 1):
        level = [inner for one in level for inner in _inside(one)]
    return bool(level)


def _inside(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).values()
    return cast("list[object]", value) if isinstance(value, list) else ()


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _no_number(digits)


def _unreadable(message: str) -> Refused:
    return Refused(400, message, shape="fields")


def _record(resource: Resource, place: int, item: object, text: str) -> Row:
    if not isinstance(item, dict):
        raise Refused(400, f"Could not convert the value at '[{place}]'.", field=f"[{place}]", shape="fields")
    kinds, found = FIELDS[resource.name], Row()
    for name, value in cast("dict[str, Any]", item).items():
        if name in kinds:
            try:
                is_id = name.endswith("_id") and isinstance(value, str)  # 12.0 is one, "12.0" is none (CIPP)
                found[name] = typed("integer" if is_id and kinds[name] == "number" else kinds[name], value)
            except ValueError as error:
                where = f"[{place}].{name}"
                message = f"{error}. Path '{where}', {_position(text, name, value)}."
                raise Refused(400, message, field=where, shape="fields") from error
    return found


def _position(text: str, name: str, value: object) -> str:
    """Where the value ends in the text."""
    spellings = {re.escape(json.dumps(value, ensure_ascii=is_ascii)) for is_ascii in (True, False)}
    found = re.search(rf"{re.escape(json.dumps(name))}\s*:\s*(?:{'|'.join(sorted(spellings))})", text)
    end = found.end() if found else 0
    return f"line {text.count(chr(10), 0, end) + 1}, position {end - text.rfind(chr(10), 0, end) - 1}"


def typed(kind: str, value: Any) -> Any:
    """The value as a record of this server holds it.

    Raises:
        ValueError: It cannot be read as this kind; the text says so in the server's words.
    """
    if value is None or kind == "any":
        return value
    if kind in {"objects", "integers", "strings", "object"}:
        wanted: type = dict if kind == "object" else list
        if not isinstance(value, wanted):
            raise ValueError(f"Cannot convert {_name(value)} to {_NAMES[wanted]}")
        return value
    if isinstance(value, dict | list):
        bracket = "{" if isinstance(value, dict) else "["
        raise ValueError(f"Unexpected character encountered while parsing value: {bracket}")  # noqa: TRY004
    return _SCALARS[kind](value)


_NAMES: Mapping[type, str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    dict: "object",
    list: "array",
}


def _name(value: object) -> str:
    return _NAMES.get(type(value), "value")


def _cannot(value: object, kind: str) -> NoReturn:
    raise ValueError(f"Could not convert {_name(value)} to {kind}: {value}")


def _integer(value: Any) -> int:
    if isinstance(value, str) and not _WHOLE.fullmatch(value):
        _cannot(value, "integer")
    if isinstance(value, float) and not value.is_integer():
        _cannot(value, "integer")
    number = int(value)
    if not -(2**31) <= number < 2**31:
        _cannot(value, "integer")
    return number


def _number(value: Any) -> float:
    if isinstance(value, str) and not _DECIMAL.fullmatch(value):
        _cannot(value, "decimal")
    if isinstance(value, int) and abs(value) >= 10**28:
        _cannot(value, "decimal")
    return float(value)


def _boolean(value: Any) -> bool:
    if isinstance(value, str):
        known = {"true": True, "false": False}.get(value.strip().lower())
        return known if known is not None else _cannot(value, "boolean")
    return bool(value)


def _string(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool | int | float) else str(value)


def _datetime(value: Any) -> str | None:
    """As the server keeps it: naive UTC. An empty text is no date."""
    if value == "":
        return None
    try:
        moment = dt.datetime.fromisoformat(value.strip())
        return iso(moment.astimezone(dt.UTC) if moment.tzinfo else moment)
    except (AttributeError, ValueError, OverflowError):
        _cannot(value, "DateTime")


_SCALARS = {"integer": _integer, "number": _number, "boolean": _boolean, "string": _string, "datetime": _datetime}
