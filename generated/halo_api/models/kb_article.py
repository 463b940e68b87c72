# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.attachment import Attachment
    from ..models.custom_field import CustomField


@model(kw_only=True)
class KbArticle(Model):
    """One kb article."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    attachments: list[dict[str, Any]] | None = None
    confluence_url: str | None = None
    creator_id: int | None = None
    creator_name: str | None = None
    customfields: list[CustomField] | None = None
    """The custom fields. To write one: {"name": "CFname", "value": ...} or with its id."""
    date_created: datetime.datetime | None = None
    date_edited: datetime.datetime | None = None
    description: str | None = None
    """What it is about; the question."""
    description_html: str | None = None
    description_markdown: str | None = None
    devices: list[dict[str, Any]] | None = None
    editor_id: int | None = None
    editor_name: str | None = None
    editor_type: int | None = None
    external_links: list[dict[str, Any]] | None = None
    faq_write: bool | None = None
    faqlists: list[dict[str, Any]] | None = None
    fields: list[dict[str, Any]] | None = None
    freshdesk_category_name: str | None = None
    freshdesk_folder_name: str | None = None
    freshdesk_id: str | None = None
    import_attachments: list[Attachment] | None = None
    import_details_id: int | None = None
    importfaqs: str | None = None
    importtags: str | None = None
    inactive: bool | None = None
    """Whether it is out of use."""
    internalmemoagent: str | None = None
    internalmemoagenthtml: str | None = None
    internalmemomarkdown: str | None = None
    kb_tags: str | None = None
    kbentryclientaccess: list[dict[str, Any]] | None = None
    kbentrytoplevelaccess: list[dict[str, Any]] | None = None
    last_review_date: datetime.datetime | None = None
    limit_end_date: datetime.datetime | None = None
    limit_start_date: datetime.datetime | None = None
    link: str | None = None
    name: str | None = None
    """The name."""
    new_external_link: dict[str, Any] | None = None
    new_version_from_id: int | None = None
    next_review_date: datetime.datetime | None = None
    notuseful_count: int | None = None
    other_versions: list[dict[str, Any]] | None = None
    owners: list[dict[str, Any]] | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    printhtml: str | None = None
    related_articles: list[dict[str, Any]] | None = None
    resolution: str | None = None
    """The answer."""
    resolution_html: str | None = None
    resolution_list: str | None = None
    resolution_markdown: str | None = None
    reviewed_by: int | None = None
    reviewer_name: str | None = None
    search_index_sync_batches: int | None = None
    search_index_sync_timestamp: datetime.datetime | None = None
    search_score: float | None = None
    servicenow_id: str | None = None
    showforall: bool | None = None
    tag_string: str | None = None
    tags: list[dict[str, Any]] | None = None
    teams: list[dict[str, Any]] | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    translations: list[dict[str, Any]] | None = None
    type: int | None = None
    use: str | None = None
    """What kind of record it is."""
    useful_count: int | None = None
    view_count: int | None = None
    wordpress_categories: dict[str, Any] | None = None
    wordpress_tags: dict[str, Any] | None = None
    xrefdoc: int | None = None
    xrefkbentry: int | None = None
    xreftype: int | None = None
    your_comment: str | None = None
    your_vote: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_importtype",
            "_isimport",
            "_print_generate",
            "_reviewed",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "date_created": DATETIME,
        "date_edited": DATETIME,
        "import_attachments": list_of(model_of("attachment", "Attachment")),
        "last_review_date": DATETIME,
        "limit_end_date": DATETIME,
        "limit_start_date": DATETIME,
        "next_review_date": DATETIME,
        "search_index_sync_timestamp": DATETIME,
    }
