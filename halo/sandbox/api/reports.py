"""Running reports, which the sandbox does without SQL.

A report of the made-up tenant is recognised by its query, also if a save only runs it (`_testonly`,
`_loadreportonly`). A report that a test adds has the rows that the test has put into it. Any other query fails as one
fails on a live server: with 200, and the error in `report.load_error`.
"""

from __future__ import annotations

from typing import cast

from ..seed.reports import REPORTS
from ..store import Row, Store

MOST_ROWS = 50_000
"""Where a live server was seen to stop."""

NO_SQL = "This is a stand-in that runs no SQL but that of its own reports."


def is_dry_run(row: Row) -> bool:
    """Whether a save only runs a report, without storing it."""
    return bool(row.get("_testonly") or row.get("_loadreportonly"))


def run(store: Store, row: Row) -> Row:
    """The fields that a run adds to the record of a report."""
    if isinstance(row.get("report"), dict):
        stored: object = row["report"].get("rows")
        rows = cast("list[object]", stored) if isinstance(stored, list) else []
        return _loaded(row, [cast("Row", record) for record in rows if isinstance(record, dict)])
    report = next((report for report in REPORTS if report.sql == row.get("sql")), None)
    if report is None:
        return _failed(NO_SQL)
    if report.find is None:
        return _failed("Invalid column name 'fixbydat'.")
    return _loaded(row, [{name: str(value) for name, value in record.items()} for record in report.find(store)])


def _loaded(row: Row, rows: list[Row]) -> Row:
    names = rows[0] if rows else ()
    columns = row.get("available_columns") or [{"name": name, "data_type": "nvarchar"} for name in names]
    return {"report": {"loaded": True, "rows": rows[:MOST_ROWS]}, "available_columns": columns}


def _failed(error: str) -> Row:
    return {"report": {"loaded": False, "load_error": error, "rows": []}}
