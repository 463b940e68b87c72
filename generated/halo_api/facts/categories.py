# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of categories. The categories of tickets."""

from . import Resource

RESOURCE = Resource(
    name="categories",
    singular="category",
    model="Category",
    path="/Category",
    operations=("list", "get", "save", "delete"),
    create_needs=(("value",), ("category_name",), ("type_id",)),
    references={"sla_id": "slas"},
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

FIELDS: dict[str, str] = {
    "boolean": ("_isnew allow_ai_auggestion include_note is_integration"),
    "integer": ("id category_group_id chargerate itilrequesttype priority_id sla_id type_id"),
    "objects": ("translations"),
    "string": ("_warning category_name guid intent note user_note value"),
}

ROW: tuple[str, str] = (
    "live",
    ("category_group_id category_name chargerate guid id priority_id sla_id type_id value"),
)
