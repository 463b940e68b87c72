# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of call_scripts. The questions to ask a caller."""

from . import Resource

RESOURCE = Resource(
    name="call_scripts",
    singular="call_script",
    model="CallScript",
    path="/CallScript",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_call_scripts": {},
    "save_call_scripts": {},
    "get_call_script": {"includedetails": "boolean"},
    "delete_call_script": {},
}

FIELDS: dict[str, str] = {
    "integer": ("id"),
    "objects": ("questions"),
    "string": ("_warning category_1 name note"),
}

ROW: tuple[str, str] = (
    "live",
    ("category_1 id name note"),
)
