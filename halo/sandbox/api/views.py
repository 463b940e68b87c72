"""How a record looks from outside: names beside ids, and more or less of it depending on who asks.

Live tenants give list rows without `agent_name`, and many details only to `includedetails=true`; members that
are null are left out. Which of the other members belong to which view was not measured: it is in `GUESSES`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Any

from ..contract import AS_TICKETS, FIELDS, RESOURCES, Resource
from ..store import Row, Store


class View(IntEnum):
    """How much of a record is shown."""

    LIST = 0
    RECORD = 1
    DETAILS = 2


_FROM_RECORD = {
    "tickets": {"agent_name", "status_name", "tickettype_name", "contract_ref", "user_email"},
    "clients": {"datecreated", "alastupdate", "domain", "main_site_name"},
    "sites": {"timezone"},
    "contracts": {"note"},
    "reports": {"sql"},
    "actions": {"actiondatecreated"},
    "invoices": {"lines"},
    "recurring_invoices": {"lines"},
    "quotations": {"lines", "total"},
}
"""Fields that list rows lack."""

_FROM_DETAILS = {
    "tickets": {"customfields", "assets", "attachments", "details_html"},
    "clients": {"customfields", "notes"},
    "sites": {"delivery_address", "invoice_address", "notes", "customfields"},
    "users": {"customfields", "notes"},
    "assets": {"fields", "customfields", "users", "notes"},
    "contracts": {"customfields"},
    "agents": {"teams", "chargerate"},
    "actions": {"note_html", "attachments", "customfields"},
}
"""Fields that only `includedetails=true` brings, and the answer to a save."""

_NEVER = {"attachments": {"data_base64"}, "reports": {"report", "available_columns"}}
"""Fields that no answer has: the bytes of a file come by themselves, and what a report finds when it is run."""

_NAMED_BY = {"contracts": ("_ref", "ref")}
"""How a record is named where others refer to it: the end of their field, and its own. Else `_name` and `name`."""


_BROUGHT_BY = {
    "tickets": {"includeagent": "agent_name", "includestatus": "status_name", "includetickettype": "tickettype_name"},
    "clients": {"includenotes": "notes"},
    "sites": {"includenotes": "notes", "includeaddress": "delivery_address"},
    "users": {"includenotes": "notes"},
    "assets": {"includeassetfields": "fields", "includeuser": "users"},
    "actions": {"includehtmlnote": "note_html", "includeattachments": "attachments"},
}
"""Parameters of a list that bring a field which its rows lack otherwise; named in the vendor's swagger."""


def hidden_in(resource: Resource, view: View, query: Mapping[str, str]) -> frozenset[str]:
    """The fields that do not come."""
    brought = {field for name, field in _BROUGHT_BY.get(resource.name, {}).items() if query.get(name) == "true"}
    return _HIDDEN[view][resource.name] - brought


def shown(store: Store, resource: Resource, row: Row, hidden: frozenset[str] = frozenset()) -> Row:
    """The row as it is sent."""
    found = {name: value for name, value in row.items() if value is not None and name not in hidden}
    for field, target, name, source in _JOINS[resource.name]:
        value = row.get(field)
        if value and name not in hidden:
            other = store.tables[target].get((int(value),))
            if other is not None and other.get(source) is not None:
                found[name] = other[source]
    return found


def reader(store: Store, resource: Resource, field: str) -> Callable[[Row], Any]:
    """What gives a row's value of this field, also where it is the name of another record."""
    for by, target, name, source in _JOINS[resource.name]:
        if name == field:
            table = store.tables[target]
            return lambda row: (table.get((int(row.get(by) or 0),)) or {}).get(source)
    return lambda row: row.get(field)


def joined(resource: Resource) -> set[str]:
    """The names that come from other records, and so cannot be written."""
    return {name for _, _, name, _ in _JOINS[resource.name]}


def _joins(resource: Resource) -> list[tuple[str, str, str, str]]:
    """(field, resource it refers to, where its name goes, which of its fields is the name)."""
    found = list[tuple[str, str, str, str]]()
    for field, target in resource.references.items():
        ending, source = _NAMED_BY.get(target, ("_name", "name"))
        name = field.removesuffix("_id") + ending
        if name in FIELDS[resource.name]:
            found.append((field, target, name, source))
    return found


def _hidden(name: str, view: View) -> frozenset[str]:
    name = "tickets" if name in AS_TICKETS else name
    details = _FROM_DETAILS.get(name, set[str]()) if view < View.DETAILS else set[str]()
    record = _FROM_RECORD.get(name, set[str]()) if view < View.RECORD else set[str]()
    return frozenset(details | record | _NEVER.get(name, set[str]()))


_JOINS = {name: _joins(resource) for name, resource in RESOURCES.items()}
_HIDDEN = {view: {name: _hidden(name, view) for name in RESOURCES} for view in View}
