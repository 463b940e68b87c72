# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of actions."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    DATETIME,
    INTEGER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.action import Action
from ..types import ListRequest, Request

_LIST_ACTIONS = {
    "actoutcome": STRING,
    "actoutcomenum": INTEGER,
    "agentonly": BOOLEAN,
    "conversationonly": BOOLEAN,
    "datesearch": STRING,
    "enddate": DATETIME,
    "excludebilling": BOOLEAN,
    "excludehiddenfrominternalit": BOOLEAN,
    "excludeprivate": BOOLEAN,
    "excludesys": BOOLEAN,
    "importantonly": BOOLEAN,
    "importanttop": BOOLEAN,
    "includeagentdetails": BOOLEAN,
    "includeattachments": BOOLEAN,
    "includefacebookfields": BOOLEAN,
    "includehtmlemail": BOOLEAN,
    "includehtmlnote": BOOLEAN,
    "includenonactionattachments": BOOLEAN,
    "includetranslations": BOOLEAN,
    "includetwitterfields": BOOLEAN,
    "intraticketonly": BOOLEAN,
    "ischildnotes": BOOLEAN,
    "isrelatednotes": BOOLEAN,
    "slaonly": BOOLEAN,
    "startdate": DATETIME,
    "supplieronly": BOOLEAN,
    "ticket_id": INTEGER,
    "timeentriesonly": BOOLEAN,
}


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
) -> ListRequest[Action]:
    """The actions that match the filters.

    Args:
        actoutcome: Actions with this outcome, by its name.
        agentonly: Actions by agents alone.
        conversationonly: Actions that are part of the conversation alone.
        datesearch: The date that startdate and enddate are about, for example dateoccured (one r) or datecleared.
        enddate: The latest date; on tickets for the date that datesearch names.
        excludeprivate: No actions that the user cannot see.
        excludesys: No actions by the system.
        includeattachments: Whether attachments come too.
        includehtmlemail: Whether the e-mail comes as HTML too.
        includehtmlnote: Whether the note comes as HTML too.
        startdate: The earliest date; on tickets for the date that datesearch names.
        ticket_id: Actions of this ticket. Without it, a range of at most one day is needed.
        timeentriesonly: Actions with time alone.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Actions",
        operation="list_actions",
        query=encode_query("list_actions", _LIST_ACTIONS, locals(), extra_query),
        read=parse_page(Action, "actions", "actions"),
    )


def save_actions(
    body: Sequence[Action | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Action]]:
    """The actions as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Actions",
        operation="save_actions",
        query=encode_query("save_actions", {}, locals(), extra_query),
        json=encode_body(body, "actions"),
        read=parse_saved(Action, "actions"),
    )


_GET_ACTION = {
    "agentonly": BOOLEAN,
    "emailonly": BOOLEAN,
    "includedetails": BOOLEAN,
    "includeemail": BOOLEAN,
    "mostrecent": BOOLEAN,
    "nonsystem": BOOLEAN,
    "penultimate": BOOLEAN,
    "ticket_id": INTEGER,
}


def get_action(
    id: int,
    /,
    *,
    ticket_id: int,
    agentonly: bool = UNSET,
    emailonly: bool = UNSET,
    includedetails: bool = UNSET,
    includeemail: bool = UNSET,
    mostrecent: bool = UNSET,
    nonsystem: bool = UNSET,
    penultimate: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Action]:
    """One action, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        mostrecent: Whether the most recent action is meant, whatever the id.
        ticket_id: The ticket it belongs to; ids of actions are unique only within a ticket.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Actions/{id}", id),
        operation="get_action",
        query=encode_query("get_action", _GET_ACTION, locals(), extra_query),
        read=parse_record(Action),
    )


_DELETE_ACTION = {
    "ticket_id": INTEGER,
}


def delete_action(
    id: int,
    /,
    *,
    ticket_id: int,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Action | None]:
    """The action that this has deleted, where the server gives it back.

    Args:
        ticket_id: The ticket it belongs to; ids of actions are unique only within a ticket.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Actions/{id}", id),
        operation="delete_action",
        query=encode_query("delete_action", _DELETE_ACTION, locals(), extra_query),
        read=parse_deleted(Action),
    )
