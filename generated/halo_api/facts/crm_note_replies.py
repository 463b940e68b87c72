# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of crm_note_replies. The replies to CRM notes."""

from . import Reference, Resource

RESOURCE = Resource(
    name="crm_note_replies",
    singular="crm_note_reply",
    model="CrmNoteReply",
    path="/CRMNoteReply",
    operations=("list", "get", "save", "delete"),
    echoes={"agent_name": "agent_id"},
    references={"agent_id": "agents", "parent_id": "crm_notes"},
    common_fields=("agent_id", "note"),
    traps=("A create was answered with 401 and an empty body, though the token was good (live)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_crm_note_replies": {},
    "save_crm_note_replies": {},
    "get_crm_note_reply": {"includedetails": "boolean"},
    "delete_crm_note_reply": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "parent_id": Reference("crm_notes"),
}

FIELDS: dict[str, str] = {
    "boolean": ("_dont_fire_automations"),
    "datetime": ("datetime"),
    "integer": ("id agent_id parent_id"),
    "number": ("timetaken"),
    "string": ("_warning agent_name note"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "agent_name": "The name of that agent. Left out of list rows. A save goes by agent_id.",
    "note": "The text, plain.",
}
