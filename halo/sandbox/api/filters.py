"""Which rows a list gives, and in what order: the query as live servers were seen to read it.

1. A name that is not known is ignored, and so are the documented names in `facts.ALIASES` (measured).
2. A filter for a number compares the field it is about; for a list of numbers, any of them.
3. `true` is the only way to say yes: `orderdesc=1` was measured to sort ascending.
4. An empty value is no value.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from ..contract import AS_TICKETS, FIELDS, Resource, compared_by, filters_of, is_ignored
from ..formats import iso
from ..seed.ids import APPLICATION_AGENT, CLOSED, UNASSIGNED
from ..store import Key, Row, Store
from .errors import Refused
from .request import Query
from .views import reader


class ListQuery(dict[str, str]):
    """The query of a list, which remembers what was read of it.

    Attributes:
        read: The names that something was made of, were they there or not.
    """

    def __init__(self, query: Query) -> None:
        super().__init__(query)
        self.read: set[str] = set()

    def __getitem__(self, name: str) -> str:
        self.read.add(name)
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:
        """The value, and a note that it was asked for."""
        self.read.add(name)
        return super().get(name, default)

    def unread(self, resource: Resource) -> list[str]:
        """The documented names by which a live server would change its answer, and the sandbox does not.

        Not those that a live server was measured to ignore.
        """
        kinds = filters_of(resource)
        names = [name for name, text in self.items() if name in kinds and text not in {"", "false"}]
        return [name for name in names if name not in self.read and not is_ignored(resource, name)]


Condition = Callable[[Row], bool]

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
"""The fields in which `search` looks; `name` elsewhere."""

CHANGED = {
    **dict.fromkeys(("tickets", *AS_TICKETS), "last_update"),
    "clients": "alastupdate",
    "sites": "slastupdate",
    "users": "ulastupdate",
    "assets": "dlastupdate",
    "contracts": "last_modified",
    "actions": "last_updated",
    "attachments": "last_updated",
}
"""The field that tells when a record was last changed."""

DATES = {"dateoccured": "dateoccurred", "datecleared": "dateclosed", "lastactiondate": "lastactiondate"}
"""What `datesearch` may say, in the vendor's spelling -> the field. Anything else is ignored."""

_DATED = {"appointments", "timesheet_events", "invoices", "recurring_invoices", "agent_check_ins"}
"""Resources with filters for the earliest and the latest date, by names with `start` and `end` in them."""

_EXACT_TEXTS = {("agents", "team"), ("assets", "inventory_number")}


def is_true(query: Query, name: str) -> bool:
    """Whether this is switched on."""
    return query.get(name) == "true"


def conditions(store: Store, resource: Resource, query: ListQuery) -> list[Condition]:
    """What a row must fulfil; nothing where the query filters nothing.

    Raises:
        Refused: A number or a date cannot be read.
    """
    found = list[Condition]()
    kinds = filters_of(resource)
    for name, text in query.items():
        if name in kinds and text and not is_ignored(resource, name):
            compared = list(_comparisons(store, resource, name, kinds[name], text))
            found.extend(compared)
            if compared:
                query.read.add(name)
    for special in (_between, _changed_between, *_SPECIAL.get(resource.name, ())):
        found.extend(special(store, resource, query))
    return found


def whole_number(name: str, text: str) -> int:
    """A number that fits into 32 bits, as the server wants them.

    Raises:
        Refused: It is none.
    """
    digits = text.strip().removeprefix("-").removeprefix("+")
    if digits.isascii() and digits.isdigit() and len(digits) < 12 and -(2**31) <= int(text) < 2**31:
        return int(text)
    raise invalid(name, text)


def invalid(name: str, text: str) -> Refused:
    """The refusal of a value that cannot be read."""
    return Refused(400, f"The value '{text}' is not valid.", field=name, shape="fields")


def moment(name: str, text: str, *, is_end: bool = False) -> str:
    """A date of the query as rows have them. A plain date as the end means the whole of that day.

    Raises:
        Refused: It is no date.
    """
    try:
        value = dt.datetime.fromisoformat(text.strip())
        value = value.astimezone(dt.UTC) if value.tzinfo else value
    except (ValueError, OverflowError) as error:
        raise invalid(name, text) from error
    if is_end and len(text.strip()) == len("2024-01-31"):
        value = value.replace(hour=23, minute=59, second=59, microsecond=999_000)
    return iso(value)


def in_order(store: Store, resource: Resource, keys: Iterable[Key], query: Query) -> list[Key]:
    """The keys in the order that was asked for; as they come where none was, or by a field that is not there."""
    found, table = list(keys), store.tables[resource.name]
    for number in ("5", "4", "3", "2", ""):
        field = query.get(f"order{number}")
        if field and field in FIELDS[resource.name]:
            read = reader(store, resource, field)
            values = {key: _sortable(read(table.get(key) or table.removed(key) or {})) for key in found}
            found.sort(key=values.__getitem__, reverse=is_true(query, f"orderdesc{number}"))
    return found


def _sortable(value: Any) -> tuple[int, Any]:
    """Nothing first, then numbers, then texts."""
    if isinstance(value, bool | int | float):
        return 1, value
    return (2, value.casefold()) if isinstance(value, str) else (0, 0)


def _comparisons(store: Store, resource: Resource, name: str, kind: str, text: str) -> Iterable[Condition]:
    """What one filter demands."""
    field = compared_by(resource, name)
    if name == "search":
        yield _contains(store, resource, SEARCHED.get(resource.name, ("name",)), text)
    elif kind == "string" and name.startswith("search_") and field in FIELDS[resource.name]:
        yield _contains(store, resource, (field,), text)
    elif kind == "string" and (field != name or (resource.name, name) in _EXACT_TEXTS):
        read, wanted = reader(store, resource, field), text.casefold()
        yield lambda row: str(read(row)).casefold() == wanted
    elif kind == "integer":
        wanted_number = whole_number(name, text)
        if _is_number(resource, field):
            yield lambda row: row.get(field) == wanted_number
    elif kind in {"datetime", "moment"} and resource.name in _DATED:
        is_end = "end" in name
        yield from _range(field, {name: text}, () if is_end else (name,), (name,) if is_end else ())
    elif kind == "integers" and _is_number(resource, field):
        numbers = {whole_number(name, one) for one in text.split(",") if one.strip()}
        yield lambda row: row.get(field) in numbers


def _is_number(resource: Resource, field: str) -> bool:
    """Whether the records have such a field, and numbers in it: tickets name their team."""
    return FIELDS[resource.name].get(field) in {"integer", "number", "boolean"}


def _contains(store: Store, resource: Resource, fields: Iterable[str], text: str) -> Condition:
    readers, wanted = [reader(store, resource, field) for field in fields], text.casefold()
    return lambda row: any(wanted in str(read(row) or "").casefold() for read in readers)


def _between(_: Store, resource: Resource, query: Query) -> Iterable[Condition]:
    """`datesearch` with `startdate` and `enddate`; on actions they are about the action's own time."""
    field = "datetime" if resource.name == "actions" else DATES.get(query.get("datesearch", ""))
    if field and field in FIELDS[resource.name]:
        yield from _range(field, query, ("startdate", "startdatetime"), ("enddate", "enddatetime"))


def _changed_between(_: Store, resource: Resource, query: Query) -> Iterable[Condition]:
    if resource.name in CHANGED:
        yield from _range(CHANGED[resource.name], query, ("lastupdatefromdate",), ("lastupdatetodate",))


def _range(field: str, query: Query, starts: Iterable[str], ends: Iterable[str]) -> Iterable[Condition]:
    """ISO texts of one form sort as the moments they stand for."""
    earliest = [moment(name, query[name]) for name in starts if query.get(name)]
    latest = [moment(name, query[name], is_end=True) for name in ends if query.get(name)]
    if earliest:
        yield lambda row: (row.get(field) or "") >= max(earliest)
    if latest:
        yield lambda row: "" < (row.get(field) or "") <= min(latest)


def _open_or_closed(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    if is_true(query, "open_only"):
        yield lambda row: row.get("status_id") != CLOSED
    if is_true(query, "closed_only"):
        yield lambda row: row.get("status_id") == CLOSED


def _of_teams(store: Store, _: Resource, query: Query) -> Iterable[Condition]:
    """Teams are asked for by id and stand in tickets by name."""
    if query.get("team"):
        numbers = [whole_number("team", one) for one in query["team"].split(",") if one.strip()]
        teams = [store.tables["teams"].get((number,)) for number in numbers]
        names = {team["name"] for team in teams if team}
        yield lambda row: row.get("team") in names


def _about_asset(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    if query.get("asset_id"):
        number = whole_number("asset_id", query["asset_id"])
        yield lambda row: number in _ids(row.get("assets"))


def _of_ticket_or_user(store: Store, _: Resource, query: Query) -> Iterable[Condition]:
    """Assets stand in the ticket, and users in the asset."""
    if query.get("ticket_id"):
        ticket = store.tables["tickets"].get((whole_number("ticket_id", query["ticket_id"]),)) or {}
        mine = _ids(ticket.get("assets"))
        yield lambda row: row["id"] in mine
    if query.get("user_id"):
        number = whole_number("user_id", query["user_id"])
        yield lambda row: number in _ids(row.get("users"))


def _ids(rows: Any) -> set[Any]:
    """The numbers of nested records, whatever was saved as such."""
    if not isinstance(rows, list):
        return set()
    records = [cast("Row", one) for one in cast("list[object]", rows) if isinstance(one, dict)]
    return {row.get("id") for row in records if isinstance(row.get("id"), int)}


def _without(name: str) -> Callable[[Store, Resource, Query], Iterable[Condition]]:
    """Filters that leave out the numbers they name."""

    def found(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
        if query.get(name):
            numbers = {whole_number(name, one) for one in query[name].split(",") if one.strip()}
            yield lambda row: row["id"] not in numbers

    return found


def _active_alone(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    """`activeinactive` is both flags in one; the first is on where nothing is said."""
    both = query.get("activeinactive") or f"{query.get('includeactive') or 'true'},{query.get('includeinactive')}"
    active, _comma, inactive = both.partition(",")
    if inactive.strip() != "true":
        yield lambda row: not row.get("inactive")
    if active.strip() != "true":
        yield lambda row: bool(row.get("inactive"))


def _unexpired_alone(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    if not is_true(query, "includeinactive"):
        yield lambda row: not row.get("expired")


def _ordinary_agents(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    """Disabled agents, those of applications and "Unassigned" come when they are asked for."""
    if not is_true(query, "includedisabled"):
        yield lambda row: not row.get("isdisabled")
    if not is_true(query, "includeapiagents"):
        yield lambda row: row["id"] != APPLICATION_AGENT
    if not is_true(query, "includeunassigned"):
        yield lambda row: row["id"] != UNASSIGNED


def _kinds_of_action(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    kinds: Mapping[str, Condition] = {
        "agentonly": lambda row: bool(row.get("actionby_agent_id")),
        "conversationonly": lambda row: bool(row.get("emaildirection")) or row.get("who_type") == 1,
        "excludeprivate": lambda row: not row.get("hiddenfromuser"),
        "excludesys": lambda row: row.get("outcome_id") != 1,
        "importantonly": lambda row: bool(row.get("important")),
        "timeentriesonly": lambda row: bool(row.get("timetaken")),
    }
    return [condition for name, condition in kinds.items() if is_true(query, name)]


def _of_tickets_there(store: Store, _: Resource, __: Query) -> Iterable[Condition]:
    tickets = store.tables["tickets"]
    yield lambda row: row.get("ticket_id") is None or tickets.has((row["ticket_id"],))


def _open_statuses(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    if is_true(query, "excludeclosed"):
        yield lambda row: row["id"] != CLOSED


def _tasks(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    if is_true(query, "tasksonly"):
        yield lambda row: bool(row.get("is_task"))
    if is_true(query, "hidecompleted"):
        yield lambda row: row.get("complete_status") != 0


def _beyond(_: Store, __: Resource, query: Query) -> Iterable[Condition]:
    """The only way to walk a route without pages (live)."""
    if query.get("older_than_id"):
        oldest = whole_number("older_than_id", query["older_than_id"])
        yield lambda row: row["id"] < oldest
    if query.get("newer_than_id"):
        newest = whole_number("newer_than_id", query["newer_than_id"])
        yield lambda row: row["id"] > newest


_SPECIAL: Mapping[str, tuple[Callable[[Store, Resource, Query], Iterable[Condition]], ...]] = {
    **dict.fromkeys(("tickets", *AS_TICKETS), (_open_or_closed, _of_teams, _about_asset, _without("excludethese"))),
    "appointments": (_tasks,),
    "feed": (_beyond,),
    "assets": (_of_ticket_or_user, _active_alone, _without("excludethese")),
    "clients": (_active_alone,),
    "sites": (_active_alone,),
    "users": (_active_alone,),
    "contracts": (_unexpired_alone,),
    "agents": (_ordinary_agents,),
    "actions": (_of_tickets_there, _kinds_of_action),
    "statuses": (_open_statuses,),
    "attachments": (_of_tickets_there,),
}
