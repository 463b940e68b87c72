# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of call_logs. The telephone calls."""

from . import Reference, Resource

RESOURCE = Resource(
    name="call_logs",
    singular="call_log",
    model="CallLog",
    path="/CallLog",
    operations=("list", "get", "save"),
    rows_key="calllog",
    envelope="always",
    paging="count",
    create_needs=(("summary",),),
    echoes={"client_name": "client_id", "site_name": "site_id"},
    references={
        "client_id": "clients",
        "site_id": "sites",
        "user_id": "users",
        "agent_id": "agents",
        "ticket_id": "tickets",
        "outcome_id": "outcomes",
    },
    common_filters=("showall",),
    common_fields=(
        "summary",
        "agent_id",
        "client_id",
        "end_date",
        "note",
        "site_id",
        "start_date",
        "ticket_id",
        "user_id",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_call_logs": {"showall": "boolean"},
    "save_call_logs": {},
    "get_call_log": {"includedetails": "boolean"},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "client_id": Reference("clients"),
    "outcome_id": Reference("outcomes"),
    "site_id": Reference("sites"),
    "ticket_id": Reference("tickets"),
    "transferred_teamid": Reference("teams"),
    "user_id": Reference("users"),
}

FILTER_TEXTS: dict[str, str] = {"showall": "Whether records come that the agent's own restrictions would hide."}

FIELDS: dict[str, str] = {
    "boolean": ("_canupdate _complete _continue update_user_number"),
    "datetime": ("end_date start_date"),
    "integer": (
        "id action_number agent_id call_direction call_event_id call_status calllog_attachment_count "
        "client_id outcome_id site_id ticket_id transferred_agentid transferred_teamid user_id"
    ),
    "number": ("timetaken"),
    "object": ("caller_address client_details site_details user_details"),
    "string": (
        "_warning call_category call_transcript call_type caller_email caller_name caller_other1 "
        "caller_other2 caller_other3 caller_other4 caller_other5 caller_primary_number callerid category1 "
        "category2 category3 category4 client_name diallednumber displayname existingticketid form_id note "
        "site_name start_date_note summary third_party_id transferred_team_name user_name user_number"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "end_date": "When it ends, UTC.",
    "note": "The text, plain.",
    "site_id": "The site it belongs to.",
    "site_name": "A name, for reading. A save goes by site_id.",
    "start_date": "When it begins, UTC.",
    "summary": "One line that says what it is about.",
    "ticket_id": "The ticket it belongs to.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    ("agent_id call_status callerid calllog_attachment_count client_name id note site_name"),
)
