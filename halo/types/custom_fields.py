# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.custom_fields` take by keyword. The definitions of custom fields; the values stand in the
records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        CustomIntegrationMethodReference,
        DatabaseLookupReference,
        FieldReference,
        TabReference,
    )


class CustomFieldFilters(TypedDict, total=False):
    """What `halo.custom_fields.list` takes."""

    access_control_level: int
    domain: str
    excluderanges: bool
    excludetables: bool
    excludetableself: bool
    extratype: int
    fieldtype: int
    fieldtypemultiple: str
    includecategories: bool
    includedatefields: bool
    includejirafields: bool
    includeremotefields: bool
    includevalues: bool
    inputtype: int
    isapprovalstep: bool
    isconfig: bool
    iscustomfieldsetup: bool
    systemid: int
    typeid: int


class CustomFieldGetParameters(TypedDict, total=False):
    """What `halo.custom_fields.get` takes."""

    entityid: int
    getlookupvalues: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    livecustomfields: str
    userid: int


class FieldInfoFields(TypedDict, total=False):
    """The fields of one record of `halo.custom_fields`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    actions_field_name: str | None
    add_row_per_value: bool | None
    addunknown: bool | None
    allow_pool_override: bool | None
    calcfield: str | None
    calculatevariablesinvalue: bool | None
    calculation: str | None
    calendar_searchable: bool | None
    characterlimit: int | None
    characterlimittype: int | None
    client_restrictions: list[dict[str, Any]] | None
    copytochild: bool | None
    copytochildonupdate: bool | None
    copytograndchildonupdate: bool | None
    copytoparent: bool | None
    copytoparentnewticket: bool | None
    copytoparentonupdate: bool | None
    copytorelated: bool | None
    custom: int | None
    customextratableid: int | None
    database_lookup_auto: bool | None
    database_lookup_id: DatabaseLookupReference | None
    database_lookup_input: int | None
    database_lookup_name: str | None
    database_lookup_triggers: list[dict[str, Any]] | None
    date_error_message: str | None
    defaultdate: int | None
    defaultdays: int | None
    defaultvalue: str | None
    defaultvalue_lookup: str | None
    defaultvalue_table: list[dict[str, Any]] | None
    deleteafterclosure: bool | None
    deleteafterclosuredays: int | None
    details_column_group: int | None
    display_property: str | None
    entity: str | None
    entity_list: list[dict[str, Any]] | None
    entity_restriction: bool | None
    excludefromallfields: bool | None
    extratype: int | None
    faults_field_name: str | None
    fieldgroups: list[dict[str, Any]] | None
    first_value_default: bool | None
    group_visibility_conditions: list[dict[str, Any]] | None
    groupname: str | None
    guid: str | None
    """A GUID beside the id."""
    hide_from_filters: bool | None
    hint: str | None
    hint_type: int | None
    hyperlink: str | None
    importalias: str | None
    inherit_ac_from_tickettype: bool | None
    inputtype: int | None
    integration_method_id: CustomIntegrationMethodReference | None
    integration_method_name: str | None
    integration_method_value: int | None
    integration_method_value_name: str | None
    intent: str | None
    is_horizontal: bool | None
    isencrypted: bool | None
    isinafaqlist: bool | None
    label: str | None
    labellong: str | None
    load_type: int | None
    lookup: int | None
    lookup_method: int | None
    lookup_request: dict[str, Any] | None
    mandatory: bool | None
    max_selection: int | None
    name: str | None
    new_field_data_storage_method: int | None
    new_storage_method: bool | None
    new_values: str | None
    only_validate_on_creation: bool | None
    onlyshowforagents: bool | None
    ordervalueby: int | None
    ordervaluesalphanumerically: bool | None
    org_restrictions: list[dict[str, Any]] | None
    outcomes: list[dict[str, Any]] | None
    partslookupusedin: str | None
    populatevariablesinpdfandemail: bool | None
    read_restriction_roles: list[int] | None
    read_restrictions: list[dict[str, Any]] | None
    readonly: bool | None
    regex: str | None
    restrictread: int | None
    restrictupdate: int | None
    rounding: int | None
    searchable: bool | None
    selection_field_id: FieldReference | None
    selection_field_name: str | None
    seq: int | None
    sequence: int | None
    """Its place in the list."""
    showforresourcebooking: bool | None
    showhintondetails: bool | None
    showinpool: bool | None
    showintable: bool | None
    showoncrmnote: bool | None
    showondetailsscreen: bool | None
    simplify_rich: bool | None
    sql_certificate_id: int | None
    sql_certificate_name: str | None
    sql_connection_type: int | None
    sql_database: str | None
    sql_new_password: str | None
    sql_server: str | None
    sql_user: str | None
    sqlcfvariables: list[int] | None
    sqllookup: str | None
    store_in_fielddata: bool | None
    stored_in_table: str | None
    summary: str | None
    """One line that says what it is about."""
    supplier_user_can_edit: bool | None
    tab_columns: int | None
    tab_guid: str | None
    tab_id: TabReference | None
    tab_name: str | None
    tab_sequence: int | None
    table_data_entry_type: int | None
    table_guid: str | None
    table_height: int | None
    table_id: int | None
    table_info: dict[str, Any] | None
    table_name: str | None
    table_values: list[dict[str, Any]] | None
    third_party_name: str | None
    tickettypes: list[dict[str, Any]] | None
    translations: list[dict[str, Any]] | None
    type: int | None
    update_restriction_roles: list[int] | None
    update_restrictions: list[dict[str, Any]] | None
    usage: int | None
    usage_guid: str | None
    use_non_integer_identifier: bool | None
    user_can_edit: bool | None
    user_searchable: bool | None
    validation_data: list[dict[str, Any]] | None
    value_property: str | None
    values: list[dict[str, Any]] | None
    variable_format_1: str | None
    variable_format_2: str | None
    variable_name: str | None
    visibility: int | None
    visibility_conditions: list[dict[str, Any]] | None
    where_sql: str | None


class FieldInfoUpdate(FieldInfoFields, total=False):
    """The id of one record of `halo.custom_fields`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
