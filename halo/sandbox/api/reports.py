"""Running reports, which the sandbox does without SQL.

A report of the made-up tenant is known by its query, also if a save only tries it (`_testonly`, `_loadreportonly`);
one that a test adds gives the rows that the test has put into it; any other query fails as one fails on a live
server: with 200, and the error in `report.load_error`.
"""

from __future__ import annotations

from typing import cast

from ..seed.reports import REPORTS
from ..store import Row, Store

MOST_ROWS = 50_000
"""What a live server was seen to end at."""

NO_SQL = "This is a stand-in that runs no SQL but that of its own reports."


def is_tried(row: Row) -> bool:
    """Whether a save asks for a run, and not for a record."""
    return bool(row.get("_testonly") or row.get("_loadreportonly"))


def ran(store: Store, row: Row) -> Row:
    """The fields that running a report adds to its record."""
    if isinstance(row.get("report"), dict):
        rows: object = row["report"].get("rows")
        found = cast("list[object]", rows) if isinstance(rows, list) else []
        return _loaded(row, [cast("Row", one) for one in found if isinstance(one, dict)])
    own = next((report for report in REPORTS if report.sql == row.get("sql")), None)
    if own is None:
        return _failed(NO_SQL)
    if own.find is None:
        return _failed("Invalid column name 'fixbydat'.")
    return _loaded(row, [{name: str(value) for name, value in one.items()} for one in own.find(store)])


def _loaded(row: Row, rows: list[Row]) -> Row:
    names = rows[0] if rows else ()
    columns = row.get("available_columns") or [{"name": name, "data_type": "nvarchar"} for name in names]
    return {"report": {"loaded": True, "rows": rows[:MOST_ROWS]}, "available_columns": columns}


def _failed(error: str) -> Row:
    return {"report": {"loaded": False, "load_error": error, "rows": []}}
