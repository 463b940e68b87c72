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

    allowviewclientdocs: bool | None
    allowviewsitedocs: bool | None
    canaccesscatalog: bool | None
    canaccessinvoices: bool | None
    canadd: bool | None
    canviewcontracts: bool | None
    canviewopps: bool | None
    cataloglevel: int | None
    departments: list[dict[str, Any]] | None
    device_access_level: int | None
    dontackemails2: bool | None
    guid: str | None
    """A GUID beside the id."""
    intent: str | None
    is_integration: bool | None
    ischangeapprover2: bool | None
    isimportantcontact2: bool | None
    ispoapprover: bool | None
    name: str | None
    """The name."""
    notes: str | None
    """Notes about it."""
    notifications: list[dict[str, Any]] | None
    showmeonly: int | None
    web_access_level: int | None


class UserRoleUpdate(UserRoleFields, total=False):
    """The id of one record of `halo.user_roles`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
