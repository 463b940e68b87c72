# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.service_categories` take by keyword. The categories of services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import UserReference


class ServiceCategoryFilters(TypedDict, total=False):
    """What `halo.service_categories.list` takes."""

    access_control_level: int
    include_parent_name: bool
    itil_ticket_type: int
    user_id: UserReference
    """Records of this user."""


class ServiceCategoryGetParameters(TypedDict, total=False):
    """What `halo.service_categories.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ServiceCategoryFields(TypedDict, total=False):
    """The fields of one record of `halo.service_categories`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    grandparent_name: str | None
    group_user_access: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    icon: str | None
    important: bool | None
    intent: str | None
    long_name: str | None
    name: str | None
    new_icon: str | None
    parent_guid: str | None
    parent_id: int | None
    parent_name: str | None
    phonenumber: str | None
    portalbackgroundimageurl: str | None
    portaldesc: str | None
    seq: int | None
    service_count: int | None
    summary: str | None
    """One line that says what it is about."""
    translations: list[dict[str, Any]] | None
    user_access: list[dict[str, Any]] | None
    userlevel: int | None


class ServiceCategoryUpdate(ServiceCategoryFields, total=False):
    """The id of one record of `halo.service_categories`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
