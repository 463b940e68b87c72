# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class ViewColumns(Model):
    """One view column."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    calendar_event_title: str | None = None
    card_html: str | None = None
    collapse_by_default: bool | None = None
    columns: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    include_children: bool | None = None
    intent: str | None = None
    linked_dashboard_id: int | None = None
    name: str | None = None
    team_id: int | None = None
    tile_html: str | None = None
    translations: list[dict[str, Any]] | None = None
    type: int | None = None
    type_name: str | None = None
    use_dashboard: bool | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_temp",
        }
    )
