# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of software_licences. The licences and subscriptions of clients."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="software_licences",
    singular="software_licence",
    model="SoftwareLicence",
    path="/SoftwareLicence",
    operations=("list", "get", "save", "delete"),
    rows_key="licences",
    envelope="always",
    paging="pages",
    echoes={"client_name": "client_id", "site_name": "site_id", "supplier_name": "supplier_id"},
    references={"client_id": "clients", "site_id": "sites", "supplier_id": "suppliers"},
    name_field="name",
    includes_inactive="includeinactive",
    common_filters=("client_id", "includeinactive", "order", "order2", "orderdesc", "orderdesc2", "search", "site_id"),
    common_fields=("client_id", "count", "end_date", "item_id", "notes", "site_id", "start_date", "use"),
    traps=("The rows stand under licences (live sweep)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_software_licences": {
        "client_id": "integer",
        "includeinactive": "boolean",
        "licence_type": "integer",
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
        "site_id": "integer",
        "tenant_id": "string",
        "toplevelid": "integer",
    },
    "save_software_licences": {},
    "get_software_licence": {"includedetails": "boolean"},
    "delete_software_licence": {},
}

REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "item_id": Reference("items"),
    "site_id": Reference("sites"),
    "supplier_id": Reference("suppliers"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "site_id": Reference("sites"),
}

NAMING = Naming(
    fields=("name",),
    search="search",
    with_all={"includeinactive": True},
)

FILTER_TEXTS: dict[str, str] = {
    "client_id": "Records of this client.",
    "includeinactive": "Whether inactive records are given.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "site_id": "Records of this site.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_create_recurring_invoice_line _importchildren _is_ui_import _isimport _isupdateimport _removed "
        "allow_licence_update autorenew deleted is_active"
    ),
    "datetime": ("end_date requested_quantity_date start_date"),
    "integer": (
        "id _details_id _importtypeid _match_integration_id assigned_at_deletion azure_connection_id "
        "client_id consumedcount device_child_id device_count external_link_id import_details_id "
        "ingram_micro_details_id item_id key parent_id requested_quantity site_id snow_client_id sqlimport_id "
        "supplier_id type"
    ),
    "number": (
        "count licences_available licences_in_use licences_in_use_user licences_in_use_user_for_billing "
        "monthly_cost monthly_price price purchase_price"
    ),
    "object": ("azure_connection new_external_link new_software table"),
    "objects": ("add_configuration_items configuration_items licence_match licence_roles"),
    "string": (
        "_importthirdpartyid _importtype _match_additional_id _match_integration_button_caption "
        "_match_integration_button_icon _match_integration_button_url _match_integration_name "
        "_match_thirdparty_id _warning billing_cycle client_name distributor licence_client_name linked_item "
        "manufacturer name name_extra notes offerid product_sku rhipe_subscription_id rhipe_tenant_id "
        "site_name snowid status supplier_name tenant_id tenant_name term_duration third_party_client_name "
        "third_party_product third_party_productid third_party_productname thirdparty_client_id use vendor "
        "vendor_product_sku"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "count": "How many there are.",
    "end_date": "When it ends, UTC.",
    "item_id": "The item it is about.",
    "notes": "Notes about it.",
    "site_id": "The site it belongs to.",
    "site_name": "A name, for reading. A save goes by site_id.",
    "start_date": "When it begins, UTC.",
    "supplier_name": "A name, for reading. A save goes by supplier_id.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    ("assigned_at_deletion azure_connection_id billing_cycle client_id client_name count deleted distributor"),
)
