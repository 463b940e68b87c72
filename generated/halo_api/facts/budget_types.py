# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of budget_types. The kinds of budget that a project can have."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="budget_types",
    singular="budget_type",
    model="BudgetType",
    path="/BudgetType",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_filters=("ticket_id",),
    common_fields=("name",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_budget_types": {"ticket_id": "integer"},
    "save_budget_types": {},
    "get_budget_type": {"includedetails": "boolean"},
    "delete_budget_type": {},
}

FILTER_REFERENCES: dict[str, Reference] = {
    "ticket_id": Reference("tickets"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {"ticket_id": "Records of this ticket."}

FIELDS: dict[str, str] = {
    "integer": ("id chargerate"),
    "number": ("defaultrate"),
    "string": ("_warning name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

ROW: tuple[str, str] = (
    "live",
    ("defaultrate id name"),
)
