# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of incoming_webhooks. What other systems sent to this instance, and what became of it."""

from . import Resource

RESOURCE = Resource(
    name="incoming_webhooks",
    singular="incoming_webhook",
    model="IncomingWebhook",
    path="/IncomingWebhook",
    operations=("list", "get", "save", "delete"),
    rows_key="webhooks",
    envelope="always",
    common_fields=("url",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_incoming_webhooks": {},
    "save_incoming_webhooks": {},
    "get_incoming_webhook": {},
    "delete_incoming_webhook": {},
}

FIELDS: dict[str, str] = {
    "datetime": ("date_received last_attempt_date next_retry_date resource_data_date"),
    "integer": ("id details_id module_id retry_remaining"),
    "object": ("status"),
    "string": (
        "_warning module_name process_error request_body request_headers resource_data resource_id "
        "resource_type result type url"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "url": "The address on the web.",
}

ROW: tuple[str, str] = (
    "live",
    ("date_received details_id id last_attempt_date module_id next_retry_date resource_id resource_type"),
)
