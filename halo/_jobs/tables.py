"""Which columns the table of a list has, and what a row of it holds: the same columns on every run, and nothing lost.

A value that does not fit the type of its column stands in the column `_extra`, and what a row brings besides does too,
unless the caller has chosen columns and so left it out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NoReturn, cast

import attrs
from halo_api import contract
from halo_api.custom import CHOICE, CHOICES, MEMBERS, decoded, normal
from halo_api.names import hint
from halo_api.values import decoded_datetime, read_whole_number

from ..descriptions import Field, ResourceDescription
from ..errors import InvalidRequestError

__all__ = ["EXTRA", "KINDS", "Column", "Layout", "layout_of", "raw_row", "table_row"]

EXTRA = "_extra"
CUSTOM = "custom."
"""What the names of custom fields are told by, among those of other fields."""

_LARGEST = 2**63
"""What a whole number of 64 bits stays below."""

_MISFIT = (TypeError, ValueError, OverflowError)

Row = Mapping[str, Any]


@attrs.frozen
class Column:
    """A column of a table.

    Attributes:
        name: Its name.
        kind: What it holds, a key of `KINDS`.
        take: Its raw value out of a row, None for none; left out, it is the field of that name.
    """

    name: str
    kind: str
    take: Callable[[Row], object] | None = None


class Layout:
    """The columns of a table, `_extra` at its end not among them.

    Attributes:
        columns: In order.
        holds_rest: Whether `_extra` holds all that a row brings besides, or only what does not fit its column.
        blank: A row in which all is missing.
        readers: Field -> what makes a value of its kind, for the columns that are fields.
        others: The columns that are not.
    """

    def __init__(self, columns: Iterable[Column], *, holds_rest: bool) -> None:
        self.columns, self.holds_rest = [*columns], holds_rest
        self.blank: dict[str, Any] = dict.fromkeys(column.name for column in self.columns)
        self.readers = {column.name: KINDS[column.kind] for column in self.columns if column.take is None}
        self.others = [(column.name, KINDS[column.kind], column.take) for column in self.columns if column.take]

    def with_columns(self, columns: Iterable[Column]) -> Layout:
        """This layout with these columns: where there is one of that name in its place, otherwise at the end."""
        by_name = {column.name: column for column in (*self.columns, *columns)}
        return Layout(by_name.values(), holds_rest=self.holds_rest)


def layout_of(resource: ResourceDescription, names: Iterable[str] | None) -> Layout:
    """The layout with these columns, or that of the list itself.

    The latter has every field that the rows are not known to lack. Where the vendor's document tells which fields rows
    have, those are they; elsewhere all fields of the record, because one live row, of which at most thirty names were
    written down, says of no field that others lack it.

    Args:
        resource: What is known of the resource.
        names: Of fields, `custom.<Name>` for custom fields, and `_extra` for all the rest; None for the list itself.

    Raises:
        InvalidRequestError: The names are not a list, are none, or are unknown or doubled.
    """
    if names is None:
        fields = [field for field in resource.fields.values() if field.in_rows is not False]
        return Layout([_field_column(field, resource.key) for field in fields], holds_rest=True)
    names = _checked(resource, names)
    custom = _CustomFields()
    return Layout([_column(resource, name, custom) for name in names if name != EXTRA], holds_rest=EXTRA in names)


def table_row(row: Row, layout: Layout) -> dict[str, Any]:
    """A row of the table: for each column a value of its kind, or None; and `_extra` with what has no place in them."""
    values, extra = layout.blank.copy(), dict[str, Any]()
    for name, raw in row.items():  # not over the columns: a list can have hundreds that no row has
        read = layout.readers.get(name)
        if read is None:
            if layout.holds_rest:
                extra[name] = raw
        elif raw is not None:
            try:
                values[name] = read(raw)
            except _MISFIT:
                extra[name] = raw
    for name, read, take in layout.others:
        raw = take(row)
        if raw is not None:
            try:
                values[name] = read(raw)
            except _MISFIT:
                extra.setdefault(name, raw)
    values[EXTRA] = extra
    return values


def raw_row(row: Row, layout: Layout) -> dict[str, Any]:
    """Of these columns, what the row has, as it came."""
    values: dict[str, Any] = {}
    for column in layout.columns:
        if column.take is None:
            if column.name in row:
                values[column.name] = row[column.name]
        elif (raw := column.take(row)) is not None:
            values[column.name] = raw
    return values


def _checked(resource: ResourceDescription, names: object) -> list[str]:
    """The names as a list."""
    if isinstance(names, str | bytes | Mapping) or not isinstance(names, Iterable):
        _refuse(resource, f"columns={names!r} is not a list of names")
    listed = list(cast("Iterable[object]", names))
    known = [*resource.fields, EXTRA]
    problems = [problem for name in listed if (problem := _problem(resource, name, known))]
    problems += [f"column {name!r} is given twice" for name in dict.fromkeys(listed) if listed.count(name) > 1]
    if not listed:
        problems = ["columns=[] names none"]
    if problems:
        _refuse(resource, "; ".join(problems))
    return cast("list[str]", listed)


def _problem(resource: ResourceDescription, name: object, known: list[str]) -> str:
    """What is wrong with the name of a column; empty if nothing is."""
    if not isinstance(name, str) or not name:
        return f"{name!r} is not the name of a column"
    if name.startswith(CUSTOM) and name != CUSTOM:
        has_any = any(field in resource.fields for field in MEMBERS)
        return "" if has_any else f"{name!r}: {resource.name} have no custom fields"
    if name in known:
        return ""
    return f"there is no column {name!r}.{hint(name, known)}"


def _refuse(resource: ResourceDescription, problem: str) -> NoReturn:
    raise InvalidRequestError(
        f"A table of {resource.name}: {problem.rstrip('.')}{'' if problem.endswith('?') else '.'}",
        advice=f"Columns are the fields of describe({resource.name!r}), as of {contract.DATE}, and 'custom.<Name>'; "
        f"{EXTRA!r} holds what else a row brings.",
    )


def _column(resource: ResourceDescription, name: str, custom: _CustomFields) -> Column:
    if name.startswith(CUSTOM):
        return Column(name, "text", custom.taker_of(name.removeprefix(CUSTOM)))
    return _field_column(resource.fields[name], resource.key)


def _field_column(field: Field, key: Sequence[str]) -> Column:
    """The column of a field. An id is a whole number, although the document calls some of them numbers."""
    kind = _KIND_OF.get(field.type, "json")
    if kind == "number" and (field.refers_to or field.name in key or field.name.endswith("_id")):
        kind = "integer"
    return Column(field.name, kind)


class _Several(list[object]):
    """Different values where one was looked for."""


class _CustomFields:
    """The custom fields of the row that was asked for last: each column of them asks for the same row in turn."""

    def __init__(self) -> None:
        self._row: Row = {}
        self._values = dict[str, list[object]]()

    def taker_of(self, name: str) -> Callable[[Row], object]:
        """What takes the value of a custom field out of a row; of choices, the texts that people see."""
        name = normal(name)

        def take(row: Row) -> object:
            if row is not self._row:
                self._row, self._values = row, _custom_values(row)
            values = self._values.get(name, ())
            different = [value for index, value in enumerate(values) if value not in values[:index]]
            return _Several(different) if len(different) > 1 else next(iter(different), None)

        return take


def _custom_values(row: Row) -> dict[str, list[object]]:
    """The values of all custom fields, by normal name."""
    values = dict[str, list[object]]()
    for member in MEMBERS:
        fields = row.get(member)
        for field in cast("list[object]", fields) if isinstance(fields, list) else ():
            if isinstance(field, Mapping):
                named = cast("Row", field)
                value = decoded(named) if named.get("type") in {CHOICE, CHOICES} else named.get("value")
                if value is not None:
                    values.setdefault(normal(str(named.get("name"))), []).append(value)
    return values


def _integer(raw: object) -> int:
    number = read_whole_number(raw)
    if number is None or not -_LARGEST <= number < _LARGEST:
        raise TypeError("not a whole number of 64 bits")
    return number


def _number(raw: object) -> float:
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        raise TypeError("not a number")
    number = float(raw)
    if isinstance(raw, int) and int(number) != raw:
        raise ValueError("no float is that number")
    return number


def _boolean(raw: object) -> bool:
    if not isinstance(raw, bool):
        raise TypeError("neither true nor false")
    return raw


def _string(raw: object) -> str:
    if not isinstance(raw, str):
        raise TypeError("not a text")
    if not raw.isascii():
        raw.encode()  # half a character is no Unicode: UnicodeEncodeError, which is a ValueError
    return raw


def _one(raw: object) -> object:
    if isinstance(raw, _Several):
        raise TypeError("several values")
    return raw


KINDS: Mapping[str, Callable[[object], object]] = {
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "string": _string,
    "datetime": decoded_datetime,
    "json": lambda raw: raw,
    "text": _one,
}
"""Kind -> what makes a value of it; it raises one of `_MISFIT` if the raw value does not fit.

"json" is any JSON value: objects, lists, and what the contract gives no type. "text" is any, too, but mostly a text.
"""

_KIND_OF = {kind: kind for kind in ("integer", "number", "boolean", "string", "datetime")}
"""Type of the contract -> kind; what is not here is JSON."""
