# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class CustomTable(Customizable):
    """One custom table."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    add_customfields: list[CustomField] | None = None
    can_load_data: bool | None = None
    clear_on_close: bool | None = None
    columns: int | None = None
    create_linked_field: bool | None = None
    ctfield: CustomField | None = None
    customextratableid: int | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    customtable_orderby: int | None = None
    customtable_orderby_guid: str | None = None
    customtable_orderby_name: str | None = None
    data_entry_type: int | None = None
    db_name: str | None = None
    delete_customfields: list[int] | None = None
    disabled: bool | None = None
    edit_customfields: list[CustomField] | None = None
    fields: list[dict[str, Any]] | None = None
    frequency: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    import_folder: str | None = None
    import_name: str | None = None
    intent: str | None = None
    key: int | None = None
    lastcreated: datetime.datetime | None = None
    linkto_table_guid: str | None = None
    linkto_table_id: int | None = None
    linkto_table_name: str | None = None
    modal_size: int | None = None
    name: str | None = None
    nextcreationdate: datetime.datetime | None = None
    note: str | None = None
    """The text, plain."""
    page_no: int | None = None
    page_size: int | None = None
    primary_field_1: int | None = None
    primary_field_1_guid: str | None = None
    primary_field_1_name: str | None = None
    primary_field_2: int | None = None
    primary_field_2_guid: str | None = None
    primary_field_2_name: str | None = None
    record_count: int | None = None
    reporting_period: int | None = None
    rows: list[dict[str, Any]] | None = None
    schedule: dict[str, Any] | None = None
    schedule_id: int | None = None
    schema: list[dict[str, Any]] | None = None
    show_as_nav_area: bool | None = None
    sql_script: str | None = None
    table_type: int | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_add_rows",
            "_delete_data",
            "_delete_data_end_date",
            "_delete_data_start_date",
            "_importtype",
            "_isexternalrequest",
            "_isimport",
            "_new_row_count",
            "_run_stats_now",
            "_run_stats_now_period",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "add_customfields": list_of(model_of("custom_field", "CustomField")),
        "ctfield": model_of("custom_field", "CustomField"),
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "edit_customfields": list_of(model_of("custom_field", "CustomField")),
        "lastcreated": DATETIME,
        "nextcreationdate": DATETIME,
    }
