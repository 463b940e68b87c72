"""What SQLite computes otherwise than SQL Server, or not at all: its functions, and how texts compare."""

from __future__ import annotations

import datetime as dt
import math
import re
import sqlite3
import unicodedata
from calendar import monthrange
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Any

from .values import SqlError, integer_of, moment, moment_of

_Stored = str | float | None

COLLATION = "usual"
"""SQL Server's usual way to compare texts: without case, and without blanks at the end; accents count."""

STYLES = {
    23: "%Y-%m-%d",
    101: "%m/%d/%Y",
    103: "%d/%m/%Y",
    104: "%d.%m.%Y",
    105: "%d-%m-%Y",
    108: "%H:%M:%S",
    112: "%Y%m%d",
    120: "%Y-%m-%d %H:%M:%S",
}
"""What CONVERT makes of a date, by its style."""


class Failures:
    """Keeps why a function failed, as SQLite does not."""

    def __init__(self) -> None:
        self.last: SqlError | None = None

    def guard(self, function: Callable[..., _Stored]) -> Callable[..., _Stored]:
        """A function as SQLite calls it: without a value, it has none, and failures are kept."""

        def guarded(*arguments: object) -> _Stored:
            if any(argument is None for argument in arguments):
                return None
            try:
                return function(*arguments)
            except SqlError as error:
                self.last = error
                raise

        return guarded


class _Single:
    """The value of a subquery that stands for one value."""

    failures: Failures

    def __init__(self) -> None:
        self._values: list[object] = []

    def step(self, value: object) -> None:
        """One more value."""
        self._values.append(value)

    def finalize(self) -> object:
        """The value there is."""
        if len(self._values) > 1:
            self.failures.last = SqlError("Subquery returned more than 1 value.")
            raise self.failures.last
        return self._values[0] if self._values else None


def install(connection: sqlite3.Connection) -> Failures:
    """Teach a database these functions; what keeps why one of them failed."""
    failures = Failures()
    connection.create_collation(COLLATION, _compared)
    for name, function in _FUNCTIONS.items():
        connection.create_function(f"t_{name}", -1, failures.guard(function), deterministic=True)
    single: Any = type("Single", (_Single,), {"failures": failures})
    connection.create_aggregate("t_single", 1, single)
    return failures


@lru_cache(10_000)
def _sort_key(text: str) -> tuple[str, str]:
    folded = unicodedata.normalize("NFC", text.rstrip(" ").casefold())
    letters = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
    return letters, folded


def _compared(left: str, right: str) -> int:
    return (_sort_key(left) > _sort_key(right)) - (_sort_key(left) < _sort_key(right))


def _divide(left: float, right: float) -> float:
    if right == 0:
        raise SqlError("Divide by zero error encountered.")
    if isinstance(left, int) and isinstance(right, int):
        return abs(left) // abs(right) * (1 if (left < 0) == (right < 0) else -1)
    return left / right


def _remainder(left: int, right: int) -> int:
    return int(left - right * _divide(left, right))


def _round(value: float, digits: int) -> float:
    return float(Decimal(repr(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))


def _ceiling(value: float) -> float:
    return float(math.ceil(value))


def _floor(value: float) -> float:
    return float(math.floor(value))


def _length(text: str) -> int:
    """In UTF-16, as SQL Server counts: an emoji is two."""
    return len(text.rstrip(" ").encode("utf-16-le")) // 2


def _substring(text: str, start: int, length: int) -> str:
    if length < 0:
        raise SqlError("Invalid length parameter passed to the LEFT or SUBSTRING function.")
    units = text.encode("utf-16-le")
    try:
        return units[max(0, start - 1) * 2 : max(0, start - 1 + length) * 2].decode("utf-16-le")
    except UnicodeDecodeError:
        raise SqlError("The sandbox does not cut a text within a character of two parts, such as an emoji.") from None


def _right(text: str, length: int) -> str:
    size = len(text.encode("utf-16-le")) // 2
    return _substring(text, max(0, size - length) + 1, min(length, size))


def _replace(text: str, old: str, new: str) -> str:
    return re.sub(re.escape(old), lambda _: new, text, flags=re.IGNORECASE) if old else text


def _position(part: str, text: str) -> int:
    index = text.casefold().find(part.casefold()) if part else -1
    return len(text[:index].encode("utf-16-le")) // 2 + 1 if index >= 0 else 0


@lru_cache(10_000)
def _pattern(pattern: str, escape: str) -> re.Pattern[str]:
    """A regular expression for a pattern of LIKE."""
    parts = list[str]()
    rest = iter(
        re.findall(rf"{re.escape(escape)}.|\[\^?[^\]]*\]|." if escape else r"\[\^?[^\]]*\]|.", pattern, re.DOTALL)
    )
    for part in rest:
        if escape and part[0] == escape and len(part) > 1:
            parts.append(re.escape(part[1:]))
        elif part == "%":
            parts.append(".*")
        elif part == "_":
            parts.append(".")
        elif part[0] == "[" and len(part) > 1:
            negated = part[1] == "^"
            inside = part[2:-1] if negated else part[1:-1]
            safe = re.sub(r"([\\\[\]^&~|])", r"\\\1", inside)
            parts.append(f"[{'^' if negated else ''}{safe}]" if inside else "(?!)")
        else:
            parts.append(re.escape(part))
    return re.compile("".join(parts), re.IGNORECASE | re.DOTALL)


def _like(pattern: str, text: str, escape: str = "") -> bool:
    return _pattern(pattern, escape).fullmatch(text) is not None


def _added(unit: str, count: int, text: str) -> str:
    value = dt.datetime.fromisoformat(text)
    try:
        if unit in {"year", "month"}:
            months = value.year * 12 + value.month - 1 + count * (12 if unit == "year" else 1)
            year, month = divmod(months, 12)
            value = value.replace(year=year, month=month + 1, day=min(value.day, monthrange(year, month + 1)[1]))
        else:
            value += dt.timedelta(**{f"{unit}s": count})
    except (ValueError, OverflowError):
        raise SqlError("Adding a value to a 'datetime' column caused an overflow.") from None
    return moment(value)


def _between(unit: str, first: str, last: str) -> int:
    """How often a new year, month, day, ... begins between two moments."""
    start, end = dt.datetime.fromisoformat(first), dt.datetime.fromisoformat(last)
    if unit == "year":
        return end.year - start.year
    if unit == "month":
        return (end.year - start.year) * 12 + end.month - start.month
    if unit == "day":
        return end.toordinal() - start.toordinal()
    seconds = {"hour": 3600, "minute": 60, "second": 1}[unit]
    counts = [int((value - dt.datetime.min).total_seconds()) // seconds for value in (start, end)]  # noqa: DTZ901
    return counts[1] - counts[0]


def _part(unit: str, text: str) -> int:
    return int(getattr(dt.datetime.fromisoformat(text), unit))


def _styled(style: int, text: str, length: int) -> str:
    return dt.datetime.fromisoformat(text).strftime(STYLES[style])[:length]


def _float_of(text: str) -> float:
    try:
        return float(text.strip() or "0")
    except ValueError:
        raise SqlError("Error converting data type nvarchar to float.") from None


_FUNCTIONS: dict[str, Callable[..., _Stored]] = {
    "divide": _divide,
    "remainder": _remainder,
    "round": _round,
    "ceiling": _ceiling,
    "floor": _floor,
    "truncated": int,
    "length": _length,
    "substring": _substring,
    "right": _right,
    "upper": str.upper,
    "lower": str.lower,
    "ltrim": str.lstrip,
    "rtrim": str.rstrip,
    "trim": str.strip,
    "replace": _replace,
    "position": _position,
    "like": _like,
    "added": _added,
    "between": _between,
    "part": _part,
    "styled": _styled,
    "text": str,
    "integer_of": integer_of,
    "float_of": _float_of,
    "moment_of": moment_of,
}
