"""Parsing the body of a save: an array of records, each value converted to the type of its field.

Mistakes are reported as live servers report them: by field, with the path of the value and its position in the text
(`{"[0].outcome_id": ["Could not convert string to integer: X. Path '[0].outcome_id', line 1, position 139."]}`).
Numbers may be texts and unknown names are dropped, both as measured.
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
from .errors import HTTPError

DEEPEST = 64
"""Levels of arrays and objects; the default of .NET's readers."""

_TOO_DEEP = f"more than {DEEPEST} levels"
_WHOLE = re.compile(r"\s*[+-]?\d{1,15}\s*", re.ASCII)
_DECIMAL = re.compile(r"\s*[+-]?\d{1,15}(\.\d{1,15})?\s*", re.ASCII)


def parse_records(resource: Resource, body: bytes, dropped: set[str]) -> list[Row]:
    """The records in the body of a save, with those of their fields that the resource has.

    The names of the others are added to `dropped`, but for those of flags, which begin with an underscore.

    Raises:
        HTTPError: The body is not an array of records of this resource (400).
    """
    try:
        text = body.decode("utf-8-sig")
        value = parse_json(text)
    except ValueError as error:
        raise _unreadable("Unexpected character encountered while parsing value.") from error
    if not isinstance(value, list):
        raise _unreadable(
            f"Cannot deserialize the current JSON value into type '{resource.model}[]' "
            "because the type requires a JSON array to deserialize correctly."
        )
    items = cast("list[object]", value)
    if not items:
        raise HTTPError(400, "POST object length is less than 1", shape="text")
    records = [_parse_record(resource, index, item, text) for index, item in enumerate(items)]
    dropped |= {name for item in cast("list[Row]", items) for name in item if name not in FIELDS[resource.name]}
    dropped -= {name for name in dropped if name.startswith("_")}
    return records


def parse_json(text: str) -> object:
    """The value of a JSON text, at most `DEEPEST` levels deep, so that whatever it becomes part of can be read again.

    Raises:
        ValueError: The text is not JSON, or too deep.
    """
    try:
        value: object = json.loads(text, parse_constant=_reject_number, parse_float=_finite)
    except RecursionError as error:
        raise ValueError(_TOO_DEEP) from error
    if _is_deeper(value, DEEPEST):
        raise ValueError(_TOO_DEEP)
    return value


def _is_deeper(value: object, levels: int) -> bool:
    reached = [value]
    for _ in range(levels + 1):
        reached = [child for parent in reached for child in _children(parent)]
    return bool(reached)


def _children(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).values()
    return cast("list[object]", value) if isinstance(value, list) else ()


def _reject_number(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _reject_number(digits)


def _unreadable(message: str) -> HTTPError:
    return HTTPError(400, message, shape="fields")


def _parse_record(resource: Resource, index: int, item: object, text: str) -> Row:
    if not isinstance(item, dict):
        raise HTTPError(400, f"Could not convert the value at '[{index}]'.", field=f"[{index}]", shape="fields")
    types, record = FIELDS[resource.name], Row()
    for name, value in cast("dict[str, Any]", item).items():
        if name in types:
            try:
                is_id = name.endswith("_id") and isinstance(value, str)  # 12.0 is an id, "12.0" is not (CIPP)
                record[name] = convert("integer" if is_id and types[name] == "number" else types[name], value)
            except ValueError as error:
                path = f"[{index}].{name}"
                message = f"{error}. Path '{path}', {_position(text, name, value)}."
                raise HTTPError(400, message, field=path, shape="fields") from error
    return record


def _position(text: str, name: str, value: object) -> str:
    """Where in the text the value ends, in the server's words."""
    spellings = {re.escape(json.dumps(value, ensure_ascii=is_ascii)) for is_ascii in (True, False)}
    match = re.search(rf"{re.escape(json.dumps(name))}\s*:\s*(?:{'|'.join(sorted(spellings))})", text)
    end = match.end() if match else 0
    return f"line {text.count(chr(10), 0, end) + 1}, position {end - text.rfind(chr(10), 0, end) - 1}"


def convert(field_type: str, value: Any) -> Any:
    """The value as a record holds it.

    Args:
        field_type: The type of its field, as in `FIELDS`.
        value: As it was sent.

    Raises:
        ValueError: It cannot be converted to this type; the text says so in the server's words.
    """
    if value is None or field_type == "any":
        return value
    if field_type in {"objects", "integers", "strings", "object"}:
        container: type = dict if field_type == "object" else list
        if not isinstance(value, container):
            raise ValueError(f"Cannot convert {_type_name(value)} to {_NAMES[container]}")
        return value
    if isinstance(value, dict | list):
        bracket = "{" if isinstance(value, dict) else "["
        raise ValueError(f"Unexpected character encountered while parsing value: {bracket}")  # noqa: TRY004
    return _CONVERTERS[field_type](value)


_NAMES: Mapping[type, str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    dict: "object",
    list: "array",
}


def _type_name(value: object) -> str:
    return _NAMES.get(type(value), "value")


def _fail(value: object, field_type: str) -> NoReturn:
    raise ValueError(f"Could not convert {_type_name(value)} to {field_type}: {value}")


def _integer(value: Any) -> int:
    if isinstance(value, str) and not _WHOLE.fullmatch(value):
        _fail(value, "integer")
    if isinstance(value, float) and not value.is_integer():
        _fail(value, "integer")
    number = int(value)
    if not -(2**31) <= number < 2**31:
        _fail(value, "integer")
    return number


def _number(value: Any) -> float:
    if isinstance(value, str) and not _DECIMAL.fullmatch(value):
        _fail(value, "decimal")
    if isinstance(value, int) and abs(value) >= 10**28:
        _fail(value, "decimal")
    return float(value)


def _boolean(value: Any) -> bool:
    if isinstance(value, str):
        flag = {"true": True, "false": False}.get(value.strip().lower())
        return flag if flag is not None else _fail(value, "boolean")
    return bool(value)


def _string(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool | int | float) else str(value)


def _datetime(value: Any) -> str | None:
    """A date as the server stores it: naive UTC. An empty text is no date at all."""
    if value == "":
        return None
    try:
        date = dt.datetime.fromisoformat(value.strip())
        return iso(date.astimezone(dt.UTC) if date.tzinfo else date)
    except (AttributeError, ValueError, OverflowError):
        _fail(value, "DateTime")


_CONVERTERS = {"integer": _integer, "number": _number, "boolean": _boolean, "string": _string, "datetime": _datetime}
