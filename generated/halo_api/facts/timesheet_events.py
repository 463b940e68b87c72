# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of timesheet_events. What agents did, hour by hour."""

from . import Resource

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

ROW: tuple[str, str] = (
    "live",
    (
        "action_invoice_number action_number agent_id break_note break_type charge_type_colour "
        "charge_type_name customer end_date event_type holiday_id id is_all_day note start_date subject "
        "ticket_id timetaken"
    ),
)
