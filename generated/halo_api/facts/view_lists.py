# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of view_lists. The saved lists of tickets; give its id to `tickets.list(list_id=...)`."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="view_lists",
    singular="view_list",
    model="ViewList",
    path="/ViewLists",
    operations=("list", "get", "save", "delete"),
    references={"agent_id": "agents", "team_id": "teams"},
    name_field="name",
    common_filters=("showall", "showcounts"),
    common_fields=("agent_id", "column_profile_id", "filter_profile_id", "guid", "sequence", "use"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_view_lists": {
        "connectedinstance_id": "integer",
        "domain": "string",
        "globalonly": "boolean",
        "istree": "boolean",
        "showall": "boolean",
        "showallforteam": "integer",
        "showallfortech": "integer",
        "showcounts": "boolean",
        "ticketarea_id": "integer",
        "type": "string",
    },
    "save_view_lists": {},
    "get_view_list": {"domain": "string", "includedetails": "boolean", "showcounts": "boolean"},
    "delete_view_list": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "show_in_team_tree_team_id": Reference("teams"),
    "team_id": Reference("teams"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "ticketarea_id": Reference("ticket_areas"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {
    "showall": "Whether records come that the agent's own restrictions would hide.",
    "showcounts": "Whether each row carries its number of tickets.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "connectedinstance_error group_collapsed show_change_windows_calendar show_in_team_tree showcounts "
        "use_criteria_groups"
    ),
    "integer": (
        "id access_control_level agent_id column_profile_id connectedinstance_id connectedinstance_list_id "
        "default_kanban_view filter_profile_id group group_seq group_type lock_view_type sequence "
        "show_in_team_tree_team_id team_id ticket_count type"
    ),
    "objects": ("access_control criteria_groups filters translations"),
    "string": (
        "_warning column_profile_guid column_profile_name connectedinstance_name filter_profile_guid "
        "filter_profile_name group_name guid intent name show_in_team_tree_team_name type_name use"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "column_profile_id": "The columns it shows.",
    "filter_profile_id": "The filter it applies.",
    "guid": "A GUID beside the id.",
    "sequence": "Its place in the list.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "agent_id column_profile_id connectedinstance_id connectedinstance_list_id default_kanban_view "
        "filter_profile_id group group_collapsed"
    ),
)
