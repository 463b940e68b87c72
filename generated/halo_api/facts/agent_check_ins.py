# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of agent_check_ins. When agents came and went."""

from . import Reference, Resource

RESOURCE = Resource(
    name="agent_check_ins",
    singular="agent_check_in",
    model="AgentCheckIn",
    path="/AgentCheckIn",
    operations=("list", "get", "save"),
    create_needs=(("agent_id",),),
    references={"agent_id": "agents"},
    common_filters=("agent_id", "end_date", "start_date"),
    common_fields=("agent_id",),
    traps=("There is no delete (live)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_agent_check_ins": {"agent_id": "integer", "end_date": "datetime", "start_date": "datetime"},
    "save_agent_check_ins": {},
    "get_agent_check_in": {"includedetails": "boolean"},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
}

COMPARED: dict[str, str] = {"start_date": "timestamp", "end_date": "timestamp"}

FILTER_TEXTS: dict[str, str] = {
    "agent_id": "Records of this agent.",
    "end_date": "At this time or earlier.",
    "start_date": "At this time or later.",
}

FIELDS: dict[str, str] = {
    "datetime": ("timestamp"),
    "integer": ("id agent_id status"),
    "string": ("_warning"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
}

ROW: tuple[str, str] = (
    "live",
    ("agent_id id status timestamp"),
)
