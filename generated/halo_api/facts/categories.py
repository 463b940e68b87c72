# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of categories. The categories of tickets."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="categories",
    singular="category",
    model="Category",
    path="/Category",
    operations=("list", "get", "save", "delete"),
    create_needs=(("value",), ("category_name",), ("type_id",)),
    references={"sla_id": "slas"},
    name_field="value",
    common_filters=("client_id", "service_id", "team_id"),
    common_fields=("value", "category_name", "type_id", "guid", "note"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_categories": {
        "client_id": "integer",
        "service_id": "integer",
        "team_id": "integer",
        "team_name": "string",
        "tickettype_id": "integer",
        "type_id": "integer",
    },
    "save_categories": {},
    "get_category": {"includedetails": "boolean"},
    "delete_category": {},
}

REFERENCES: dict[str, Reference] = {
    "priority_id": Reference("priorities", by="priorityid"),
    "sla_id": Reference("slas"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "service_id": Reference("services"),
    "team_id": Reference("teams"),
    "tickettype_id": Reference("ticket_types"),
}

NAMING = Naming(
    fields=("value", "category_name"),
)

FILTER_TEXTS: dict[str, str] = {
    "client_id": "Records of this client.",
    "service_id": "Records of this service.",
    "team_id": "Records of this team.",
}

FIELDS: dict[str, str] = {
    "boolean": ("_isnew allow_ai_auggestion include_note is_integration"),
    "integer": ("id category_group_id chargerate itilrequesttype priority_id sla_id type_id"),
    "objects": ("translations"),
    "string": ("_warning category_name guid intent note user_note value"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
    "note": "The text, plain.",
    "type_id": "Which of the four categories of a ticket it is for.",
    "value": "The name with those above it.",
}

ROW: tuple[str, str] = (
    "live",
    ("category_group_id category_name chargerate guid id priority_id sla_id type_id value"),
)
