# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of incoming_emails. The e-mails that came in."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="incoming_emails",
    singular="incoming_email",
    model="IncomingEmail",
    path="/incomingemail",
    operations=("list", "get"),
    rows_key="emails",
    envelope="always",
    name_field="subject",
    common_filters=("order", "order2", "orderdesc", "orderdesc2"),
    traps=(
        "count and paging are ignored: 22,440 rows came at once, and 15 s were not enough; a timeout near 120 s was (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_incoming_emails": {
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
        "showcurrentagentonly": "boolean",
    },
    "get_incoming_email": {"includedetails": "boolean", "showcurrentagentonly": "boolean"},
}

REFERENCES: dict[str, Reference] = {
    "agentid": Reference("agents"),
}

NAMING = Naming(
    fields=("subject",),
)

FILTER_TEXTS: dict[str, str] = {
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
}

FIELDS: dict[str, str] = {
    "boolean": ("_checkmailid _downloadmail delete issalesmb outbound processed removed_from_mailbox"),
    "datetime": ("datecreated dateprocessed last_attempt_date"),
    "integer": (
        "id _matchedsiteaarea _matchedsiteid addactiontofaultid agentid mailbox_type_int mbid old_id "
        "retry_remaining source status"
    ),
    "object": ("mailbox user"),
    "string": ("_clientsiteuser _matchedsitename _warning data from html mailid memo plain subject to"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "datecreated": "When it was created, UTC.",
}
