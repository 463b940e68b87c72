# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of appointments. The appointments and tasks of agents."""

from . import Reference, Resource

RESOURCE = Resource(
    name="appointments",
    singular="appointment",
    model="Appointment",
    path="/Appointment",
    operations=("list", "get", "save", "delete"),
    rows_key="appointments",
    envelope="always",
    paging="pages",
    create_needs=(("subject",), ("start_date",), ("end_date",), ("agents",)),
    echoes={"agent_name": "agent_id", "client_name": "client_id", "site_name": "site_id"},
    references={
        "client_id": "clients",
        "site_id": "sites",
        "user_id": "users",
        "agent_id": "agents",
        "ticket_id": "tickets",
        "contract_id": "contracts",
        "team_id": "teams",
    },
    days=("start_date_only", "end_date_only"),
    name_field="subject",
    common_filters=(
        "start_date",
        "end_date",
        "agents",
        "client_id",
        "ticket_id",
        "tasksonly",
        "hidecompleted",
        "search",
        "order",
        "orderdesc",
    ),
    common_fields=(
        "subject",
        "start_date",
        "end_date",
        "agents",
        "client_id",
        "site_id",
        "ticket_id",
        "user_id",
        "is_task",
        "complete_status",
        "note",
    ),
    actions={"bookings": "get_bookings", "book": "book_appointment"},
    traps=(
        "Unbounded it is huge: 36,764 rows, 36 MB, 18 s. Give start_date and end_date (live sweep)",
        "Without a page number page_size is ignored; with one it is said to be honoured (live; halocli)",
        "startdate_start and startdate_end are ignored (node-halopsa 1.0.12)",
        "complete_status is 0 for done and -1 for open (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_appointments": {
        "advanced_search": "string",
        "agents": "integers",
        "appointmentsonly": "boolean",
        "assets": "string",
        "client_id": "integer",
        "end_date": "datetime",
        "excludenonticketapptodo": "boolean",
        "excluderecurring": "boolean",
        "excluderecurringmaster": "boolean",
        "getopenjourney": "boolean",
        "hidecompleted": "boolean",
        "includedeleted": "boolean",
        "isrecurringchild": "boolean",
        "isrecurringmaster": "boolean",
        "locations": "string",
        "my_approvals": "boolean",
        "order": "string",
        "order2": "string",
        "order3": "string",
        "order4": "string",
        "order5": "string",
        "orderdesc": "boolean",
        "orderdesc2": "boolean",
        "orderdesc3": "boolean",
        "orderdesc4": "boolean",
        "orderdesc5": "boolean",
        "recurringchangeonly": "boolean",
        "recurringmasterid": "string",
        "search": "string",
        "shiftsonly": "boolean",
        "showall": "boolean",
        "showappointments": "string",
        "showchanges": "boolean",
        "showholidayonce": "boolean",
        "showholidays": "boolean",
        "showprojects": "boolean",
        "showshifts": "boolean",
        "start_date": "datetime",
        "statuses": "string",
        "tasksonly": "boolean",
        "ticket_id": "integer",
        "toplevel_id": "integer",
        "types": "string",
        "utcoffset": "number",
    },
    "save_appointments": {},
    "get_appointment": {"includedetails": "boolean"},
    "delete_appointment": {"ignoreexchangedelete": "boolean"},
    "get_bookings": {},
    "book_appointment": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "appointment_id": Reference("appointments"),
    "client_id": Reference("clients"),
    "contract_id": Reference("contracts"),
    "crmnote_id": Reference("crm_notes"),
    "holiday_id": Reference("holidays"),
    "shift_team_id": Reference("teams"),
    "site_id": Reference("sites"),
    "team_id": Reference("teams"),
    "ticket_id": Reference("tickets"),
    "user_id": Reference("users"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "agents": Reference("agents"),
    "client_id": Reference("clients"),
    "ticket_id": Reference("tickets"),
    "toplevel_id": Reference("top_levels"),
}

FILTER_TEXTS: dict[str, str] = {
    "advanced_search": "Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.",
    "agents": "Those of any of these agents, by id.",
    "client_id": "Records of this client.",
    "end_date": "Up to this time.",
    "hidecompleted": "Only what is not done.",
    "my_approvals": "What the agent is asked to approve alone.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "showall": "Whether records come that the agent's own restrictions would hide.",
    "start_date": "From this time on.",
    "tasksonly": "Tasks alone.",
    "ticket_id": "Records of this ticket.",
    "toplevel_id": "Records below this top level.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_cancomplete _candelete _canupdate _collectionmaster _dont_trigger_mentions _dont_update_ticket "
        "_force _iscloning _isimport _recurringmaster _validateonly add_followup_appointment "
        "add_followup_task allday apfaultidremoved approval_start autocomplete changedinnhd commisionable "
        "confirmed createnextappt do_reopen external_organizer followup_allday followup_inform_agents "
        "followup_inform_user followup_is_private has_immutable_exchange_id inform_agents inform_user "
        "is_active_shift is_ad_hoc_shift is_ending_shift is_private is_starting_shift is_task offhold "
        "primary_ticket_appointment reassign_ticket reminder_shown requires_approval"
    ),
    "datetime": (
        "actual_start approvaldatetime betweenend betweenstart complete_date date_created end_date "
        "end_date_only exchangeenddate exchangelastmodifieddate exchangestartdate followup_date "
        "followup_end_date followup_start_date last_modified reminderdate resource_booking_timeslot "
        "start_date start_date_only"
    ),
    "integer": (
        "id agent_id agent_status appointment_id appointment_location appointment_status appointment_type_id "
        "approval_status approvalagent chargerate client_id complete_agent_id complete_status contract_id "
        "crmnote_id cspid defaultbookingtype defaultresourcetype followup_agent_status "
        "followup_appointmenttype_id followup_id followup_reminderminutes followup_user_id fromcompletedapid "
        "halo_recurring_master_id holiday_type invitesent meetingtype messagestatus new_agent_status "
        "open_appointment_status organizer other1 other2 reminderminutes reminderstatus "
        "requestedapprovalagent requesttype resource_booking_type resourcebookingteam resourcebookingtype "
        "resourcebookingtypeagent scheduled_for_id schedulehandledtype shift_team_id shift_type_id site_id "
        "status team_id ticket_id type update_ticket_status user_id usermessagestatus"
    ),
    "number": ("appointment_hours appointment_work_hours complete_timetaken entity estimate utcoffset"),
    "object": ("active_break contact_address new_external_link schedule"),
    "objects": (
        "agents allowed_resourcebooking_teams booking_fields followup_agents outcomes shift_breaks ticket_cf_update"
    ),
    "string": (
        "_importemail _importtype _warning agent_name appointment_location_free_text "
        "appointment_location_name appointment_type_name approvalemailaddress approvalnote attendees bcclist "
        "booking_email booking_name booking_phonenumber calendar_id category1 category2 category3 category4 "
        "cclist changekey client_name collection_id colour complete_note complete_notehtml conference_id "
        "contact_emailaddress contact_phonenumber entryid exchange_uid exchangemailboxfqdn followup_attendees "
        "followup_note followup_note_html followup_subject holiday_id import_agent_ids import_agent_status "
        "import_appointment_type import_open_appointment_status import_shift_type import_user key note "
        "note_html online_meeting_url organizer_email recurring_desc recurring_master_id requestor_note "
        "shift_team_name site_name subject ticket_emailaddress ticket_phonenumber tolist toll_number "
        "user_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "agent_name": "The name of that agent. Left out of list rows. A save goes by agent_id.",
    "agents": "The agents it concerns.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "colour": "The colour, as hexadecimal RGB.",
    "complete_status": "0 when it is done, -1 while it is not.",
    "contract_id": "The contract it belongs to.",
    "end_date": "When it ends, UTC.",
    "is_task": "Whether it is a task of agents, and nothing in their calendar.",
    "last_modified": "When it was last changed, UTC.",
    "note": "The text, plain.",
    "site_id": "The site it belongs to.",
    "site_name": "A name, for reading. A save goes by site_id.",
    "start_date": "When it begins, UTC.",
    "subject": "What it is about.",
    "ticket_id": "The ticket it belongs to.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "_cancomplete _candelete _canupdate _recurringmaster agent_id agent_name allday appointment_location "
        "appointment_type_name attendees calendar_id changekey client_name colour complete_status end_date "
        "entity entryid halo_recurring_master_id id is_private is_task last_modified online_meeting_url "
        "open_appointment_status organizer other1 other2 recurring_master_id shift_type_id"
    ),
)
