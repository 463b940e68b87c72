"""The tables of Halo's database, as far as their names are known, and what stands in them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib.resources import files
from itertools import chain

import attrs

from ..api.views import field_reader
from ..contract import RESOURCES
from ..seed.custom_fields import USAGES
from ..seed.custom_fields import Kind as CustomKind
from ..store import Row, Store
from .functions import COLLATION
from .values import Kind, stored

_CUSTOM_KINDS = {
    CustomKind.TEXT: Kind.TEXT,
    CustomKind.MEMO: Kind.TEXT,
    CustomKind.CHOICE: Kind.INT,  # its number; clients join LOOKUP with it
    CustomKind.DATE: Kind.MOMENT,
    CustomKind.CHECKBOX: Kind.BIT,
}
"""Those whose columns are known; tables, times and several choices have none here."""

_WITHOUT_COLUMN = ("isencrypted", "calculation", "restrictread", "access_control_level", "inputtype")


@attrs.frozen
class Column:
    """A column.

    Attributes:
        name: As the sources spell it; its case does not matter.
        kind: The type of its values.
        field: Of the record, or "*" and what is computed.
        custom: Whether it is a custom field.
    """

    name: str
    kind: Kind
    field: str
    custom: bool = False


@attrs.frozen
class Table:
    """A table.

    Attributes:
        resource: Whose records are its rows.
        columns: Name in lower case -> column.
    """

    resource: str
    columns: Mapping[str, Column]


@cache
def _known() -> Mapping[str, tuple[str, tuple[Column, ...]]]:
    """Table -> its resource and its columns, from `sql_tables.tsv`."""
    text = files("halo.sandbox").joinpath("sql_tables.tsv").read_text("utf-8")
    tables: dict[str, tuple[str, tuple[Column, ...]]] = {}
    for line in text.splitlines():
        if line[0] != "#":
            table, name, kind, resource, field, _ = line.split("\t")
            tables[table] = (resource, (*tables.get(table, (resource, ()))[1], Column(name, Kind(kind), field)))
    return tables


def tables_of(store: Store) -> Mapping[str, Table]:
    """The tables with their columns, those of custom fields included."""
    return {
        name: Table(resource, {column.name.lower(): column for column in (*columns, *_custom(store, resource))})
        for name, (resource, columns) in _known().items()
    }


def _custom(store: Store, resource: str) -> Iterable[Column]:
    for row in store.tables["custom_fields"].rows():
        kind = _CUSTOM_KINDS.get(row.get("type"))  # type: ignore[arg-type]  # any number, or none
        if kind and row.get("usage") == USAGES.get(resource) and not any(row.get(mark) for mark in _WITHOUT_COLUMN):
            yield Column(row["name"], kind, row["name"], custom=True)


def fill(connection: sqlite3.Connection, store: Store, name: str, table: Table, needed: Iterable[str]) -> None:
    """Make a table in SQLite, with these of its columns."""
    columns = [table.columns[column] for column in sorted(needed)]
    declared = ", ".join(f'"{column.name.lower()}"{_declared(column.kind)}' for column in columns)
    connection.execute(f'CREATE TABLE "{name}" ({declared or "no_column"})')
    readers = [_reader(store, table.resource, column) for column in columns]
    places = ", ".join("?" * len(columns)) or "NULL"
    records = store.tables[table.resource]
    rows: Iterable[tuple[Row, bool]] = ((row, False) for row in records.rows())
    if table.resource == "tickets":  # Halo keeps what is deleted, with a mark; its reports leave it out by hand
        removed = (records.removed(key) for key in records.all_removed())
        rows = chain(rows, ((row, True) for row in removed if row is not None))
    values = ([stored(column.kind, read(row, gone)) for column, read in readers] for row, gone in rows)
    connection.executemany(f'INSERT INTO "{name}" VALUES ({places})', values)  # noqa: S608  # names of ours


def _declared(kind: Kind) -> str:
    return f" TEXT COLLATE {COLLATION}" if kind is Kind.TEXT else ""


def _reader(store: Store, resource: str, column: Column) -> tuple[Column, Callable[[Row, bool], object]]:
    if column.field == "*deleted":
        return column, lambda _, is_deleted: int(is_deleted)
    if column.field == "*merged":
        return column, lambda _row, _is_deleted: 0
    if column.custom:
        return column, lambda row, _: next(
            (field.get("value") for field in row.get("customfields") or () if field.get("name") == column.field), None
        )
    read = field_reader(store, RESOURCES[resource], column.field)
    return column, lambda row, _: read(row)
