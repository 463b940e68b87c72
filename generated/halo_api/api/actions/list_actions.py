# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.action import Action
from ...queries import filters
from ...types import Page, Request


def list_actions(
    *,
    actoutcome: str = UNSET,
    actoutcomenum: int = UNSET,
    agentonly: bool = UNSET,
    conversationonly: bool = UNSET,
    datesearch: str = UNSET,
    enddate: datetime.datetime | datetime.date | str = UNSET,
    excludebilling: bool = UNSET,
    excludehiddenfrominternalit: bool = UNSET,
    excludeprivate: bool = UNSET,
    excludesys: bool = UNSET,
    importantonly: bool = UNSET,
    importanttop: bool = UNSET,
    includeagentdetails: bool = UNSET,
    includeattachments: bool = UNSET,
    includefacebookfields: bool = UNSET,
    includehtmlemail: bool = UNSET,
    includehtmlnote: bool = UNSET,
    includenonactionattachments: bool = UNSET,
    includetranslations: bool = UNSET,
    includetwitterfields: bool = UNSET,
    intraticketonly: bool = UNSET,
    ischildnotes: bool = UNSET,
    isrelatednotes: bool = UNSET,
    slaonly: bool = UNSET,
    startdate: datetime.datetime | datetime.date | str = UNSET,
    supplieronly: bool = UNSET,
    ticket_id: int = UNSET,
    timeentriesonly: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Action]]:
    """The actions that match the filters.

    Args:
        actoutcome: Actions with this outcome, by its name.
        agentonly: Actions by agents alone.
        conversationonly: Actions that are part of the conversation alone.
        datesearch: The date that startdate and enddate are about, for example dateoccured (one r) or datecleared.
        enddate: The latest date, UTC; on tickets for the date that datesearch names.
        excludeprivate: No actions that the user cannot see.
        excludesys: No actions by the system.
        includeattachments: Whether attachments come too.
        includehtmlemail: Whether the e-mail comes as HTML too.
        includehtmlnote: Whether the note comes as HTML too.
        startdate: The earliest date, UTC; on tickets for the date that datesearch names.
        ticket_id: Actions of this ticket. Without it, a range of at most one day is needed.
        timeentriesonly: Actions with time alone.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Actions",
        operation="list_actions",
        query=filters("list_actions", locals(), extra_query),
        read=rows(Action, "actions", "actions"),
    )
