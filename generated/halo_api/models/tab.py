# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Tab(Model):
    """One tab."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    columns: int | None = None
    fieldgroups: list[dict[str, Any]] | None = None
    fields: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    icon: str | None = None
    intent: str | None = None
    linked_dashboard_id: int | None = None
    module_id: int | None = None
    name: str | None = None
    new_iframe_secret: str | None = None
    open_in_new_tab: bool | None = None
    send_secure_url_parameter: bool | None = None
    sequence: int | None = None
    """Its place in the list."""
    tableid: int | None = None
    tickettypes: list[dict[str, Any]] | None = None
    url: str | None = None
    """The address on the web."""

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
