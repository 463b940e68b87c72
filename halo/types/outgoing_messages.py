# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.outgoing_messages` take by keyword. What waits to be sent to other systems, or could not be."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import MailboxReference


class OutgoingMessageFilters(TypedDict, total=False):
    """What `halo.outgoing_messages.list` takes."""

    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    mailbox_id: MailboxReference
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool
    status_id: int


class OutgoingMessageGetParameters(TypedDict, total=False):
    """What `halo.outgoing_messages.get` takes."""

    includeattachments: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
