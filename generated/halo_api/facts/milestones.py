# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of milestones. The milestones of projects."""

from . import Resource

RESOURCE = Resource(
    name="milestones",
    singular="milestone",
    model="Milestone",
    path="/Milestone",
    operations=("list",),
    rows_key="data",
    envelope="always",
    references={"ticket_id": "tickets"},
    traps=(
        "page_size and count are ignored: all rows come at once, after about 3 s (live sweep)",
        "The vendor's document of 2024-09 does not have the route (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_milestones": {}}

FIELDS: dict[str, str] = {
    "boolean": ("_complete _dateschanged"),
    "datetime": ("processed_date start_date target_date"),
    "integer": ("id _fromtemplate from_template_id sequence start_days target_days ticket_id"),
    "number": ("milestone_value"),
    "objects": ("dependencies milestone_dependencies tickets"),
    "string": ("_warning invoicenumber name"),
}
