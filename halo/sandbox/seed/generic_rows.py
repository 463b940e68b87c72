"""The rows of most resources, made alike from the names and types of their fields.

A field whose name says what it holds (a date, a price, an e-mail address, the id of another record) gets a believable
value that follows from the seed; all others are left out, as Halo leaves out what is null. `business` adds more to what
people look at first.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any
from zlib import crc32

import attrs

from ..contract import FIELDS, RESOURCES, Resource
from ..formats import ascii_lower, guid, iso
from ..store import Row
from . import business, texts
from .business import RowContext
from .tenant import Tenant
from .tickets import Tickets
from .vocabulary import CODES, LOOKUPS, NAMES, NUMBERED, ROWS

FIRST_ID, IDS_PER_RESOURCE, BLOCKS = 20_001, 200, 100_000
"""The lowest id, how many ids each resource has to itself, so that the wrong kind of id finds nothing, and how many
such blocks there are to draw from: a name draws its own, so that a new resource moves no other's ids."""

DEFAULT_COUNT = 12
NEGATIVE_IDS = {"recurring_invoices", "email_templates"}
"""Resources whose ids are negative (live)."""

NEWEST_FIRST = {"feed"}
_DAY = dt.timedelta(days=1)


@attrs.frozen(eq=False)
class Seed:
    """What generic rows follow from: a number, and the rows of the tenant.

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
            return [number for (number,) in self.tickets.keys()]  # noqa: SIM118  # not a mapping
        rows = self.tenant.rows.get(name)
        return generic_ids(name) if rows is None else [row["id"] for row in rows]


def generic_rows(resource: Resource, seed: Seed) -> list[Row]:
    """The rows of a resource, in the order of creation."""
    if resource.name in business.COMPUTED:
        return business.COMPUTED[resource.name](seed.tenant)
    rows = [_generic_row(resource, index, seed) for index in range(len(generic_ids(resource.name)))]
    return rows[::-1] if resource.name in NEWEST_FIRST else rows


def generic_ids(name: str) -> Sequence[Any]:
    """The ids of a resource whose rows are made here."""
    if name in NUMBERED:
        return [number for number, _ in NUMBERED[name]]
    count = ROWS.get(name) or len(NAMES.get(name, ())) or DEFAULT_COUNT
    if RESOURCES[name].id_type == "string":
        return [guid("made", name, index) for index in range(count)]
    if name in NEGATIVE_IDS:
        return [-101 - index for index in range(count)]
    first = FIRST_ID + IDS_PER_RESOURCE * (crc32(name.encode()) % BLOCKS)
    return range(first, first + count)


def _generic_row(resource: Resource, index: int, seed: Seed) -> Row:
    context = _row_context(resource, index, seed)
    row: Row = {"id": context.number} if "id" in FIELDS[resource.name] else {}
    row |= _keys(resource, index, context)
    row |= _references(resource, context, seed, row)
    for field, field_type in FIELDS[resource.name].items():
        if field not in row:
            value = _value(resource, field, field_type, context, seed.number)
            if value is not None:
                row[field] = value
    return {**row, **business.enrich(resource.name, context, row)}


def _random(*parts: object) -> Random:
    """Random numbers of their own for one thing, so that no other thing moves them."""
    return Random(" ".join(map(str, parts)))  # noqa: S311  # repeatable on purpose


def _row_context(resource: Resource, index: int, seed: Seed) -> RowContext:
    random = _random(seed.number, resource.name, index)
    day = seed.now - random.randrange(2, 400) * _DAY
    begin = day.replace(hour=8 + random.randrange(9), minute=random.choice((0, 15, 30, 45)), second=0, microsecond=0)
    return RowContext(
        random=random,
        index=index,
        number=generic_ids(resource.name)[index],
        name=_name(resource, index),
        begin=begin,
        end=begin + random.randrange(7, 90) * _DAY,
        now=seed.now,
        use=resource.singular.replace("_", ""),
        code=CODES.get(resource.name, ("",))[index % len(CODES.get(resource.name, ("",)))],
        agents=[row for row in seed.tenant.rows["agents"] if row["is_agent"] and not row["isdisabled"]],
    )


def _name(resource: Resource, index: int) -> str:
    if resource.name in NUMBERED:
        return NUMBERED[resource.name][index][1]
    names = NAMES.get(resource.name)
    return names[index % len(names)] if names else f"{resource.singular.replace('_', ' ').capitalize()} {index + 1}"


def _keys(resource: Resource, index: int, context: RowContext) -> Row:
    """The key of a row, if it is not its id alone."""
    if resource.name == "lookups":
        number, values = LOOKUPS[index % len(LOOKUPS)]
        value = index // len(LOOKUPS)
        return {"lookupid": number, "id": value + 1, "name": values[value % len(values)]}
    if resource.name in {"timesheets", "timesheet_events"}:
        return {"id": 0}  # on live servers all of them have it
    agent_id = context.agents[index % len(context.agents)]["id"]
    others = [name for name in resource.key if name != "id" and name not in resource.references]
    return {name: agent_id if name == "techID" else index + 1 for name in others}


def _references(resource: Resource, context: RowContext, seed: Seed, row: Row) -> Row:
    """Ids of other records, which belong together."""
    references, related = Row(), _related(resource, context, seed)
    for field, target in resource.references.items():
        if field in row or field not in FIELDS[resource.name]:
            continue
        random = _random(seed.number, resource.name, context.index, field)
        if target in related:
            references[field] = related[target]
        elif target == "agents":
            references[field] = random.choice(context.agents)["id"]
        elif target_ids := seed.ids_of(target):
            references[field] = random.choice(target_ids)
    return references


def _related(resource: Resource, context: RowContext, seed: Seed) -> Mapping[str, Any]:
    """Resource -> the id of a record of one client; of the same ticket, if the row refers to one."""
    random, tenant = _random(seed.number, resource.name, context.index, "related"), seed.tenant
    tickets, related = seed.ids_of("tickets"), Row()
    if tickets and "tickets" in resource.references.values():
        related["tickets"] = random.choice(tickets)
        ticket = seed.tickets.row((related["tickets"],))
        client_id, related["users"], related["sites"] = ticket["client_id"], ticket["user_id"], ticket["site_id"]
    else:
        user = random.choice([user for users in tenant.users_of.values() for user in users])
        client_id, related["users"], related["sites"] = user["client_id"], user["id"], user["site_id_int"]
    related["clients"] = client_id
    related["assets"] = random.choice(tenant.assets_of[client_id])["id"]
    contracts = [row["id"] for row in tenant.rows["contracts"] if row["client_id"] == client_id]
    related["contracts"] = random.choice(contracts)
    return related


ValueMaker = Callable[[RowContext], Any]


def _money(context: RowContext) -> float:
    return context.random.randrange(40, 9000) / 4


def _address(context: RowContext) -> str:
    return f"{ascii_lower(context.name).replace(' ', '.')[:30]}@provider.example"


_RULES: Mapping[str, Sequence[tuple[str, ValueMaker]]] = {
    "string": (
        (
            r"name|value|text|title|subject|summary|category_name|status_name|field_name|long_name|button_?name",
            lambda c: c.name,
        ),
        (r"e?mail_?address|email", _address),
        (r"(main)?phone_?number|callerid", lambda c: f"01632 960{c.index % 1000:03}"),
        (r"colour", lambda c: c.random.choice(("#5bc0de", "#5cb85c", "#f0ad4e", "#d9534f"))),
        (r"guid", lambda c: guid(c.use, c.number)),
        (r"url|website", lambda c: f"https://{ascii_lower(c.name).replace(' ', '-')}.example/"),
        (r"ref|reference|invoicenumber|productcode", lambda c: f"{c.use[:3].upper()}-{abs(c.index) + 1001}"),
        (r"notes?|comment|old_value|new_value", lambda c: texts.NOTES[c.index % 2 + 3]),
        (r"description|details|desc", lambda c: f"{c.name}, as agreed."),
        (r"line1", lambda c: f"{c.index + 7} Station Road"),
        (r"line3", lambda _: "Anytown"),
        (r"postcode", lambda c: f"AB{c.index % 9 + 1} {c.index % 10}CD"),
        (r"code", lambda c: c.code or None),
        (r"use", lambda c: c.use),
        (r"entity", lambda _: "Tickets"),
        (r"version|version_number", lambda c: f"1.{c.index}"),
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
        (r"conversion_rate", lambda c: 1 + c.index / 8),
        (r"sequence|seq", lambda c: float(c.index + 1)),
    ),
    "integer": (
        (r"sequence|seq", lambda c: c.index + 1),
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
_PATTERNS = {field_type: [(re.compile(name), make) for name, make in rules] for field_type, rules in _RULES.items()}


def _value(resource: Resource, field: str, field_type: str, context: RowContext, seed: int) -> Any:
    """The value of a field, by its name and type; None if the name says nothing."""
    rules = _PATTERNS.get(field_type, ())
    make = next((make for name, make in rules if name.fullmatch(field)), None)
    if make is None:
        return None
    return make(attrs.evolve(context, random=_random(seed, resource.name, context.index, field)))
