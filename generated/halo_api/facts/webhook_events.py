# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of webhook_events. What was sent by webhooks, and how that went."""

from . import Reference, Resource

RESOURCE = Resource(
    name="webhook_events",
    singular="webhook_event",
    model="WebhookEvent",
    path="/WebhookEvent",
    operations=("list", "get", "save"),
    rows_key="events",
    envelope="always",
    paging="pages",
    id_type="string",
    common_filters=("idonly", "order", "order2", "orderdesc", "orderdesc2"),
    traps=("The id is a GUID (swagger)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_webhook_events": {
        "automation_id": "integer",
        "idonly": "boolean",
        "integrationmethod_id": "integer",
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
        "webhook_id": "string",
    },
    "save_webhook_events": {},
    "get_webhook_event": {"includedetails": "boolean"},
}

REFERENCES: dict[str, Reference] = {
    "automation_id": Reference("automations"),
    "integration_method_id": Reference("custom_integration_methods"),
    "notification_id": Reference("notifications"),
    "webhook_id": Reference("webhooks"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "automation_id": Reference("automations"),
}

FILTER_TEXTS: dict[str, str] = {
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
}

FIELDS: dict[str, str] = {
    "boolean": ("error"),
    "datetime": ("log_retention_policy_deletion_date timestamp"),
    "integer": ("automation_id automation_step entity_id integration_method_id notification_id responsestatus status"),
    "number": ("duration"),
    "string": (
        "id _warning automation_iteration_state integation_method_name requestbody requestheaders "
        "responsebody responseheaders webhook_id"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

ROW: tuple[str, str] = (
    "live",
    ("id integation_method_name notification_id status timestamp webhook_id"),
)
