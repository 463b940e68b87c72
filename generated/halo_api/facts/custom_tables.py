# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of custom_tables. The tables of your own."""

from . import Resource

RESOURCE = Resource(
    name="custom_tables",
    singular="custom_table",
    model="CustomTable",
    path="/CustomTable",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    traps=(
        'The name must be alphanumeric; db_name follows from it, and sending it again is refused with "Invalid Name" (live)',
        "Rows are added by a save with _add_rows (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_custom_tables": {
        "access_control_level": "integer",
        "customonly": "boolean",
        "isconfig": "boolean",
        "iswebhookmapping": "boolean",
        "systemonly": "boolean",
        "usage": "integer",
    },
    "save_custom_tables": {},
    "get_custom_table": {"includedetails": "boolean"},
    "delete_custom_table": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("_isimport can_load_data clear_on_close"),
    "integer": (
        "id access_control_level columns customextratableid customtable_orderby data_entry_type key "
        "linkto_table_id primary_field_1 primary_field_2"
    ),
    "object": ("ctfield"),
    "objects": ("access_control add_customfields customfields fields"),
    "string": (
        "_importtype _warning customtable_orderby_guid customtable_orderby_name db_name guid import_folder "
        "import_name intent linkto_table_guid linkto_table_name name note primary_field_1_guid "
        "primary_field_1_name primary_field_2_guid primary_field_2_name"
    ),
}
