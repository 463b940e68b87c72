# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of view_filters. The saved filters."""

from . import Resource

RESOURCE = Resource(
    name="view_filters",
    singular="view_filter",
    model="ViewFilter",
    path="/ViewFilter",
    operations=("list", "get", "save", "delete"),
    references={"agent_id": "agents", "team_id": "teams"},
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

FIELDS: dict[str, str] = {
    "boolean": ("_temp"),
    "integer": ("id agent_id restriction_type team_id type"),
    "objects": ("filters"),
    "string": ("agent_name guid intent name sys_id team_guid team_name type_name"),
}
