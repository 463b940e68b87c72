# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class ServiceCategory(Model):
    """One service category."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    grandparent_name: str | None = None
    group_user_access: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    icon: str | None = None
    important: bool | None = None
    intent: str | None = None
    long_name: str | None = None
    name: str | None = None
    new_icon: str | None = None
    parent_guid: str | None = None
    parent_id: int | None = None
    parent_name: str | None = None
    phonenumber: str | None = None
    portalbackgroundimageurl: str | None = None
    portaldesc: str | None = None
    seq: int | None = None
    service_count: int | None = None
    summary: str | None = None
    """One line that says what it is about."""
    translations: list[dict[str, Any]] | None = None
    user_access: list[dict[str, Any]] | None = None
    userlevel: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
