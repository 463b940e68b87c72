# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.teams` take by keyword. The teams of agents."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField

    from .references import (
        OrganisationReference,
        OutcomeReference,
        TicketAreaReference,
        ViewFilterReference,
        WorkdayReference,
    )


class TeamFilters(TypedDict, total=False):
    """What `halo.teams.list` takes."""

    can_edit_only: bool
    chat_only: bool
    department_id: int
    """Teams of this department."""
    domain: str
    ids: int | Sequence[int] | str
    """These teams, by id."""
    include_managers: bool
    includeagentsforteams: str | Sequence[str]
    includedisabled: bool
    """Whether disabled teams are given."""
    includeenabled: bool
    """Whether enabled teams are given."""
    istree: bool
    memberonly: bool
    mydeps: bool
    myteamsonly: bool
    orderbyseq: bool
    outcome_id: OutcomeReference
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    showcounts: bool
    """Whether each row carries its number of tickets."""
    ticketarea_id: TicketAreaReference
    type: str
    """Teams for reqs (tickets), opps (opportunities) or prjs (projects)."""
    view_id: ViewFilterReference
    """The filter profile to filter by."""


class TeamGetParameters(TypedDict, total=False):
    """What `halo.teams.get` takes."""

    includeagents: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class TeamFields(TypedDict, total=False):
    """The fields of one record of `halo.teams`."""

    add_agents: list[dict[str, Any]] | None
    addtoallagents: bool | None
    agents: list[dict[str, Any]] | None
    """The agents it concerns."""
    allowall_category1: bool | None
    allowall_category2: bool | None
    allowall_category3: bool | None
    allowall_category4: bool | None
    allowed_category1: list[dict[str, Any]] | None
    allowed_category2: list[dict[str, Any]] | None
    allowed_category3: list[dict[str, Any]] | None
    allowed_category4: list[dict[str, Any]] | None
    allowlivechat: bool | None
    alternative_name: str | None
    auto_load_balance_on_close: bool | None
    booking_workday_id: WorkdayReference | None
    booking_workday_name: str | None
    cannedtext: list[dict[str, Any]] | None
    concurrent_lic_limit: int | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    delete_agents: list[dict[str, Any]] | None
    department_guid: str | None
    department_id: int | None
    """The department it belongs to."""
    department_name: str | None
    dontsendsurvey: bool | None
    edit_agents: list[dict[str, Any]] | None
    emailaddress: str | None
    enable_teams_shifts: bool | None
    foropps: bool | None
    forprojects: bool | None
    forrequests: bool | None
    guid: str | None
    """A GUID beside the id."""
    hide_agents_in_tree_if_no_tickets: bool | None
    hide_from_dropdowns: bool | None
    homescreendashboardid: int | None
    homescreendashboardname: str | None
    import_details_id: int | None
    inactive: bool | None
    """Whether it is out of use."""
    includeinloadbalance: bool | None
    intent: str | None
    last_modified: datetime.datetime | datetime.date | str | None
    """When it was last changed, UTC."""
    load_balance_agent_limits: list[dict[str, Any]] | None
    load_balance_interval: int | None
    load_balance_max_tickets: int | None
    load_balance_max_tickets_agent_specific: bool | None
    load_balance_max_tickets_this_team_only: bool | None
    load_balance_on_schedule: bool | None
    load_balance_schedule: dict[str, Any] | None
    load_balance_schedule_frequency: int | None
    logo: str | None
    mailbox_override: int | None
    main_email_address: str | None
    managers: list[dict[str, Any]] | None
    messagegroup_id: int | None
    name: str | None
    new_cab_guid: str | None
    new_external_link: dict[str, Any] | None
    org_team_name: str | None
    organisation_id: OrganisationReference | None
    override_column_id: int | None
    override_column_name: str | None
    phone_number: str | None
    recurring_shifts: list[dict[str, Any]] | None
    rtid: int | None
    sequence: int | None
    """Its place in the list."""
    team_note: str | None
    teamphotopath: str | None
    templates: list[dict[str, Any]] | None
    third_party_migration_id: str | None
    third_party_relational_id: str | None
    ticket_count: int | None
    timesheet_approver: int | None
    timesheet_approver_name: str | None
    timezone: str | None
    use: str | None
    """What kind of record it is."""
    workinghoursbeforealert: float | None


class TeamCreate(TeamFields, total=False):
    """The fields of one new record of `halo.teams`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class TeamUpdate(TeamFields, total=False):
    """The id of one record of `halo.teams`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
