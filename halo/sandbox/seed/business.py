"""What the records of a business hold that people look at first: projects, invoices, quotations, appointments.

The maker in `generic_rows` gives every row what its fields are named after; here it gets what makes sense together.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any

import attrs

from ..formats import iso, plain
from ..store import Row
from . import texts
from .ids import CLOSED, OPPORTUNITY, PROJECT
from .tenant import Tenant

_DAY = dt.timedelta(days=1)


@attrs.frozen(eq=False)
class Context:
    """What is known of a row before it is made.

    Attributes:
        random: The chance that decides about this row.
        place: Its place among its kind, from 0.
        number: Its id.
        name: What it is called.
        begin, end: When it begins, in the past, and when it ends.
        now: When the history ends.
        use: What kind of record it is, in one word.
        code: What stands in `code`.
        agents: The agents that can be chosen.
    """

    random: Random
    place: int
    number: Any
    name: str
    begin: dt.datetime
    end: dt.datetime
    now: dt.datetime
    use: str
    code: str
    agents: Sequence[Row]


def cared_for(resource: str, context: Context, row: Row) -> Row:
    """What a row of this resource has besides, or instead."""
    return _CARE[resource](context, row) if resource in _CARE else {}


def _project(context: Context, _: Row) -> Row:
    return {**_ticket(context), "tickettype_id": PROJECT, "estimatedays": float(context.random.randrange(2, 40))}


def _opportunity(context: Context, _: Row) -> Row:
    value = context.random.randrange(10, 400) * 50.0
    return {**_ticket(context), "tickettype_id": OPPORTUNITY, "oppvalue": value, "is_opportunity": True}


def _ticket(context: Context) -> Row:
    """What tickets of all types have."""
    is_closed = context.place % 3 == 0
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


def _lines(context: Context) -> list[Row]:
    """What is sold, line by line."""
    return [
        {
            "id": place + 1,
            "item_shortdescription": name,
            "qty_order": float(quantity),
            "unit_price": price,
            "net_amount": quantity * price,
        }
        for place, (name, quantity, price) in enumerate(
            (name, context.random.randrange(1, 6), context.random.randrange(40, 2400) / 4)
            for name in context.random.sample(("Laptop", "Monitor", "Engineer, one hour", "Licence", "Cable"), 3)
        )
    ]


def _invoice(context: Context, _: Row) -> Row:
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


def _quotation(context: Context, _: Row) -> Row:
    lines = _lines(context)
    return {
        "title": context.name,
        "date": iso(context.begin),
        "expiry_date": iso(context.begin + 30 * _DAY),
        "lines": lines,
        "total": round(sum(line["net_amount"] for line in lines) * 1.2, 2),
        "use": "quote",
    }


def _item(context: Context, _: Row) -> Row:
    cost = context.random.randrange(20, 4000) / 4
    return {
        "costprice": cost,
        "baseprice": round(cost * 1.35, 2),
        "quantity_in_stock": float(context.random.randrange(9)),
    }


def _supplier(context: Context, _: Row) -> Row:
    domain = plain(context.name.split()[0])
    return {"email_address": f"orders@{domain}.example", "contact_name": "Sales desk", "toplevel_id": 12}


def _appointment(context: Context, _: Row) -> Row:
    """Around now, so that a calendar of this week has something in it."""
    start = (context.now + (context.place - 55) * _DAY).replace(hour=9 + context.place % 8, minute=0, second=0)
    agent, is_task = context.random.choice(context.agents), context.place % 5 == 4
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


def _article(context: Context, _: Row) -> Row:
    return {
        "description": f"{context.name}: what to do, step by step.",
        "resolution": "1. Save your work.\n2. Restart the computer.\n3. If it persists, call the service desk.",
        "type": 0,
        "inactive": False,
        "date_edited": iso(context.begin),
    }


def _timesheet(context: Context, _: Row) -> Row:
    day = (context.now - (context.place // 8 + 1) * _DAY).replace(hour=0, minute=0, second=0, microsecond=0)
    return {"agent_id": context.agents[context.place % len(context.agents)]["id"], "date": iso(day)}


def _event(context: Context, _: Row) -> Row:
    start = (context.now - (context.place // 6 + 1) * _DAY).replace(hour=9 + context.place % 6, minute=0, second=0)
    hours = context.random.choice((0.25, 0.5, 0.75, 1.0))
    note = texts.NOTES[1]
    end = start + dt.timedelta(hours=hours)
    return {
        "start_date": iso(start),
        "end_date": iso(end),
        "timetaken": hours,
        "note": note,
        "subject": f"Work {context.place + 1}",
    }


def _workday(_: Context, __: Row) -> Row:
    """Times of day, as live servers give them."""
    return {"start": "1901-01-01T08:00:00", "end": "1901-01-01T17:30:00", "alldayssame": True}


_CARE: Mapping[str, Callable[[Context, Row], Row]] = {
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
    "timesheet_events": _event,
    "workdays": _workday,
}


def _search_results(tenant: Tenant) -> list[Row]:
    """What a search over everything finds, before it is searched."""
    kinds = (("client", "clients", "name"), ("site", "sites", "name"), ("user", "users", "name"))
    named = [(use, row, row[field]) for use, resource, field in kinds for row in tenant.rows[resource]]
    named += [("asset", row, row["inventory_number"]) for row in tenant.rows["assets"]]
    return [{"id": row["id"], "use": use, "name": name} for use, row, name in named]


RECKONED: Mapping[str, Callable[[Tenant], list[Row]]] = {"search_results": _search_results}
"""Resources whose rows are other records in another form."""
