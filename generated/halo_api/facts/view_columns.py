# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of view_columns. The saved choices of columns."""

from . import Resource

RESOURCE = Resource(
    name="view_columns",
    singular="view_column",
    model="ViewColumns",
    path="/ViewColumns",
    operations=("list", "get", "save", "delete"),
    references={"agent_id": "agents", "team_id": "teams"},
)

FILTERS: dict[str, dict[str, str]] = {
    "list_view_columns": {
        "globalonly": "boolean",
        "showall": "boolean",
        "showallforteam": "integer",
        "showallfortech": "integer",
        "ticketarea_id": "integer",
        "type": "string",
    },
    "save_view_columns": {},
    "get_view_column": {"includedetails": "boolean"},
    "delete_view_column": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("_temp use_dashboard"),
    "integer": ("id agent_id linked_dashboard_id restriction_type team_id type"),
    "objects": ("columns"),
    "string": ("agent_name card_html guid intent name team_guid team_name tile_html type_name"),
}
