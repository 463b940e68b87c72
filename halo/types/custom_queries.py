# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.custom_queries` take by keyword. The queries of one's own, in SQL."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class CustomQueryFields(TypedDict, total=False):
    """The fields of one record of `halo.custom_queries`."""

    column_name: str | None
    lookup_values: list[dict[str, Any]] | None
    name: str | None
    run: bool | None
    run_result: dict[str, Any] | None
    sql_script: str | None
    top_max: int | None


class CustomQueryUpdate(CustomQueryFields, total=False):
    """The id of one record of `halo.custom_queries`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
