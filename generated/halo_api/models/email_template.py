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
    body_html: str | None = None
    body_sms: str | None = None
    body_text: str | None = None
    description: str | None = None
    """What it is, in words."""
    design: dict[str, Any] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    header_text: str | None = None
    intent: str | None = None
    is_single_obj: bool | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    """The name."""
    sectionid: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_isclone",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "announcement_end_date": DATETIME,
    }
