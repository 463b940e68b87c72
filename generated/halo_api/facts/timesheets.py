# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of timesheets. What each agent worked on each day."""

from . import Reference, Resource

RESOURCE = Resource(
    name="timesheets",
    singular="timesheet",
    model="Timesheet",
    path="/Timesheet",
    operations=("list", "get", "save"),
    key=("agent_id", "date"),
    echoes={"agent_name": "agent_id"},
    references={"agent_id": "agents"},
    days=("date",),
    common_fields=("agent_id", "date", "colour"),
    actions={"mine": "get_own_timesheets"},
    traps=(
        "Every row has the id 0; it is told by agent_id and date (users)",
        "An update goes by the id, and no row has one: the id 0 is refused, because a save with it creates (users)",
        "/Timesheet/mine answers 403 to an application (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_timesheets": {},
    "save_timesheets": {},
    "get_timesheet": {"agent_id": "integer", "date": "datetime"},
    "get_own_timesheets": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "workdayid": Reference("workdays"),
}

FIELDS: dict[str, str] = {
    "boolean": ("_approve _reject _revertapproval _submitapproval enableshifts"),
    "datetime": ("date end_time estimated_end_time estimated_start_time start_time"),
    "integer": ("agent_id forecasting_id id timesheet_manager workdayid"),
    "number": (
        "actual_hours allowed_break_hours break_hours chargeable_hours forecasting_hours percentage "
        "target_hours unlogged_hours work_hours"
    ),
    "object": ("approval"),
    "objects": ("events ticket_allocations"),
    "string": ("_approval_message agent_name colour"),
}

FIELD_TEXTS: dict[str, str] = {
    "agent_id": "The agent it is assigned to.",
    "date": "The date, UTC.",
    "agent_name": "The name of that agent. Left out of list rows. A save goes by agent_id.",
    "colour": "The colour, as hexadecimal RGB.",
    "id": "The number of the record, or its GUID.",
}

ROW: tuple[str, str] = (
    "live",
    ("actual_hours agent_id agent_name allowed_break_hours chargeable_hours colour date enableshifts"),
)
