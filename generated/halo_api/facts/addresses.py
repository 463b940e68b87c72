# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of addresses. The postal addresses."""

from . import Resource

RESOURCE = Resource(
    name="addresses",
    singular="address",
    model="Address",
    path="/Address",
    operations=("list", "get", "save", "delete"),
    create_needs=(("line1",), ("site_id",)),
    echoes={"site_name": "site_id"},
    references={"site_id": "sites", "user_id": "users"},
)

FILTERS: dict[str, dict[str, str]] = {
    "list_addresses": {
        "onholdonly": "boolean",
        "openedafter": "boolean",
        "overrideclientid": "integer",
        "overridesiteid": "integer",
        "overrideuserid": "integer",
        "postcode": "string",
        "site_id": "integer",
        "type_id": "integer",
        "user_id": "integer",
    },
    "save_addresses": {},
    "get_address": {"includedetails": "boolean"},
    "delete_address": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("_isimport inactive primary"),
    "datetime": ("date_active date_inactive"),
    "integer": ("id site_id type user_id"),
    "number": ("lat long"),
    "string": ("_warning client_name description line1 line2 line3 line4 note postcode site_name user_email user_name"),
}

ROW: tuple[str, str] = (
    "live",
    ("date_active id inactive line1 line2 line3 line4 postcode"),
)
