# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of quotations. The quotations."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="quotations",
    singular="quotation",
    model="Quotation",
    path="/Quotation",
    operations=("list", "get", "save", "delete"),
    rows_key="quotes",
    envelope="always",
    paging="pages",
    echoes={"client_name": "client_id", "site_name": "site_id"},
    references={
        "client_id": "clients",
        "site_id": "sites",
        "user_id": "users",
        "agent_id": "agents",
        "ticket_id": "tickets",
        "salesorder_id": "sales_orders",
        "approval_process_id": "approval_processes",
        "assigned_agent": "agents",
    },
    name_field="title",
    common_filters=(
        "awaiting_approval",
        "client_id",
        "my_approvals",
        "order",
        "order2",
        "orderdesc",
        "orderdesc2",
        "search",
        "site_id",
        "ticket_id",
        "user_id",
    ),
    common_fields=(
        "agent_id",
        "approval_process_id",
        "client_id",
        "customfields",
        "date",
        "expiry_date",
        "lines",
        "note",
        "salesorder_id",
        "site_id",
        "ticket_id",
        "title",
        "use",
        "user_id",
    ),
    actions={"approve": "approve_quotations"},
    traps=("Totals and lines come with a get alone (live)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_quotations": {
        "awaiting_approval": "boolean",
        "client_id": "integer",
        "closed": "boolean",
        "currentclientorall": "integer",
        "filetype_filter": "string",
        "includelines": "boolean",
        "my_approvals": "boolean",
        "needsprocessing": "boolean",
        "open": "boolean",
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
        "processed": "boolean",
        "quote_status": "string",
        "search": "string",
        "site_id": "integer",
        "ticket_id": "integer",
        "user_id": "integer",
    },
    "save_quotations": {},
    "get_quotation": {"includedetails": "boolean", "isportalview": "boolean"},
    "delete_quotation": {},
    "approve_quotations": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "approval_process_id": Reference("approval_processes"),
    "assigned_agent": Reference("agents"),
    "canned_text_id": Reference("canned_texts"),
    "client_id": Reference("clients"),
    "pdftemplate_id": Reference("pdf_templates"),
    "salesorder_id": Reference("sales_orders"),
    "site_id": Reference("sites"),
    "ticket_id": Reference("tickets"),
    "user_id": Reference("users"),
    "workflow_id": Reference("workflows"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "site_id": Reference("sites"),
    "ticket_id": Reference("tickets"),
    "user_id": Reference("users"),
}

NAMING = Naming(
    fields=("title",),
    search="search",
)

FILTER_TEXTS: dict[str, str] = {
    "awaiting_approval": "What waits for approval alone.",
    "client_id": "Records of this client.",
    "my_approvals": "What the agent is asked to approve alone.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "site_id": "Records of this site.",
    "ticket_id": "Records of this ticket.",
    "user_id": "Records of this user.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_create_so _customisepdf _dont_fire_automations _dotaxsync _hasadobesignopen _isclone _isimport "
        "_isupdateimport _novalidate _print_generate _print_preview _remove_zero_quantity_lines "
        "_startthirdpartysign _updatepurchasecurrency _validateonly approval_start automatic_sales_tax "
        "can_approve countersiguseagentsig dontupdateporef enable_quote_countersigning hide_send_quote "
        "ignore_change_seq includegroupeditemprice includegroupeditemqty includegrouppriceandqty "
        "includequotationlinenotes is_customised_pdf is_leased is_quote_screen quote_viewed requires_approval "
        "use_ticket_approval user_approval_unavailable"
    ),
    "datetime": ("approvaldatetime countersigdatetime date expiry_date internal_approvaldatetime last_update_time"),
    "integer": (
        "id _importtypeid _match_integration_id _originalid _revision_from_id adobe_details_id agent_id "
        "approval_process_id approval_seq approvalstate assigned_agent avalara_details_id canned_text_id "
        "change_seq client_id contactuser convertedcurrencyroundingbehaviour countersigagentid "
        "countersigattachmentid countersign_reject_actionid countersign_reject_successful "
        "countersignreqagentid currency_code datto_commerce_id dattocommerce_clientid dattocommerce_tenantid "
        "daystodeliver decimalplaces import_details_id internal_approval_status internal_approvalagent "
        "internal_approvalagentid last_change_agent last_change_seq new_approvalprocess_agent_id "
        "new_approvalprocess_cab_id new_approvalprocess_role_id new_approvalprocess_user_id new_ticket_status "
        "note_count original_revised_from_id pdf_attachment_id pdftemplate_id portal_display_type "
        "runbook_button_id salesorder_id site_delivery_override site_id status term_limit ticket_id "
        "top_level_purchase_currency_code user_id workflow_id workflow_step"
    ),
    "number": (
        "carriage_price compositeTaxOverride conversionRate currency_conversion_rate deliveryamount "
        "deliverytax margin revenue tax_total tax_total_estimate total"
    ),
    "object": (
        "address customisedpdf delivery_address new_external_link originaddress quotation_totals salesorder "
        "site table tree_purchase_currency user"
    ),
    "objects": (
        "custombuttons customfields external_links extratabs images lines linked_item_pdfs "
        "linked_pdf_list_append linked_pdf_list_prepend new_approvalprocess_cab new_approvalprocess_users "
        "project_setup_lines quoteapprovalfields sales_orders workflow_history"
    ),
    "string": (
        "_importthirdpartyid _importtype _match_additional_id _match_integration_button_caption "
        "_match_integration_button_icon _match_integration_button_url _match_integration_name "
        "_match_thirdparty_id _warning address1 address2 address3 address4 address5 approvalemailaddress "
        "approvalname approvalnote assigned_agent_name auth_by avalara_details_name "
        "billingcontactemailaddress billingcontactname billingcontactphonenumber canned_text canned_text_name "
        "carriage_desc client_name contactusername countersignature createdbyagentname currency "
        "currency_code_name datto_commerce_url dattocommerce_contactemail dattocommerce_contactname "
        "deladdress1 deladdress2 deladdress3 deladdress4 deladdress5 intacct_class intacct_class_name "
        "intacct_save_location internal_approvalemailaddress internal_approvalnote message "
        "new_approvalprocess_email note originaddress1 originaddress2 originaddress3 originaddress4 "
        "originaddress5 pdftemplate_name po_ref ponumber printhtml qr2filename "
        "quote_approval_signature_content risk scope signature site_name so_number status_name "
        "third_party_number third_party_url ticket_note ticket_summary title toplevel_name use user_name "
        "vorboss_order_ids"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "approval_process_id": "The process of approval it goes through.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "date": "When it was made, UTC.",
    "expiry_date": "Until when it holds, UTC.",
    "lines": "What is quoted; a get brings it.",
    "note": "The text, plain.",
    "salesorder_id": "The sales order it belongs to.",
    "site_id": "The site it belongs to.",
    "site_name": "A name, for reading. A save goes by site_id.",
    "ticket_id": "The ticket it belongs to.",
    "title": "What it is for, in a few words.",
    "use": "What kind of record it is.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "address address1 address2 address3 address4 address5 agent_id approvaldatetime approvalnote "
        "approvalstate assigned_agent auth_by billingcontactemailaddress billingcontactname "
        "billingcontactphonenumber canned_text_name carriage_desc carriage_price change_seq client_id "
        "client_name contactuser conversionRate cost currency currency_code currency_conversion_rate date "
        "daystodeliver decimalplaces"
    ),
)
