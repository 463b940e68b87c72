"""Reports: a few that are computed from the data, and what running one answers.

No SQL is run. A report of the sandbox's own is known by its query, also where a save only tries it
(`_testonly`, `_loadreportonly`); one that a test adds gives the rows that the test has put into it; any other
query fails as one fails on a live server: with 200, and the error in `report.load_error`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, cast

from ..seed.service_desk import CLOSED
from ..store import Row, Store

FIRST_REPORT = 71
MOST_ROWS = 50_000
"""What a live server was seen to end at."""

NO_SQL = "This is a stand-in that runs no SQL but that of its own reports."


class _Report(NamedTuple):
    """A report of the sandbox's own.

    Attributes:
        name, group, text: As its record tells.
        sql: Its query, as a sign to know it by.
        found: What it finds in the data: rows by the names of the columns. None: its query is wrong.
    """

    name: str
    group: str
    text: str
    sql: str
    found: Callable[[Store], Iterable[Mapping[str, object]]] | None


def reports() -> list[Row]:
    """Their records."""
    groups = sorted({report.group for report in _OWN})
    return [
        {
            "id": number,
            "name": report.name,
            "description": report.text,
            "group_id": groups.index(report.group) + 1,
            "group_name": report.group,
            "type": 0,
            "datasource_id": 0,
            "systemreportid": 0,
            "mainentity": "Tickets",
            "canbeaccessedbyallusers": False,
            "restrictaccess": False,
            "_canupdate": True,
            "sql": report.sql,
        }
        for number, report in enumerate(_OWN, FIRST_REPORT)
    ]


def is_tried(row: Row) -> bool:
    """Whether a save asks for a run, and not for a record."""
    return bool(row.get("_testonly") or row.get("_loadreportonly"))


def ran(store: Store, row: Row) -> Row:
    """The fields that running a report adds to its record."""
    if isinstance(row.get("report"), dict):
        rows: object = row["report"].get("rows")
        found = cast("list[object]", rows) if isinstance(rows, list) else []
        return _loaded(row, [cast("Row", one) for one in found if isinstance(one, dict)])
    own = next((report for report in _OWN if report.sql == row.get("sql")), None)
    if own is None:
        return _failed(NO_SQL)
    if own.found is None:
        return _failed("Invalid column name 'fixbydat'.")
    return _loaded(row, [{name: str(value) for name, value in one.items()} for one in own.found(store)])


def _loaded(row: Row, rows: list[Row]) -> Row:
    names = rows[0] if rows else ()
    columns = row.get("available_columns") or [{"name": name, "data_type": "nvarchar"} for name in names]
    return {"report": {"loaded": True, "rows": rows[:MOST_ROWS]}, "available_columns": columns}


def _failed(error: str) -> Row:
    return {"report": {"loaded": False, "load_error": error, "rows": []}}


def _open_by_client(store: Store) -> Iterable[Mapping[str, object]]:
    counted = Counter(row["client_id"] for row in store.tables["tickets"].rows() if row.get("status_id") != CLOSED)
    for client in store.tables["clients"].rows():
        yield {"Client": client["name"], "Open tickets": counted[client["id"]]}


def _closed_by_agent(store: Store) -> Iterable[Mapping[str, object]]:
    counted = Counter(row.get("agent_id") for row in store.tables["tickets"].rows() if row.get("status_id") == CLOSED)
    hours = Counter[Any]()
    for row in store.tables["tickets"].rows():
        hours[row.get("agent_id")] += row.get("timetaken") or 0
    for agent in store.tables["agents"].rows():
        yield {"Agent": agent["name"], "Closed tickets": counted[agent["id"]], "Hours": hours[agent["id"]]}


def _assets_by_type(store: Store) -> Iterable[Mapping[str, object]]:
    counted = Counter(row.get("assettype_name") for row in store.tables["assets"].rows())
    yield from ({"Type": name, "Assets": number} for name, number in counted.most_common())


_OWN = (
    _Report(
        "Open tickets by client",
        "Service Desk",
        "How many tickets of each client are open.",
        "SELECT Client, COUNT(*) AS [Open tickets] FROM Tickets WHERE Status <> 9 GROUP BY Client",
        _open_by_client,
    ),
    _Report(
        "Closed tickets and hours by agent",
        "Service Desk",
        "What each agent has closed, and the hours worked.",
        "SELECT Agent, COUNT(*) AS [Closed tickets], SUM(Hours) AS Hours FROM Tickets GROUP BY Agent",
        _closed_by_agent,
    ),
    _Report(
        "Assets by type",
        "Assets",
        "How many assets of each type there are.",
        "SELECT Type, COUNT(*) AS Assets FROM Assets GROUP BY Type",
        _assets_by_type,
    ),
    _Report(
        "Overdue tickets",
        "Service Desk",
        "A report whose query has a mistake in it, as some have.",
        "SELECT Ticket FROM Tickets WHERE fixbydat < GETDATE()",
        None,
    ),
)
