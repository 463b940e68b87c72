# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class CustomButton(Model):
    """One custom button."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    button_visibility_ac: int | None = None
    button_visibility_statuses: list[dict[str, Any]] | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    colour_type: int | None = None
    disable_runbook_popup: bool | None = None
    group_visibility_conditions: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    icon: str | None = None
    intent: str | None = None
    label: str | None = None
    msid: int | None = None
    name: str | None = None
    newtab: bool | None = None
    restrict_by_asset_status: bool | None = None
    runbook_id: str | None = None
    runbook_name: str | None = None
    seq: int | None = None
    type: int | None = None
    url: str | None = None
    """The address on the web."""
    usage: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
