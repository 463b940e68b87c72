# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of tags. The tags."""

from . import Resource

RESOURCE = Resource(
    name="tags",
    singular="tag",
    model="Tag",
    path="/Tags",
    operations=("list", "get", "save", "delete"),
    create_needs=(("text",),),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_tags": {},
    "save_tags": {},
    "get_tag": {"includedetails": "boolean"},
    "delete_tag": {},
}

FIELDS: dict[str, str] = {
    "integer": ("id add_to_ctid add_to_kbid add_to_stdid add_to_stid type"),
    "string": ("_warning text"),
}

ROW: tuple[str, str] = (
    "live",
    ("id text type"),
)
