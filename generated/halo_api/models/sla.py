# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Sla(Model):
    """One sla."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    autoreleaselimit: int | None = None
    autoreleaseoption: bool | None = None
    dontsendholdreminders: bool | None = None
    guid: str | None = None
    """A GUID beside the id."""
    hoursaretechslocaltime: bool | None = None
    inactive: bool | None = None
    """Whether it is out of use."""
    intent: str | None = None
    name: str | None = None
    priorities: list[dict[str, Any]] | None = None
    response_reset_approval: bool | None = None
    response_reset_call_screen: bool | None = None
    responsereset: bool | None = None
    slabartimedisplay: bool | None = None
    slstatusafterbreach: int | None = None
    slstatusafterfirstwarning: int | None = None
    slstatusaftersecondwarning: int | None = None
    statusafterautorelease: int | None = None
    statusafterautorelease_name: str | None = None
    trackslafixbytime: bool | None = None
    trackslaresponsetime: bool | None = None
    workday_guid: str | None = None
    workday_id: int | None = None
    workday_name: str | None = None
    workdays: dict[str, Any] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_importtype",
            "_isimport",
            "_warning",
        }
    )
