# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of addresses. The postal addresses."""

from . import Reference, Resource

RESOURCE = Resource(
    name="addresses",
    singular="address",
    model="Address",
    path="/Address",
    operations=("list", "get", "save", "delete"),
    create_needs=(("line1",), ("site_id",)),
    echoes={"site_name": "site_id"},
    references={"site_id": "sites", "user_id": "users"},
    common_filters=("site_id", "user_id"),
    common_fields=("line1", "site_id", "description", "inactive", "line2", "line3", "line4", "note", "user_id"),
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

REFERENCES: dict[str, Reference] = {
    "site_id": Reference("sites"),
    "user_id": Reference("users"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "site_id": Reference("sites"),
    "user_id": Reference("users"),
}

FILTER_TEXTS: dict[str, str] = {"site_id": "Records of this site.", "user_id": "Records of this user."}

FIELDS: dict[str, str] = {
    "boolean": ("_isimport inactive primary"),
    "datetime": ("date_active date_inactive"),
    "integer": ("id site_id type user_id"),
    "number": ("lat long"),
    "string": ("_warning client_name description line1 line2 line3 line4 note postcode site_name user_email user_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "description": "What it is, in words.",
    "inactive": "Whether it is out of use.",
    "line1": "The first line.",
    "line2": "The second line.",
    "line3": "The town, as a rule.",
    "line4": "The county or state, as a rule.",
    "note": "The text, plain.",
    "site_id": "The site it belongs to.",
    "site_name": "A name, for reading. A save goes by site_id.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    ("date_active id inactive line1 line2 line3 line4 postcode"),
)
