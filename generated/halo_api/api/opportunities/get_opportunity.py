# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.ticket import Ticket
from ...queries import filters, path
from ...types import Request


def get_opportunity(
    id: int,
    /,
    *,
    amailentryid: str = UNSET,
    assignedto: int = UNSET,
    consignablelines: bool = UNSET,
    debug: bool = UNSET,
    dodatabaselookup: bool = UNSET,
    email: str = UNSET,
    include_auditing: bool = UNSET,
    includeagent: bool = UNSET,
    includechildids: bool = UNSET,
    includedetails: bool = UNSET,
    includelastaction: bool = UNSET,
    includelastappointment: bool = UNSET,
    includelinkedobjects: bool = UNSET,
    includenextappointment: bool = UNSET,
    includeparentchangeinfo: bool = UNSET,
    includeparentsubject: bool = UNSET,
    includeseenby: bool = UNSET,
    is_portal: bool = UNSET,
    isdetailscreen: bool = UNSET,
    ishalolink: bool = UNSET,
    ispreview: bool = UNSET,
    isteams: bool = UNSET,
    nocache: bool = UNSET,
    subject: str = UNSET,
    ticketidonly: bool = UNSET,
    utcoffset: float = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Ticket]:
    """One opportunity, by its id.

    Args:
        includedetails: Whether details come too: custom fields, attachments and what else list rows lack.
        includelastaction: Whether the last action comes too.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/Opportunities/{id}", id),
        operation="get_opportunity",
        query=filters("get_opportunity", locals(), extra_query),
        read=one(Ticket),
    )
