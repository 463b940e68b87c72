# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of budget_types. The kinds of budget that a project can have."""

from . import Resource

RESOURCE = Resource(
    name="budget_types",
    singular="budget_type",
    model="BudgetType",
    path="/BudgetType",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_budget_types": {"ticket_id": "integer"},
    "save_budget_types": {},
    "get_budget_type": {"includedetails": "boolean"},
    "delete_budget_type": {},
}

FIELDS: dict[str, str] = {
    "integer": ("id chargerate"),
    "number": ("defaultrate"),
    "string": ("_warning name"),
}

ROW: tuple[str, str] = (
    "live",
    ("defaultrate id name"),
)
