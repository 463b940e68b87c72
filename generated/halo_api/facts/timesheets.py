# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of timesheets. What each agent worked on each day."""

from . import Resource

RESOURCE = Resource(
    name="timesheets",
    singular="timesheet",
    model="Timesheet",
    path="/Timesheet",
    operations=("list", "get", "save"),
    references={"agent_id": "agents"},
    days=("date",),
    traps=("/Timesheet/mine answers 403 to an application (live)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_timesheets": {},
    "save_timesheets": {},
    "get_timesheet": {"agent_id": "integer", "date": "string"},
}

FIELDS: dict[str, str] = {
    "boolean": ("_approve _reject _submitapproval"),
    "datetime": ("date end_time estimated_end_time estimated_start_time start_time"),
    "integer": ("id agent_id forecasting_id timesheet_manager workdayid"),
    "number": (
        "actual_hours allowed_break_hours break_hours chargeable_hours forecasting_hours percentage "
        "target_hours unlogged_hours work_hours"
    ),
    "object": ("approval"),
    "objects": ("events"),
    "string": ("_approval_message agent_name colour"),
}
