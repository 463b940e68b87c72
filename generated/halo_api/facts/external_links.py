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

ROW: tuple[str, str] = (
    "live",
    ("date_created details_id halo_id halo_second_desc id module_id primary revisions"),
)
