"""How a record is rendered: names beside ids, and more or fewer fields, depending on the request.

Live tenants give list rows without `agent_name`, and many details only to `includedetails=true`; fields that are null
are left out. Which view has which of the other fields was not measured: see `GUESSES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import Any, NamedTuple, cast

from ..contract import AS_TICKETS, FIELDS, RESOURCES, Resource
from ..store import Row, Store
from .query import Query, is_true, parse_integers


class View(IntEnum):
    """How much of a record is rendered."""

    LIST = 0
    RECORD = 1
    DETAILS = 2


_FROM_RECORD = {
    "tickets": {"agent_name", "status_name", "tickettype_name", "contract_ref", "user_email"},
    "clients": {"datecreated", "alastupdate", "domain", "main_site_name"},
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
    "agents": {"teams"},
    "actions": {"note_html", "attachments", "customfields"},
}
"""Fields that only come with `includedetails=true`, and in the response to a save."""

_NEVER = {"attachments": {"data_base64"}, "reports": {"report", "available_columns"}}
"""Fields that no response has: the bytes of a file come by themselves, and the rows of a report when it is run."""

_NAMED_BY = {"contracts": ("_ref", "ref")}
"""Resource -> how others name its records: the ending of their field, and its own field. Else `_name` and `name`."""

_REQUESTED_BY = {
    "tickets": {"includeagent": "agent_name", "includestatus": "status_name", "includetickettype": "tickettype_name"},
    "clients": {"includenotes": "notes"},
    "sites": {"includenotes": "notes", "includeaddress": "delivery_address"},
    "users": {"includenotes": "notes"},
    "assets": {"includeassetfields": "fields", "includeuser": "users"},
    "actions": {"includehtmlnote": "note_html", "includeattachments": "attachments"},
}
"""Parameters of a list that add a field which its rows otherwise lack; named in the vendor's document."""


_LISTED_WITH_CUSTOM_FIELDS = ("tickets", *AS_TICKETS, "assets", "clients", "sites", "users", "items")
"""Whose lists have `include_custom_fields`: a comma list of ids (vendor's document of 2026-10)."""


def listed_custom_fields(resource: Resource, query: Query) -> Callable[[Row], Row]:
    """A function that gives the custom fields a list row has besides: those asked for, if they have a value.

    Raises:
        HTTPError: An id is not a number (400).
    """
    if resource.name not in _LISTED_WITH_CUSTOM_FIELDS or not query.get("include_custom_fields"):
        return lambda _: {}
    ids = parse_integers("include_custom_fields", query["include_custom_fields"])
    as_shown = is_true(query, "cf_display_values_only")

    def listed(row: Row) -> Row:
        fields = [field for field in _readable(row.get("customfields") or []) if field.get("id") in ids]
        with_values = [field for field in fields if field.get("value") is not None]
        if as_shown:
            return {"customfields": [{**field, "value": field.get("display")} for field in with_values]}
        return {"customfields": with_values}

    return listed


def records(value: object) -> list[Row]:
    """The objects in a list; anything else in their place is skipped."""
    rows = cast("list[object]", value) if isinstance(value, list) else []
    return [cast("Row", row) for row in rows if isinstance(row, dict)]


def _readable(fields: list[Row]) -> list[Row]:
    """Custom fields as they are shown: without those that this agent may not read, and with secrets hidden."""
    shown = [field for field in records(fields) if not field.get("access_control_level")]
    return [{**field, **_SECRET} if field.get("isencrypted") and field.get("value") else field for field in shown]


_SECRET = {"value": "*****", "display": "*****"}


class _Join(NamedTuple):
    """A name that is shown beside the id that it belongs to.

    Attributes:
        reference: The field with the id.
        resource: Which resource it refers to.
        field: Where the name goes.
        source: Which field of the other record is the name.
    """

    reference: str
    resource: str
    field: str
    source: str


def hidden_fields(resource: Resource, view: View, query: Query) -> frozenset[str]:
    """The fields that a view of a record leaves out, unless the query asks for them."""
    requested = {field for name, field in _REQUESTED_BY.get(resource.name, {}).items() if is_true(query, name)}
    return _HIDDEN[view][resource.name] - requested


def render(store: Store, resource: Resource, row: Row, hidden: frozenset[str] = frozenset()) -> Row:
    """The row as it is sent: with the names of what it refers to, without nulls and hidden fields."""
    rendered = {name: value for name, value in row.items() if value is not None and name not in hidden}
    if "customfields" in rendered:
        rendered["customfields"] = _readable(rendered["customfields"])
    for reference, target, field, source in _JOINS[resource.name]:
        value = row.get(reference)
        if value and field not in hidden:
            other = store.tables[target].get((int(value),))
            if other is not None and other.get(source) is not None:
                rendered[field] = other[source]
    return rendered


def field_reader(store: Store, resource: Resource, field: str) -> Callable[[Row], Any]:
    """A function from a row to its value of this field, also if that is the name of another record."""
    for join in _JOINS[resource.name]:
        if join.field == field:
            table = store.tables[join.resource]
            return lambda row: (table.get((int(row.get(join.reference) or 0),)) or {}).get(join.source)
    return lambda row: row.get(field)


_BY_HAND = {"user_name"}
"""Names that are kept where no id stands beside them: who asked is entered by hand (CIPP, in production)."""


def joined_fields(resource: Resource, *rows: Row | None) -> set[str]:
    """The fields that come from other records, and so cannot be written to a record with these fields."""

    def is_given(reference: str) -> bool:
        return any(row and row.get(reference) not in {None, 0, -1} for row in rows)

    joins = _JOINS[resource.name]
    return {join.field for join in joins if join.field not in _BY_HAND or is_given(join.reference)}


def _find_joins(resource: Resource) -> Iterator[_Join]:
    for reference, target in resource.references.items():
        ending, source = _NAMED_BY.get(target, ("_name", "name"))
        field = reference.removesuffix("_id") + ending
        if field in FIELDS[resource.name]:
            yield _Join(reference, target, field, source)


def _hidden(name: str, view: View) -> frozenset[str]:
    name = "tickets" if name in AS_TICKETS else name
    details = _FROM_DETAILS.get(name, set[str]()) if view < View.DETAILS else set[str]()
    record = _FROM_RECORD.get(name, set[str]()) if view < View.RECORD else set[str]()
    return frozenset(details | record | _NEVER.get(name, set[str]()))


_JOINS = {name: list(_find_joins(resource)) for name, resource in RESOURCES.items()}
_HIDDEN = {view: {name: _hidden(name, view) for name in RESOURCES} for view in View}
