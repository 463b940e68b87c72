# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of item_groups. The bundles of items."""

from . import Naming, Resource

RESOURCE = Resource(
    name="item_groups",
    singular="item_group",
    model="ItemGroup",
    path="/ItemGroup",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "note"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_item_groups": {},
    "save_item_groups": {},
    "get_item_group": {"groupQuantity": "integer", "includedetails": "boolean"},
    "delete_item_group": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_iscopy _updaterecurringbundleprices allow_users force_price_relationship "
        "force_quantity_relationship force_term_relationship hideitems"
    ),
    "integer": (
        "id access_control_level add_all_group_items_quote default_billingperiod hide_grouped_items_price "
        "hide_items_group_items_quote quantity_group_items_quote type"
    ),
    "objects": ("access_control invoice_lines lines oldInvoiceLines oldLines one_optional_mandatory"),
    "string": (
        "_warning category name name_extra nominal_code note one_optional_mandatory_list price_calculation_formula"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "note": "The text, plain.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "add_all_group_items_quote allow_users category default_billingperiod force_price_relationship "
        "force_quantity_relationship force_term_relationship hide_grouped_items_price"
    ),
)
