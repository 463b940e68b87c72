# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of software_licences. The licences and subscriptions of clients."""

from . import Resource

RESOURCE = Resource(
    name="software_licences",
    singular="software_licence",
    model="SoftwareLicence",
    path="/SoftwareLicence",
    operations=("list", "get", "save", "delete"),
    rows_key="licences",
    envelope="always",
    paging="pages",
    references={"client_id": "clients", "site_id": "sites", "supplier_id": "suppliers"},
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

FIELDS: dict[str, str] = {
    "boolean": ("_importchildren _isimport _removed autorenew deleted is_active"),
    "datetime": ("end_date requested_quantity_date start_date"),
    "integer": (
        "id _details_id assigned_at_deletion azure_connection_id client_id count device_child_id device_count "
        "ingram_micro_details_id licences_available licences_in_use licences_in_use_user parent_id "
        "requested_quantity site_id snow_client_id supplier_id type"
    ),
    "number": ("price purchase_price"),
    "object": ("azure_connection new_software"),
    "objects": ("add_configuration_items configuration_items licence_match licence_roles"),
    "string": (
        "_importtype _warning billing_cycle client_name distributor licence_client_name manufacturer name "
        "name_extra notes product_sku site_name snowid status supplier_name tenant_id tenant_name "
        "term_duration third_party_product thirdparty_client_id vendor vendor_product_sku"
    ),
}
