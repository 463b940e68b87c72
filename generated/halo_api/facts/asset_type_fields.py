# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of asset_type_fields. Which fields each type of asset has."""

from . import Reference, Resource

RESOURCE = Resource(
    name="asset_type_fields",
    singular="asset_type_field",
    model="AssetTypeField",
    path="/AssetTypeInfo",
    operations=("list",),
    key=("typeinfo_id", "id"),
    common_filters=("assetgroup_id",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_asset_type_fields": {
        "assetgroup_id": "integer",
        "can_create_only": "boolean",
        "can_edit_only": "boolean",
        "fixedassetgroups": "boolean",
        "include_current": "integer",
        "resourcesonly": "boolean",
        "setuplist": "boolean",
        "tickettype_id": "integer",
        "type": "string",
    }
}

REFERENCES: dict[str, Reference] = {
    "tab_id": Reference("tabs"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "assetgroup_id": Reference("asset_groups"),
    "tickettype_id": Reference("ticket_types"),
}

FILTER_TEXTS: dict[str, str] = {"assetgroup_id": "Records of this asset group."}

FIELDS: dict[str, str] = {
    "boolean": ("require_uniqueness"),
    "integer": ("sequence tab_columns tab_id tab_sequence techdetail userdetail"),
    "number": ("typeinfo_id id field_id"),
    "objects": ("group_visibility_conditions visibility_conditions"),
    "string": ("_warning field_name groupname keyfield_id tab_name type"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "sequence": "Its place in the list.",
}

ROW: tuple[str, str] = (
    "live",
    ("field_id field_name groupname id sequence tab_id tab_name techdetail"),
)
