# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class FieldInfo(Model):
    """One custom field."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    actions_field_name: str | None = None
    addunknown: bool | None = None
    calcfield: str | None = None
    calculation: str | None = None
    calendar_searchable: bool | None = None
    characterlimit: int | None = None
    characterlimittype: int | None = None
    client_restrictions: list[dict[str, Any]] | None = None
    copytochild: bool | None = None
    copytochildonupdate: bool | None = None
    copytorelated: bool | None = None
    custom: int | None = None
    customextratableid: int | None = None
    database_lookup_auto: bool | None = None
    database_lookup_id: int | None = None
    database_lookup_input: int | None = None
    database_lookup_name: str | None = None
    database_lookup_triggers: list[dict[str, Any]] | None = None
    defaultdate: int | None = None
    defaultdays: int | None = None
    defaultvalue: str | None = None
    defaultvalue_lookup: str | None = None
    defaultvalue_table: list[dict[str, Any]] | None = None
    deleteafterclosure: bool | None = None
    deleteafterclosuredays: int | None = None
    excludefromallfields: bool | None = None
    extratype: int | None = None
    faults_field_name: str | None = None
    groupname: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    hide_from_filters: bool | None = None
    hint: str | None = None
    hint_type: int | None = None
    hyperlink: str | None = None
    importalias: str | None = None
    inherit_ac_from_tickettype: bool | None = None
    inputtype: int | None = None
    intent: str | None = None
    is_horizontal: bool | None = None
    isencrypted: bool | None = None
    label: str | None = None
    labellong: str | None = None
    load_type: int | None = None
    lookup: int | None = None
    lookup_request: dict[str, Any] | None = None
    mandatory: bool | None = None
    max_selection: int | None = None
    name: str | None = None
    """The name."""
    new_storage_method: bool | None = None
    new_values: str | None = None
    onlyshowforagents: bool | None = None
    ordervalueby: int | None = None
    ordervaluesalphanumerically: bool | None = None
    org_restrictions: list[dict[str, Any]] | None = None
    partslookupusedin: str | None = None
    readonly: bool | None = None
    regex: str | None = None
    rounding: int | None = None
    searchable: bool | None = None
    selection_field_id: int | None = None
    selection_field_name: str | None = None
    seq: int | None = None
    showhintondetails: bool | None = None
    showintable: bool | None = None
    showoncrmnote: bool | None = None
    showondetailsscreen: bool | None = None
    sql_certificate_id: int | None = None
    sql_certificate_name: str | None = None
    sql_connection_type: int | None = None
    sql_database: str | None = None
    sql_new_password: str | None = None
    sql_server: str | None = None
    sql_user: str | None = None
    sqlcfvariables: list[int] | None = None
    sqllookup: str | None = None
    summary: str | None = None
    """One line that says what it is about."""
    tab_columns: int | None = None
    tab_guid: str | None = None
    tab_id: int | None = None
    tab_name: str | None = None
    tab_sequence: int | None = None
    table_data_entry_type: int | None = None
    table_guid: str | None = None
    table_height: int | None = None
    table_id: int | None = None
    table_info: dict[str, Any] | None = None
    table_name: str | None = None
    table_values: list[dict[str, Any]] | None = None
    third_party_name: str | None = None
    type: int | None = None
    usage: int | None = None
    usage_guid: str | None = None
    user_searchable: bool | None = None
    validation_data: list[dict[str, Any]] | None = None
    values: list[dict[str, Any]] | None = None
    variable_format_1: str | None = None
    variable_format_2: str | None = None
    variable_name: str | None = None
    visibility: int | None = None
    visibility_conditions: list[dict[str, Any]] | None = None
    where_sql: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_testsql",
            "_warning",
        }
    )
