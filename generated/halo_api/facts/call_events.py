# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of call_events. The calls that telephone systems told of."""

from . import Reference, Resource

RESOURCE = Resource(
    name="call_events",
    singular="call_event",
    model="CallEvent",
    path="/CallEvent",
    operations=("list", "get", "save"),
    rows_key="callevents",
    envelope="paged",
    references={"agent_id": "agents"},
    common_fields=("agent_id",),
    traps=(
        "The rows stand under callevents when page_size or pageinate is sent, and in a bare array otherwise (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_call_events": {}, "save_call_events": {}, "get_call_event": {}}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
}

FIELDS: dict[str, str] = {
    "datetime": ("date_processed"),
    "integer": ("id agent_id details_id module_id"),
    "string": ("_warning agent_email agent_number external_agent_id external_call_id recording_url user_number"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
}
