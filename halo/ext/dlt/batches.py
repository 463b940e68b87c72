"""Batches of rows on their way to dlt: their keys, further columns, and how they differ from what is stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Container, Iterable, Sequence
from typing import Any

import pyarrow as pa
from pyarrow import compute

from ...errors import HaloError
from .stored import Key, keys_in
from .tables import DELETED_AT, PARENT, TENANT

__all__ = ["Differences", "check_names", "differences", "keys_of", "marked", "of_record", "shaped", "without"]

Differences = dict[Key, tuple[str, ...] | None]
"""Key -> the columns that differ; None for a row that is not there."""

pc: Any = compute  # its stubs know a part of what its functions take

_MOMENT = pa.timestamp("us", tz="UTC")


def keys_of(batch: pa.RecordBatch | pa.Table, key: Sequence[str], resource: str) -> list[Key]:
    """The keys of the rows, in their order.

    Raises:
        HaloError: A row has none, so that it could be merged with nothing.
    """
    keys = keys_in(batch, key)
    if any(None in each for each in keys):
        raise HaloError(
            f"A row of {resource} came without {' and '.join(key)}, by which it is told from others.",
            advice="Nothing was loaded. Leave the resource out, and report what its list returns.",
        )
    return keys


def check_names(resource: str, names: Iterable[str], normalize: Callable[[str], str]) -> None:
    """Refuse columns that would be one in the destination; names of custom fields may differ in their spelling alone.

    Raises:
        HaloError: Two would.
    """
    seen: dict[str, str] = {}
    for name in names:
        other = seen.setdefault(normalize(name), name)
        if other != name:
            raise HaloError(
                f"{resource}: {other!r} and {name!r} would both be the column {normalize(name)!r}.",
                advice="Nothing was loaded. Name the custom fields that are wanted, and only one of these two.",
            )


def without(batch: pa.RecordBatch, keys: Sequence[Key], seen: Container[Key]) -> pa.RecordBatch:
    """The rows whose keys were not seen yet."""
    fresh = [key not in seen for key in keys]
    mask: Any = pa.array(fresh)
    return batch if all(fresh) else batch.filter(mask)


def of_record(batch: pa.RecordBatch, id: int) -> pa.RecordBatch:
    """The batch with a column of the record that its rows belong to."""
    return batch.append_column(PARENT, pa.array([id] * batch.num_rows, pa.int64()))


def shaped(batch: pa.RecordBatch, key: Sequence[str], *, tenant: str | None, sweeps: bool) -> pa.RecordBatch:
    """The batch with the columns beside those of Halo; its keys are never null, as the schema of dlt has them."""
    rows = batch.num_rows
    columns: dict[str, Any] = {TENANT: pa.array([tenant] * rows, pa.string())} if tenant is not None else {}
    data: Any = batch
    columns.update((name, data.column(name)) for name in batch.schema.names)
    if sweeps:
        columns[DELETED_AT] = pa.nulls(rows, _MOMENT)
    required = {*key, TENANT}
    schema = pa.schema([pa.field(name, each.type, name not in required) for name, each in columns.items()])
    return pa.record_batch(columns, schema=schema)


def marked(rows: pa.Table, at: dt.datetime | None, column: str) -> pa.Table:
    """Stored rows, as they are but for the mark that they are gone; None takes it away."""
    rows = rows.select([name for name in rows.schema.names if not name.startswith("_dlt_") and name != column])
    mark: Any = pa.array([at] * rows.num_rows, _MOMENT)
    return rows.append_column(pa.field(column, _MOMENT), mark)


def differences(
    batch: pa.RecordBatch,
    keys: Sequence[Key],
    stored: pa.Table | None,
    stored_keys: Sequence[Key],
    normalize: Callable[[str], str],
) -> Differences:
    """The rows of a batch that are stored otherwise: the columns that differ; None for those that are not there."""
    place = {key: index for index, key in enumerate(stored_keys)}
    different: Differences = dict.fromkeys((key for key in keys if key not in place), None)
    if stored is None:
        return different
    indices: Any = pa.array([place.get(key) for key in keys], pa.int64())
    columns: dict[int, list[str]] = {}
    data: Any = batch
    for name in batch.schema.names:
        if name in {TENANT, DELETED_AT}:
            continue
        new = data.column(name)
        for index in _unequal(new, _aligned(stored, normalize(name), indices, new.type)):
            columns.setdefault(index, []).append(name)
    different.update({keys[index]: tuple(names) for index, names in columns.items() if keys[index] in place})
    return different


def _aligned(stored: Any, name: str, indices: Any, kind: Any) -> Any:
    if name not in stored.schema.names:
        return pc.cast(pa.nulls(len(indices)), kind)
    column = stored.column(name)
    return column.combine_chunks().take(indices).cast(kind)


def _unequal(new: Any, old: Any) -> Sequence[int]:
    """The places at which two columns differ; nulls are equal to each other."""
    same = pc.if_else(
        pc.or_(pc.is_null(new), pc.is_null(old)), pc.and_(pc.is_null(new), pc.is_null(old)), pc.equal(new, old)
    )
    different: Sequence[int] = pc.indices_nonzero(pc.invert(same)).to_pylist()
    return different
