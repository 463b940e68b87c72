# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of ticket_approvals. Who was asked to approve which ticket."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="ticket_approvals",
    singular="ticket_approval",
    model="TicketApproval",
    path="/TicketApproval",
    operations=("list",),
    key=("ticket_id", "seq"),
    references={
        "user_id": "users",
        "agent_id": "agents",
        "ticket_id": "tickets",
        "invoice_id": "invoices",
        "quote_id": "quotations",
        "purchase_order_id": "purchase_orders",
        "cab_id": "cabs",
        "approval_process_id": "approval_processes",
    },
    name_field="name",
    common_filters=("ticket_id",),
    actions={
        "respond": "respond_to_ticket_approvals",
        "get_one": "read_ticket_approval",
        "delete_one": "remove_ticket_approval",
    },
    traps=("A record has no id; it is told by ticket_id and seq (swagger)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_ticket_approvals": {
        "action_number": "integer",
        "include_agent_details": "boolean",
        "include_attachments": "boolean",
        "includeapprovaldetails": "boolean",
        "mine": "boolean",
        "ticket_id": "integer",
    },
    "respond_to_ticket_approvals": {},
    "read_ticket_approval": {},
    "remove_ticket_approval": {},
}

REFERENCES: dict[str, Reference] = {
    "ticket_id": Reference("tickets"),
    "agent_id": Reference("agents"),
    "approval_process_id": Reference("approval_processes"),
    "cab_id": Reference("cabs"),
    "invoice_id": Reference("invoices"),
    "purchase_order_id": Reference("purchase_orders"),
    "quote_id": Reference("quotations"),
    "templateid": Reference("templates"),
    "ticket_user_id": Reference("users"),
    "user_id": Reference("users"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "ticket_id": Reference("tickets"),
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {"ticket_id": "Records of this ticket."}

FIELDS: dict[str, str] = {
    "boolean": (
        "_includeticketinresponse _isportalagentnote adhoc admin_overridden allow_approver_attachments "
        "approval_inprogress dont_cc_original_approver holiday_allday is_mandatory kb_article_inactive "
        "newsignatureadded send_webhook"
    ),
    "datetime": (
        "dateapproved datetime holiday_end holiday_start kb_next_review_date lastreminderdatetime startdate targetdate"
    ),
    "integer": (
        "ticket_id seq _delegate_to_agent_id actionnumber admin_override_id agent_id approval_process_id "
        "cab_id campaign_id delegated_by_uid emailstatus faresultchanged holiday_id invoice_id "
        "kb_article_type kb_new_template_when_linked kb_pdf_template purchase_order_id quote_id "
        "requestor_agent_id requestor_onlinestatus requestor_user_id result role_id step_group step_id "
        "templateid ticket_status ticket_user_id total_count type uniqueid user_id votes_required_to_accept "
        "votes_required_to_reject"
    ),
    "number": ("timetaken"),
    "object": ("attachment_list startdate_with_timezone targetdate_with_timezone ticket_statusobj"),
    "objects": ("attachments customfields kb_faqlists kb_tags"),
    "string": (
        "_warning agent_initials agent_name agent_requestor_colour agent_requestor_imgpath "
        "approval_process_guid approval_process_name approver_note campaign_ref colour delegated_by_email "
        "delegated_by_username emailaddress holiday_ref image initials invoice_ref kb_article_description "
        "kb_article_notes kb_article_resolution name note purchase_order_ref quote_ref requestor_colour "
        "requestor_imgpath requestor_initials requestor_lastonline requestor_name requestor_note role_name "
        "signature startdate_timezone starttime step_group_name step_name summary targetdate_timezone "
        "targettime ticket_user_name token"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "ticket_id": "The ticket it belongs to.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "agent_name": "The name of that agent. Left out of list rows. A save goes by agent_id.",
    "approval_process_id": "The process of approval it goes through.",
    "colour": "The colour, as hexadecimal RGB.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "invoice_id": "The invoice it belongs to.",
    "note": "The text, plain.",
    "startdate": "When it begins, UTC.",
    "summary": "One line that says what it is about.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    ("actionnumber adhoc agent_id approval_process_guid approval_process_id cab_id dateapproved datetime"),
)
