# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any

from ..model import Model, model


@model(kw_only=True)
class AssetField(Model):
    """A field of an asset's type. To write one, its id and its value are enough."""

    access_level: int | None = None
    addunknown: bool | None = None
    display: str | None = None
    """The value as it is shown."""
    display_property: str | None = None
    extratype: int | None = None
    group_visibility_conditions: list[dict[str, Any]] | None = None
    groupname: str | None = None
    guid: str | None = None
    hint: str | None = None
    hint_type: int | None = None
    id: int | None = None
    """The number of the field."""
    integration_method_id: int | None = None
    integration_method_value: int | None = None
    integration_method_value_name: str | None = None
    load_type: int | None = None
    lookup: int | None = None
    lookup_method: int | None = None
    mandatory: bool | None = None
    mapping_id: int | None = None
    max_selection: int | None = None
    name: str | None = None
    no_change_history: bool | None = None
    ordervalueby: int | None = None
    parenttype_id: int | None = None
    require_uniqueness: bool | None = None
    show_on_relationship_edit: bool | None = None
    showonactivity: bool | None = None
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
    userdetail: int | None = None
    validate: str | None = None
    value: Any = None
    value_property: str | None = None
    where_sql: str | None = None
