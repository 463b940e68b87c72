# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of view_filters. The saved filters."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="view_filters",
    singular="view_filter",
    model="ViewFilter",
    path="/ViewFilter",
    operations=("list", "get", "save", "delete"),
    references={"agent_id": "agents", "team_id": "teams"},
    name_field="name",
    common_filters=("showall",),
    common_fields=("agent_id", "guid"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_view_filters": {
        "globalonly": "boolean",
        "showall": "boolean",
        "showallforteam": "integer",
        "showallfortech": "integer",
        "ticketarea_id": "integer",
        "type": "string",
    },
    "save_view_filters": {},
    "get_view_filter": {"includedetails": "boolean"},
    "delete_view_filter": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "team_id": Reference("teams"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "ticketarea_id": Reference("ticket_areas"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {"showall": "Whether records come that the agent's own restrictions would hide."}

FIELDS: dict[str, str] = {
    "boolean": ("_temp show_on_portal"),
    "integer": ("id access_control_level agent_id team_id type"),
    "objects": ("access_control filters translations"),
    "string": ("guid intent name sys_id type_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "agent_id": "The agent it is assigned to.",
    "guid": "A GUID beside the id.",
}

ROW: tuple[str, str] = (
    "live",
    ("agent_id guid id name sys_id team_id type type_name"),
)
