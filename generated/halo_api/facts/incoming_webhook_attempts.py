# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of incoming_webhook_attempts. When it was tried to process an incoming webhook, and how that went."""

from . import Reference, Resource

RESOURCE = Resource(
    name="incoming_webhook_attempts",
    singular="incoming_webhook_attempt",
    model="IncomingWebhookAttempt",
    path="/IncomingWebhookAttempt",
    operations=("list",),
    rows_key="attempts",
    envelope="always",
    references={"relatedid": "incoming_webhooks"},
    traps=(
        "page_size and count are ignored: 105 rows came at once (live sweep)",
        "The vendor's document names no record; fields are those of the sweep, and their types and what relatedid refers to are guessed (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_incoming_webhook_attempts": {}}

REFERENCES: dict[str, Reference] = {
    "relatedid": Reference("incoming_webhooks"),
}

FIELDS: dict[str, str] = {
    "datetime": ("attemptdate"),
    "integer": ("id relatedid status"),
    "string": ("errormessage"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the attempt.",
    "attemptdate": "When it was, UTC.",
    "errormessage": "Why it failed.",
    "relatedid": "The incoming webhook.",
}

ROW: tuple[str, str] = (
    "live",
    ("attemptdate errormessage id relatedid status"),
)
