# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of incoming_emails. The e-mails that came in."""

from . import Resource

RESOURCE = Resource(
    name="incoming_emails",
    singular="incoming_email",
    model="IncomingEmail",
    path="/incomingemail",
    operations=("list", "get"),
    rows_key="emails",
    envelope="always",
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
