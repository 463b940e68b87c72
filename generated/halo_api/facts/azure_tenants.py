# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of azure_tenants. Which Azure tenants belong to which client."""

from . import Reference, Resource

RESOURCE = Resource(
    name="azure_tenants",
    singular="azure_tenant",
    model="AzureTenant",
    path="/AreaAzureTenant",
    operations=("list",),
    references={"client_id": "clients"},
    common_filters=("client_id", "site_id"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_azure_tenants": {
        "azure_tenant_id": "string",
        "client_id": "integer",
        "details_id": "integer",
        "ignore_decrypt": "boolean",
        "notset": "boolean",
        "returnalliflinked": "boolean",
        "site_id": "integer",
    }
}

REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "site_id": Reference("sites"),
}

FILTER_TEXTS: dict[str, str] = {"client_id": "Records of this client.", "site_id": "Records of this site."}

FIELDS: dict[str, str] = {
    "boolean": ("exclude_from_intune_import"),
    "datetime": ("token_expiry"),
    "integer": ("id client_id details_id licence_import_type relationship_type"),
    "string": (
        "_warning azure_tenant_domain azure_tenant_id azure_tenant_name client_name details_name new_access_token"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
}

ROW: tuple[str, str] = (
    "live",
    ("azure_tenant_domain azure_tenant_id azure_tenant_name client_id client_name details_id details_name id"),
)
