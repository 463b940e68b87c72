# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of custom_queries. The queries of one's own, in SQL."""

from . import Naming, Resource

RESOURCE = Resource(
    name="custom_queries",
    singular="custom_query",
    model="CustomQuery",
    path="/CustomQuery",
    operations=("list", "get", "save", "delete"),
    name_field="name",
)

FILTERS: dict[str, dict[str, str]] = {
    "list_custom_queries": {},
    "save_custom_queries": {},
    "get_custom_query": {},
    "delete_custom_query": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("run"),
    "integer": ("id top_max"),
    "object": ("run_result"),
    "objects": ("lookup_values"),
    "string": ("column_name name sql_script"),
}

FIELD_TEXTS: dict[str, str] = {"id": "The number of the record, or its GUID."}

ROW: tuple[str, str] = (
    "live",
    ("id top_max"),
)
