# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of quotations. The quotations."""

from . import Resource

RESOURCE = Resource(
    name="quotations",
    singular="quotation",
    model="Quotation",
    path="/Quotation",
    operations=("list", "get", "save", "delete"),
    rows_key="quotes",
    envelope="always",
    paging="pages",
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
    traps=("Totals and lines come with a get alone (live)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_quotations": {
        "awaiting_approval": "boolean",
        "client_id": "integer",
        "closed": "boolean",
        "currentclientorall": "integer",
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
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_create_so _customisepdf _dotaxsync _hasadobesignopen _isclone _isimport _novalidate _print_generate "
        "_print_preview _startthirdpartysign _updatepurchasecurrency _validateonly approval_start "
        "automatic_sales_tax can_approve dontupdateporef includegroupeditemprice includegroupeditemqty "
        "includegrouppriceandqty includequotationlinenotes is_customised_pdf is_leased is_quote_screen "
        "quote_viewed requires_approval use_ticket_approval"
    ),
    "datetime": ("approvaldatetime date expiry_date internal_approvaldatetime last_update_time"),
    "integer": (
        "id _originalid adobe_details_id agent_id approval_process_id approvalstate assigned_agent "
        "avalara_details_id canned_text_id client_id contactuser currency_code datto_commerce_id "
        "dattocommerce_clientid dattocommerce_tenantid daystodeliver internal_approval_status "
        "internal_approvalagent internal_approvalagentid new_approvalprocess_agent_id "
        "new_approvalprocess_cab_id new_approvalprocess_role_id new_approvalprocess_user_id new_ticket_status "
        "pdf_attachment_id pdftemplate_id salesorder_id site_delivery_override site_id status term_limit "
        "ticket_id top_level_purchase_currency_code user_id workflow_id workflow_step"
    ),
    "number": (
        "carriage_price currency_conversion_rate deliveryamount deliverytax margin revenue tax_total "
        "tax_total_estimate total"
    ),
    "object": (
        "address customisedpdf delivery_address new_external_link originaddress salesorder site "
        "tree_purchase_currency user"
    ),
    "objects": (
        "customfields external_links images lines linked_pdf_list_append linked_pdf_list_prepend "
        "new_approvalprocess_cab new_approvalprocess_users workflow_history"
    ),
    "string": (
        "_importtype _warning address1 address2 address3 address4 address5 approvalemailaddress approvalname "
        "approvalnote assigned_agent_name auth_by avalara_details_name billingcontactemailaddress "
        "billingcontactname billingcontactphonenumber canned_text canned_text_name carriage_desc client_name "
        "contactusername createdbyagentname currency currency_code_name datto_commerce_url "
        "dattocommerce_contactemail dattocommerce_contactname deladdress1 deladdress2 deladdress3 deladdress4 "
        "deladdress5 intacct_class intacct_class_name intacct_save_location internal_approvalemailaddress "
        "internal_approvalnote new_approvalprocess_email note originaddress1 originaddress2 originaddress3 "
        "originaddress4 originaddress5 pdftemplate_name po_ref ponumber printhtml qr2filename risk scope "
        "signature site_name so_number third_party_number third_party_url ticket_note ticket_summary title "
        "use user_name"
    ),
}
