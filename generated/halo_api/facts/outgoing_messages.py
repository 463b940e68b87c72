# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of outgoing_messages. What waits to be sent to other systems, or could not be."""

from . import Resource

RESOURCE = Resource(
    name="outgoing_messages",
    singular="outgoing_message",
    model="OutgoingMessage",
    path="/Outgoing",
    operations=("list", "get", "delete"),
    rows_key="outgoing",
    envelope="always",
    references={"mailboxid": "mailboxes"},
    traps=(
        "page_size and count are ignored: 702 rows came at once (live sweep)",
        "The vendor's document names no record; fields are those of the sweep, and their types are guessed (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_outgoing_messages": {
        "idonly": "boolean",
        "mailbox_id": "integer",
        "order": "string",
        "order2": "string",
        "order3": "string",
        "order4": "string",
        "order5": "string",
        "orderdesc": "boolean",
        "orderdesc2": "boolean",
        "orderdesc3": "boolean",
        "orderdesc4": "boolean",
        "orderdesc5": "boolean",
        "status_id": "integer",
    },
    "get_outgoing_message": {"includeattachments": "boolean", "includedetails": "boolean"},
    "delete_outgoing_message": {},
}

FIELDS: dict[str, str] = {
    "datetime": ("timestamp"),
    "integer": ("id mailboxid pk1 pk2 status type"),
    "string": ("subject"),
}
