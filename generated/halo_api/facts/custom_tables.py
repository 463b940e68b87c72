# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of custom_tables. The tables of your own."""

from . import Naming, Resource

RESOURCE = Resource(
    name="custom_tables",
    singular="custom_table",
    model="CustomTable",
    path="/CustomTable",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "customfields", "guid", "note"),
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

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_delete_data _isexternalrequest _isimport _run_stats_now can_load_data clear_on_close "
        "create_linked_field disabled show_as_nav_area"
    ),
    "datetime": ("_delete_data_end_date _delete_data_start_date _run_stats_now_period lastcreated nextcreationdate"),
    "integer": (
        "id _new_row_count access_control_level columns customextratableid customtable_orderby "
        "data_entry_type key linkto_table_id modal_size page_no page_size primary_field_1 primary_field_2 "
        "record_count reporting_period schedule_id table_type"
    ),
    "integers": ("delete_customfields"),
    "object": ("ctfield schedule"),
    "objects": ("_add_rows access_control add_customfields customfields edit_customfields fields rows schema"),
    "string": (
        "_importtype _warning customtable_orderby_guid customtable_orderby_name db_name frequency guid "
        "import_folder import_name intent linkto_table_guid linkto_table_name name note primary_field_1_guid "
        "primary_field_1_name primary_field_2_guid primary_field_2_name sql_script"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "guid": "A GUID beside the id.",
    "note": "The text, plain.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "clear_on_close columns customextratableid customtable_orderby data_entry_type db_name guid id "
        "import_folder linkto_table_id modal_size name primary_field_1 primary_field_2 reporting_period "
        "table_type"
    ),
)
