# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.top_levels` take by keyword. The groups above clients."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField

    from .references import OrganisationReference


class TopLevelFilters(TypedDict, total=False):
    """What `halo.top_levels.list` takes."""

    agent_departments_only: bool
    can_edit_only: bool
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    include_agents: bool
    include_managers: bool
    include_teams: bool
    isorgchart: bool
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool
    org_id: int
    search: str
    """Text to look for."""
    show_all: bool
    type: int


class TopLevelGetParameters(TypedDict, total=False):
    """What `halo.top_levels.get` takes."""

    include_agents: bool
    include_teams: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class TopLevelFields(TypedDict, total=False):
    """The fields of one record of `halo.top_levels`."""

    accounts_override_mailbox: int | None
    add_agents: list[dict[str, Any]] | None
    add_users: list[dict[str, Any]] | None
    agent_department: bool | None
    agent_members: list[dict[str, Any]] | None
    agents: list[dict[str, Any]] | None
    """The agents it concerns."""
    allowallchargerates: bool | None
    announcement: str | None
    cannedtext: list[dict[str, Any]] | None
    chargerates: list[dict[str, Any]] | None
    concurrent_lic_limit: int | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    delete_agents: list[dict[str, Any]] | None
    delete_users: list[dict[str, Any]] | None
    edit_agents: list[dict[str, Any]] | None
    edit_users: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    intent: str | None
    invoice_class: str | None
    kashflowpassword: str | None
    kashflowurl: str | None
    kashflowusername: str | None
    long_name: str | None
    mailbox_override: int | None
    managers: list[dict[str, Any]] | None
    messagegroup_id: int | None
    name: str | None
    notes: str | None
    """Notes about it."""
    onhold_ticket_count: int | None
    open_ticket_count: int | None
    opened_thismonth_count: int | None
    org_department_name: str | None
    organisation_guid: str | None
    organisation_id: OrganisationReference | None
    organisation_name: str | None
    """A name, for reading. A save goes by organisation_id."""
    overriding_rates: list[dict[str, Any]] | None
    parentid: int | None
    quote_profit_currency: int | None
    quote_profit_currency_name: str | None
    teams: list[dict[str, Any]] | None
    templates: list[dict[str, Any]] | None
    toplevel_mailbox_override: int | None
    total_ticket_count: int | None
    type: int | None
    use: str | None
    """What kind of record it is."""
    user_count: int | None
    users: list[dict[str, Any]] | None


class TopLevelCreate(TopLevelFields, total=False):
    """The fields of one new record of `halo.top_levels`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class TopLevelUpdate(TopLevelFields, total=False):
    """The id of one record of `halo.top_levels`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
