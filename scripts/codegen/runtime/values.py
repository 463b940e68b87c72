"""How JSON values become Python ones, and back: dates, whole numbers, records in records.

Reading is lenient if live servers were seen to vary; writing refuses what JSON cannot hold.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Mapping
from importlib import import_module
from numbers import Real
from operator import index
from typing import Any, NamedTuple, SupportsIndex, TypeGuard, cast

from .errors import ArgumentError

__all__ = [
    "DATETIME",
    "DAY",
    "INTEGER",
    "VALUE",
    "Codec",
    "JsonObject",
    "decoded_datetime",
    "encoded_datetime",
    "is_integer",
    "json_object",
    "json_value",
    "list_of",
    "model_of",
    "number",
    "read_whole_number",
    "whole_number",
]

_WHOLE = re.compile("0|-?[1-9][0-9]{0,99}")  # as servers write it: no blanks, no zeros before it, no other digits
_EXACT = 2**53
"""From here on, a float has no digits after the point, and not all before it."""

_DATE = re.compile(r"[0-9W-]+([T ][0-9:.,]+(Z|[+-][0-9:.]+)?)?")  # `fromisoformat` takes any character for the T
_NOT_A_DATE = "not a date: use a date, an aware datetime, or a text like 2026-01-31T09:00:00"
_NAIVE = (
    "a datetime without a time zone: for a moment, make it aware (.astimezone() takes it as local time); "
    "for a day, use .date()"
)
_NOT_A_DAY = "not midnight in UTC, and so might become another day: use .date()"

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
    """A date as Halo reads it: a moment in naive UTC, a day as it is, a text as it stands. An empty text means none.

    Raises:
        TypeError, ValueError: It is not a date, or nobody can know which moment it is. The text goes on after "is".
    """
    if isinstance(value, str):
        if value and not _is_date(value):
            raise ValueError(_NOT_A_DATE)
        return value
    if not isinstance(value, dt.date) or value != value:  # noqa: PLR0124  # pandas.NaT, a datetime that is not itself
        raise TypeError(_NOT_A_DATE)
    if not isinstance(value, dt.datetime):
        return value.isoformat()
    if value.utcoffset() is None:
        raise ValueError(_NAIVE)
    moment = value.astimezone(dt.UTC).replace(tzinfo=None)
    return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")


def _is_date(text: str) -> bool:
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return _DATE.fullmatch(text) is not None


def _encoded_day(value: object) -> str:
    """A date for a field that holds a day: midnight in Sydney is a moment of the day before, and stored as that."""
    text = encoded_datetime(value)
    if isinstance(value, dt.datetime) and not text.endswith("T00:00:00"):
        raise ValueError(_NOT_A_DAY)
    return text


def whole_number(value: object) -> int | None:
    """The whole number that a value is: an integer of any library, or a float such as 12.0. A bool is none."""
    if type(value) is int:  # nearly all are, and to ask for a protocol takes fifty times as long
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, SupportsIndex):
        try:
            return int(index(value))
        except TypeError:  # an array of several, a bool of numpy
            return None
    as_float = float(value) if isinstance(value, Real) else math.nan
    return int(as_float) if as_float.is_integer() and abs(as_float) < _EXACT else None


def is_integer(value: object) -> TypeGuard[int]:
    """Whether it is an integer, of any library. A bool and a float are none."""
    return isinstance(value, SupportsIndex) and whole_number(value) is not None


def read_whole_number(value: object) -> int | None:
    """The whole number that a value is, or that its text says."""
    if isinstance(value, str):
        return int(value) if _WHOLE.fullmatch(value) else None
    return whole_number(value)


def number(value: object) -> float | None:
    """The finite number that a value is. A bool is none."""
    whole = whole_number(value)
    if whole is not None or isinstance(value, bool) or not isinstance(value, Real):
        return whole
    return float(value) if math.isfinite(value) else None


def _whole(value: object) -> int:
    whole = read_whole_number(value)
    if whole is None:
        raise TypeError("not a whole number")
    return whole


def _json_or_day(value: object) -> Any:
    return _encoded_day(value) if isinstance(value, dt.date) else json_value(value)


DATETIME = Codec(decoded_datetime, encoded_datetime)
DAY = Codec(decoded_datetime, _encoded_day)
INTEGER = Codec(_whole, _whole)  # Site.client_id arrives as 12.0 (seen live)
VALUE = Codec(lambda raw: raw, _json_or_day)  # of a custom field: whatever it is, and if it is a date, a day


def model_of(module: str, name: str) -> Codec:
    """The codec of a record within a record; its class is imported when the first one is read."""

    def model() -> Any:
        return getattr(import_module(f".models.{module}", __package__), name)

    def decode(raw: object) -> object:
        if not isinstance(raw, dict):
            raise TypeError(f"not a {name}")
        return model().adopt(raw)  # not a copy: a change of the inner record is a change of the row

    def encode(value: object) -> object:
        if isinstance(value, Mapping):  # unchecked but for dates, so that members of a newer Halo can be sent back
            codecs: Mapping[object, Codec] = model()._codecs  # noqa: SLF001  # a class of ours
            members = cast("Mapping[Any, object]", value)
            dates = {key: date for key, date in members.items() if isinstance(date, dt.date) and key in codecs}
            return json_value({**members, **{key: _encoded_date(date, codecs[key]) for key, date in dates.items()}})
        if isinstance(value, JsonObject):
            return json_value(value)
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
    if value is None or type(value) in {bool, int}:
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
        return _encoded_date(value, DATETIME)
    if (known := number(value)) is not None:
        return known
    raise TypeError(f"JSON has no {value!r}" if isinstance(value, float) else f"JSON has no {type(value).__name__}")


def _encoded_date(value: dt.date, codec: Codec) -> Any:
    """The text of a date that stands within a value; the error names it."""
    try:
        return codec.encode(value)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{value!r} is {error}") from error


def _members(source: Mapping[Any, object]) -> dict[str, Any]:
    return {_text(key): json_value(value) for key, value in source.items()}


def _text(text: object) -> str:
    if not isinstance(text, str):
        raise TypeError(f"the key {text!r} is not a text")
    if not text.isascii():
        text.encode()  # a lone surrogate is not Unicode: UnicodeEncodeError, which is a ValueError
    return text
