# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, DAY, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Appointment(Model):
    """One appointment."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    active_break: dict[str, Any] | None = None
    actual_start: datetime.datetime | None = None
    add_followup_appointment: bool | None = None
    add_followup_task: bool | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    agent_name: str | None = None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    agent_status: int | None = None
    agents: list[dict[str, Any]] | None = None
    """The agents it concerns."""
    allday: bool | None = None
    allowed_resourcebooking_teams: list[dict[str, Any]] | None = None
    apfaultidremoved: bool | None = None
    appointment_hours: float | None = None
    appointment_id: int | None = None
    appointment_location: int | None = None
    appointment_location_free_text: str | None = None
    appointment_location_name: str | None = None
    appointment_status: int | None = None
    appointment_type_id: int | None = None
    appointment_type_name: str | None = None
    appointment_work_hours: float | None = None
    approval_start: bool | None = None
    approval_status: int | None = None
    approvalagent: int | None = None
    approvaldatetime: datetime.datetime | None = None
    approvalemailaddress: str | None = None
    approvalnote: str | None = None
    attendees: str | None = None
    autocomplete: bool | None = None
    bcclist: str | None = None
    betweenend: datetime.datetime | None = None
    betweenstart: datetime.datetime | None = None
    booking_email: str | None = None
    booking_fields: list[dict[str, Any]] | None = None
    booking_name: str | None = None
    booking_phonenumber: str | None = None
    calendar_id: str | None = None
    category1: str | None = None
    category2: str | None = None
    category3: str | None = None
    category4: str | None = None
    cclist: str | None = None
    changedinnhd: bool | None = None
    changekey: str | None = None
    chargerate: int | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    collection_id: str | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    commisionable: bool | None = None
    complete_agent_id: int | None = None
    complete_date: datetime.datetime | None = None
    complete_note: str | None = None
    complete_notehtml: str | None = None
    complete_status: int | None = None
    """0 when it is done, -1 while it is not."""
    complete_timetaken: float | None = None
    conference_id: str | None = None
    confirmed: bool | None = None
    contact_address: Address | None = None
    contact_emailaddress: str | None = None
    contact_phonenumber: str | None = None
    contract_id: int | None = None
    """The contract it belongs to."""
    createnextappt: bool | None = None
    crmnote_id: int | None = None
    cspid: int | None = None
    date_created: datetime.datetime | None = None
    defaultbookingtype: int | None = None
    defaultresourcetype: int | None = None
    do_reopen: bool | None = None
    end_date: datetime.datetime | None = None
    """When it ends, UTC."""
    end_date_only: datetime.datetime | None = None
    entity: float | None = None
    entryid: str | None = None
    estimate: float | None = None
    exchange_uid: str | None = None
    exchangeenddate: datetime.datetime | None = None
    exchangelastmodifieddate: datetime.datetime | None = None
    exchangemailboxfqdn: str | None = None
    exchangestartdate: datetime.datetime | None = None
    external_organizer: bool | None = None
    followup_agent_status: int | None = None
    followup_agents: list[dict[str, Any]] | None = None
    followup_allday: bool | None = None
    followup_appointmenttype_id: int | None = None
    followup_attendees: str | None = None
    followup_date: datetime.datetime | None = None
    followup_end_date: datetime.datetime | None = None
    followup_id: int | None = None
    followup_inform_agents: bool | None = None
    followup_inform_user: bool | None = None
    followup_is_private: bool | None = None
    followup_note: str | None = None
    followup_note_html: str | None = None
    followup_reminderminutes: int | None = None
    followup_start_date: datetime.datetime | None = None
    followup_subject: str | None = None
    followup_user_id: int | None = None
    fromcompletedapid: int | None = None
    halo_recurring_master_id: int | None = None
    has_immutable_exchange_id: bool | None = None
    holiday_id: str | None = None
    holiday_type: int | None = None
    import_agent_ids: str | None = None
    import_agent_status: str | None = None
    import_appointment_type: str | None = None
    import_open_appointment_status: str | None = None
    import_shift_type: str | None = None
    import_user: str | None = None
    inform_agents: bool | None = None
    inform_user: bool | None = None
    invitesent: int | None = None
    is_active_shift: bool | None = None
    is_ad_hoc_shift: bool | None = None
    is_ending_shift: bool | None = None
    is_private: bool | None = None
    is_starting_shift: bool | None = None
    is_task: bool | None = None
    """Whether it is a task of agents, and nothing in their calendar."""
    key: str | None = None
    last_modified: datetime.datetime | None = None
    """When it was last changed, UTC."""
    meetingtype: int | None = None
    messagestatus: int | None = None
    new_agent_status: int | None = None
    new_external_link: dict[str, Any] | None = None
    note: str | None = None
    """The text, plain."""
    note_html: str | None = None
    offhold: bool | None = None
    online_meeting_url: str | None = None
    open_appointment_status: int | None = None
    organizer: int | None = None
    organizer_email: str | None = None
    other1: int | None = None
    other2: int | None = None
    outcomes: list[dict[str, Any]] | None = None
    primary_ticket_appointment: bool | None = None
    reassign_ticket: bool | None = None
    recurring_desc: str | None = None
    recurring_master_id: str | None = None
    reminder_shown: bool | None = None
    reminderdate: datetime.datetime | None = None
    reminderminutes: int | None = None
    reminderstatus: int | None = None
    requestedapprovalagent: int | None = None
    requestor_note: str | None = None
    requesttype: int | None = None
    requires_approval: bool | None = None
    resource_booking_timeslot: datetime.datetime | None = None
    resource_booking_type: int | None = None
    resourcebookingteam: int | None = None
    resourcebookingtype: int | None = None
    resourcebookingtypeagent: int | None = None
    schedule: dict[str, Any] | None = None
    scheduled_for_id: int | None = None
    schedulehandledtype: int | None = None
    shift_breaks: list[dict[str, Any]] | None = None
    shift_team_id: int | None = None
    shift_team_name: str | None = None
    shift_type_id: int | None = None
    site_id: int | None = None
    """The site it belongs to."""
    site_name: str | None = None
    """A name, for reading. A save goes by site_id."""
    start_date: datetime.datetime | None = None
    """When it begins, UTC."""
    start_date_only: datetime.datetime | None = None
    status: int | None = None
    subject: str | None = None
    """What it is about."""
    team_id: int | None = None
    ticket_cf_update: list[CustomField] | None = None
    ticket_emailaddress: str | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    ticket_phonenumber: str | None = None
    tolist: str | None = None
    toll_number: str | None = None
    type: int | None = None
    update_ticket_status: int | None = None
    user_id: int | None = None
    """The user who reported it."""
    user_name: str | None = None
    usermessagestatus: int | None = None
    utcoffset: float | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_cancomplete",
            "_candelete",
            "_canupdate",
            "_collectionmaster",
            "_dont_trigger_mentions",
            "_dont_update_ticket",
            "_force",
            "_importemail",
            "_importtype",
            "_iscloning",
            "_isimport",
            "_recurringmaster",
            "_validateonly",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "actual_start": DATETIME,
        "approvaldatetime": DATETIME,
        "betweenend": DATETIME,
        "betweenstart": DATETIME,
        "complete_date": DATETIME,
        "contact_address": model_of("address", "Address"),
        "date_created": DATETIME,
        "end_date": DATETIME,
        "end_date_only": DAY,
        "exchangeenddate": DATETIME,
        "exchangelastmodifieddate": DATETIME,
        "exchangestartdate": DATETIME,
        "followup_date": DATETIME,
        "followup_end_date": DATETIME,
        "followup_start_date": DATETIME,
        "last_modified": DATETIME,
        "reminderdate": DATETIME,
        "resource_booking_timeslot": DATETIME,
        "start_date": DATETIME,
        "start_date_only": DAY,
        "ticket_cf_update": list_of(model_of("custom_field", "CustomField")),
    }
