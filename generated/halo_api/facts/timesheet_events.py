# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of timesheet_events. What agents did, hour by hour."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="timesheet_events",
    singular="timesheet_event",
    model="TimesheetEvent",
    path="/TimesheetEvent",
    operations=("list", "get", "save", "delete"),
    key=(),
    references={
        "client_id": "clients",
        "site_id": "sites",
        "agent_id": "agents",
        "ticket_id": "tickets",
        "contract_id": "contracts",
        "tickettype_id": "ticket_types",
    },
    name_field="subject",
    common_filters=("agent_id", "agents", "end_date", "start_date"),
    common_fields=(
        "agent_id",
        "agents",
        "client_id",
        "contract_id",
        "end_date",
        "note",
        "site_id",
        "start_date",
        "ticket_id",
    ),
    actions={"mine": "get_own_timesheet_events"},
    traps=(
        "Every row has the id 0 (live)",
        "count and paging are ignored: all rows of the range come at once (live)",
        "A start_date or end_date without a time filters wrongly, without a word (live)",
        "A create fails in the database; time on tickets is booked by an action with timetaken (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_timesheet_events": {
        "agent_id": "integer",
        "agents": "integers",
        "end_date": "moment",
        "start_date": "moment",
        "utcoffset": "number",
    },
    "save_timesheet_events": {},
    "get_timesheet_event": {"includedetails": "boolean"},
    "delete_timesheet_event": {},
    "get_own_timesheet_events": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "client_id": Reference("clients"),
    "contract_id": Reference("contracts"),
    "site_id": Reference("sites"),
    "ticket_id": Reference("tickets"),
    "tickettype_id": Reference("ticket_types"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "agents": Reference("agents"),
}

NAMING = Naming(
    fields=("subject",),
)

FILTER_TEXTS: dict[str, str] = {
    "agent_id": "Records of this agent.",
    "agents": "Those of any of these agents, by id.",
    "end_date": "At this time or earlier; a date without a time is refused, because the server misreads it.",
    "start_date": "At this time or later; a date without a time is refused, because the server misreads it.",
}

FIELDS: dict[str, str] = {
    "boolean": ("clear_end is_all_day is_ending_break is_starting_break lognewticket"),
    "datetime": ("end_date originalstartdate start_date"),
    "integer": (
        "action_invoice_number action_number agent_id break_type charge_rate client_id contract_id event_type "
        "holiday_id id mileage new_agent_status shift_apid site_id ticket_id tickettype_id"
    ),
    "number": ("timetaken traveltime"),
    "objects": ("agents"),
    "string": (
        "_warning break_note category1 category2 category3 category4 charge_type_colour charge_type_name "
        "customer note subject user_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "agents": "The agents it concerns.",
    "client_id": "The client it belongs to.",
    "contract_id": "The contract it belongs to.",
    "end_date": "When it ends, UTC.",
    "id": "The number of the record, or its GUID.",
    "note": "The text, plain.",
    "site_id": "The site it belongs to.",
    "start_date": "When it begins, UTC.",
    "ticket_id": "The ticket it belongs to.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "action_invoice_number action_number agent_id break_note break_type charge_type_colour "
        "charge_type_name customer end_date event_type holiday_id id is_all_day note start_date subject "
        "ticket_id timetaken"
    ),
)
