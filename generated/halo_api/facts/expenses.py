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
    "boolean": ("can_review invoiceable is_distance reviewed"),
    "datetime": ("date_added date_invoiced date_reimbursed"),
    "integer": (
        "id actionnumber agent_id client_id client_to_invoice_to_id fault_id ihid lookup_id reviewed_agent_id site_id"
    ),
    "number": ("amount distance rate"),
    "objects": ("customfields"),
    "string": ("_warning client_name description site_name type_name"),
}

ROW: tuple[str, str] = (
    "live",
    ("actionnumber agent_id amount can_review customfields date_added description fault_id"),
)
