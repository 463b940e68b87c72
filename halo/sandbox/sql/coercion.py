"""Values with their types, and how SQL Server makes one type of several before it compares or mixes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlglot import exp

from .functions import COLLATION
from .values import Kind, SqlError, integer_of, moment_of


class Value(NamedTuple):
    """A value.

    Attributes:
        sql: What it is in SQLite.
        kind: Its type.
        text: What it says, if it is a text that stands in the statement.
    """

    sql: str
    kind: Kind
    text: str | None = None


NUMBERS = {Kind.INT, Kind.FLOAT, Kind.BIT, Kind.DECIMAL}
DATES = {Kind.MOMENT, Kind.DAY}
TEXT_TYPES = {"VARCHAR", "NVARCHAR"}  # CHAR and NCHAR add blanks
TYPES = {
    "INT": Kind.INT,
    "BIGINT": Kind.INT,
    "FLOAT": Kind.FLOAT,
    "DOUBLE": Kind.FLOAT,
    "DATETIME": Kind.MOMENT,
    "DATETIME2": Kind.MOMENT,
    "DATE": Kind.DAY,
}
"""What CAST makes, by the names that sqlglot has for types."""

CASTS = {
    (Kind.INT, Kind.INT): "{}",
    (Kind.INT, Kind.BIT): "{}",
    (Kind.INT, Kind.FLOAT): "t_truncated({})",
    (Kind.INT, Kind.TEXT): "t_integer_of({})",
    (Kind.FLOAT, Kind.FLOAT): "{}",
    (Kind.FLOAT, Kind.INT): "CAST({} AS REAL)",
    (Kind.FLOAT, Kind.DECIMAL): "CAST({} AS REAL)",
    (Kind.FLOAT, Kind.TEXT): "t_float_of({})",
    (Kind.MOMENT, Kind.MOMENT): "{}",
    (Kind.MOMENT, Kind.DAY): "({} || 'T00:00:00.000')",
    (Kind.MOMENT, Kind.TEXT): "t_moment_of({})",
    (Kind.DAY, Kind.DAY): "{}",
    (Kind.DAY, Kind.MOMENT): "substr({}, 1, 10)",
    (Kind.DAY, Kind.TEXT): "substr(t_moment_of({}), 1, 10)",
}
"""How a value of the second type becomes one of the first."""

_BY_ITSELF = {
    *((Kind.INT, Kind.BIT), (Kind.FLOAT, Kind.INT), (Kind.FLOAT, Kind.DECIMAL), (Kind.MOMENT, Kind.DAY)),
}
"""The casts that SQL Server makes by itself, and that cannot fail."""

_UNITS = {"YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"}
AS_DAYS = {"year", "month", "day"}
_USUAL_LENGTH = 30
"""Characters of a text that CAST and CONVERT make, if none are given."""


def unknown(what: str, advice: str = "") -> SqlError:
    """The error for what SQL Server may understand and the sandbox does not."""
    return SqlError(f"The sandbox does not know {what}; Halo may. {advice}".rstrip())


def quoted(text: str) -> str:
    """A text as SQLite reads it."""
    return "'" + text.replace("'", "''") + "'"


def allow(node: exp.Expr, *names: str) -> None:
    """Nothing, if an expression has no parts but these.

    Raises:
        SqlError: It has others, whose meaning is not known here.
    """
    for name, value in node.args.items():
        if name not in {*names, "this", "expression", "expressions"} and value not in (None, False, [], ""):
            raise unknown(f"{name.strip('_').upper()} in {node.sql('tsql')[:60]!r}")


def alike(values: Sequence[Value], *, is_result: bool = False) -> tuple[list[Value], Kind]:
    """Values made one type, and the type.

    Args:
        values: Any values.
        is_result: Whether one of them is the result, so that its exact type matters.

    Raises:
        SqlError: They cannot be, in SQL Server or here.
    """
    kinds: set[Kind] = {value.kind for value in values if value.text is None and value.kind is not Kind.NULL}
    if not kinds:
        kinds = {Kind.TEXT if any(value.text is not None for value in values) else Kind.NULL}
    kind = _common(kinds)
    if kind is None or (is_result and kind is Kind.DECIMAL):
        raise unknown(f"a mix of {', '.join(sorted(kinds))}", "Use CAST, to float rather than decimal.")
    return [as_kind(value, kind) for value in values], kind


def _common(kinds: set[Kind]) -> Kind | None:
    if len(kinds) == 1:
        return next(iter(kinds))
    if kinds <= NUMBERS:
        return next(kind for kind in (Kind.FLOAT, Kind.DECIMAL, Kind.INT) if kind in kinds)
    return Kind.MOMENT if kinds == DATES else None


def as_kind(value: Value, kind: Kind) -> Value:
    """A value as SQL Server makes it of another type by itself.

    Raises:
        SqlError: It would fail there, or is not known here.
    """
    if value.kind in {kind, Kind.NULL}:
        return value
    if value.text is not None:
        return Value(_constant(value.text, kind), kind)
    if kind is Kind.DECIMAL and value.kind in NUMBERS:
        return value
    if (kind, value.kind) not in _BY_ITSELF:
        raise unknown(f"a {value.kind} where a {kind} is wanted", "Use CAST.")
    return Value(CASTS[kind, value.kind].format(value.sql), kind)


def _constant(text: str, kind: Kind) -> str:
    """A text of the statement, as a constant of another type."""
    match kind:
        case Kind.INT:
            return str(integer_of(text))
        case Kind.BIT:
            number = {"true": 1, "1": 1, "false": 0, "0": 0}.get(text.strip().lower())
            if number is None:
                raise SqlError(f"Conversion failed when converting the varchar value '{text}' to data type bit.")
            return str(number)
        case Kind.MOMENT:
            return quoted(moment_of(text))
        case Kind.DAY:
            return quoted(moment_of(text)[:10])
        case _:
            raise unknown(f"the text {text!r} as {kind}")


def collated(value: Value) -> str:
    """A value for comparisons, as SQL Server compares it."""
    return f"({value.sql} COLLATE {COLLATION})" if value.kind is Kind.TEXT else value.sql


def listed(values: Iterable[Value]) -> str:
    """Values with commas between them."""
    return ", ".join(value.sql for value in values)


def unit_of(node: exp.Expr) -> str:
    """The unit of time in DATEADD and its like."""
    if node.name.upper() not in _UNITS:
        raise unknown(f"the unit {node.name}")
    return node.name.lower()


def bare(node: exp.Expr) -> exp.Expr:
    """What the statement says, without the conversions that sqlglot puts around it."""
    is_added = isinstance(node, exp.Cast) and node.args["to"].this.name == "TEXT" and not node.args["to"].expressions
    return bare(node.this) if is_added or isinstance(node, exp.TimeStrToTime | exp.TsOrDsToDate) else node


def length_of(to: exp.DataType) -> int:
    """Characters of a text type."""
    if not to.expressions:
        return _USUAL_LENGTH
    length = to.expressions[0].name
    return 2**30 if length.lower() == "max" else int(length)
