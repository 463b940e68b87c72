# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import Model, model


@model(kw_only=True)
class ReportColumn(Model):
    """A column of what a report finds."""

    allowlookup: bool | None = None
    customextratableid: int | None = None
    data_type: str | None = None
    """The type of its values in the database."""
    data_type_group: str | None = None
    filter: str | None = None
    groupbycalc: int | None = None
    groupbystatus: int | None = None
    hidden: bool | None = None
    id: int | None = None
    is_identifier: bool | None = None
    is_money_field: bool | None = None
    labellong: str | None = None
    name: str | None = None
    """Its name in the rows."""
    operation: int | None = None
    orderby: int | None = None
    orderby_desc: bool | None = None
    query: str | None = None
    report_id: int | None = None
    select_format: str | None = None
    sequence: int | None = None
    sys_name: str | None = None
    table_alias: str | None = None
    table_joins: list[dict[str, Any]] | None = None
    table_name: str | None = None
    translatedname: str | None = None
    translations: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
