# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of call_logs. The telephone calls."""

from . import Resource

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
    references={
        "client_id": "clients",
        "site_id": "sites",
        "user_id": "users",
        "agent_id": "agents",
        "ticket_id": "tickets",
        "outcome_id": "outcomes",
    },
)

FILTERS: dict[str, dict[str, str]] = {
    "list_call_logs": {"showall": "boolean"},
    "save_call_logs": {},
    "get_call_log": {"includedetails": "boolean"},
}

FIELDS: dict[str, str] = {
    "boolean": ("_canupdate _complete update_user_number"),
    "datetime": ("end_date start_date"),
    "integer": (
        "id action_number agent_id call_direction call_status calllog_attachment_count client_id outcome_id "
        "site_id ticket_id user_id"
    ),
    "number": ("timetaken"),
    "object": ("caller_address client_details site_details user_details"),
    "string": (
        "_warning call_transcript call_type caller_email caller_name callerid client_name diallednumber "
        "displayname existingticketid form_id note site_name start_date_note summary third_party_id user_name "
        "user_number"
    ),
}
