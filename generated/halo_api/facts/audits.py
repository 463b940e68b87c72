# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of audits. Who changed what in the configuration."""

from . import Reference, Resource

RESOURCE = Resource(
    name="audits",
    singular="audit",
    model="Audit",
    path="/Audit",
    operations=("list",),
    rows_key="audit",
    envelope="always",
    references={"user_id": "users", "agent_id": "agents", "ticket_id": "tickets"},
)

FILTERS: dict[str, dict[str, str]] = {"list_audits": {}}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "clientid": Reference("clients"),
    "ticket_id": Reference("tickets"),
    "user_id": Reference("users"),
}

FIELDS: dict[str, str] = {
    "boolean": ("_redact isintegrator"),
    "datetime": ("date datetime_from datetime_to"),
    "integer": ("id agent_id clientid id1 id2 ticket_id user_id"),
    "string": ("_warning actoutcome from guid importtype table_name to username value"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "date": "The date, UTC.",
    "guid": "A GUID beside the id.",
    "ticket_id": "The ticket it belongs to.",
    "user_id": "The user who reported it.",
}
