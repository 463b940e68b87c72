# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import Model, model
from ..values import VALUE, Codec


@model(kw_only=True)
class CustomField(Model):
    """A custom field of a record. To write one, its name or id and its value are enough."""

    add_row_per_value: bool | None = None
    add_rows: bool | None = None
    allow_pool_override: bool | None = None
    calculation: str | None = None
    characterlimit: int | None = None
    characterlimittype: int | None = None
    copied: bool | None = None
    copytochild: bool | None = None
    copytochildonupdate: bool | None = None
    copytograndchildonupdate: bool | None = None
    copytoparent: bool | None = None
    copytoparentnewticket: bool | None = None
    copytoparentonupdate: bool | None = None
    copytorelated: bool | None = None
    custom_extra_table_id: int | None = None
    database_lookup_auto: bool | None = None
    database_lookup_id: int | None = None
    database_lookup_input: int | None = None
    database_lookup_triggers: list[dict[str, Any]] | None = None
    delete_these_rows: list[int] | None = None
    details_column_group: int | None = None
    display: str | None = None
    """The value as it is shown."""
    dont_delete_rows: bool | None = None
    extratype: int | None = None
    first_value_default: bool | None = None
    guid: str | None = None
    hyperlink: str | None = None
    id: int | None = None
    """The number of the field."""
    inputtype: int | None = None
    int_value_is_display: bool | None = None
    is_horizontal: bool | None = None
    isencrypted: bool | None = None
    label: str | None = None
    """What it is called on screens."""
    linked_table_id: int | None = None
    load_type: int | None = None
    max_selection: int | None = None
    name: str | None = None
    """The name, which starts with CF."""
    new_storage_method: bool | None = None
    only_validate_on_creation: bool | None = None
    onlyshowforagents: bool | None = None
    ordervalues: bool | None = None
    ordervaluesby: int | None = None
    regex: str | None = None
    rounding: int | None = None
    searchable: bool | None = None
    selection_field_id: int | None = None
    showforresourcebooking: bool | None = None
    showinpool: bool | None = None
    showintable: bool | None = None
    showondetailsscreen: bool | None = None
    store_in_fielddata: bool | None = None
    summary: str | None = None
    table_data_entry_type: int | None = None
    table_height: int | None = None
    table_matching_field: int | None = None
    table_matching_field_list: list[int] | None = None
    third_party_name: str | None = None
    third_party_value: str | None = None
    type: int | None = None
    usage: int | None = None
    validation_data: list[dict[str, Any]] | None = None
    validation_reasons: list[dict[str, Any]] | None = None
    value: Any = None
    """The value: a text, a number or a list, by the type of the field; of a date field a day."""
    value_is_password_id: bool | None = None
    variable_format_1: str | None = None
    variable_format_2: str | None = None
    where_sql: str | None = None

    _codecs: ClassVar[dict[str, Codec]] = {
        "value": VALUE,
    }
