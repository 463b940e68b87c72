# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of supplier_contracts. The contracts with suppliers."""

from . import Resource

RESOURCE = Resource(
    name="supplier_contracts",
    singular="supplier_contract",
    model="SupplierContract",
    path="/SupplierContract",
    operations=("list", "get", "save", "delete"),
    rows_key="contracts",
    envelope="always",
    paging="pages",
    echoes={"sla_name": "sla_id", "supplier_name": "supplier_id"},
    references={"supplier_id": "suppliers", "sla_id": "slas"},
)

FILTERS: dict[str, dict[str, str]] = {
    "list_supplier_contracts": {
        "includeinactive": "boolean",
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
        "supplier_id": "integer",
    },
    "save_supplier_contracts": {},
    "get_supplier_contract": {"includedetails": "boolean"},
    "delete_supplier_contract": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("_isimport active dontsendalarm expired is_default iscontractdetails started"),
    "datetime": ("end_date start_date"),
    "integer": ("id access_control_level renewedby_id renewedfrom_id sla_id supplier_id"),
    "objects": (
        "access_control add_configuration_items assets audit_log configuration_items contracts custombuttons "
        "customfields"
    ),
    "string": (
        "_warning contact_1 contact_2 contact_3 contract_description costing_information note ref "
        "renewedby_id_ref renewedfrom_id_ref sla_name supplier_name"
    ),
}
