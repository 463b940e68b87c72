# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class UserRole(Model):
    """One user role."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    add_departments: list[dict[str, Any]] | None = None
    allowviewclientdocs: bool | None = None
    allowviewsitedocs: bool | None = None
    approver_note_hint: str | None = None
    canaccesscatalog: bool | None = None
    canaccessinvoices: bool | None = None
    canadd: bool | None = None
    canuploaddocuments: bool | None = None
    canviewcontracts: bool | None = None
    canviewopps: bool | None = None
    cataloglevel: int | None = None
    chat_profile_override: str | None = None
    chat_profile_override_name: str | None = None
    delete_departments: list[dict[str, Any]] | None = None
    departments: list[dict[str, Any]] | None = None
    device_access_level: int | None = None
    dontackemails2: bool | None = None
    edit_departments: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    import_details_id: int | None = None
    intent: str | None = None
    invoice_access_level: int | None = None
    is_integration: bool | None = None
    ischangeapprover2: bool | None = None
    isimportantcontact2: bool | None = None
    ispoapprover: bool | None = None
    log_on_behalf_level: int | None = None
    name: str | None = None
    new_external_link: dict[str, Any] | None = None
    notes: str | None = None
    """Notes about it."""
    notifications: list[dict[str, Any]] | None = None
    quote_access_level: int | None = None
    showmeonly: int | None = None
    third_party_relational_id: str | None = None
    web_access_level: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_importtype",
            "_isimport",
            "_match_additional_id",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_warning",
        }
    )
