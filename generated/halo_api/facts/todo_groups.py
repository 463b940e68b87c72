# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of todo_groups. The groups of to-do entries."""

from . import Naming, Resource

RESOURCE = Resource(
    name="todo_groups",
    singular="todo_group",
    model="TodoGroup",
    path="/ToDoGroup",
    operations=("list", "get", "save", "delete"),
    rows_key="data",
    envelope="always",
    create_needs=(("text",),),
    name_field="text",
    common_fields=("text",),
    traps=("page_size and count are ignored: all rows come at once (live sweep)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_todo_groups": {},
    "save_todo_groups": {},
    "get_todo_group": {},
    "delete_todo_group": {},
}

NAMING = Naming(
    fields=("text",),
)

FIELDS: dict[str, str] = {
    "integer": ("id client seq"),
    "objects": ("todo_list"),
    "string": ("_warning client_name text"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

ROW: tuple[str, str] = (
    "live",
    ("client_name id text"),
)
