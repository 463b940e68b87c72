# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.attachment import Attachment
    from ..models.custom_field import CustomField


@model(kw_only=True)
class KbArticle(Customizable):
    """One kb article."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control_level: int | None = None
    active_draft_id: int | None = None
    add_faq_lists: bool | None = None
    add_tags: bool | None = None
    agent_view_count: int | None = None
    ai_agent_id: str | None = None
    ai_created: bool | None = None
    ai_generated_summary: str | None = None
    ai_summary: str | None = None
    all_version_view_count: int | None = None
    attachments: list[dict[str, Any]] | None = None
    change_seq: int | None = None
    confluence_url: str | None = None
    creator_id: int | None = None
    creator_name: str | None = None
    creator_userid: int | None = None
    custom_permalink: str | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    date_created: datetime.datetime | None = None
    date_edited: datetime.datetime | None = None
    description: str | None = None
    """What it is about; the question."""
    description_html: str | None = None
    description_list: str | None = None
    description_markdown: str | None = None
    devices: list[dict[str, Any]] | None = None
    doc_needs_processing: bool | None = None
    doc_processed: bool | None = None
    editor_id: int | None = None
    editor_name: str | None = None
    editor_type: int | None = None
    external_links: list[dict[str, Any]] | None = None
    faq_write: bool | None = None
    faqdseq: int | None = None
    faqlists: list[dict[str, Any]] | None = None
    faqliststr: str | None = None
    feedback_tickettype_anon: bool | None = None
    fields: list[dict[str, Any]] | None = None
    freshdesk_category_name: str | None = None
    freshdesk_folder_name: str | None = None
    freshdesk_id: str | None = None
    generatetoken: bool | None = None
    geo_restrictions: list[dict[str, Any]] | None = None
    ignore_change_seq: bool | None = None
    import_attachments: list[Attachment] | None = None
    import_details_id: int | None = None
    importfaqs: str | None = None
    importtags: str | None = None
    inactive: bool | None = None
    """Whether it is out of use."""
    internalmemoagent: str | None = None
    internalmemoagenthtml: str | None = None
    internalmemomarkdown: str | None = None
    is_an_owner: bool | None = None
    kb_tags: str | None = None
    kbentryclientaccess: list[dict[str, Any]] | None = None
    kbentrytoplevelaccess: list[dict[str, Any]] | None = None
    kbpermalinks: list[dict[str, Any]] | None = None
    key: int | None = None
    key_copy: str | None = None
    last_change_agent: int | None = None
    last_change_seq: int | None = None
    last_review_date: datetime.datetime | None = None
    latestversion: int | None = None
    limit_end_date: datetime.datetime | None = None
    limit_start_date: datetime.datetime | None = None
    link: str | None = None
    meta: str | None = None
    name: str | None = None
    negativeFeedbackTicket: dict[str, Any] | None = None
    new_external_link: dict[str, Any] | None = None
    new_version_from_id: int | None = None
    next_review_date: datetime.datetime | None = None
    no_edit_allowed: bool | None = None
    notuseful_count: int | None = None
    other_versions: list[dict[str, Any]] | None = None
    owners: list[dict[str, Any]] | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    permalink_type: int | None = None
    printhtml: str | None = None
    related_articles: list[dict[str, Any]] | None = None
    resolution: str | None = None
    """The answer."""
    resolution_html: str | None = None
    resolution_list: str | None = None
    resolution_markdown: str | None = None
    reviewed_by: int | None = None
    reviewer_name: str | None = None
    search_count: int | None = None
    search_index_sync_batches: int | None = None
    search_index_sync_timestamp: datetime.datetime | None = None
    search_score: float | None = None
    servicenow_id: str | None = None
    showforall: bool | None = None
    showforallroles: bool | None = None
    style_profile_links: list[dict[str, Any]] | None = None
    style_profile_rules: list[dict[str, Any]] | None = None
    systemfields: list[CustomField] | None = None
    table: dict[str, Any] | None = None
    tag_string: str | None = None
    tags: list[dict[str, Any]] | None = None
    teams: list[dict[str, Any]] | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    ticket_template_id: int | None = None
    translations: list[dict[str, Any]] | None = None
    type: int | None = None
    use: str | None = None
    """What kind of record it is."""
    useful_count: int | None = None
    userroles: list[dict[str, Any]] | None = None
    view_count: int | None = None
    wordpress_categories: dict[str, Any] | None = None
    wordpress_tags: dict[str, Any] | None = None
    xrefdoc: int | None = None
    xrefkbentry: int | None = None
    xreftype: int | None = None
    your_comment: str | None = None
    your_vote: int | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_importthirdpartyid",
            "_importtype",
            "_importtypeid",
            "_isclone",
            "_isimport",
            "_isupdateimport",
            "_kbduplicate01_ok",
            "_match_additional_id",
            "_match_integration_button_caption",
            "_match_integration_button_icon",
            "_match_integration_button_url",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
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
        "systemfields": list_of(model_of("custom_field", "CustomField")),
    }
