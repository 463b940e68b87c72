# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of ticket_approvals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_anything,
    parse_page,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.ticket_approval import TicketApproval
from ..types import ListRequest, Request

_LIST_TICKET_APPROVALS = {
    "action_number": INTEGER,
    "include_agent_details": BOOLEAN,
    "include_attachments": BOOLEAN,
    "includeapprovaldetails": BOOLEAN,
    "mine": BOOLEAN,
    "ticket_id": INTEGER,
}


def list_ticket_approvals(
    *,
    action_number: int = UNSET,
    include_agent_details: bool = UNSET,
    include_attachments: bool = UNSET,
    includeapprovaldetails: bool = UNSET,
    mine: bool = UNSET,
    ticket_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[TicketApproval]:
    """The ticket approvals that match the filters.

    Args:
        ticket_id: Records of this ticket.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/TicketApproval",
        operation="list_ticket_approvals",
        query=encode_query("list_ticket_approvals", _LIST_TICKET_APPROVALS, locals(), extra_query),
        read=parse_page(TicketApproval, "", "ticket_approvals"),
    )


def respond_to_ticket_approvals(
    body: Sequence[Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """Answer approvals; each is told by its ticket_id and seq, because the record has no id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/TicketApproval",
        operation="respond_to_ticket_approvals",
        query=encode_query("respond_to_ticket_approvals", {}, locals(), extra_query),
        json=encode_body(body),
        read=parse_anything,
    )


def read_ticket_approval(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """The approval of the ticket with this id. Which one of several, and that it is the id of the ticket, was not measured.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/TicketApproval/{id}", id),
        operation="read_ticket_approval",
        query=encode_query("read_ticket_approval", {}, locals(), extra_query),
        read=parse_anything,
    )


def remove_ticket_approval(
    id: int,
    seq: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """Delete an approval, by the id of its ticket and its seq. That the first number is that of the ticket was not measured.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/TicketApproval/{id}&{seq}", id, seq),
        operation="remove_ticket_approval",
        query=encode_query("remove_ticket_approval", {}, locals(), extra_query),
        read=parse_anything,
    )
