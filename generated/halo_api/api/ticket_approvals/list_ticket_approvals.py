# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.ticket_approval import TicketApproval
from ...queries import filters
from ...types import Page, Request


def list_ticket_approvals(
    *,
    action_number: int = UNSET,
    include_agent_details: bool = UNSET,
    include_attachments: bool = UNSET,
    includeapprovaldetails: bool = UNSET,
    mine: bool = UNSET,
    ticket_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[TicketApproval]]:
    """The ticket approvals that match the filters.

    Args:
        ticket_id: Records of this ticket.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/TicketApproval",
        operation="list_ticket_approvals",
        query=filters("list_ticket_approvals", locals(), extra_query),
        read=rows(TicketApproval, "", "ticket_approvals"),
    )
