# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.outgoing_attempts` take by keyword. When it was tried to send an outgoing message, and how
that went."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import OutgoingMessageReference


class OutgoingAttemptFilters(TypedDict, total=False):
    """What `halo.outgoing_attempts.list` takes."""

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
    outgoing_id: OutgoingMessageReference


class OutgoingAttemptGetParameters(TypedDict, total=False):
    """What `halo.outgoing_attempts.get` takes."""

    includeattachments: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
