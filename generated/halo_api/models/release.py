# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Release(Model):
    """One release."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    adoption: float | None = None
    branch_id: int | None = None
    branch_name: str | None = None
    builddate: datetime.datetime | None = None
    instance_count: int | None = None
    issues_logged: int | None = None
    jira_name: str | None = None
    licences: list[dict[str, Any]] | None = None
    major_version_number: int | None = None
    minor_version_number: int | None = None
    name: str | None = None
    name_expanded: str | None = None
    note: str | None = None
    """The text, plain."""
    open_issues: int | None = None
    patch_version_number: int | None = None
    preview_release_email: bool | None = None
    product_icon: str | None = None
    product_id: int | None = None
    product_name: str | None = None
    """A name, for reading. A save goes by product_id."""
    public_note: str | None = None
    release1_emaildate: datetime.datetime | None = None
    release2_emaildate: datetime.datetime | None = None
    release3_emaildate: datetime.datetime | None = None
    release_email_html: str | None = None
    release_email_subject: str | None = None
    release_email_tickets: list[int] | None = None
    releasedate: datetime.datetime | None = None
    releasenote_count: int | None = None
    releasetype: dict[str, Any] | None = None
    releasetype_id: int | None = None
    releasetype_name: str | None = None
    send_release1_email: bool | None = None
    send_release2_email: bool | None = None
    send_release3_email: bool | None = None
    sequence: int | None = None
    """Its place in the list."""
    targetdate: datetime.datetime | None = None
    total_instance_count: int | None = None
    whoreleased_id: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "builddate": DATETIME,
        "release1_emaildate": DATETIME,
        "release2_emaildate": DATETIME,
        "release3_emaildate": DATETIME,
        "releasedate": DATETIME,
        "targetdate": DATETIME,
    }
