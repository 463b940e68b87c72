"""What people look at first in the records of a business: projects, invoices, quotations, appointments.

`generic_rows` fills each field by its name alone; here some rows get values that make sense together.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any

import attrs

from ..formats import ascii_lower, iso
from ..store import Row
from . import custom_fields, texts
from .ids import CLOSED, OPPORTUNITY, PROJECT
from .tenant import Tenant

_DAY = dt.timedelta(days=1)


@attrs.frozen(eq=False)
class RowContext:
    """What is settled about a row before it is made.

    Attributes:
        random: The random numbers for this row.
        index: Its position among the rows of its resource, from 0.
        number: Its id.
        name: Its name.
        begin, end: When it begins, in the past, and when it ends.
        now: When the history ends.
        use: What kind of record it is, in one word.
        code: The value of `code`.
        agents: The agents that can be chosen.
    """

    random: Random
    index: int
    number: Any
    name: str
    begin: dt.datetime
    end: dt.datetime
    now: dt.datetime
    use: str
    code: str
    agents: Sequence[Row]


def enrich(resource: str, context: RowContext, row: Row) -> Row:
    """The fields that a row of this resource has besides its generic ones, or instead."""
    return _ENRICHERS[resource](context, row) if resource in _ENRICHERS else {}


def _project(context: RowContext, _: Row) -> Row:
    return {**_ticket(context), "tickettype_id": PROJECT, "estimatedays": float(context.random.randrange(2, 40))}


def _opportunity(context: RowContext, _: Row) -> Row:
    value = context.random.randrange(10, 400) * 50.0
    return {**_ticket(context), "tickettype_id": OPPORTUNITY, "oppvalue": value, "is_opportunity": True}


def _ticket(context: RowContext) -> Row:
    """The fields of tickets of all types."""
    is_closed = context.index % 3 == 0
    closed = {"dateclosed": iso(context.end), "hasbeenclosed": True} if is_closed and context.end < context.now else {}
    return {
        "summary": context.name,
        "details": f"{context.name}: as discussed on the telephone.",
        "status_id": CLOSED if closed else context.random.choice((1, 2, 4)),
        "dateoccurred": iso(context.begin),
        "lastactiondate": iso(min(context.end, context.now)),
        "last_update": iso(min(context.end, context.now)),
        "sla_id": 1,
        "priority_id": 3,
        "team": texts.TEAMS[3],
        "parent_id": None,
        "inactive": False,
        "use": "ticket",
        **closed,
    }


def _lines(context: RowContext) -> list[Row]:
    """The lines of an invoice or a quotation."""
    return [
        {
            "id": abs(context.number) * 10 + index,
            "item_shortdescription": name,
            "qty_order": float(quantity),
            "unit_price": price,
            "net_amount": quantity * price,
        }
        for index, (name, quantity, price) in enumerate(
            (name, context.random.randrange(1, 6), context.random.randrange(40, 2400) / 4)
            for name in context.random.sample(("Laptop", "Monitor", "Engineer, one hour", "Licence", "Cable"), 3)
        )
    ]


def _invoice(context: RowContext, _: Row) -> Row:
    lines = _lines(context)
    total = round(sum(line["net_amount"] for line in lines) * 1.2, 2)
    is_paid = context.begin < context.now - 45 * _DAY
    return {
        "invoicenumber": f"INV-{abs(context.number)}",
        "invoice_date": iso(context.begin.replace(hour=0, minute=0)),
        "duedate": iso(context.begin.replace(hour=0, minute=0) + 30 * _DAY),
        "lines": lines,
        "total": total,
        "amountpaid": total if is_paid else 0.0,
        "amountdue": 0.0 if is_paid else total,
        "use": "invoice",
    }


def _quotation(context: RowContext, _: Row) -> Row:
    lines = _lines(context)
    return {
        "title": context.name,
        "date": iso(context.begin),
        "expiry_date": iso(context.begin + 30 * _DAY),
        "lines": lines,
        "total": round(sum(line["net_amount"] for line in lines) * 1.2, 2),
        "use": "quote",
    }


def _item(context: RowContext, _: Row) -> Row:
    cost = context.random.randrange(20, 4000) / 4
    return {
        "costprice": cost,
        "baseprice": round(cost * 1.35, 2),
        "quantity_in_stock": float(context.random.randrange(9)),
        "customfields": custom_fields.of_record("items", context.number),
    }


def _supplier(context: RowContext, _: Row) -> Row:
    domain = ascii_lower(context.name.split()[0])
    return {"email_address": f"orders@{domain}.example", "contact_name": "Sales desk", "toplevel_id": 12}


def _appointment(context: RowContext, _: Row) -> Row:
    """Around now, so that the calendar of this week is not empty."""
    start = (context.now + (context.index - 55) * _DAY).replace(hour=9 + context.index % 8, minute=0, second=0)
    agent, is_task = context.random.choice(context.agents), context.index % 5 == 4
    return {
        "subject": context.name,
        "start_date": iso(start),
        "end_date": iso(start + dt.timedelta(hours=1)),
        "agent_id": agent["id"],
        "agents": [{"id": agent["id"], "name": agent["name"], "use": "agent"}],
        "allday": False,
        "is_task": is_task,
        "complete_status": 0 if start < context.now else -1,
    }


def _article(context: RowContext, _: Row) -> Row:
    return {
        "description": f"{context.name}: what to do, step by step.",
        "resolution": "1. Save your work.\n2. Restart the computer.\n3. If it persists, call the service desk.",
        "type": 0,
        "inactive": False,
        "date_edited": iso(context.begin),
    }


def _timesheet(context: RowContext, _: Row) -> Row:
    day = (context.now - (context.index // 8 + 1) * _DAY).replace(hour=0, minute=0, second=0, microsecond=0)
    return {"agent_id": context.agents[context.index % len(context.agents)]["id"], "date": iso(day)}


def _timesheet_event(context: RowContext, _: Row) -> Row:
    start = (context.now - (context.index // 6 + 1) * _DAY).replace(hour=9 + context.index % 6, minute=0, second=0)
    hours = context.random.choice((0.25, 0.5, 0.75, 1.0))
    note = texts.NOTES[1]
    end = start + dt.timedelta(hours=hours)
    return {
        "start_date": iso(start),
        "end_date": iso(end),
        "timetaken": hours,
        "note": note,
        "subject": f"Work {context.index + 1}",
    }


def _workday(_: RowContext, __: Row) -> Row:
    """Times of day, as live servers give them."""
    return {"start": "1901-01-01T08:00:00", "end": "1901-01-01T17:30:00", "alldayssame": True}


_ENRICHERS: Mapping[str, Callable[[RowContext, Row], Row]] = {
    "projects": _project,
    "opportunities": _opportunity,
    "invoices": _invoice,
    "recurring_invoices": _invoice,
    "quotations": _quotation,
    "items": _item,
    "suppliers": _supplier,
    "appointments": _appointment,
    "kb_articles": _article,
    "timesheets": _timesheet,
    "timesheet_events": _timesheet_event,
    "workdays": _workday,
}


def _search_results(tenant: Tenant) -> list[Row]:
    """Everything that a search over all resources can find."""
    named_resources = (("client", "clients", "name"), ("site", "sites", "name"), ("user", "users", "name"))
    named = [(use, row, row[field]) for use, resource, field in named_resources for row in tenant.rows[resource]]
    named += [("asset", row, row["inventory_number"]) for row in tenant.rows["assets"]]
    return [{"id": row["id"], "use": use, "name": name} for use, row, name in named]


COMPUTED: Mapping[str, Callable[[Tenant], list[Row]]] = {"search_results": _search_results}
"""Resource -> its rows, if they are other records in another form."""
