# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of canned_texts. The ready-made texts."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="canned_texts",
    singular="canned_text",
    model="CannedText",
    path="/CannedText",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",), ("text",)),
    references={"agent_id": "agents", "team_id": "teams"},
    name_field="name",
    common_filters=("agent_id", "department_id", "showall", "team_id"),
    common_fields=("name", "text", "agent_id", "agents", "guid"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_canned_texts": {
        "access_control_level": "integer",
        "agent_id": "integer",
        "department_id": "integer",
        "group_id": "integer",
        "showall": "boolean",
        "team_id": "integer",
        "ticketonly": "boolean",
    },
    "save_canned_texts": {},
    "get_canned_text": {"includedetails": "boolean"},
    "delete_canned_text": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "team_id": Reference("teams"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "team_id": Reference("teams"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {
    "agent_id": "Records of this agent.",
    "department_id": "Records of this department.",
    "showall": "Whether records come that the agent's own restrictions would hide.",
    "team_id": "Records of this team.",
}

FIELDS: dict[str, str] = {
    "boolean": ("_canupdate _isimport is_favourite"),
    "integer": ("id access_control_level agent_id department_id entity group_id new_agentid restriction_type team_id"),
    "integers": ("agents departments roles teams"),
    "objects": ("access_control freshdesk_attachments tags"),
    "string": ("_importtype _warning group_name guid html intent name shortcut_key text"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "agents": "The agents it concerns.",
    "guid": "A GUID beside the id.",
}

ROW: tuple[str, str] = (
    "live",
    ("agent_id agents department_id departments entity group_id guid html"),
)
