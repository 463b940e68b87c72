# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of kb_articles. The articles of the knowledge base."""

from . import Naming, Reference, Resource

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
    name_field="name",
    includes_inactive="includeinactive",
    common_filters=(
        "activeinactive",
        "advanced_search",
        "client_id",
        "includeactive",
        "includeinactive",
        "order",
        "order2",
        "orderdesc",
        "orderdesc2",
        "organisation_id",
        "search",
        "site_id",
    ),
    common_fields=("name", "description", "customfields", "inactive", "resolution", "ticket_id", "use"),
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

REFERENCES: dict[str, Reference] = {
    "pdftemplate_id": Reference("pdf_templates"),
    "ticket_id": Reference("tickets"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "device_id": Reference("assets"),
    "organisation_id": Reference("organisations"),
    "site_id": Reference("sites"),
}

NAMING = Naming(
    fields=("name",),
    search="search",
    with_all={"includeinactive": True},
    inactive={"inactive": True},
)

FILTER_TEXTS: dict[str, str] = {
    "activeinactive": "Two flags, comma separated: whether active and whether inactive records are given.",
    "advanced_search": "Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.",
    "client_id": "Records of this client.",
    "includeactive": "Whether active records are given.",
    "includeinactive": "Whether inactive records are given.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "organisation_id": "Records of this organisation.",
    "search": "Text to look for.",
    "site_id": "Records of this site.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_isclone _isimport _isupdateimport _kbduplicate01_ok _print_generate _reviewed add_faq_lists "
        "add_tags ai_created doc_needs_processing doc_processed faq_write feedback_tickettype_anon "
        "generatetoken ignore_change_seq inactive is_an_owner no_edit_allowed showforall showforallroles"
    ),
    "datetime": (
        "date_created date_edited last_review_date limit_end_date limit_start_date next_review_date "
        "search_index_sync_timestamp"
    ),
    "integer": (
        "id _importtypeid _match_integration_id access_control_level active_draft_id agent_view_count "
        "all_version_view_count change_seq creator_id creator_userid editor_id editor_type faqdseq "
        "import_details_id key last_change_agent last_change_seq latestversion new_version_from_id "
        "notuseful_count pdf_attachment_id pdftemplate_id permalink_type reviewed_by search_count "
        "search_index_sync_batches ticket_id ticket_template_id type useful_count view_count xrefdoc "
        "xrefkbentry xreftype your_vote"
    ),
    "number": ("search_score"),
    "object": ("negativeFeedbackTicket new_external_link table wordpress_categories wordpress_tags"),
    "objects": (
        "attachments customfields devices external_links faqlists fields geo_restrictions import_attachments "
        "kbentryclientaccess kbentrytoplevelaccess kbpermalinks other_versions owners related_articles "
        "style_profile_links style_profile_rules systemfields tags teams translations userroles"
    ),
    "string": (
        "_importthirdpartyid _importtype _match_additional_id _match_integration_button_caption "
        "_match_integration_button_icon _match_integration_button_url _match_integration_name "
        "_match_thirdparty_id _warning ai_agent_id ai_generated_summary ai_summary confluence_url "
        "creator_name custom_permalink description description_html description_list description_markdown "
        "editor_name faqliststr freshdesk_category_name freshdesk_folder_name freshdesk_id importfaqs "
        "importtags internalmemoagent internalmemoagenthtml internalmemomarkdown kb_tags key_copy link meta "
        "name pdftemplate_name printhtml resolution resolution_html resolution_list resolution_markdown "
        "reviewer_name servicenow_id tag_string use your_comment"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "description": "What it is about; the question.",
    "inactive": "Whether it is out of use.",
    "resolution": "The answer.",
    "ticket_id": "The ticket it belongs to.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "document",
    (
        "_importthirdpartyid _importtype _importtypeid _isupdateimport _match_additional_id "
        "_match_integration_button_caption _match_integration_button_icon _match_integration_button_url "
        "_match_integration_id _match_integration_name _match_thirdparty_id access_control_level "
        "agent_view_count all_version_view_count confluence_url customfields date_created date_edited "
        "description description_list editor_type faqdseq faqlists faqliststr geo_restrictions id "
        "import_details_id inactive kb_tags key key_copy limit_end_date limit_start_date link name "
        "new_external_link next_review_date notuseful_count resolution_list search_count search_score "
        "showforallroles systemfields table tag_string ticket_template_id type use useful_count view_count"
    ),
)
