# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of stored_emails. The e-mails that wait to be sent."""

from . import Resource

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
)

FILTERS: dict[str, dict[str, str]] = {
    "list_stored_emails": {},
    "save_stored_emails": {},
    "get_stored_email": {"includedetails": "boolean"},
    "delete_stored_email": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("_emailsent _isbatch addactionaftersending reply_direct"),
    "datetime": ("datecreated dateemailed"),
    "integer": (
        "id bulk_user_id client_id contract_id faultid from_dl_id invoice_id kb_id mailbox_id messagegroup_id "
        "org_id purchaseorder_id quotation_id ref report_id salesorder_id site_id templateid user_id"
    ),
    "integers": ("bulk_user_id_array"),
    "object": ("test_credentials"),
    "objects": ("attachments"),
    "string": (
        "_warning emailattachments emailbcc emailbody emailbody_html emailcc emailsubject emailto keymessage "
        "replyaddress username"
    ),
}
