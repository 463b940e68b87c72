"""Running reports.

A report of the made-up tenant is recognised by its query, also if a save only runs it (`_loadreportonly`). A report
that a test adds has the rows that the test has put into it. Any other query is run on the data, and fails as one fails
on a live server: with 200, and the error in `report.load_error`.
"""

from __future__ import annotations

from typing import cast

from ..seed.reports import REPORTS
from ..store import Row, Store

MOST_ROWS = 50_000
"""Where a live server was seen to stop."""

NO_SQLGLOT = (
    'The sandbox needs sqlglot to run SQL, which is not installed: python -m pip install "halopsa-sdk[sandbox]"'
)


def is_dry_run(row: Row) -> bool:
    """Whether a save only runs a report, without storing it."""
    return bool(row.get("_loadreportonly"))


def run(store: Store, row: Row, now: str) -> Row:
    """The fields that a run adds to the record of a report.

    Args:
        store: The data.
        row: The record of the report.
        now: The moment that it is.
    """
    if isinstance(row.get("report"), dict):
        stored: object = row["report"].get("rows")
        rows = cast("list[object]", stored) if isinstance(stored, list) else []
        return _loaded(row, [cast("Row", record) for record in rows if isinstance(record, dict)])
    report = next((report for report in REPORTS if report.sql == row.get("sql")), None)
    if report is None:
        return _queried(store, row, now)
    if report.find is None:
        return _failed("Invalid column name 'fixbydat'.")
    return _loaded(row, [{name: str(value) for name, value in record.items()} for record in report.find(store)])


def _queried(store: Store, row: Row, now: str) -> Row:
    """What its query finds in the data."""
    try:
        from ..sql.run import run as run_sql  # noqa: PLC0415  # few tests need it
        from ..sql.values import SqlError  # noqa: PLC0415
    except ModuleNotFoundError as error:
        if error.name != "sqlglot":
            raise
        return _failed(NO_SQLGLOT)
    try:
        rows, columns = run_sql(store, str(row.get("sql") or ""), now, MOST_ROWS)
    except SqlError as error:
        return _failed(str(error))
    return {"report": {"loaded": True, "rows": rows}, "available_columns": columns}


def _loaded(row: Row, rows: list[Row]) -> Row:
    names = rows[0] if rows else ()
    columns = row.get("available_columns") or [{"name": name, "data_type": "nvarchar"} for name in names]
    return {"report": {"loaded": True, "rows": rows[:MOST_ROWS]}, "available_columns": columns}


def _failed(error: str) -> Row:
    return {"report": {"loaded": False, "load_error": error, "rows": []}}
