# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class ViewFilter(Model):
    """One view filter."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    filters: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    intent: str | None = None
    name: str | None = None
    show_on_portal: bool | None = None
    sys_id: str | None = None
    team_id: int | None = None
    translations: list[dict[str, Any]] | None = None
    type: int | None = None
    type_name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_temp",
        }
    )
