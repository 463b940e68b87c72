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
    allowed_items: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    icon: str | None = None
    optional_services: list[dict[str, Any]] | None = None
    sequenceid: int | None = None
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
    translations: list[dict[str, Any]] | None = None
