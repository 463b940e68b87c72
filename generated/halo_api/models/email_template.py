# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class EmailTemplate(Model):
    """One email template."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    announcement_end_date: datetime.datetime | None = None
    approvalprocesses: list[dict[str, Any]] | None = None
    approvalprocessrules: list[dict[str, Any]] | None = None
    body_html: str | None = None
    body_sms: str | None = None
    body_text: str | None = None
    call_script: str | None = None
    description: str | None = None
    """What it is, in words."""
    design: dict[str, Any] | None = None
    emailrules: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    header_text: str | None = None
    intent: str | None = None
    is_single_obj: bool | None = None
    mailboxes: list[dict[str, Any]] | None = None
    messagegroup_id: int | None = None
    multi_language: bool | None = None
    name: str | None = None
    notifications: list[dict[str, Any]] | None = None
    outcomes: list[dict[str, Any]] | None = None
    preview_body: str | None = None
    preview_call: str | None = None
    preview_language: int | None = None
    preview_sms: str | None = None
    preview_subject: str | None = None
    products: list[dict[str, Any]] | None = None
    sectionid: int | None = None
    statuses: list[dict[str, Any]] | None = None
    suppliers: list[dict[str, Any]] | None = None
    template_group: int | None = None
    ticket_to_preview: int | None = None
    tickettypes: list[dict[str, Any]] | None = None
    type: int | None = None
    use: int | None = None
    """What kind of record it is."""
    variables: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_isclone",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "announcement_end_date": DATETIME,
    }
