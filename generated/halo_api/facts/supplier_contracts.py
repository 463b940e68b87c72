# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of supplier_contracts. The contracts with suppliers."""

from . import Naming, Reference, Resource

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
    name_field="ref",
    includes_inactive="includeinactive",
    common_filters=("includeinactive", "order", "order2", "orderdesc", "orderdesc2", "search", "supplier_id"),
    common_fields=("active", "assets", "customfields", "end_date", "note", "start_date"),
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

REFERENCES: dict[str, Reference] = {
    "sla_id": Reference("slas"),
    "supplier_id": Reference("suppliers"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "supplier_id": Reference("suppliers"),
}

NAMING = Naming(
    fields=("ref",),
    search="search",
    with_all={"includeinactive": True},
)

FILTER_TEXTS: dict[str, str] = {
    "includeinactive": "Whether inactive records are given.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "supplier_id": "Records of this supplier.",
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

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "active": "Whether it is in use.",
    "assets": "The assets it concerns.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "end_date": "When it ends, UTC.",
    "note": "The text, plain.",
    "sla_name": "A name, for reading. A save goes by sla_id.",
    "start_date": "When it begins, UTC.",
    "supplier_name": "A name, for reading. A save goes by supplier_id.",
}
