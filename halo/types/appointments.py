# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.appointments` take by keyword. The appointments and tasks of agents."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Address, CustomField

    from .references import (
        AgentReference,
        AppointmentReference,
        ClientReference,
        ContractReference,
        CrmNoteReference,
        HolidayReference,
        SiteReference,
        TeamReference,
        TicketReference,
        TopLevelReference,
        UserReference,
    )


class AppointmentFilters(TypedDict, total=False):
    """What `halo.appointments.list` takes."""

    advanced_search: str
    """Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value."""
    agents: AgentReference | Sequence[AgentReference]
    """Those of any of these agents, by id."""
    appointmentsonly: bool
    assets: str
    client_id: ClientReference
    """Records of this client."""
    end_date: datetime.datetime | datetime.date | str
    """Up to this time."""
    excludenonticketapptodo: bool
    excluderecurring: bool
    excluderecurringmaster: bool
    getopenjourney: bool
    hidecompleted: bool
    """Only what is not done."""
    includedeleted: bool
    isrecurringchild: bool
    isrecurringmaster: bool
    locations: str
    my_approvals: bool
    """What the agent is asked to approve alone."""
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
    recurringchangeonly: bool
    recurringmasterid: str
    search: str
    """Text to look for."""
    shiftsonly: bool
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    showappointments: str
    showchanges: bool
    showholidayonce: bool
    showholidays: bool
    showprojects: bool
    showshifts: bool
    start_date: datetime.datetime | datetime.date | str
    """From this time on."""
    statuses: str
    tasksonly: bool
    """Tasks alone."""
    ticket_id: TicketReference
    """Records of this ticket."""
    toplevel_id: TopLevelReference
    """Records below this top level."""
    types: str
    utcoffset: float


class AppointmentGetParameters(TypedDict, total=False):
    """What `halo.appointments.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class AppointmentDeleteParameters(TypedDict, total=False):
    """What `halo.appointments.delete` takes."""

    ignoreexchangedelete: bool


class AppointmentFields(TypedDict, total=False):
    """The fields of one record of `halo.appointments`."""

    active_break: dict[str, Any] | None
    actual_start: datetime.datetime | datetime.date | str | None
    add_followup_appointment: bool | None
    add_followup_task: bool | None
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    agent_name: str | None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    agent_status: int | None
    agents: list[dict[str, Any]] | None
    """The agents it concerns."""
    allday: bool | None
    allowed_resourcebooking_teams: list[dict[str, Any]] | None
    apfaultidremoved: bool | None
    appointment_hours: float | None
    appointment_id: AppointmentReference | None
    appointment_location: int | None
    appointment_location_free_text: str | None
    appointment_location_name: str | None
    appointment_status: int | None
    appointment_type_id: int | None
    appointment_type_name: str | None
    appointment_work_hours: float | None
    approval_start: bool | None
    approval_status: int | None
    approvalagent: int | None
    approvaldatetime: datetime.datetime | datetime.date | str | None
    approvalemailaddress: str | None
    approvalnote: str | None
    attendees: str | None
    autocomplete: bool | None
    bcclist: str | None
    betweenend: datetime.datetime | datetime.date | str | None
    betweenstart: datetime.datetime | datetime.date | str | None
    booking_email: str | None
    booking_fields: list[dict[str, Any]] | None
    booking_name: str | None
    booking_phonenumber: str | None
    calendar_id: str | None
    category1: str | None
    category2: str | None
    category3: str | None
    category4: str | None
    cclist: str | None
    changedinnhd: bool | None
    changekey: str | None
    chargerate: int | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    collection_id: str | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    commisionable: bool | None
    complete_agent_id: int | None
    complete_date: datetime.datetime | datetime.date | str | None
    complete_note: str | None
    complete_notehtml: str | None
    complete_status: int | None
    """0 when it is done, -1 while it is not."""
    complete_timetaken: float | None
    conference_id: str | None
    confirmed: bool | None
    contact_address: Address | None
    contact_emailaddress: str | None
    contact_phonenumber: str | None
    contract_id: ContractReference | None
    """The contract it belongs to."""
    createnextappt: bool | None
    crmnote_id: CrmNoteReference | None
    cspid: int | None
    date_created: datetime.datetime | datetime.date | str | None
    defaultbookingtype: int | None
    defaultresourcetype: int | None
    do_reopen: bool | None
    end_date: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    end_date_only: datetime.datetime | datetime.date | str | None
    entity: float | None
    entryid: str | None
    estimate: float | None
    exchange_uid: str | None
    exchangeenddate: datetime.datetime | datetime.date | str | None
    exchangelastmodifieddate: datetime.datetime | datetime.date | str | None
    exchangemailboxfqdn: str | None
    exchangestartdate: datetime.datetime | datetime.date | str | None
    external_organizer: bool | None
    followup_agent_status: int | None
    followup_agents: list[dict[str, Any]] | None
    followup_allday: bool | None
    followup_appointmenttype_id: int | None
    followup_attendees: str | None
    followup_date: datetime.datetime | datetime.date | str | None
    followup_end_date: datetime.datetime | datetime.date | str | None
    followup_id: int | None
    followup_inform_agents: bool | None
    followup_inform_user: bool | None
    followup_is_private: bool | None
    followup_note: str | None
    followup_note_html: str | None
    followup_reminderminutes: int | None
    followup_start_date: datetime.datetime | datetime.date | str | None
    followup_subject: str | None
    followup_user_id: int | None
    fromcompletedapid: int | None
    halo_recurring_master_id: int | None
    has_immutable_exchange_id: bool | None
    holiday_id: HolidayReference | None
    holiday_type: int | None
    import_agent_ids: str | None
    import_agent_status: str | None
    import_appointment_type: str | None
    import_open_appointment_status: str | None
    import_shift_type: str | None
    import_user: str | None
    inform_agents: bool | None
    inform_user: bool | None
    invitesent: int | None
    is_active_shift: bool | None
    is_ad_hoc_shift: bool | None
    is_ending_shift: bool | None
    is_private: bool | None
    is_starting_shift: bool | None
    is_task: bool | None
    """Whether it is a task of agents, and nothing in their calendar."""
    key: str | None
    last_modified: datetime.datetime | datetime.date | str | None
    """When it was last changed, UTC."""
    meetingtype: int | None
    messagestatus: int | None
    new_agent_status: int | None
    new_external_link: dict[str, Any] | None
    note: str | None
    """The text, plain."""
    note_html: str | None
    offhold: bool | None
    online_meeting_url: str | None
    open_appointment_status: int | None
    organizer: int | None
    organizer_email: str | None
    other1: int | None
    other2: int | None
    outcomes: list[dict[str, Any]] | None
    primary_ticket_appointment: bool | None
    reassign_ticket: bool | None
    recurring_desc: str | None
    recurring_master_id: str | None
    reminder_shown: bool | None
    reminderdate: datetime.datetime | datetime.date | str | None
    reminderminutes: int | None
    reminderstatus: int | None
    requestedapprovalagent: int | None
    requestor_note: str | None
    requesttype: int | None
    requires_approval: bool | None
    resource_booking_timeslot: datetime.datetime | datetime.date | str | None
    resource_booking_type: int | None
    resourcebookingteam: int | None
    resourcebookingtype: int | None
    resourcebookingtypeagent: int | None
    schedule: dict[str, Any] | None
    scheduled_for_id: int | None
    schedulehandledtype: int | None
    shift_breaks: list[dict[str, Any]] | None
    shift_team_id: TeamReference | None
    shift_team_name: str | None
    shift_type_id: int | None
    site_id: SiteReference | None
    """The site it belongs to."""
    site_name: str | None
    """A name, for reading. A save goes by site_id."""
    start_date: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    start_date_only: datetime.datetime | datetime.date | str | None
    status: int | None
    subject: str | None
    """What it is about."""
    team_id: TeamReference | None
    ticket_cf_update: list[CustomField] | None
    ticket_emailaddress: str | None
    ticket_id: TicketReference | None
    """The ticket it belongs to."""
    ticket_phonenumber: str | None
    tolist: str | None
    toll_number: str | None
    type: int | None
    update_ticket_status: int | None
    user_id: UserReference | None
    """The user who reported it."""
    user_name: str | None
    usermessagestatus: int | None
    utcoffset: float | None


class AppointmentUpdate(AppointmentFields, total=False):
    """The id of one record of `halo.appointments`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
