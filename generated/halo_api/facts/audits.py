# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of audits. Who changed what in the configuration."""

from . import Resource

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

FIELDS: dict[str, str] = {
    "boolean": ("_redact isintegrator"),
    "datetime": ("date datetime_from datetime_to"),
    "integer": ("id agent_id clientid id1 id2 ticket_id user_id"),
    "string": ("_warning actoutcome from guid importtype table_name to username value"),
}
