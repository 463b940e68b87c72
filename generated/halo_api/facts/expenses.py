# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of expenses. What agents spent on tickets."""

from . import Reference, Resource

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

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "client_id": Reference("clients"),
    "fault_id": Reference("tickets"),
    "lookup_id": Reference("lookups"),
    "site_id": Reference("sites"),
}

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

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "amount": "What was spent.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "description": "What it is, in words.",
    "fault_id": "The ticket it belongs to.",
    "site_id": "The site it belongs to.",
    "site_name": "A name, for reading. A save goes by site_id.",
}

ROW: tuple[str, str] = (
    "live",
    ("actionnumber agent_id amount can_review customfields date_added description fault_id"),
)
