# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of fields. The fields of assets."""

from . import Resource

RESOURCE = Resource(
    name="fields",
    singular="field",
    model="Field",
    path="/Field",
    operations=("list", "get", "save", "delete"),
    messages={"get": {"kind": "Field kind must be specified"}, "delete": {"kind": "Field kind must be specified"}},
    traps=('GET and DELETE of one answer 400 "Field kind must be specified" without kind (live)',),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_fields": {"kind": "string", "type_id": "integer"},
    "save_fields": {},
    "get_field": {"includedetails": "boolean", "kind": "string"},
    "delete_field": {"kind": "string"},
}

FIELDS: dict[str, str] = {
    "boolean": ("issoftware mandatory order_values_alphanumerically showonactivity showoncalendar"),
    "integer": (
        "id access_level datafrom datalength inactiveupdatetype lookup mapping_id moveupdatetype "
        "parenttype_id sequence systemuse tab_columns tab_id tab_sequence techdetail typeinfo_id userdetail"
    ),
    "objects": ("values visibility_conditions"),
    "string": (
        "_warning groupname guid idstring intent kind moveupdatedefault name new_values parenttype_name "
        "tab_name url validate"
    ),
}
