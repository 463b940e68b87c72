# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of milestones. The milestones of projects."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="milestones",
    singular="milestone",
    model="Milestone",
    path="/Milestone",
    operations=("list",),
    rows_key="data",
    envelope="always",
    references={"ticket_id": "tickets"},
    name_field="name",
    traps=("page_size and count are ignored: all rows come at once, after about 3 s (live sweep)",),
)

FILTERS: dict[str, dict[str, str]] = {"list_milestones": {}}

REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "item_id": Reference("items"),
    "ticket_id": Reference("tickets"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("_complete _dateschanged"),
    "datetime": ("completed_date processed_date start_date target_date"),
    "integer": (
        "id _fromtemplate client_id from_template_id header_id item_id line_id record_count sequence "
        "start_days target_days ticket_id value_perc"
    ),
    "number": ("milestone_value"),
    "objects": ("dependencies milestone_dependencies tickets"),
    "string": ("_warning client_name invoicenumber item_name name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "item_id": "The item it is about.",
    "item_name": "A name, for reading. A save goes by item_id.",
    "sequence": "Its place in the list.",
    "start_date": "When it begins, UTC.",
    "ticket_id": "The ticket it belongs to.",
}

ROW: tuple[str, str] = (
    "live",
    ("child_templates dependencies from_template_id id invoicenumber item_name milestone_dependencies milestone_value"),
)
