# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Field(Model):
    """One field."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    access_level: int | None = None
    add_values: list[dict[str, Any]] | None = None
    addunknown: bool | None = None
    datafrom: int | None = None
    datalength: int | None = None
    delete_values: list[dict[str, Any]] | None = None
    display_property: str | None = None
    edit_values: list[dict[str, Any]] | None = None
    extratype: int | None = None
    groupname: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    hint: str | None = None
    hint_type: int | None = None
    idstring: str | None = None
    inactiveupdatetype: int | None = None
    integration_method_id: int | None = None
    integration_method_name: str | None = None
    integration_method_value: int | None = None
    integration_method_value_name: str | None = None
    intent: str | None = None
    issoftware: bool | None = None
    kind: str | None = None
    load_type: int | None = None
    lookup: int | None = None
    lookup_method: int | None = None
    mandatory: bool | None = None
    mapping_id: int | None = None
    max_selection: int | None = None
    moveupdatedefault: str | None = None
    moveupdatetype: int | None = None
    name: str | None = None
    new_values: str | None = None
    no_change_history: bool | None = None
    order_values_alphanumerically: bool | None = None
    ordervalueby: int | None = None
    parenttype_id: int | None = None
    parenttype_name: str | None = None
    require_uniqueness: bool | None = None
    sequence: int | None = None
    """Its place in the list."""
    show_on_relationship_edit: bool | None = None
    showonactivity: bool | None = None
    showoncalendar: bool | None = None
    sql_certificate_id: int | None = None
    sql_connection_type: int | None = None
    sql_database: str | None = None
    sql_new_password: str | None = None
    sql_server: str | None = None
    sql_user: str | None = None
    sqlcfvariables: list[int] | None = None
    sqllookup: str | None = None
    systemuse: int | None = None
    tab_columns: int | None = None
    tab_id: int | None = None
    tab_name: str | None = None
    tab_sequence: int | None = None
    techdetail: int | None = None
    typeinfo_id: int | None = None
    url: str | None = None
    """The address on the web."""
    userdetail: int | None = None
    validate: str | None = None
    value_property: str | None = None
    values: list[dict[str, Any]] | None = None
    where_sql: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_testsql",
            "_warning",
        }
    )
