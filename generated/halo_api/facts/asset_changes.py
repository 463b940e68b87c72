# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of asset_changes. What was changed on an asset."""

from . import Reference, Resource

RESOURCE = Resource(
    name="asset_changes",
    singular="asset_change",
    model="AssetChange",
    path="/AssetChange",
    operations=("list",),
    rows_key="changehistory",
    envelope="always",
    paging="pages",
    references={"asset_id": "assets", "item_id": "items"},
    common_filters=(
        "asset_id",
        "idonly",
        "licence_id",
        "order",
        "order2",
        "orderdesc",
        "orderdesc2",
        "search",
        "user_id",
    ),
    scope=("asset_id",),
    traps=("Without asset_id there is no answer within 15 s (live)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_asset_changes": {
        "asset_id": "integer",
        "idonly": "boolean",
        "licence_id": "integer",
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
        "user_id": "integer",
    }
}

REFERENCES: dict[str, Reference] = {
    "asset_id": Reference("assets"),
    "customfield_id": Reference("custom_fields"),
    "item_id": Reference("items"),
    "software_user_id": Reference("users"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "asset_id": Reference("assets"),
    "licence_id": Reference("software_licences"),
    "user_id": Reference("users"),
}

FILTER_TEXTS: dict[str, str] = {
    "asset_id": "Records of this asset.",
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "licence_id": "Records of this software licence.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "user_id": "Records of this user.",
}

FIELDS: dict[str, str] = {
    "datetime": ("datetime"),
    "integer": (
        "id asset_id asset_number asset_site customfield_id field_id item_id new_client new_site old_client "
        "old_site original_app_id original_who_id software_id software_user_id who_id"
    ),
    "string": ("field_desc field_name new_value old_value software_user_name who"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "asset_id": "The asset it concerns.",
    "item_id": "The item it is about.",
}
