# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of custom_fields. The definitions of custom fields; the values stand in the records."""

from . import Resource

RESOURCE = Resource(
    name="custom_fields",
    singular="custom_field",
    model="FieldInfo",
    path="/FieldInfo",
    operations=("list", "get", "save", "delete"),
    traps=("Unfiltered, 0.5 MB came (live sweep)", 'A create was refused with "No matching custom table" (live)'),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_custom_fields": {
        "access_control_level": "integer",
        "domain": "string",
        "excluderanges": "boolean",
        "excludetables": "boolean",
        "excludetableself": "boolean",
        "extratype": "integer",
        "fieldtype": "integer",
        "fieldtypemultiple": "string",
        "includecategories": "boolean",
        "includedatefields": "boolean",
        "includejirafields": "boolean",
        "includeremotefields": "boolean",
        "includevalues": "boolean",
        "inputtype": "integer",
        "isapprovalstep": "boolean",
        "isconfig": "boolean",
        "iscustomfieldsetup": "boolean",
        "systemid": "integer",
        "typeid": "integer",
    },
    "save_custom_fields": {},
    "get_custom_field": {
        "entityid": "integer",
        "getlookupvalues": "boolean",
        "includedetails": "boolean",
        "livecustomfields": "string",
        "userid": "integer",
    },
    "delete_custom_field": {},
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_testsql addunknown calendar_searchable copytochild copytochildonupdate copytorelated "
        "database_lookup_auto deleteafterclosure excludefromallfields hide_from_filters "
        "inherit_ac_from_tickettype is_horizontal isencrypted mandatory new_storage_method onlyshowforagents "
        "ordervaluesalphanumerically readonly searchable showhintondetails showintable showoncrmnote "
        "showondetailsscreen user_searchable"
    ),
    "integer": (
        "id access_control_level characterlimit characterlimittype custom customextratableid "
        "database_lookup_id database_lookup_input defaultdate defaultdays deleteafterclosuredays extratype "
        "hint_type inputtype load_type lookup max_selection ordervalueby rounding selection_field_id seq "
        "sql_certificate_id sql_connection_type tab_columns tab_id tab_sequence table_data_entry_type "
        "table_height table_id type usage visibility"
    ),
    "integers": ("sqlcfvariables"),
    "object": ("lookup_request table_info"),
    "objects": (
        "access_control client_restrictions database_lookup_triggers defaultvalue_table org_restrictions "
        "table_values validation_data values visibility_conditions"
    ),
    "string": (
        "_warning actions_field_name calcfield calculation database_lookup_name defaultvalue "
        "defaultvalue_lookup faults_field_name groupname guid hint hyperlink importalias intent label "
        "labellong name new_values partslookupusedin regex selection_field_name sql_certificate_name "
        "sql_database sql_new_password sql_server sql_user sqllookup summary tab_guid tab_name table_guid "
        "table_name third_party_name usage_guid variable_format_1 variable_format_2 variable_name where_sql"
    ),
}
