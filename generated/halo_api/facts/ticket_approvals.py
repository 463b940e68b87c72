# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of ticket_approvals. Who was asked to approve which ticket."""

from . import Resource

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
    }
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_includeticketinresponse _isportalagentnote admin_overridden allow_approver_attachments "
        "approval_inprogress is_mandatory newsignatureadded send_webhook"
    ),
    "datetime": ("dateapproved datetime lastreminderdatetime startdate targetdate"),
    "integer": (
        "ticket_id seq actionnumber admin_override_id agent_id approval_process_id cab_id delegated_by_uid "
        "emailstatus faresultchanged holiday_id invoice_id purchase_order_id quote_id requestor_agent_id "
        "requestor_onlinestatus requestor_user_id result role_id step_id templateid ticket_user_id "
        "total_count type uniqueid user_id votes_required_to_accept votes_required_to_reject"
    ),
    "number": ("timetaken"),
    "object": ("attachment_list startdate_with_timezone targetdate_with_timezone"),
    "objects": ("attachments customfields fields"),
    "string": (
        "_warning agent_initials agent_name agent_requestor_colour agent_requestor_imgpath "
        "approval_process_guid approval_process_name approver_note colour delegated_by_username emailaddress "
        "holiday_ref image initials invoice_ref name note purchase_order_ref quote_ref requestor_colour "
        "requestor_imgpath requestor_initials requestor_lastonline requestor_name role_name signature "
        "startdate_timezone starttime step_name summary targetdate_timezone targettime ticket_user_name token"
    ),
}
