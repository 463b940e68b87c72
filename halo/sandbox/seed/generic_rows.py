"""The rows of most resources: made by one maker, from the names and kinds of their fields.

A field whose name says what stands in it (a date, a price, an e-mail address, the id of another record) gets a
believable value that follows from the seed; all others are left out, as Halo leaves out what is null. What people look
at first gets more than that in `business`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any

import attrs

from ..contract import FIELDS, RESOURCES, Resource
from ..formats import guid, iso, plain
from ..store import Row
from . import business, texts
from .business import Context
from .tenant import Tenant
from .tickets import Tickets
from .vocabulary import CODES, LOOKUPS, NAMES, NUMBERED, ROWS

FIRST, A_RESOURCE = 20_001, 200
"""The first number of the first resource, and how many numbers each has to itself: a wrong kind of id finds nothing."""

USUAL = 12
NEGATIVE = {"recurring_invoices", "email_templates"}
"""Resources whose ids are negative (live)."""

NEWEST_FIRST = {"feed"}
_DAY = dt.timedelta(days=1)


@attrs.frozen(eq=False)
class Seed:
    """What generic rows follow from: a number, and the rows that are written by hand.

    Attributes:
        number: The seed itself.
        now: When the history ends.
        tenant, tickets: What rows refer to.
    """

    number: int
    now: dt.datetime
    tenant: Tenant
    tickets: Tickets

    def ids_of(self, name: str) -> Sequence[Any]:
        """The ids of this resource."""
        if name == "tickets":
            return [number for (number,) in self.tickets.keys()]  # noqa: SIM118  # no mapping
        rows = self.tenant.rows.get(name)
        return numbers_of(name) if rows is None else [row["id"] for row in rows]


def generic_rows(resource: Resource, seed: Seed) -> list[Row]:
    """The rows of a resource, in the order of creation."""
    if resource.name in business.RECKONED:
        return business.RECKONED[resource.name](seed.tenant)
    rows = [made(resource, place, seed) for place in range(len(numbers_of(resource.name)))]
    return rows[::-1] if resource.name in NEWEST_FIRST else rows


def numbers_of(name: str) -> Sequence[Any]:
    """The ids of a resource whose rows are made here."""
    if name in NUMBERED:
        return [number for number, _ in NUMBERED[name]]
    count = ROWS.get(name) or len(NAMES.get(name, ())) or USUAL
    if RESOURCES[name].id_type == "string":
        return [guid("made", name, place) for place in range(count)]
    if name in NEGATIVE:
        return [-101 - place for place in range(count)]
    first = FIRST + A_RESOURCE * _PLACES[name]
    return range(first, first + count)


_PLACES = {name: place for place, name in enumerate(RESOURCES)}


def made(resource: Resource, place: int, seed: Seed) -> Row:
    """The row at this place."""
    context = _context(resource, place, seed)
    row: Row = {"id": context.number} if "id" in FIELDS[resource.name] else {}
    row |= _keys(resource, place, context)
    row |= _references(resource, context, seed, row)
    for field, kind in FIELDS[resource.name].items():
        if field not in row:
            value = _value(field, kind, context)
            if value is not None:
                row[field] = value
    return {**row, **business.cared_for(resource.name, context, row)}


def _context(resource: Resource, place: int, seed: Seed) -> Context:
    random = Random(f"{seed.number} {resource.name} {place}")  # noqa: S311  # repeatable on purpose
    day = seed.now - random.randrange(2, 400) * _DAY
    begin = day.replace(hour=8 + random.randrange(9), minute=random.choice((0, 15, 30, 45)), second=0, microsecond=0)
    return Context(
        random=random,
        place=place,
        number=numbers_of(resource.name)[place],
        name=_name(resource, place),
        begin=begin,
        end=begin + random.randrange(7, 90) * _DAY,
        now=seed.now,
        use=resource.singular.replace("_", ""),
        code=CODES.get(resource.name, ("",))[place % len(CODES.get(resource.name, ("",)))],
        agents=[row for row in seed.tenant.rows["agents"] if row["is_agent"] and not row["isdisabled"]],
    )


def _name(resource: Resource, place: int) -> str:
    if resource.name in NUMBERED:
        return NUMBERED[resource.name][place][1]
    names = NAMES.get(resource.name)
    return names[place % len(names)] if names else f"{resource.singular.replace('_', ' ').capitalize()} {place + 1}"


def _keys(resource: Resource, place: int, context: Context) -> Row:
    """The key of a row that has another one than its id."""
    if resource.name == "lookups":
        number, values = LOOKUPS[place % len(LOOKUPS)]
        value = place // len(LOOKUPS)
        return {"lookupid": number, "id": value + 1, "name": values[value % len(values)]}
    if resource.name == "timesheet_events":
        return {"id": 0}  # as live servers give it for all of them
    others = [name for name in resource.key if name != "id" and name not in resource.references]
    return {
        name: context.agents[place % len(context.agents)]["id"] if name == "techID" else place + 1 for name in others
    }


def _references(resource: Resource, context: Context, seed: Seed, row: Row) -> Row:
    """Ids of other records; those of one place belong together."""
    found, home = Row(), _home(resource, context, seed)
    for field, target in resource.references.items():
        if field in row or field not in FIELDS[resource.name]:
            continue
        if target in home:
            found[field] = home[target]
        elif target == "agents":
            found[field] = context.random.choice(context.agents)["id"]
        elif numbers := seed.ids_of(target):
            found[field] = context.random.choice(numbers)
    return found


def _home(resource: Resource, context: Context, seed: Seed) -> Mapping[str, Any]:
    """Where a record belongs: a user with client and site, and what that client has; a ticket where it is about one."""
    random, tenant = context.random, seed.tenant
    tickets, home = seed.ids_of("tickets"), Row()
    if tickets and "tickets" in resource.references.values():
        home["tickets"] = random.choice(tickets)
        ticket = seed.tickets.row((home["tickets"],))
        client_id, home["users"], home["sites"] = ticket["client_id"], ticket["user_id"], ticket["site_id"]
    else:
        user = random.choice(tenant.rows["users"])
        client_id, home["users"], home["sites"] = user["client_id"], user["id"], user["site_id_int"]
    home["clients"] = client_id
    home["assets"] = random.choice(tenant.assets_of[client_id])["id"]
    home["contracts"] = random.choice([row["id"] for row in tenant.rows["contracts"] if row["client_id"] == client_id])
    return home


Maker = Callable[[Context], Any]


def _money(context: Context) -> float:
    return context.random.randrange(40, 9000) / 4


def _address(context: Context) -> str:
    return f"{plain(context.name).replace(' ', '.')[:30]}@provider.example"


_KINDS: Mapping[str, Sequence[tuple[str, Maker]]] = {
    "string": (
        (
            r"name|value|text|title|subject|summary|category_name|status_name|field_name|long_name|button_?name",
            lambda c: c.name,
        ),
        (r"e?mail_?address|email", _address),
        (r"(main)?phone_?number|callerid", lambda c: f"01632 960{c.place % 1000:03}"),
        (r"colour", lambda c: c.random.choice(("#5bc0de", "#5cb85c", "#f0ad4e", "#d9534f"))),
        (r"guid", lambda c: guid(c.use, c.number)),
        (r"url|website", lambda c: f"https://{plain(c.name).replace(' ', '-')}.example/"),
        (r"ref|reference|invoicenumber|productcode", lambda c: f"{c.use[:3].upper()}-{abs(c.place) + 1001}"),
        (r"notes?|comment|old_value|new_value", lambda c: texts.NOTES[c.place % 2 + 3]),
        (r"description|details|desc", lambda c: f"{c.name}, as agreed."),
        (r"line1", lambda c: f"{c.place + 7} Station Road"),
        (r"line3", lambda _: "Anytown"),
        (r"postcode", lambda c: f"AB{c.place % 9 + 1} {c.place % 10}CD"),
        (r"code", lambda c: c.code or None),
        (r"use", lambda c: c.use),
        (r"entity", lambda _: "Tickets"),
        (r"version|version_number", lambda c: f"1.{c.place}"),
    ),
    "datetime": (
        (r"end|end_?date|expiry_?date|due_?date|target_date|.*validto", lambda c: iso(c.end)),
        (
            r"date|datetime|timestamp|start|start_?(date|time)|invoice_date|date_?(created|added|edited|received)",
            lambda c: iso(c.begin),
        ),
        (
            r"creation_date|dateoccurred|date_processed|attemptdate|last_(modified|updated?|attempt_date)",
            lambda c: iso(c.begin),
        ),
    ),
    "number": (
        (r"amount|total|price|cost|costprice|baseprice|unit_price|net_total|value|current_rate|rate", _money),
        (r"hours|timetaken|actual_hours|work_hours|chargeable_hours", lambda c: c.random.randrange(1, 32) / 4),
        (r"target_hours", lambda _: 7.5),
        (r"quantity|quantity_in", lambda c: float(c.random.randrange(1, 20))),
        (r"conversion_rate", lambda c: 1 + c.place / 8),
        (r"sequence|seq", lambda c: float(c.place + 1)),
    ),
    "integer": (
        (r"sequence|seq", lambda c: c.place + 1),
        (r"count|quantity", lambda c: c.random.randrange(1, 30)),
        (r"score", lambda c: c.random.choice((1, 1, 1, 2, 2, 3, 4))),
        (r"type|status|category", lambda _: 0),
    ),
    "boolean": (
        (r"inactive|isdisabled|deleted|disabled", lambda _: False),
        (r"active|enabled|visible|allow_access|current", lambda _: True),
    ),
    "any": ((r"status_name", lambda c: c.name),),
}
_PATTERNS = {kind: [(re.compile(name), make) for name, make in rules] for kind, rules in _KINDS.items()}


def _value(field: str, kind: str, context: Context) -> Any:
    """What stands in a field by its name and kind; None where the name says nothing."""
    rules = _PATTERNS.get(kind, ())
    make = next((make for name, make in rules if name.fullmatch(field)), None)
    return None if make is None else make(context)
