"""Lists: paging, envelopes and limits as they were measured.

Pages come only with `pageinate=true`, and only on routes that page; 100 rows at most, whatever is asked for.
Otherwise `count` rows come, or 50 if it is missing (HaloAPI issue 90, node-halopsa 1.0.2, live sweep).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from ..contract import Resource
from ..store import Key, Row, Store
from .filters import Condition, conditions, sorted_keys
from .query import ListQuery, Query, is_true, parse_date, parse_integer
from .views import View, hidden_fields, listed_custom_fields, render

MAX_PAGE = 100
DEFAULT_ROWS = 50
MAX_COUNT = 1000
"""One HaloITSM tenant gave 1000 tickets to a larger `count`, with a `record_count` of 1000."""

_PAGING = ("pageinate", "page_no", "page_size", "count")
_CACHED_QUERIES = 16


class Lists:
    """The list responses of one sandbox. Which rows match a query is cached until something changes."""

    def __init__(self, store: Store, *, echo_page_no: bool) -> None:
        self._store = store
        self._echo_page_no = echo_page_no
        self._matches: dict[object, tuple[list[Key], frozenset[str]]] = {}
        self._version = -1

    def fetch(self, resource: Resource, query: ListQuery) -> object:
        """The body of the response to a list request: an envelope or a bare array.

        Raises:
            HTTPError: A value of the query cannot be parsed.
        """
        sent = {name: query[name] for name in _PAGING[1:] if query.get(name) and not _is_flag(query[name])}
        numbers = {name: parse_integer(name, text) for name, text in sent.items()}
        keys = self._matching_keys(resource, query)
        is_paged = is_true(query, "pageinate")
        if resource.paging == "none":
            selected, total = keys, len(keys)
        elif resource.paging == "pages" and is_paged:
            size = min(numbers["page_size"], MAX_PAGE) if numbers.get("page_size", 0) > 0 else DEFAULT_ROWS
            start = (max(numbers.get("page_no", 1), 1) - 1) * size
            selected, total = keys[start : start + size], len(keys)
        else:
            count = numbers["count"] if numbers.get("count", 0) > 0 else DEFAULT_ROWS
            selected = keys[: min(count, MAX_COUNT)]
            total = len(selected)
        rows = self._rows(resource, selected, query)
        if resource.rows_key is None or (resource.envelope == "paged" and not is_paged):
            return rows
        echoed = ("page_no", "page_size") if self._echo_page_no else ("page_size",)
        envelope: dict[str, Any] = {name: numbers[name] for name in echoed if name in numbers}
        envelope["record_count"] = total
        if "columns" in resource.sidecars and is_true(query, "includecolumns"):
            envelope["columns"] = [{"id": number, "name": name} for number, name in enumerate(rows[0] if rows else ())]
        if "folders" in resource.sidecars:
            envelope["folders"] = []
        envelope[resource.rows_key] = rows
        return envelope

    def _rows(self, resource: Resource, keys: Iterable[Key], query: Query) -> list[Row]:
        hidden, table = hidden_fields(resource, View.LIST, query), self._store.tables[resource.name]
        rows = (table.get(key) or table.removed(key) or {} for key in keys)
        custom_fields = listed_custom_fields(resource, query)
        return [{**render(self._store, resource, row, hidden), **custom_fields(row)} for row in rows]

    def _matching_keys(self, resource: Resource, query: ListQuery) -> list[Key]:
        """The keys of the rows that match, in order."""
        version = self._store.version()
        if version != self._version or len(self._matches) >= _CACHED_QUERIES:
            self._matches.clear()
            self._version = version
        cache_key = (resource.name, frozenset((name, text) for name, text in query.items() if name not in _PAGING))
        if cache_key not in self._matches:
            keys = list(self._match(resource, query))
            self._matches[cache_key] = keys, frozenset(query.used)
        keys, used = self._matches[cache_key]
        query.used |= used
        return keys

    def _match(self, resource: Resource, query: ListQuery) -> Iterable[Key]:
        required = conditions(self._store, resource, query)
        keys = self._candidates(resource, query)
        matching = _filtered(self._store, resource, keys, required) if required else keys
        return sorted_keys(self._store, resource, matching, query)

    def _candidates(self, resource: Resource, query: Query) -> Iterable[Key]:
        """All keys in the default order: the newest tickets first, other records as they were created."""
        table = self._store.tables[resource.name]
        if resource.name == "actions":
            return self._actions(query)
        if resource.scope and not any(all(map(query.get, names.split("+"))) for names in resource.scope):
            return []
        if resource.name == "tickets" and is_true(query, "deleted"):
            return table.all_removed()
        if resource.name == "tickets":
            return reversed(table.sorted_by(lambda row: row.get("dateoccurred") or ""))
        return table.keys()

    def _actions(self, query: Query) -> Iterable[Key]:
        """The actions of one ticket, or of at most a day; otherwise none (PyPI HaloPSA; live sweep)."""
        if query.get("ticket_id"):
            ticket = (parse_integer("ticket_id", query["ticket_id"]),)
            exists = self._store.holding("tickets", *ticket).has(ticket)
            return self._store.tables["actions"].below(ticket) if exists else []
        if query.get("startdate") and query.get("enddate"):
            first = parse_date("startdate", query["startdate"])
            last = parse_date("enddate", query["enddate"], is_end=True)
            span = dt.datetime.fromisoformat(last) - dt.datetime.fromisoformat(first)
            if span <= dt.timedelta(days=1):
                return self._store.tables["actions"].between(first, last)
        return []


def _is_flag(text: str) -> bool:
    """Public clients send `count=true`, and get rows."""
    return text.lower() in {"true", "false"}


def _filtered(store: Store, resource: Resource, keys: Iterable[Key], required: list[Condition]) -> Iterator[Key]:
    """The keys of the rows that meet all conditions."""
    table = store.tables[resource.name]
    for key in keys:
        row = table.get(key) or table.removed(key)
        if row is not None and all(condition(row) for condition in required):
            yield key
