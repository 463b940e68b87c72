# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of service_categories. The categories of services."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="service_categories",
    singular="service_category",
    model="ServiceCategory",
    path="/ServiceCategory",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_filters=("user_id",),
    common_fields=("name", "guid", "summary"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_service_categories": {
        "access_control_level": "integer",
        "include_parent_name": "boolean",
        "itil_ticket_type": "integer",
        "user_id": "integer",
    },
    "save_service_categories": {},
    "get_service_category": {"includedetails": "boolean"},
    "delete_service_category": {},
}

FILTER_REFERENCES: dict[str, Reference] = {
    "user_id": Reference("users"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {"user_id": "Records of this user."}

FIELDS: dict[str, str] = {
    "boolean": ("important"),
    "integer": ("id access_control_level parent_id seq service_count userlevel"),
    "objects": ("access_control group_user_access translations user_access"),
    "string": (
        "_warning grandparent_name guid icon intent long_name name new_icon parent_guid parent_name "
        "phonenumber portalbackgroundimageurl portaldesc summary"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
    "summary": "One line that says what it is about.",
}

ROW: tuple[str, str] = (
    "live",
    ("guid icon id important long_name name parent_id phonenumber"),
)
