# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of fields. The fields of assets."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="fields",
    singular="field",
    model="Field",
    path="/Field",
    operations=("list", "get", "save", "delete"),
    messages={"get": {"kind": "Field kind must be specified"}, "delete": {"kind": "Field kind must be specified"}},
    name_field="name",
    common_fields=("guid", "sequence", "url"),
    traps=('GET and DELETE of one answer 400 "Field kind must be specified" without kind (live)',),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_fields": {"kind": "string", "type_id": "integer"},
    "save_fields": {},
    "get_field": {"includedetails": "boolean", "kind": "string"},
    "delete_field": {"kind": "string"},
}

REFERENCES: dict[str, Reference] = {
    "integration_method_id": Reference("custom_integration_methods"),
    "tab_id": Reference("tabs"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_testsql addunknown issoftware mandatory no_change_history order_values_alphanumerically "
        "require_uniqueness show_on_relationship_edit showonactivity showoncalendar"
    ),
    "integer": (
        "id access_control_level access_level datafrom datalength extratype hint_type inactiveupdatetype "
        "integration_method_id integration_method_value load_type lookup lookup_method mapping_id "
        "max_selection moveupdatetype ordervalueby parenttype_id sequence sql_certificate_id "
        "sql_connection_type systemuse tab_columns tab_id tab_sequence techdetail typeinfo_id userdetail"
    ),
    "integers": ("sqlcfvariables"),
    "objects": ("access_control add_values delete_values edit_values values"),
    "string": (
        "_warning display_property groupname guid hint idstring integration_method_name "
        "integration_method_value_name intent kind moveupdatedefault name new_values parenttype_name "
        "sql_database sql_new_password sql_server sql_user sqllookup tab_name url validate value_property "
        "where_sql"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
    "sequence": "Its place in the list.",
    "url": "The address on the web.",
}

ROW: tuple[str, str] = (
    "live",
    ("access_level datafrom datalength guid id idstring inactiveupdatetype issoftware"),
)
