# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class UserRole(Model):
    """One user role."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    allowviewclientdocs: bool | None = None
    allowviewsitedocs: bool | None = None
    canaccesscatalog: bool | None = None
    canaccessinvoices: bool | None = None
    canadd: bool | None = None
    canviewcontracts: bool | None = None
    canviewopps: bool | None = None
    cataloglevel: int | None = None
    departments: list[dict[str, Any]] | None = None
    device_access_level: int | None = None
    dontackemails2: bool | None = None
    guid: str | None = None
    """A GUID beside the id."""
    intent: str | None = None
    is_integration: bool | None = None
    ischangeapprover2: bool | None = None
    isimportantcontact2: bool | None = None
    ispoapprover: bool | None = None
    name: str | None = None
    """The name."""
    notes: str | None = None
    """Notes about it."""
    notifications: list[dict[str, Any]] | None = None
    showmeonly: int | None = None
    web_access_level: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
