"""The tables beside those of the lists: how many rows came, which, and what the filter by change had missed."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import dlt
import pyarrow as pa

from .stored import Key

__all__ = ["ARRIVED", "DELETED_AT", "END", "MISSED", "PARENT", "RUNS", "TENANT", "arrived", "key_text", "missed", "run"]

RUNS = "_halo_runs"
"""A row for each list and run: how it was walked, and what came."""

ARRIVED = "_halo_arrived"
"""The keys that came with the last run of each list, by which the next one knows that all are there."""

END = ""
"""What stands there instead of a key, for the run itself: it may have brought none."""

MISSED = "_halo_missed"
"""Rows that had changed, as a full walk showed, although the filter by change did not give them."""

TENANT = "_halo_tenant"
"""The column that tells whose a row is, where tenants share tables."""

PARENT = "_halo_parent_id"
"""The column that tells which record a row belongs to, where its key does not."""

DELETED_AT = "_halo_deleted_at"
"""The column that tells since when a record is not in its list any more."""

_ARRIVED_SCHEMA = pa.schema(
    [
        *(pa.field(name, pa.string(), False) for name in (TENANT, "resource", "run", "key")),
        pa.field("host", pa.string()),
    ]
)


def key_text(key: Key) -> str:
    """A key as text: the value of its field, or those of several, as JSON."""
    return str(key[0]) if len(key) == 1 else json.dumps(key, default=dt.datetime.isoformat)


def arrived(resource: str, run: str, keys: Iterable[Key], *, tenant: str, host: str) -> Any:
    """The keys that came, for `ARRIVED`, and from which server; they replace those of the list's last run."""
    texts = [END, *map(key_text, keys)]
    count = len(texts)
    columns: list[Sequence[str | None]] = [
        [tenant] * count,
        [resource] * count,
        [run] * count,
        texts,
        [host, *[None] * (count - 1)],
    ]
    batch = pa.record_batch([pa.array(column, pa.string()) for column in columns], schema=_ARRIVED_SCHEMA)
    hints = dlt.mark.make_hints(
        table_name=ARRIVED, write_disposition="merge", primary_key="", merge_key=[TENANT, "resource"]
    )
    return dlt.mark.with_hints(batch, hints, create_table_variant=True)


def run(row: Mapping[str, Any]) -> Any:
    """A row for `RUNS`."""
    columns: Any = {
        "watermark": {"data_type": "timestamp"},
        "asked_from": {"data_type": "timestamp"},
        "server_count": {"data_type": "bigint"},
        "deleted": {"data_type": "bigint"},
        "missed": {"data_type": "bigint"},
    }
    hints = dlt.mark.make_hints(table_name=RUNS, write_disposition="append", primary_key="", columns=columns)
    return dlt.mark.with_hints([dict(row)], hints, create_table_variant=True)


def missed(
    resource: str, different: Mapping[Key, tuple[str, ...] | None], *, run: str, at: dt.datetime | None, tenant: str
) -> Any:
    """Rows for `MISSED`: which columns differed, or None where there was no row at all."""
    rows = [
        {
            TENANT: tenant,
            "resource": resource,
            "key": key_text(key),
            "kind": "absent" if columns is None else "different",
            "columns": json.dumps(columns or ()),
            "run": run,
            "found_at": at,
        }
        for key, columns in different.items()
    ]
    hints = dlt.mark.make_hints(table_name=MISSED, write_disposition="append", primary_key="")
    return dlt.mark.with_hints(rows, hints, create_table_variant=True)
