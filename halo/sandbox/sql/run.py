"""Running a statement on the data of a sandbox."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing

from ..store import Store
from .functions import install
from .statement import Statement
from .tables import fill, tables_of
from .values import SqlError, moment_of, shown

_LONGEST = 30.0
"""Seconds after which a statement fails, as one does on a live server after a while."""

_STEPS = 100_000
"""Steps of SQLite between two looks at the clock."""

Result = tuple[list[dict[str, str | None]], list[dict[str, str]]]
"""The rows of a statement, and its columns as answers have them."""


def run(store: Store, text: str, now: str, most: int) -> Result:
    """The rows of a statement, and its columns.

    Args:
        store: The data.
        text: The statement.
        now: What GETDATE gives.
        most: How many rows there may be.

    Raises:
        SqlError: It fails, in the words of `load_error`.
    """
    tables = tables_of(store)
    statement = Statement(text, tables, moment_of(now))
    with closing(sqlite3.connect(":memory:")) as connection:
        failures = install(connection)
        for name, columns in statement.used.items():
            fill(connection, store, name, tables[name], columns)
        end = time.monotonic() + _LONGEST
        connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
        try:
            records = connection.execute(statement.sql).fetchmany(most)
        except (sqlite3.Error, ValueError, OverflowError) as error:
            raise failures.last or SqlError(f"The sandbox cannot run it: {error}") from None
    kinds = [kind for _, kind in statement.columns]
    names = [name for name, _ in statement.columns]
    rows = [{name: shown(kind, value) for name, kind, value in zip(names, kinds, row, strict=True)} for row in records]
    return rows, [{"name": name, "data_type": str(kind)} for name, kind in statement.columns]
