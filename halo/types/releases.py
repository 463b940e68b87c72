# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.releases` take by keyword. The releases of products."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import ProductReference, ReleaseTypeReference


class ReleaseFilters(TypedDict, total=False):
    """What `halo.releases.list` takes."""

    compare_version_seq: int
    exclude_releasenote_group_id: int
    include_devops_project: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    includenotecount: bool
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool
    product_id: ProductReference
    releasenote_group_id: int
    restrictmyversion: bool
    search: str
    """Text to look for."""


class ReleaseGetParameters(TypedDict, total=False):
    """What `halo.releases.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ReleaseFields(TypedDict, total=False):
    """The fields of one record of `halo.releases`."""

    adoption: float | None
    branch_id: int | None
    branch_name: str | None
    builddate: datetime.datetime | datetime.date | str | None
    instance_count: int | None
    issues_logged: int | None
    jira_name: str | None
    licences: list[dict[str, Any]] | None
    major_version_number: int | None
    minor_version_number: int | None
    name: str | None
    name_expanded: str | None
    note: str | None
    """The text, plain."""
    open_issues: int | None
    patch_version_number: int | None
    preview_release_email: bool | None
    product_icon: str | None
    product_id: ProductReference | None
    product_name: str | None
    """A name, for reading. A save goes by product_id."""
    public_note: str | None
    release1_emaildate: datetime.datetime | datetime.date | str | None
    release2_emaildate: datetime.datetime | datetime.date | str | None
    release3_emaildate: datetime.datetime | datetime.date | str | None
    release_email_html: str | None
    release_email_subject: str | None
    release_email_tickets: list[int] | None
    releasedate: datetime.datetime | datetime.date | str | None
    releasenote_count: int | None
    releasetype: dict[str, Any] | None
    releasetype_id: ReleaseTypeReference | None
    releasetype_name: str | None
    send_release1_email: bool | None
    send_release2_email: bool | None
    send_release3_email: bool | None
    sequence: int | None
    """Its place in the list."""
    targetdate: datetime.datetime | datetime.date | str | None
    total_instance_count: int | None
    whoreleased_id: int | None


class ReleaseUpdate(ReleaseFields, total=False):
    """The id of one record of `halo.releases`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
