# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of todos. The entries of to-do lists on tickets."""

from . import Resource

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
    traps=(
        "There is no get and no delete, and an update needs ticket_id again (live)",
        "Tasks of agents are appointments with is_task, and not these (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_todos": {"ticket_id": "integer"}, "save_todos": {}}

FIELDS: dict[str, str] = {
    "boolean": ("done"),
    "datetime": ("actual_end actual_start end_date start_date"),
    "integer": ("id addedby done_by_id group_id group_seq sequence ticket_id"),
    "string": ("_warning done_by_name group_name text"),
}
