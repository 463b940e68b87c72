# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of external_links. Which record of another system belongs to which here."""

from . import Resource

RESOURCE = Resource(
    name="external_links",
    singular="external_link",
    model="ExternalLink",
    path="/ExternalLink",
    operations=("list", "get", "save", "delete"),
    rows_key="links",
    envelope="always",
    paging="pages",
    common_filters=("order", "order2", "orderdesc", "orderdesc2", "search", "third_party_id"),
    common_fields=("description",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_external_links": {
        "details_id": "integer",
        "halo_id": "integer",
        "module_id": "integer",
        "module_list": "string",
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
        "search": "string",
        "table_id": "integer",
        "third_party_desc": "string",
        "third_party_id": "string",
        "third_party_secondary_id": "string",
        "third_party_type": "string",
    },
    "save_external_links": {},
    "get_external_link": {"includedetails": "boolean"},
    "delete_external_link": {},
}

FILTER_TEXTS: dict[str, str] = {
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "third_party_id": "Records that have this id in the system they came from.",
}

FIELDS: dict[str, str] = {
    "boolean": ("_match dont_move_existing_assets populate_url primary update_existing_link"),
    "datetime": ("date_created date_updated subscription_expiry"),
    "integer": (
        "id chat_message_count details_id halo_id halo_second_id module_id parent_id revisions table_id "
        "third_party_count"
    ),
    "object": ("_webhookaction"),
    "objects": ("child_links filters"),
    "string": (
        "_warning description extra_match_field halo_desc halo_second_desc icon_for_linked_entity_caption "
        "integration_name new_subscription_key subscription_id third_party_additional_id "
        "third_party_assigned_to third_party_desc third_party_id third_party_priority "
        "third_party_secondary_id third_party_status third_party_type third_party_url url_for_linked_entity "
        "url_for_linked_entity_caption"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "description": "What it is, in words.",
}

ROW: tuple[str, str] = (
    "live",
    ("date_created details_id halo_id halo_second_desc id module_id primary revisions"),
)
