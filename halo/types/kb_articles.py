# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.kb_articles` take by keyword. The articles of the knowledge base."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Attachment, CustomField

    from .references import (
        AssetReference,
        ClientReference,
        OrganisationReference,
        PdfTemplateReference,
        SiteReference,
        TicketReference,
    )


class KbArticleFilters(TypedDict, total=False):
    """What `halo.kb_articles.list` takes."""

    activeinactive: str
    """Two flags, comma separated: whether active and whether inactive records are given."""
    advanced_search: str
    """Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value."""
    articletype: str
    client_id: ClientReference
    """Records of this client."""
    device_id: AssetReference
    faqlists: str
    includeactive: bool
    """Whether active records are given."""
    includeinactive: bool
    """Whether inactive records are given."""
    key: str
    language_code: str
    language_override: str
    needsreview: str
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
    organisation_id: OrganisationReference
    """Records of this organisation."""
    related_to: int
    related_to_ticket: int
    search: str
    """Text to look for."""
    site_id: SiteReference
    """Records of this site."""
    type: int


class KbArticleGetParameters(TypedDict, total=False):
    """What `halo.kb_articles.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    language_code: str
    language_override: str
    organisation_id: int


class KbArticleFields(TypedDict, total=False):
    """The fields of one record of `halo.kb_articles`."""

    access_control_level: int | None
    active_draft_id: int | None
    add_faq_lists: bool | None
    add_tags: bool | None
    agent_view_count: int | None
    ai_agent_id: str | None
    ai_created: bool | None
    ai_generated_summary: str | None
    ai_summary: str | None
    all_version_view_count: int | None
    attachments: list[dict[str, Any]] | None
    change_seq: int | None
    confluence_url: str | None
    creator_id: int | None
    creator_name: str | None
    creator_userid: int | None
    custom_permalink: str | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    date_created: datetime.datetime | datetime.date | str | None
    date_edited: datetime.datetime | datetime.date | str | None
    description: str | None
    """What it is about; the question."""
    description_html: str | None
    description_list: str | None
    description_markdown: str | None
    devices: list[dict[str, Any]] | None
    doc_needs_processing: bool | None
    doc_processed: bool | None
    editor_id: int | None
    editor_name: str | None
    editor_type: int | None
    external_links: list[dict[str, Any]] | None
    faq_write: bool | None
    faqdseq: int | None
    faqlists: list[dict[str, Any]] | None
    faqliststr: str | None
    feedback_tickettype_anon: bool | None
    fields: list[dict[str, Any]] | None
    freshdesk_category_name: str | None
    freshdesk_folder_name: str | None
    freshdesk_id: str | None
    generatetoken: bool | None
    geo_restrictions: list[dict[str, Any]] | None
    ignore_change_seq: bool | None
    import_attachments: list[Attachment] | None
    import_details_id: int | None
    importfaqs: str | None
    importtags: str | None
    inactive: bool | None
    """Whether it is out of use."""
    internalmemoagent: str | None
    internalmemoagenthtml: str | None
    internalmemomarkdown: str | None
    is_an_owner: bool | None
    kb_tags: str | None
    kbentryclientaccess: list[dict[str, Any]] | None
    kbentrytoplevelaccess: list[dict[str, Any]] | None
    kbpermalinks: list[dict[str, Any]] | None
    key: int | None
    key_copy: str | None
    last_change_agent: int | None
    last_change_seq: int | None
    last_review_date: datetime.datetime | datetime.date | str | None
    latestversion: int | None
    limit_end_date: datetime.datetime | datetime.date | str | None
    limit_start_date: datetime.datetime | datetime.date | str | None
    link: str | None
    meta: str | None
    name: str | None
    negativeFeedbackTicket: dict[str, Any] | None
    new_external_link: dict[str, Any] | None
    new_version_from_id: int | None
    next_review_date: datetime.datetime | datetime.date | str | None
    no_edit_allowed: bool | None
    notuseful_count: int | None
    other_versions: list[dict[str, Any]] | None
    owners: list[dict[str, Any]] | None
    pdf_attachment_id: int | None
    pdftemplate_id: PdfTemplateReference | None
    pdftemplate_name: str | None
    permalink_type: int | None
    printhtml: str | None
    related_articles: list[dict[str, Any]] | None
    resolution: str | None
    """The answer."""
    resolution_html: str | None
    resolution_list: str | None
    resolution_markdown: str | None
    reviewed_by: int | None
    reviewer_name: str | None
    search_count: int | None
    search_index_sync_batches: int | None
    search_index_sync_timestamp: datetime.datetime | datetime.date | str | None
    search_score: float | None
    servicenow_id: str | None
    showforall: bool | None
    showforallroles: bool | None
    style_profile_links: list[dict[str, Any]] | None
    style_profile_rules: list[dict[str, Any]] | None
    systemfields: list[CustomField] | None
    table: dict[str, Any] | None
    tag_string: str | None
    tags: list[dict[str, Any]] | None
    teams: list[dict[str, Any]] | None
    ticket_id: TicketReference | None
    """The ticket it belongs to."""
    ticket_template_id: int | None
    translations: list[dict[str, Any]] | None
    type: int | None
    use: str | None
    """What kind of record it is."""
    useful_count: int | None
    userroles: list[dict[str, Any]] | None
    view_count: int | None
    wordpress_categories: dict[str, Any] | None
    wordpress_tags: dict[str, Any] | None
    xrefdoc: int | None
    xrefkbentry: int | None
    xreftype: int | None
    your_comment: str | None
    your_vote: int | None


class KbArticleCreate(KbArticleFields, total=False):
    """The fields of one new record of `halo.kb_articles`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class KbArticleUpdate(KbArticleFields, total=False):
    """The id of one record of `halo.kb_articles`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
