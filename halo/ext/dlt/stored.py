"""What is in the destination: asked by key, in SQL, through the pipeline of dlt."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import pyarrow as pa
from dlt.common.destination.exceptions import SqlClientNotAvailable
from dlt.common.pipeline import SupportsPipeline
from dlt.destinations.exceptions import DatabaseUndefinedRelation

from ...errors import ConfigurationError

__all__ = ["Key", "Stored", "keys_in"]

Key = tuple[Any, ...]
"""The values of the fields that tell records apart, that of the tenant not among them."""

_AT_ONCE = 500
"""Keys in one query."""


class Stored:
    """The rows of one pipeline's dataset.

    Args:
        pipeline: The pipeline.
        normalize: What dlt makes of the name of a table or a column.
        where: Columns that must have these values: that of the tenant, if tenants share tables.

    Raises:
        ConfigurationError: The destination has no SQL.
    """

    def __init__(
        self, pipeline: SupportsPipeline, normalize: Callable[[str], str], where: Sequence[tuple[str, str]] = ()
    ) -> None:
        self.normalize, self._where = normalize, [*where]
        try:
            self._client: Any = pipeline.sql_client()  # type: ignore[attr-defined]  # a tenth of a second, so it is kept
        except SqlClientNotAvailable as error:
            raise ConfigurationError(
                "halo.ext.dlt needs a destination that can be asked in SQL which rows it has.",
                advice="Nothing was loaded. Use DuckDB, Postgres or a warehouse; dlt lists its SQL destinations.",
            ) from error

    def rows(
        self, table: str, key: Sequence[str], keys: Iterable[Key], columns: Sequence[str] | None = None
    ) -> pa.Table | None:
        """The rows with these keys; None if there is no such table.

        Args:
            table: Its name.
            key: The columns of the key.
            keys: Their values.
            columns: The columns that are wanted; None for all.
        """
        parts: list[pa.Table] = []
        for some in _in_parts(keys):
            condition, values = self._is_among(key, some)
            part = self._select(table, columns, condition, values)
            if part is None:
                return None
            parts.append(part)
        return pa.concat_tables(parts, promote_options="permissive") if parts else None

    def has(self, table: str, column: str | None = None) -> bool:
        """Whether there is such a table, or a column of it."""
        rows = self._select(table, None, "1 = 0", ())
        return rows is not None and (column is None or self.normalize(column) in rows.schema.names)

    def keys(self, table: str, key: Sequence[str], condition: str = "", values: Sequence[object] = ()) -> set[Key]:
        """The keys of all rows that meet a condition."""
        rows = self._select(table, key, condition, values, distinct=True)
        return set() if rows is None else {*keys_in(rows, [self.normalize(name) for name in key])}

    def keys_with(
        self, table: str, key: Sequence[str], column: str, values: Iterable[object], condition: str = ""
    ) -> set[Key]:
        """The keys of all rows that have one of these values in a column, and meet a condition besides."""
        matching = set[Key]()
        for some in _in_parts((value,) for value in values):
            among, those = self._is_among([column], some)
            matching |= self.keys(table, key, f"{among} AND {condition}" if condition else among, those)
        return matching

    def count(self, table: str) -> int:
        """How many rows there are."""
        rows = self._select(table, None, "", (), counts=True)
        return 0 if rows is None else int(rows.column(0)[0].as_py())

    def texts(self, table: str, column: str, **where: str) -> set[str]:
        """The values of a column in rows with these texts, whosever they are; none if there is no such column."""
        if not self.has(table, column):
            return set()
        condition = " AND ".join(f"{{{name}}} = %s" for name in where)
        rows = self._select(table, [column], condition, [*where.values()], of_all=True)
        return set() if rows is None else {str(value or "") for value in rows.column(0).to_pylist()}

    def _is_among(self, key: Sequence[str], keys: Sequence[Key]) -> tuple[str, list[object]]:
        """The condition that a row has one of these keys; the names of columns in braces."""
        if len(key) == 1:
            marks = ", ".join(["%s"] * len(keys))
            return f"{{{key[0]}}} IN ({marks})", [value for (value,) in keys]
        equal = " AND ".join(f"{{{name}}} = %s" for name in key)
        return f"({' OR '.join([f'({equal})'] * len(keys))})", [value for each in keys for value in each]

    def _select(
        self,
        table: str,
        columns: Sequence[str] | None,
        condition: str,
        values: Sequence[object],
        *,
        of_all: bool = False,
        distinct: bool = False,
        counts: bool = False,
    ) -> pa.Table | None:
        """Rows, or their number; None if there is no such table.

        They are read value by value, which all drivers can: dlt's way to Arrow needs a method that DuckDB 2 lacks.
        """
        where = [] if of_all else self._where
        conditions = [*(f"{{{name}}} = %s" for name, _ in where), *([condition] if condition else [])]
        with self._client as client:

            def escaped(name: str) -> str:
                return str(client.escape_column_name(self.normalize(name)))

            chosen = "*" if columns is None else ", ".join(map(escaped, columns))
            chosen = "count(*)" if counts else f"DISTINCT {chosen}" if distinct else chosen
            matching = re.sub(r"\{(\w+)\}", lambda match: escaped(match[1]), " AND ".join(conditions))
            name = client.make_qualified_table_name(self.normalize(table))
            query = f"SELECT {chosen} FROM {name}{' WHERE ' if matching else ''}{matching}"  # noqa: S608  # values apart
            try:
                with client.execute_query(query, *(value for _, value in where), *values) as cursor:
                    names, rows = [column[0] for column in cursor.description], cursor.fetchall()
            except DatabaseUndefinedRelation:
                return None
        values_of = zip(*rows, strict=True) if rows else [() for _ in names]
        return pa.table({name: pa.array(column) for name, column in zip(names, values_of, strict=True)})


def keys_in(rows: pa.Table | pa.RecordBatch, key: Sequence[str]) -> list[Key]:
    """The keys of rows, in their order; moments in UTC, whatever zone a destination gives them in."""
    columns: list[list[Any]] = [rows.column(name).to_pylist() for name in key]
    return [
        tuple(value.astimezone(dt.UTC) if isinstance(value, dt.datetime) else value for value in each)
        for each in zip(*columns, strict=True)
    ]


def _in_parts(keys: Iterable[Key]) -> Iterator[list[Key]]:
    keys = iter(keys)
    while part := [*islice(keys, _AT_ONCE)]:
        yield part
