# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of outgoing_messages. What waits to be sent to other systems, or could not be."""

from . import Reference, Resource

RESOURCE = Resource(
    name="outgoing_messages",
    singular="outgoing_message",
    model="OutgoingMessage",
    path="/Outgoing",
    operations=("list", "get", "delete"),
    rows_key="outgoing",
    envelope="always",
    references={"mailboxid": "mailboxes"},
    common_filters=("idonly", "order", "order2", "orderdesc", "orderdesc2"),
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

REFERENCES: dict[str, Reference] = {
    "mailboxid": Reference("mailboxes"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "mailbox_id": Reference("mailboxes"),
}

FILTER_TEXTS: dict[str, str] = {
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
}

FIELDS: dict[str, str] = {
    "datetime": ("timestamp"),
    "integer": ("id mailboxid pk1 pk2 status type"),
    "string": ("subject"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the message.",
    "mailboxid": "The mailbox that it is sent from.",
    "subject": "What it is about.",
    "timestamp": "When it was made, UTC.",
}

ROW: tuple[str, str] = (
    "live",
    ("id mailboxid pk1 pk2 status subject timestamp type"),
)
