"""Tables for Apache Arrow, and through it for pandas and polars. Loaded only if such a table is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

import pyarrow as pa

from .tables import EXTRA, Column

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

__all__ = ["pandas_frame", "polars_frame", "record_batch", "schema_of"]

_TYPES: Mapping[str, pa.DataType] = {
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "datetime": pa.timestamp("us", tz="UTC"),
}
"""Kind of a column -> its type; all others are texts."""


def schema_of(columns: Iterable[Column]) -> pa.Schema:
    """The schema of the table with these columns, and `_extra`."""
    types = {column.name: _type_of(column.kind) for column in columns}
    return pa.schema([*types.items(), (EXTRA, _type_of("json"))])


def record_batch(rows: Sequence[Mapping[str, Any]], columns: Iterable[Column], schema: pa.Schema) -> pa.RecordBatch:
    """Rows of a table, each a value of its kind for each column."""
    arrays = [_array([row[column.name] for row in rows], column.kind) for column in columns]
    arrays.append(_array([row[EXTRA] or None for row in rows], "json"))
    return pa.RecordBatch.from_arrays(arrays, schema=schema)  # pyright: ignore[reportUnknownMemberType]  # its stubs


def pandas_frame(table: pa.Table) -> pd.DataFrame:
    """The same in pandas: whole numbers and booleans stay what they are where some are missing."""
    import pandas as pd  # noqa: PLC0415  # an extra of its own

    nullable: dict[pa.DataType, Any] = {pa.int64(): pd.Int64Dtype(), pa.bool_(): pd.BooleanDtype()}
    return table.to_pandas(types_mapper=nullable.get)  # pyright: ignore[reportUnknownMemberType]  # its stubs


def polars_frame(table: pa.Table) -> pl.DataFrame:
    """The same in polars."""
    import polars as pl  # noqa: PLC0415  # an extra of its own

    return cast("pl.DataFrame", pl.from_arrow(table))  # pyright: ignore[reportUnknownMemberType]  # the stubs of pyarrow


def _array(values: list[Any], kind: str) -> pa.Array[Any]:
    write = _WRITTEN.get(kind)
    return pa.array(values if write is None else [write(value) for value in values], _type_of(kind))


def _type_of(kind: str) -> pa.DataType:
    return _TYPES.get(kind, pa.string())


def _json(value: object) -> str | None:
    """A value as the text of JSON: readable, or in escapes if it holds half a character, which is no Unicode."""
    if value is None:
        return None
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value)
    return text


def _text(value: object) -> str | None:
    """A text as it is, any other value as JSON."""
    return value if isinstance(value, str) else _json(value)


_WRITTEN: Mapping[str, Callable[[Any], str | None]] = {"json": _json, "text": _text}
"""Kind -> how its values are written as texts, if they are not."""
