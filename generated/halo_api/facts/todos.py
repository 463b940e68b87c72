# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of todos. The entries of to-do lists on tickets."""

from . import Reference, Resource

RESOURCE = Resource(
    name="todos",
    singular="todo",
    model="Todo",
    path="/ToDo",
    operations=("list", "save"),
    create_needs=(("ticket_id",), ("text",)),
    update_needs=(("ticket_id",),),
    messages={"update": {"ticket_id": "Ticket ID must be specified"}},
    references={"ticket_id": "tickets"},
    name_field="text",
    common_filters=("ticket_id",),
    common_fields=("ticket_id", "text", "end_date", "sequence", "start_date"),
    traps=(
        "There is no get and no delete, and an update needs ticket_id again (live)",
        "Tasks of agents are appointments with is_task, and not these (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_todos": {"ticket_id": "integer"}, "save_todos": {}}

REFERENCES: dict[str, Reference] = {
    "ticket_id": Reference("tickets"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "ticket_id": Reference("tickets"),
}

FILTER_TEXTS: dict[str, str] = {"ticket_id": "Records of this ticket."}

FIELDS: dict[str, str] = {
    "boolean": ("done"),
    "datetime": ("actual_end actual_start end_date start_date"),
    "integer": ("id addedby done_by_id group_id group_seq sequence ticket_id"),
    "string": ("_warning done_by_name group_name text"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "end_date": "When it ends, UTC.",
    "sequence": "Its place in the list.",
    "start_date": "When it begins, UTC.",
    "text": "What is to be done.",
    "ticket_id": "The ticket it belongs to.",
}
