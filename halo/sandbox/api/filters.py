"""Which rows a list has, and in what order, as live servers were seen to filter and sort.

An unknown name is ignored, and so are the documented names in `facts.ALIASES` (measured). A filter for a number
compares the field that it is about; a filter for several numbers is met by any of them.
"""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from ..contract import AS_TICKETS, FIELDS, Resource, compared_field, filters_of, is_ignored
from ..seed.ids import APPLICATION_AGENT, CLOSED, UNASSIGNED
from ..store import Key, Row, Store
from .errors import HTTPError
from .query import ListQuery, Query, is_true, parse_date, parse_integer, parse_integers
from .views import field_reader, records

Condition = Callable[[Row], bool]

Filter = Callable[[Store, Resource, Query], Iterable[Condition]]
"""What a row must meet because of some parameters of a query."""

SEARCHED = {
    **dict.fromkeys(("tickets", *AS_TICKETS), ("summary", "details")),
    "appointments": ("subject",),
    "quotations": ("title",),
    "invoices": ("invoicenumber",),
    "tags": ("text",),
    "sites": ("name", "clientsite_name"),
    "users": ("name", "emailaddress"),
    "assets": ("inventory_number", "key_field", "key_field2"),
    "contracts": ("ref",),
    "agents": ("name", "email"),
}
"""Resource -> the fields that `search` looks into; elsewhere `name`."""

CHANGED = {
    **dict.fromkeys(("tickets", *AS_TICKETS), "last_update"),
    "clients": "alastupdate",
    "sites": "slastupdate",
    "users": "lastupdate",
    "assets": "dlastupdate",
    "contracts": "last_modified",
    "actions": "last_updated",
    "attachments": "last_updated",
}
"""Resource -> the field that says when a record was last changed."""

DATES = {"dateoccured": "dateoccurred", "datecleared": "dateclosed", "lastactiondate": "lastactiondate"}
"""Value of `datesearch`, in the vendor's spelling -> the field. Other values are ignored."""

_DATED = {"appointments", "timesheet_events", "invoices", "recurring_invoices", "agent_check_ins"}
"""Resources with filters for the earliest and the latest date, whose names contain `start` and `end`."""

_EXACT_TEXTS = {
    ("agents", "team"),
    ("assets", "inventory_number"),
    *((name, "third_party_id_string") for name in ("tickets", *AS_TICKETS)),
}

_FIELDS_BY_NAME = {
    "contract_type": "contracttype",
    "contract_sub_type": "subtype",
    "quickbooks_id": "qboid",
    "xero_id": "xeroid",
}
"""Filter of contracts or invoices -> the field that has nearly its name. That it compares this one is a guess.

`third_party_id` of invoices and `labour_type` have no such field; what `filetype_filter`, `basic_fields_only`,
`include_linked_item_details` and `includechangehistorylastupdated` leave out or add is not known.
"""


def conditions(store: Store, resource: Resource, query: ListQuery) -> list[Condition]:
    """What a row must meet; empty if the query filters nothing.

    Raises:
        HTTPError: A number or a date cannot be parsed.
    """
    collected = list[Condition]()
    types = filters_of(resource)
    for name, text in query.items():
        if name in types and text and not is_ignored(resource, name):
            comparisons = list(_comparisons(store, resource, name, types[name], text))
            collected.extend(comparisons)
            if comparisons:
                query.used.add(name)
    for special in (_date_range, _change_range, *_advanced(types), *_SPECIAL.get(resource.name, ())):
        collected.extend(special(store, resource, query))
    return collected


def sorted_keys(store: Store, resource: Resource, keys: Iterable[Key], query: Query) -> list[Key]:
    """The keys in the order that the query asks for; as they are if it asks for none, or for an unknown field."""
    ordered, table = list(keys), store.tables[resource.name]
    for number in ("5", "4", "3", "2", ""):
        field = query.get(f"order{number}")
        if field and field in FIELDS[resource.name]:
            read = field_reader(store, resource, field)
            values = {key: _sort_key(read(table.get(key) or table.removed(key) or {})) for key in ordered}
            ordered.sort(key=values.__getitem__, reverse=is_true(query, f"orderdesc{number}"))
    return ordered


def _sort_key(value: Any) -> tuple[int, Any]:
    """Null sorts first, then numbers, then texts."""
    if isinstance(value, bool | int | float):
        return 1, value
    return (2, value.casefold()) if isinstance(value, str) else (0, 0)


def _comparisons(store: Store, resource: Resource, name: str, filter_type: str, text: str) -> Iterable[Condition]:
    """What one documented filter demands; nothing if it does not compare a field."""
    field = _FIELDS_BY_NAME.get(name) or compared_field(resource, name)
    if name == "search":
        yield _contains(store, resource, SEARCHED.get(resource.name, ("name",)), text)
    elif filter_type == "string" and name.startswith("search_") and field in FIELDS[resource.name]:
        yield _contains(store, resource, (field,), text)
    elif filter_type == "string" and (field != name or (resource.name, name) in _EXACT_TEXTS):
        read, expected = field_reader(store, resource, field), text.casefold()
        yield lambda row: str(read(row)).casefold() == expected
    elif filter_type == "integer":
        number = parse_integer(name, text)
        if _is_number(resource, field):
            yield lambda row: row.get(field) == number
    elif filter_type in {"datetime", "moment"} and resource.name in _DATED and field in FIELDS[resource.name]:
        is_end = "end" in name
        yield from _range(field, {name: text}, () if is_end else (name,), (name,) if is_end else ())
    elif filter_type == "integers" and _is_number(resource, field):
        numbers = parse_integers(name, text)
        yield lambda row: row.get(field) in numbers


def _is_number(resource: Resource, field: str) -> bool:
    """Whether the records have this field, and numbers in it: the team of a ticket is a name."""
    return FIELDS[resource.name].get(field) in {"integer", "number", "boolean"}


def _contains(store: Store, resource: Resource, fields: Iterable[str], text: str) -> Condition:
    readers, expected = [field_reader(store, resource, field) for field in fields], text.casefold()
    return lambda row: any(expected in str(read(row) or "").casefold() for read in readers)


def _date_range(_: Store, resource: Resource, query: Query) -> Iterable[Condition]:
    """`startdate` and `enddate` about the field that `datesearch` names; for actions, about their own time."""
    field = "datetime" if resource.name == "actions" else DATES.get(query.get("datesearch", ""))
    if field and field in FIELDS[resource.name]:
        yield from _range(field, query, ("startdate", "startdatetime"), ("enddate", "enddatetime"))


def _by_dates_of_invoices(_: Store, resource: Resource, query: Query) -> Iterable[Condition]:
    """`start_date` and `end_date` are about the date that `datesearch` names, and without one about none."""
    field = query.get("datesearch", "")
    if FIELDS[resource.name].get(field) == "datetime":
        yield from _range(field, query, ("start_date",), ("end_date",))


def _change_range(_: Store, resource: Resource, query: Query) -> Iterable[Condition]:
    if resource.name in CHANGED:
        yield from _range(CHANGED[resource.name], query, ("lastupdatefromdate",), ("lastupdatetodate",))


def _advanced(types: Mapping[str, str]) -> tuple[Filter, ...]:
    """The filter by conditions in JSON, if a list documents it."""
    return (_by_conditions,) if "advanced_search" in types else ()


def _by_conditions(_: Store, resource: Resource, query: Query) -> Iterable[Condition]:
    """`advanced_search`: all of these conditions; one about an unknown field is ignored, as unknown filters are.

    Names, numbers of comparisons and the words of the refusal are those of a public client.
    """
    text = query.get("advanced_search")
    if not text:
        return
    try:
        conditions = [
            (str(each["filter_name"]), _COMPARISONS[int(each["filter_type"])], str(each["filter_value"]))
            for each in json.loads(text)
        ]
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise HTTPError(400, "Invalid advanced search parameter", field="advanced_search", shape="text") from error
    for field, compare, value in conditions:
        if field in FIELDS[resource.name]:
            yield partial(_meets, field, compare, value.casefold())


def _meets(field: str, compare: Callable[[Any, Any], bool], expected: str, row: Row) -> bool:
    value = row.get(field)
    if compare in _ORDERS and isinstance(value, int | float) and _DECIMAL.fullmatch(expected):
        return compare(value, float(expected))
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return compare("" if value is None else str(value).casefold(), expected)


def _is_in(text: str, expected: str) -> bool:
    return text in {part.strip() for part in expected.split(",")}


_DECIMAL = re.compile(r"-?\d{1,15}(\.\d{1,15})?", re.ASCII)
_ORDERS = (operator.gt, operator.ge, operator.lt, operator.le)
_COMPARISONS: Mapping[int, Callable[[Any, Any], bool]] = {
    0: _is_in,
    1: lambda value, expected: not _is_in(value, expected),
    2: operator.eq,
    3: operator.ne,
    4: lambda value, expected: expected.strip("%") in value,
    5: lambda value, expected: expected.strip("%") not in value,
    6: operator.eq,
    **dict(enumerate(_ORDERS, 7)),
}
"""`filter_type` -> the comparison: in, not in, equal, not, like, not like, equal, and the four of order."""


def _range(field: str, query: Query, starts: Iterable[str], ends: Iterable[str]) -> Iterable[Condition]:
    """Dates are compared as texts: in ISO form they sort alike."""
    earliest = [parse_date(name, query[name]) for name in starts if query.get(name)]
    latest = [parse_date(name, query[name], is_end=True) for name in ends if query.get(name)]
    if earliest:
        yield lambda row: (row.get(field) or "") >= max(earliest)
    if latest:
        yield lambda row: "" < (row.get(field) or "") <= min(latest)


def _by_openness(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    if is_true(query, "open_only"):
        yield lambda row: row.get("status_id") != CLOSED
    if is_true(query, "closed_only"):
        yield lambda row: row.get("status_id") == CLOSED


def _by_teams(store: Store, _: Resource, query: Query) -> Iterable[Condition]:
    """The filter has ids, the tickets have names of teams."""
    if query.get("team"):
        teams = [store.tables["teams"].get((number,)) for number in parse_integers("team", query["team"])]
        names = {team["name"] for team in teams if team}
        yield lambda row: row.get("team") in names


def _by_asset(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    if query.get("asset_id"):
        number = parse_integer("asset_id", query["asset_id"])
        yield lambda row: number in _ids(row.get("assets"))


def _by_ticket_or_user(store: Store, _: Resource, query: Query) -> Iterable[Condition]:
    """A ticket lists its assets, and an asset its users."""
    if query.get("ticket_id"):
        ticket = store.tables["tickets"].get((parse_integer("ticket_id", query["ticket_id"]),)) or {}
        asset_ids = _ids(ticket.get("assets"))
        yield lambda row: row["id"] in asset_ids
    if query.get("user_id"):
        number = parse_integer("user_id", query["user_id"])
        yield lambda row: number in _ids(row.get("users"))


def _ids(rows: Any) -> set[Any]:
    """The ids of nested records."""
    return {row["id"] for row in records(rows) if isinstance(row.get("id"), int)}


def _excluding(name: str) -> Filter:
    """The filter of this name leaves out the records whose ids it lists."""

    def exclude(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
        if query.get(name):
            numbers = parse_integers(name, query[name])
            yield lambda row: row["id"] not in numbers

    return exclude


def _active_only(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    """`activeinactive` is both flags in one; the first of them is on by default."""
    both = query.get("activeinactive") or f"{query.get('includeactive') or 'true'},{query.get('includeinactive')}"
    active, _comma, inactive = both.lower().partition(",")
    if inactive.strip() != "true":
        yield lambda row: not row.get("inactive")
    if active.strip() != "true":
        yield lambda row: bool(row.get("inactive"))


def _without(field: str, *, is_in_use: bool, unless: str) -> Filter:
    """The filter that leaves out what is out of use, unless the query has this flag."""

    def leave_out(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
        if not is_true(query, unless):
            yield lambda row: row.get(field) in {None, is_in_use}

    return leave_out


def _ordinary_agents(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    """Agents of applications and "Unassigned" are listed only if they are asked for."""
    if not is_true(query, "includeapiagents"):
        yield lambda row: row["id"] != APPLICATION_AGENT
    if not is_true(query, "includeunassigned"):
        yield lambda row: row["id"] != UNASSIGNED


def _by_action_flags(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    flags: Mapping[str, Condition] = {
        "agentonly": lambda row: bool(row.get("actionby_agent_id")),
        "conversationonly": lambda row: bool(row.get("emaildirection")) or row.get("who_type") == 1,
        "excludeprivate": lambda row: not row.get("hiddenfromuser"),
        "excludesys": lambda row: row.get("outcome_id") != 1,
        "importantonly": lambda row: bool(row.get("important")),
        "timeentriesonly": lambda row: bool(row.get("timetaken")),
    }
    return [condition for name, condition in flags.items() if is_true(query, name)]


def _of_existing_tickets(store: Store, _: Resource, __: Query) -> Iterable[Condition]:
    yield (
        lambda row: row.get("ticket_id") is None or store.holding("tickets", row["ticket_id"]).has((row["ticket_id"],))
    )


def _open_statuses(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    if is_true(query, "excludeclosed"):
        yield lambda row: row["id"] != CLOSED


def _tasks(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    if is_true(query, "tasksonly"):
        yield lambda row: bool(row.get("is_task"))
    if is_true(query, "hidecompleted"):
        yield lambda row: row.get("complete_status") != 0


def _by_id_range(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    """The only way to walk a route without pages (live)."""
    if query.get("older_than_id"):
        oldest = parse_integer("older_than_id", query["older_than_id"])
        yield lambda row: row["id"] < oldest
    if query.get("newer_than_id"):
        newest = parse_integer("newer_than_id", query["newer_than_id"])
        yield lambda row: row["id"] > newest


_SPECIAL: Mapping[str, tuple[Filter, ...]] = {
    **dict.fromkeys(("tickets", *AS_TICKETS), (_by_openness, _by_teams, _by_asset, _excluding("excludethese"))),
    **dict.fromkeys(("invoices", "recurring_invoices"), (_by_dates_of_invoices,)),
    "appointments": (_tasks,),
    "feed": (_by_id_range,),
    "assets": (_by_ticket_or_user, _active_only, _excluding("excludethese")),
    "clients": (_active_only,),
    "sites": (_active_only,),
    "users": (_active_only,),
    "contracts": (_without("expired", is_in_use=False, unless="includeinactive"),),
    "agents": (_ordinary_agents, _without("isdisabled", is_in_use=False, unless="includedisabled")),
    "teams": (_without("inactive", is_in_use=False, unless="includedisabled"),),
    "ticket_types": (_without("visible", is_in_use=True, unless="showinactive"),),
    "outcomes": (_without("hidden", is_in_use=False, unless="showhidden"),),
    "actions": (_of_existing_tickets, _by_action_flags),
    "statuses": (_open_statuses,),
    "attachments": (_of_existing_tickets,),
}
"""Resource -> its filters that do not compare one field."""
