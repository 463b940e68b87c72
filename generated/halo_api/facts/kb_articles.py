# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of kb_articles. The articles of the knowledge base."""

from . import Resource

RESOURCE = Resource(
    name="kb_articles",
    singular="kb_article",
    model="KbArticle",
    path="/KBArticle",
    operations=("list", "get", "save", "delete"),
    rows_key="articles",
    envelope="always",
    paging="pages",
    create_needs=(("name",), ("description",)),
    references={"ticket_id": "tickets"},
    traps=("Unfiltered and unpaged there was no answer within 15 s once; pages come normally (live)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_kb_articles": {
        "activeinactive": "string",
        "advanced_search": "string",
        "articletype": "string",
        "client_id": "integer",
        "device_id": "integer",
        "faqlists": "string",
        "includeactive": "boolean",
        "includeinactive": "boolean",
        "key": "string",
        "language_code": "string",
        "language_override": "string",
        "needsreview": "string",
        "order": "string",
        "order2": "string",
        "order3": "string",
        "order4": "string",
        "order5": "string",
        "orderdesc": "boolean",
        "orderdesc2": "boolean",
        "orderdesc3": "boolean",
        "orderdesc4": "boolean",
        "orderdesc5": "boolean",
        "organisation_id": "integer",
        "related_to": "integer",
        "related_to_ticket": "integer",
        "search": "string",
        "site_id": "integer",
        "type": "integer",
    },
    "save_kb_articles": {},
    "get_kb_article": {
        "includedetails": "boolean",
        "language_code": "string",
        "language_override": "string",
        "organisation_id": "integer",
    },
    "delete_kb_article": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("_isimport _print_generate _reviewed faq_write inactive showforall"),
    "datetime": (
        "date_created date_edited last_review_date limit_end_date limit_start_date next_review_date "
        "search_index_sync_timestamp"
    ),
    "integer": (
        "id creator_id editor_id editor_type import_details_id new_version_from_id notuseful_count "
        "pdf_attachment_id pdftemplate_id reviewed_by search_index_sync_batches ticket_id type useful_count "
        "view_count xrefdoc xrefkbentry xreftype your_vote"
    ),
    "number": ("search_score"),
    "object": ("new_external_link wordpress_categories wordpress_tags"),
    "objects": (
        "attachments customfields devices external_links faqlists fields import_attachments "
        "kbentryclientaccess kbentrytoplevelaccess other_versions owners related_articles tags teams "
        "translations"
    ),
    "string": (
        "_importtype _warning confluence_url creator_name description description_html description_markdown "
        "editor_name freshdesk_category_name freshdesk_folder_name freshdesk_id importfaqs importtags "
        "internalmemoagent internalmemoagenthtml internalmemomarkdown kb_tags link name pdftemplate_name "
        "printhtml resolution resolution_html resolution_list resolution_markdown reviewer_name servicenow_id "
        "tag_string use your_comment"
    ),
}
