# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.incoming_emails` take by keyword. The e-mails that came in."""

from __future__ import annotations

from typing import TypedDict


class IncomingEmailFilters(TypedDict, total=False):
    """What `halo.incoming_emails.list` takes."""

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
    showcurrentagentonly: bool


class IncomingEmailGetParameters(TypedDict, total=False):
    """What `halo.incoming_emails.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    showcurrentagentonly: bool
