# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.cabs` take by keyword. The boards that approve changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import TeamReference


class CabFilters(TypedDict, total=False):
    """What `halo.cabs.list` takes."""

    includemembers: bool


class CabGetParameters(TypedDict, total=False):
    """What `halo.cabs.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class CabFields(TypedDict, total=False):
    """The fields of one record of `halo.cabs`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    add_members: list[dict[str, Any]] | None
    all_must_approve: bool | None
    approvals_needed: int | None
    delete_members: list[dict[str, Any]] | None
    edit_members: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    import_details_id: int | None
    intent: str | None
    ldapstring: str | None
    members: list[dict[str, Any]] | None
    name: str | None
    new_external_link: dict[str, Any] | None
    rejection_threshold: int | None
    roles: list[dict[str, Any]] | None
    sectiondetail_guid: str | None
    sectiondetail_id: TeamReference | None
    sectiondetail_name: str | None
    slack_channel: int | None
    slack_channel_name: str | None
    teams_webhook_url: str | None
    third_party_relational_id: str | None


class CabUpdate(CabFields, total=False):
    """The id of one record of `halo.cabs`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
