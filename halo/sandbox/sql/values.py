"""What values are in SQL Server, and how they stand in SQLite and in answers."""

from __future__ import annotations

import datetime as dt
import re
from enum import StrEnum


class Kind(StrEnum):
    """The types of values, by the names that SQL Server has for them."""

    INT = "int"
    FLOAT = "float"
    TEXT = "nvarchar"
    MOMENT = "datetime"
    DAY = "date"
    BIT = "bit"
    DECIMAL = "decimal"
    NULL = "null"


class SqlError(Exception):
    """Why a statement fails, in the words of `load_error`."""


_MOMENT = re.compile(r"\d{4}-?\d\d-?\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z?)?", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_NO_MOMENT = "Conversion failed when converting date and/or time from character string."


def moment_of(text: str) -> str:
    """A date as it stands in SQLite, where texts in this form have the order of time.

    Raises:
        SqlError: It is none, or in a form that depends on the language of the server.
    """
    text = text.strip() or "1900-01-01"
    if not _MOMENT.fullmatch(text):
        raise SqlError(_NO_MOMENT)
    try:
        return moment(dt.datetime.fromisoformat(text).replace(tzinfo=None))
    except ValueError:
        raise SqlError(_NO_MOMENT) from None


def moment(value: dt.datetime) -> str:
    """A moment as it stands in SQLite."""
    return value.isoformat(timespec="milliseconds")


def integer_of(text: str) -> int:
    """A whole number from a text; an empty one is 0.

    Raises:
        SqlError: It is none.
    """
    if not _INTEGER.fullmatch(text.strip() or "0"):
        raise SqlError(f"Conversion failed when converting the nvarchar value '{text}' to data type int.")
    return int(text.strip() or "0")


def stored(kind: Kind, value: object) -> object:
    """A value of a record as it stands in SQLite."""
    match kind:
        case Kind.INT:
            return None if value in {None, ""} else int(str(value).partition(".")[0])
        case Kind.FLOAT:
            return None if value is None else float(str(value))
        case Kind.BIT:
            return int(bool(value))
        case Kind.MOMENT:
            return moment_of(str(value)) if value else None
        case _:
            return None if value is None else str(value)


def shown(kind: Kind, value: object) -> str | None:
    """A value of SQLite as an answer has it: a text."""
    if value is None:
        return None
    match kind:
        case Kind.INT if not -(2**31) <= int(str(value)) < 2**31:  # of ints it is an error there, of bigints it is not
            raise SqlError("The sandbox does not know a whole number of more than 32 bits; Halo may.")
        case Kind.FLOAT:
            return repr(float(str(value))).removesuffix(".0")
        case Kind.BIT:
            return str(bool(value))
        case Kind.MOMENT:
            return str(value).rstrip("0").removesuffix(".") if "." in str(value) else str(value)
        case Kind.DAY:
            return f"{value}T00:00:00"
        case _:
            return str(value)
