# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of taxes. The taxes."""

from . import Naming, Resource

RESOURCE = Resource(
    name="taxes",
    singular="tax",
    model="Tax",
    path="/Tax",
    operations=("list", "get", "save", "delete"),
    name_field="name",
)

FILTERS: dict[str, dict[str, str]] = {
    "list_taxes": {
        "kashflowtenantid": "integer",
        "qbocompanyid": "string",
        "related_to": "integer",
        "xerotenantid": "string",
    },
    "save_taxes": {},
    "get_tax": {"includedetails": "boolean", "includeqbotaxrates": "boolean"},
    "delete_tax": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("is_composite onseparateline"),
    "integer": ("id exact_division kashflow_tenant_id myob_details_id qbo_type sage_tenant_id"),
    "number": ("value"),
    "object": (
        "exacttaxcode kashflowtaxrate myobtaxcode qbotaxcode qbotaxrate sagebusinesscloudtaxcode "
        "sageintacttaxcode xerotaxrate"
    ),
    "objects": ("linked_rates thirdparty_tax_rates"),
    "string": (
        "_warning avalara_id category_code code exact_division_name kashflow_tenant_name myob_details_name "
        "name qbo_company_id qbo_company_name qbocode qbocode_name sage_tenant_name third_party_desc "
        "third_party_id xero_tenant_id xero_tenant_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

ROW: tuple[str, str] = (
    "live",
    ("code id is_composite kashflow_tenant_id kashflow_tenant_name name qbo_company_name qbocode"),
)
