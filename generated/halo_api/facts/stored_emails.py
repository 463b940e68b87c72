# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of stored_emails. The e-mails that wait to be sent."""

from . import Reference, Resource

RESOURCE = Resource(
    name="stored_emails",
    singular="stored_email",
    model="StoredEmail",
    path="/EmailStore",
    operations=("list", "get", "save", "delete"),
    references={
        "client_id": "clients",
        "site_id": "sites",
        "user_id": "users",
        "contract_id": "contracts",
        "invoice_id": "invoices",
        "quotation_id": "quotations",
        "salesorder_id": "sales_orders",
        "purchaseorder_id": "purchase_orders",
    },
    common_fields=("client_id", "contract_id", "datecreated", "invoice_id", "salesorder_id", "site_id", "user_id"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_stored_emails": {},
    "save_stored_emails": {},
    "get_stored_email": {"includedetails": "boolean"},
    "delete_stored_email": {},
}

REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "contract_id": Reference("contracts"),
    "faultid": Reference("tickets"),
    "invoice_id": Reference("invoices"),
    "kb_id": Reference("kb_articles"),
    "mailbox_id": Reference("mailboxes"),
    "purchaseorder_id": Reference("purchase_orders"),
    "quotation_id": Reference("quotations"),
    "report_id": Reference("reports"),
    "salesorder_id": Reference("sales_orders"),
    "site_id": Reference("sites"),
    "templateid": Reference("templates"),
    "user_id": Reference("users"),
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_emailsent _isbatch add_to_feed addactionaftersending from_recurring_invoice is_stand_alone_email "
        "reply_direct send_to_all_user_emails"
    ),
    "datetime": ("datecreated dateemailed"),
    "integer": (
        "id bulk_ticket_id bulk_user_id client_id contract_id dl_email_field faultid from_dl_id invoice_id "
        "kb_id mailbox_id messagegroup_id org_id purchaseorder_id quotation_id ref report_id "
        "sales_mailbox_override_id salesorder_id site_id sub_type templateid user_id"
    ),
    "integers": ("bulk_ticket_id_array bulk_user_id_array"),
    "object": ("test_credentials"),
    "objects": ("attachments"),
    "string": (
        "_warning emailattachments emailbcc emailbody emailbody_html emailcc emailsubject emailto keymessage "
        "replyaddress username"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "client_id": "The client it belongs to.",
    "contract_id": "The contract it belongs to.",
    "datecreated": "When it was created, UTC.",
    "invoice_id": "The invoice it belongs to.",
    "salesorder_id": "The sales order it belongs to.",
    "site_id": "The site it belongs to.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    ("addactionaftersending client_id datecreated dateemailed emailattachments emailbcc emailbody emailbody_html"),
)
