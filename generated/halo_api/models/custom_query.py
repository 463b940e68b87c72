# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any

from ..model import UNSET, Model, model


@model(kw_only=True)
class CustomQuery(Model):
    """One custom query."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    column_name: str | None = None
    lookup_values: list[dict[str, Any]] | None = None
    name: str | None = None
    run: bool | None = None
    run_result: dict[str, Any] | None = None
    sql_script: str | None = None
    top_max: int | None = None
