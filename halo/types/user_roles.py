# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.user_roles` take by keyword. The roles of users."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class UserRoleGetParameters(TypedDict, total=False):
    """What `halo.user_roles.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class UserRoleFields(TypedDict, total=False):
    """The fields of one record of `halo.user_roles`."""

    add_departments: list[dict[str, Any]] | None
    allowviewclientdocs: bool | None
    allowviewsitedocs: bool | None
    approver_note_hint: str | None
    canaccesscatalog: bool | None
    canaccessinvoices: bool | None
    canadd: bool | None
    canuploaddocuments: bool | None
    canviewcontracts: bool | None
    canviewopps: bool | None
    cataloglevel: int | None
    chat_profile_override: str | None
    chat_profile_override_name: str | None
    delete_departments: list[dict[str, Any]] | None
    departments: list[dict[str, Any]] | None
    device_access_level: int | None
    dontackemails2: bool | None
    edit_departments: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    import_details_id: int | None
    intent: str | None
    invoice_access_level: int | None
    is_integration: bool | None
    ischangeapprover2: bool | None
    isimportantcontact2: bool | None
    ispoapprover: bool | None
    log_on_behalf_level: int | None
    name: str | None
    new_external_link: dict[str, Any] | None
    notes: str | None
    """Notes about it."""
    notifications: list[dict[str, Any]] | None
    quote_access_level: int | None
    showmeonly: int | None
    third_party_relational_id: str | None
    web_access_level: int | None


class UserRoleUpdate(UserRoleFields, total=False):
    """The id of one record of `halo.user_roles`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
