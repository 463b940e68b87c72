# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.custom_tables` take by keyword. The tables of your own."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField


class CustomTableFilters(TypedDict, total=False):
    """What `halo.custom_tables.list` takes."""

    access_control_level: int
    customonly: bool
    isconfig: bool
    iswebhookmapping: bool
    systemonly: bool
    usage: int


class CustomTableGetParameters(TypedDict, total=False):
    """What `halo.custom_tables.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class CustomTableFields(TypedDict, total=False):
    """The fields of one record of `halo.custom_tables`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    add_customfields: list[CustomField] | None
    can_load_data: bool | None
    clear_on_close: bool | None
    columns: int | None
    create_linked_field: bool | None
    ctfield: CustomField | None
    customextratableid: int | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    customtable_orderby: int | None
    customtable_orderby_guid: str | None
    customtable_orderby_name: str | None
    data_entry_type: int | None
    db_name: str | None
    delete_customfields: list[int] | None
    disabled: bool | None
    edit_customfields: list[CustomField] | None
    fields: list[dict[str, Any]] | None
    frequency: str | None
    guid: str | None
    """A GUID beside the id."""
    import_folder: str | None
    import_name: str | None
    intent: str | None
    key: int | None
    lastcreated: datetime.datetime | datetime.date | str | None
    linkto_table_guid: str | None
    linkto_table_id: int | None
    linkto_table_name: str | None
    modal_size: int | None
    name: str | None
    nextcreationdate: datetime.datetime | datetime.date | str | None
    note: str | None
    """The text, plain."""
    page_no: int | None
    page_size: int | None
    primary_field_1: int | None
    primary_field_1_guid: str | None
    primary_field_1_name: str | None
    primary_field_2: int | None
    primary_field_2_guid: str | None
    primary_field_2_name: str | None
    record_count: int | None
    reporting_period: int | None
    rows: list[dict[str, Any]] | None
    schedule: dict[str, Any] | None
    schedule_id: int | None
    schema: list[dict[str, Any]] | None
    show_as_nav_area: bool | None
    sql_script: str | None
    table_type: int | None


class CustomTableCreate(CustomTableFields, total=False):
    """The fields of one new record of `halo.custom_tables`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class CustomTableUpdate(CustomTableFields, total=False):
    """The id of one record of `halo.custom_tables`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
