"""How JSON values become Python ones, and back: dates, whole numbers, records in records.

Reading is lenient if live servers were seen to vary; writing refuses what JSON cannot hold.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, NamedTuple

from .errors import ArgumentError

__all__ = [
    "DATETIME",
    "INTEGER",
    "Codec",
    "JsonObject",
    "decoded_datetime",
    "encoded_datetime",
    "json_object",
    "json_value",
    "list_of",
    "model_of",
]

# Dates that Halo sends for "none" (seen live on workdays, contracts and recurring invoices).
_NO_DATE = re.compile(r"(0001-01-01|1899-12-30|1901-01-01)(T00:00(:00(\.0+)?)?Z?)?|1900-01-01.*")


class Codec(NamedTuple):
    """How one JSON value becomes a Python one, and back. Both raise TypeError or ValueError, saying why not."""

    decode: Callable[[Any], Any]
    encode: Callable[[Any], Any]


class JsonObject:
    """What can be sent as a JSON object."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON object."""
        raise NotImplementedError


def decoded_datetime(raw: object) -> dt.datetime | None:
    """An aware UTC datetime; None for an empty text and for the dates that mean none.

    Halo sends naive UTC with up to three decimals.
    """
    if not isinstance(raw, str):
        raise TypeError("not a date")
    if raw == "" or _NO_DATE.fullmatch(raw):  # with another time it is a time of day, as workdays have them
        return None
    value = dt.datetime.fromisoformat(raw)
    return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


def encoded_datetime(value: object) -> str:
    """Naive UTC in ISO form, as Halo reads it. A naive datetime is taken as UTC."""
    if isinstance(value, str):
        return _encoded_text(value)
    if isinstance(value, dt.datetime):
        moment = value if value.tzinfo is None else value.astimezone(dt.UTC).replace(tzinfo=None)
        return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")
    if isinstance(value, dt.date):
        return value.isoformat()
    raise TypeError("not a date")


def _encoded_text(text: str) -> str:
    """The text of a date as it is, unless it has an offset, which the server was never seen to understand.

    `Z` is sent along by several clients without harm, so it stays. An empty text means none.
    """
    moment = dt.datetime.fromisoformat(text) if text else None
    return encoded_datetime(moment) if moment and moment.utcoffset() else text


def _whole(raw: object) -> int:
    if isinstance(raw, int | str) or (isinstance(raw, float) and raw.is_integer()):
        return int(raw)
    raise TypeError("not a whole number")


DATETIME = Codec(decoded_datetime, encoded_datetime)
INTEGER = Codec(_whole, _whole)  # Site.client_id arrives as 12.0 (seen live)


def model_of(module: str, name: str) -> Codec:
    """The codec of a record within a record; its class is imported when the first one is read."""

    def decode(raw: object) -> object:
        if not isinstance(raw, dict):
            raise TypeError(f"not a {name}")
        model = getattr(import_module(f".models.{module}", __package__), name)
        return model.adopt(raw)  # not a copy: a change of the inner record is a change of the row

    def encode(value: object) -> object:
        if isinstance(value, JsonObject | Mapping):
            return json_value(value)  # unchecked, so that members of a newer Halo can be sent back
        raise TypeError(f"not a {name}")

    return Codec(decode, encode)


def list_of(item: Codec) -> Codec:
    """The codec of a list."""

    def decode(raw: object) -> object:
        if not isinstance(raw, list):
            raise TypeError("not a list")
        return [item.decode(element) for element in raw]

    def encode(value: object) -> object:
        if not isinstance(value, list | tuple):
            raise TypeError("not a list")
        return [item.encode(element) for element in value]

    return Codec(decode, encode)


def json_object(name: str, source: Mapping[str, Any]) -> dict[str, Any]:
    """A copy that JSON can hold.

    Raises:
        ArgumentError: JSON has no such value; `name` says whose it is.
    """
    try:
        return _members(source)
    except (TypeError, ValueError, RecursionError) as error:
        raise ArgumentError(name, f"cannot be sent: {error}") from error


def json_value(value: object) -> Any:
    """The same value as JSON can hold it, dates as Halo reads them.

    Raises:
        TypeError, ValueError, RecursionError: JSON has no such value.
    """
    if isinstance(value, str):
        return _text(value)
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, list | tuple):
        return [json_value(element) for element in value]
    if isinstance(value, Mapping):
        return _members(value)
    return _converted(value)


def _converted(value: object) -> Any:
    if isinstance(value, JsonObject):
        return value.to_dict()
    if isinstance(value, dt.date):
        return encoded_datetime(value)
    if isinstance(value, float) and math.isfinite(value):
        return value
    raise TypeError(f"JSON has no {value!r}" if isinstance(value, float) else f"JSON has no {type(value).__name__}")


def _members(source: Mapping[Any, object]) -> dict[str, Any]:
    return {_text(key): json_value(value) for key, value in source.items()}


def _text(text: object) -> str:
    if not isinstance(text, str):
        raise TypeError(f"the key {text!r} is not a text")
    if not text.isascii():
        text.encode()  # a lone surrogate is not Unicode: UnicodeEncodeError, which is a ValueError
    return text
