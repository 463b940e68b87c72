# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.email_templates` take by keyword. The templates of e-mails."""

from __future__ import annotations

import datetime
from typing import Any, Required, TypedDict


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
    body_html: str | None
    body_sms: str | None
    body_text: str | None
    description: str | None
    """What it is, in words."""
    design: dict[str, Any] | None
    guid: str | None
    """A GUID beside the id."""
    header_text: str | None
    intent: str | None
    is_single_obj: bool | None
    messagegroup_id: int | None
    name: str | None
    """The name."""
    sectionid: int | None


class EmailTemplateUpdate(EmailTemplateFields, total=False):
    """The id of one record of `halo.email_templates`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
