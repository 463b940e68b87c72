# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any

from ..model import UNSET, Model, model


@model(kw_only=True)
class ServiceRequestDetail(Model):
    """One service request detail."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    allow_all_items: bool | None = None
    allow_item_bundles: bool | None = None
    allowed_item_bundles: list[dict[str, Any]] | None = None
    allowed_item_groups: list[dict[str, Any]] | None = None
    allowed_items: list[dict[str, Any]] | None = None
    category_id: int | None = None
    group_user_access: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    hide_from_catalog: bool | None = None
    icon: str | None = None
    optional_services: list[dict[str, Any]] | None = None
    optional_services_type: int | None = None
    search_count: int | None = None
    search_score: int | None = None
    sequenceid: int | None = None
    service_displayname: str | None = None
    service_icon: str | None = None
    service_name: str | None = None
    servicedetail_hint: str | None = None
    servicedetail_label: str | None = None
    servicedetail_longname: str | None = None
    servicedetail_requesttypeguid: str | None = None
    servicedetail_requesttypeid: int | None = None
    servicedetail_requesttypename: str | None = None
    servicedetail_servsiteid: int | None = None
    servicedetail_shownewreqscreen: bool | None = None
    servicedetail_templateguid: str | None = None
    servicedetail_templateid: int | None = None
    servicedetail_templatename: str | None = None
    servicedetail_type: int | None = None
    servicedetail_url: str | None = None
    show_submission_summary: bool | None = None
    tag_string: str | None = None
    ticket_count: int | None = None
    translations: list[dict[str, Any]] | None = None
    use: str | None = None
    """What kind of record it is."""
