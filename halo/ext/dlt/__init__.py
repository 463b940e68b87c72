"""A source for dlt: one tenant or fifty, in DuckDB, Postgres or a warehouse. It needs the extra `dlt`.

    import dlt
    from halo.ext.dlt import source

    pipeline = dlt.pipeline("halo", destination="duckdb", dataset_name="acme")
    pipeline.run(source(resources=["tickets", "clients", "assets"], since="2026-01-01"))

dlt keeps the state, changes the tables as rows change, merges, and loads; halo walks the lists, within the budget of
its client. `sync` is the same for several tenants, `plan` tells beforehand what a run takes, and `check` afterwards
whether all has arrived.
"""

from __future__ import annotations

from ...errors import ConfigurationError

try:
    from .checking import IncompleteLoadError, check
    from .planning import Plan, plan
    from .source import SourceOptions, source
    from .syncing import SyncResult, sync
except ImportError as error:
    if (error.name or "").partition(".")[0] not in {"dlt", "pyarrow"}:
        raise
    raise ConfigurationError(
        f"halo.ext.dlt needs the packages dlt and pyarrow, and one cannot be imported: {error}",
        advice='python -m pip install "halopsa-sdk[dlt]"',
    ) from error

__all__ = ["IncompleteLoadError", "Plan", "SourceOptions", "SyncResult", "check", "plan", "source", "sync"]
