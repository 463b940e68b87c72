# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of expenses. What agents spent on tickets."""

from . import Resource

RESOURCE = Resource(
    name="expenses",
    singular="expense",
    model="Expense",
    path="/Expense",
    operations=("list",),
    rows_key="data",
    envelope="always",
    references={"agent_id": "agents", "fault_id": "tickets"},
    traps=(
        "page_size and count are ignored: all rows come at once (live sweep)",
        "There is no get, save or delete (public client; live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_expenses": {}}

FIELDS: dict[str, str] = {
    "boolean": ("invoiceable"),
    "datetime": ("date_added date_invoiced date_reimbursed"),
    "integer": ("id actionnumber agent_id fault_id ihid lookup_id"),
    "number": ("amount"),
    "string": ("_warning description"),
}
