# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of outgoing_attempts. When it was tried to send an outgoing message, and how that went."""

from . import Reference, Resource

RESOURCE = Resource(
    name="outgoing_attempts",
    singular="outgoing_attempt",
    model="OutgoingAttempt",
    path="/OutgoingAttempt",
    operations=("list", "get"),
    rows_key="attempts",
    envelope="always",
    common_filters=("order", "order2", "orderdesc", "orderdesc2"),
    traps=(
        "page_size and count are ignored: 7,047 rows came at once (live sweep)",
        "The vendor's document names no record; fields are those of the sweep, and their types are guessed (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_outgoing_attempts": {
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
        "outgoing_id": "integer",
    },
    "get_outgoing_attempt": {"includeattachments": "boolean", "includedetails": "boolean"},
}

FILTER_REFERENCES: dict[str, Reference] = {
    "outgoing_id": Reference("outgoing_messages"),
}

FILTER_TEXTS: dict[str, str] = {
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
}

FIELDS: dict[str, str] = {
    "datetime": ("attemptdate"),
    "integer": ("id errorsubcode status"),
}

FIELD_TEXTS: dict[str, str] = {"id": "The number of the attempt.", "attemptdate": "When it was, UTC."}

ROW: tuple[str, str] = (
    "live",
    ("attemptdate errorsubcode id status"),
)
