# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of custom_fields. The definitions of custom fields; the values stand in the records."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="custom_fields",
    singular="custom_field",
    model="FieldInfo",
    path="/FieldInfo",
    operations=("list", "get", "save", "delete"),
    name_field="name",
    common_fields=("guid", "sequence", "summary"),
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

REFERENCES: dict[str, Reference] = {
    "database_lookup_id": Reference("database_lookups"),
    "integration_method_id": Reference("custom_integration_methods"),
    "selection_field_id": Reference("fields"),
    "tab_id": Reference("tabs"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_isclone _testsql add_row_per_value addunknown allow_pool_override calculatevariablesinvalue "
        "calendar_searchable copytochild copytochildonupdate copytograndchildonupdate copytoparent "
        "copytoparentnewticket copytoparentonupdate copytorelated database_lookup_auto deleteafterclosure "
        "entity_restriction excludefromallfields first_value_default hide_from_filters "
        "inherit_ac_from_tickettype is_horizontal isencrypted isinafaqlist mandatory new_storage_method "
        "only_validate_on_creation onlyshowforagents ordervaluesalphanumerically "
        "populatevariablesinpdfandemail readonly searchable showforresourcebooking showhintondetails "
        "showinpool showintable showoncrmnote showondetailsscreen simplify_rich store_in_fielddata "
        "supplier_user_can_edit use_non_integer_identifier user_can_edit user_searchable"
    ),
    "integer": (
        "id access_control_level characterlimit characterlimittype custom customextratableid "
        "database_lookup_id database_lookup_input defaultdate defaultdays deleteafterclosuredays "
        "details_column_group extratype hint_type inputtype integration_method_id integration_method_value "
        "load_type lookup lookup_method max_selection new_field_data_storage_method ordervalueby restrictread "
        "restrictupdate rounding selection_field_id seq sequence sql_certificate_id sql_connection_type "
        "tab_columns tab_id tab_sequence table_data_entry_type table_height table_id type usage visibility"
    ),
    "integers": ("read_restriction_roles sqlcfvariables update_restriction_roles"),
    "object": ("lookup_request table_info"),
    "objects": (
        "access_control client_restrictions database_lookup_triggers defaultvalue_table entity_list "
        "fieldgroups group_visibility_conditions org_restrictions outcomes read_restrictions table_values "
        "tickettypes translations update_restrictions validation_data values visibility_conditions"
    ),
    "string": (
        "_warning actions_field_name calcfield calculation database_lookup_name date_error_message "
        "defaultvalue defaultvalue_lookup display_property entity faults_field_name groupname guid hint "
        "hyperlink importalias integration_method_name integration_method_value_name intent label labellong "
        "name new_values partslookupusedin regex selection_field_name sql_certificate_name sql_database "
        "sql_new_password sql_server sql_user sqllookup stored_in_table summary tab_guid tab_name table_guid "
        "table_name third_party_name usage_guid value_property variable_format_1 variable_format_2 "
        "variable_name where_sql"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
    "sequence": "Its place in the list.",
    "summary": "One line that says what it is about.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "addunknown calculation calendar_searchable characterlimit characterlimittype copytochild "
        "copytochildonupdate copytorelated"
    ),
)
