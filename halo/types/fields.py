# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.fields` take by keyword. The fields of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import CustomIntegrationMethodReference, TabReference


class FieldFilters(TypedDict, total=False):
    """What `halo.fields.list` takes."""

    kind: str
    type_id: int


class FieldGetParameters(TypedDict, total=False):
    """What `halo.fields.get` takes."""

    kind: Required[str]
    """The kind of field; the server refuses a get or delete without."""
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class FieldDeleteParameters(TypedDict, total=False):
    """What `halo.fields.delete` takes."""

    kind: Required[str]
    """The kind of field; the server refuses a get or delete without."""


class FieldFields(TypedDict, total=False):
    """The fields of one record of `halo.fields`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    access_level: int | None
    add_values: list[dict[str, Any]] | None
    addunknown: bool | None
    datafrom: int | None
    datalength: int | None
    delete_values: list[dict[str, Any]] | None
    display_property: str | None
    edit_values: list[dict[str, Any]] | None
    extratype: int | None
    groupname: str | None
    guid: str | None
    """A GUID beside the id."""
    hint: str | None
    hint_type: int | None
    idstring: str | None
    inactiveupdatetype: int | None
    integration_method_id: CustomIntegrationMethodReference | None
    integration_method_name: str | None
    integration_method_value: int | None
    integration_method_value_name: str | None
    intent: str | None
    issoftware: bool | None
    kind: str | None
    load_type: int | None
    lookup: int | None
    lookup_method: int | None
    mandatory: bool | None
    mapping_id: int | None
    max_selection: int | None
    moveupdatedefault: str | None
    moveupdatetype: int | None
    name: str | None
    new_values: str | None
    no_change_history: bool | None
    order_values_alphanumerically: bool | None
    ordervalueby: int | None
    parenttype_id: int | None
    parenttype_name: str | None
    require_uniqueness: bool | None
    sequence: int | None
    """Its place in the list."""
    show_on_relationship_edit: bool | None
    showonactivity: bool | None
    showoncalendar: bool | None
    sql_certificate_id: int | None
    sql_connection_type: int | None
    sql_database: str | None
    sql_new_password: str | None
    sql_server: str | None
    sql_user: str | None
    sqlcfvariables: list[int] | None
    sqllookup: str | None
    systemuse: int | None
    tab_columns: int | None
    tab_id: TabReference | None
    tab_name: str | None
    tab_sequence: int | None
    techdetail: int | None
    typeinfo_id: int | None
    url: str | None
    """The address on the web."""
    userdetail: int | None
    validate: str | None
    value_property: str | None
    values: list[dict[str, Any]] | None
    where_sql: str | None


class FieldUpdate(FieldFields, total=False):
    """The id of one record of `halo.fields`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
