# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of service_restrictions. Who may use which service."""

from . import Reference, Resource

RESOURCE = Resource(
    name="service_restrictions",
    singular="service_restriction",
    model="ServiceRestriction",
    path="/ServiceRestriction",
    operations=("list",),
    references={"service_id": "services", "service_category_id": "service_categories"},
    common_filters=("client_id", "service_id"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_service_restrictions": {"client_id": "integer", "service_category_id": "integer", "service_id": "integer"}
}

REFERENCES: dict[str, Reference] = {
    "service_category_id": Reference("service_categories"),
    "service_id": Reference("services"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "service_category_id": Reference("service_categories"),
    "service_id": Reference("services"),
}

FILTER_TEXTS: dict[str, str] = {"client_id": "Records of this client.", "service_id": "Records of this service."}

FIELDS: dict[str, str] = {
    "boolean": ("allow_access"),
    "integer": ("id criteriagroup_id data_id service_category_id service_id"),
    "string": ("_warning data_name data_string svrdata_guid type"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

ROW: tuple[str, str] = (
    "live",
    ("allow_access data_id data_name id service_category_id service_id type"),
)
