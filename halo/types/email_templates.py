# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.email_templates` take by keyword. The templates of e-mails."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import TeamReference


class EmailTemplateFilters(TypedDict, total=False):
    """What `halo.email_templates.list` takes."""

    access_control_level: int
    ignore_mg: bool
    isconfig: bool
    messagegroup: int
    portalcss: bool
    release_only: bool


class EmailTemplateGetParameters(TypedDict, total=False):
    """What `halo.email_templates.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    messagegroup: int


class EmailTemplateFields(TypedDict, total=False):
    """The fields of one record of `halo.email_templates`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    announcement_end_date: datetime.datetime | datetime.date | str | None
    approvalprocesses: list[dict[str, Any]] | None
    approvalprocessrules: list[dict[str, Any]] | None
    body_html: str | None
    body_sms: str | None
    body_text: str | None
    call_script: str | None
    description: str | None
    """What it is, in words."""
    design: dict[str, Any] | None
    emailrules: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    header_text: str | None
    intent: str | None
    is_single_obj: bool | None
    mailboxes: list[dict[str, Any]] | None
    messagegroup_id: int | None
    multi_language: bool | None
    name: str | None
    notifications: list[dict[str, Any]] | None
    outcomes: list[dict[str, Any]] | None
    preview_body: str | None
    preview_call: str | None
    preview_language: int | None
    preview_sms: str | None
    preview_subject: str | None
    products: list[dict[str, Any]] | None
    sectionid: TeamReference | None
    statuses: list[dict[str, Any]] | None
    suppliers: list[dict[str, Any]] | None
    template_group: int | None
    ticket_to_preview: int | None
    tickettypes: list[dict[str, Any]] | None
    type: int | None
    use: int | None
    """What kind of record it is."""
    variables: list[dict[str, Any]] | None


class EmailTemplateUpdate(EmailTemplateFields, total=False):
    """The id of one record of `halo.email_templates`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
