# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of asset_groups. The groups of assets and items."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="asset_groups",
    singular="asset_group",
    model="AssetGroup",
    path="/AssetGroup",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "guid", "sequence"),
    traps=(
        "One client lists it among the routes that ignore page_size, with a record_count of 0 (public Rust client)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_asset_groups": {"includetypesforgroups": "string", "istree": "boolean", "type": "string"},
    "save_asset_groups": {},
    "get_asset_group": {"includedetails": "boolean"},
    "delete_asset_group": {},
}

REFERENCES: dict[str, Reference] = {
    "tax_id": Reference("taxes"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_isimport connector ignore_from_accounting_sync isfixedasset item_contract_default "
        "item_doesnotneedconsigning_default item_dont_invoice_default item_dont_receive_on_po_default "
        "item_donttrackstock_default item_is_meter_default item_recurring_default item_taxable_default "
        "items_in_group_no_consign moveassetonrequest multipleaccountstenants showasequip showasitem "
        "showwarningifonrequest"
    ),
    "integer": (
        "id _match_integration_id access_control_level autogroupnewquotelines default_quantity_decimal_places "
        "default_sort_seq defaultsite import_details_id item_assettype_default item_billing_period_default "
        "item_meter_type_default qbo_item_type sequence tax_id tax_id_purchase"
    ),
    "object": ("new_external_link"),
    "objects": ("access_control accounts_mappings assettypes"),
    "string": (
        "_match_additional_id _match_integration_name _match_thirdparty_id _warning avalara_item_code "
        "dbc_template extra_invoice_description guid intacct_product_line_id intacct_type intent "
        "invoice_class invoice_group_name islan item_assettype_name_default itemcode_id itemcode_name "
        "kaseyaid memo name nominalcode nominalcode_name nominalcode_name_purchase nominalcodepurchase "
        "tax_name tax_name_purchase tcsnote thirdpartyid xero_category_1_lookup xero_category_1_lookup_name "
        "xero_category_2_lookup xero_category_2_lookup_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
    "sequence": "Its place in the list.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "autogroupnewquotelines connector default_quantity_decimal_places defaultsite guid id isfixedasset "
        "item_assettype_default"
    ),
)
