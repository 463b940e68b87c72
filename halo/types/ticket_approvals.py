# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.ticket_approvals` take by keyword. Who was asked to approve which ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import TicketReference


class TicketApprovalFilters(TypedDict, total=False):
    """What `halo.ticket_approvals.list` takes."""

    action_number: int
    include_agent_details: bool
    include_attachments: bool
    includeapprovaldetails: bool
    mine: bool
    ticket_id: TicketReference
    """Records of this ticket."""
