# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Status(Model):
    """One status."""

    id: int = UNSET
    """The number of the status; it differs between tenants."""
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    dontsendslareminders: bool | None = None
    guid: str | None = None
    """A GUID beside the id."""
    includeinloadbalance: bool | None = None
    intent: str | None = None
    name: str | None = None
    nochangehoursrecurring: bool | None = None
    nochangetemplate: int | None = None
    nochangetemplate_guid: str | None = None
    nochangetemplatename: str | None = None
    notifystatuschange: int | None = None
    outcomes: list[dict[str, Any]] | None = None
    sequence: int | None = None
    """Its place in the list."""
    shortname: str | None = None
    showonquickchange: bool | None = None
    slaaction: str | None = None
    slaignorerelease: bool | None = None
    statuschangeto: int | None = None
    statuschangetofreq: float | None = None
    statuschangetoname: str | None = None
    statusemail_guid: str | None = None
    statusemailfreqdays: int | None = None
    statusemailid: int | None = None
    statusemailname: str | None = None
    statusnochangehours: float | None = None
    statusnochangehoursmanager: int | None = None
    statusnochangehoursmanagerrecurring: bool | None = None
    statusnochangehourssection: float | None = None
    statusnochangehourssectionrecurring: bool | None = None
    ticket_count: int | None = None
    tickettypes: list[dict[str, Any]] | None = None
    timeuntilloffhold: float | None = None
    translations: list[dict[str, Any]] | None = None
    type: int | None = None
    """Does not say which are closed: 0 has new and closed ones."""
    useworkinghours: int | None = None
    useworkinghours_statusnochangehours: int | None = None
    useworkinghours_statusnochangehoursmanager: int | None = None
    useworkinghours_statusnochangehourssection: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
