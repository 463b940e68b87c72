"""The reports of the made-up tenant: their records, and what each of them finds in the data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from ..store import Row, Store
from .ids import CLOSED, FIRST_REPORT


class Report(NamedTuple):
    """A report that the sandbox can run.

    Attributes:
        name, group, text: What its record says.
        sql: Its query, by which it is recognised.
        find: Computes its rows from the data, by the names of columns. None if the query is to fail.
    """

    name: str
    group: str
    text: str
    sql: str
    find: Callable[[Store], Iterable[Mapping[str, object]]] | None


def reports() -> list[Row]:
    """The records of the reports."""
    groups = sorted({report.group for report in REPORTS})
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
        for number, report in enumerate(REPORTS, FIRST_REPORT)
    ]


def _open_by_client(store: Store) -> Iterable[Mapping[str, object]]:
    counts = Counter(row["client_id"] for row in store.tables["tickets"].rows() if row.get("status_id") != CLOSED)
    for client in store.tables["clients"].rows():
        yield {"Client": client["name"], "Open tickets": counts[client["id"]]}


def _closed_by_agent(store: Store) -> Iterable[Mapping[str, object]]:
    counts = Counter(row.get("agent_id") for row in store.tables["tickets"].rows() if row.get("status_id") == CLOSED)
    hours = Counter[Any]()
    for row in store.tables["tickets"].rows():
        hours[row.get("agent_id")] += row.get("timetaken") or 0
    for agent in store.tables["agents"].rows():
        yield {"Agent": agent["name"], "Closed tickets": counts[agent["id"]], "Hours": hours[agent["id"]]}


def _assets_by_type(store: Store) -> Iterable[Mapping[str, object]]:
    counts = Counter(row.get("assettype_name") for row in store.tables["assets"].rows())
    yield from ({"Type": name, "Assets": number} for name, number in counts.most_common())


REPORTS = (
    Report(
        "Open tickets by client",
        "Service Desk",
        "How many tickets of each client are open.",
        "SELECT Client, COUNT(*) AS [Open tickets] FROM Tickets WHERE Status <> 9 GROUP BY Client",
        _open_by_client,
    ),
    Report(
        "Closed tickets and hours by agent",
        "Service Desk",
        "What each agent has closed, and the hours worked.",
        "SELECT Agent, COUNT(*) AS [Closed tickets], SUM(Hours) AS Hours FROM Tickets GROUP BY Agent",
        _closed_by_agent,
    ),
    Report(
        "Assets by type",
        "Assets",
        "How many assets of each type there are.",
        "SELECT Type, COUNT(*) AS Assets FROM Assets GROUP BY Type",
        _assets_by_type,
    ),
    Report(
        "Overdue tickets",
        "Service Desk",
        "A report whose query has a mistake in it, as some have.",
        "SELECT Ticket FROM Tickets WHERE fixbydat < GETDATE()",
        None,
    ),
)
