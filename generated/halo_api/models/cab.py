# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Cab(Model):
    """One cab."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    add_members: list[dict[str, Any]] | None = None
    all_must_approve: bool | None = None
    approvals_needed: int | None = None
    delete_members: list[dict[str, Any]] | None = None
    edit_members: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    import_details_id: int | None = None
    intent: str | None = None
    ldapstring: str | None = None
    members: list[dict[str, Any]] | None = None
    name: str | None = None
    new_external_link: dict[str, Any] | None = None
    rejection_threshold: int | None = None
    roles: list[dict[str, Any]] | None = None
    sectiondetail_guid: str | None = None
    sectiondetail_id: int | None = None
    sectiondetail_name: str | None = None
    slack_channel: int | None = None
    slack_channel_name: str | None = None
    teams_webhook_url: str | None = None
    third_party_relational_id: str | None = None

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
