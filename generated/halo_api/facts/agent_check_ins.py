# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of agent_check_ins. When agents came and went."""

from . import Resource

RESOURCE = Resource(
    name="agent_check_ins",
    singular="agent_check_in",
    model="AgentCheckIn",
    path="/AgentCheckIn",
    operations=("list", "get", "save"),
    create_needs=(("agent_id",),),
    references={"agent_id": "agents"},
    traps=("There is no delete (live)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_agent_check_ins": {"agent_id": "integer", "end_date": "datetime", "start_date": "datetime"},
    "save_agent_check_ins": {},
    "get_agent_check_in": {"includedetails": "boolean"},
}

COMPARED: dict[str, str] = {"start_date": "timestamp", "end_date": "timestamp"}

FIELDS: dict[str, str] = {
    "datetime": ("timestamp"),
    "integer": ("id agent_id status"),
    "string": ("_warning"),
}

ROW: tuple[str, str] = (
    "live",
    ("agent_id id status timestamp"),
)
