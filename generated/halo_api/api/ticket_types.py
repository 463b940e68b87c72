# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of ticket_types."""

from __future__ import annotations

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
    INTEGER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.ticket_type import TicketType
from ..types import ListRequest, Request

_LIST_TICKET_TYPES = {
    "access_control_level": INTEGER,
    "anonanduser": BOOLEAN,
    "can_create_only": BOOLEAN,
    "can_edit_only": BOOLEAN,
    "canagentsselect": BOOLEAN,
    "canusercreate": BOOLEAN,
    "client_id": INTEGER,
    "domain": STRING,
    "group_id": INTEGER,
    "include_current": INTEGER,
    "include_mandatory_field_check": BOOLEAN,
    "isquicktimedropdown": BOOLEAN,
    "itil_type": INTEGER,
    "outcome_id": INTEGER,
    "searchtickets": STRING,
    "showall": BOOLEAN,
    "showcounts": BOOLEAN,
    "showinactive": BOOLEAN,
    "sprints_only": BOOLEAN,
    "ticketarea_id": INTEGER,
    "user_only": BOOLEAN,
    "view_id": INTEGER,
}


def list_ticket_types(
    *,
    access_control_level: int = UNSET,
    anonanduser: bool = UNSET,
    can_create_only: bool = UNSET,
    can_edit_only: bool = UNSET,
    canagentsselect: bool = UNSET,
    canusercreate: bool = UNSET,
    client_id: int = UNSET,
    domain: str = UNSET,
    group_id: int = UNSET,
    include_current: int = UNSET,
    include_mandatory_field_check: bool = UNSET,
    isquicktimedropdown: bool = UNSET,
    itil_type: int = UNSET,
    outcome_id: int = UNSET,
    searchtickets: str = UNSET,
    showall: bool = UNSET,
    showcounts: bool = UNSET,
    showinactive: bool = UNSET,
    sprints_only: bool = UNSET,
    ticketarea_id: int = UNSET,
    user_only: bool = UNSET,
    view_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[TicketType]:
    """The ticket types that match the filters.

    Args:
        client_id: Types that this client may use.
        group_id: Types of this group.
        showall: Whether records come that the agent's own restrictions would hide.
        showcounts: Whether each row carries its number of tickets.
        showinactive: Whether inactive types are given.
        view_id: The filter profile to filter by.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/TicketType",
        operation="list_ticket_types",
        query=encode_query("list_ticket_types", _LIST_TICKET_TYPES, locals(), extra_query),
        read=parse_page(TicketType, "", "ticket_types"),
    )


def save_ticket_types(
    body: Sequence[TicketType | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[TicketType]]:
    """The ticket types as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/TicketType",
        operation="save_ticket_types",
        query=encode_query("save_ticket_types", {}, locals(), extra_query),
        json=encode_body(body, "ticket_types"),
        read=parse_saved(TicketType, ""),
    )


_GET_TICKET_TYPE = {
    "can_create_only": BOOLEAN,
    "can_edit_only": BOOLEAN,
    "debug": BOOLEAN,
    "includeconfig": BOOLEAN,
    "includedetails": BOOLEAN,
    "includekbinfo": BOOLEAN,
    "includeteamrestrictions": BOOLEAN,
    "isdetailscreen": BOOLEAN,
    "isnewticket": BOOLEAN,
    "survey_fields": BOOLEAN,
    "ticket_id": INTEGER,
}


def get_ticket_type(
    id: int,
    /,
    *,
    can_create_only: bool = UNSET,
    can_edit_only: bool = UNSET,
    debug: bool = UNSET,
    includeconfig: bool = UNSET,
    includedetails: bool = UNSET,
    includekbinfo: bool = UNSET,
    includeteamrestrictions: bool = UNSET,
    isdetailscreen: bool = UNSET,
    isnewticket: bool = UNSET,
    survey_fields: bool = UNSET,
    ticket_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TicketType]:
    """One ticket type, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/TicketType/{id}", id),
        operation="get_ticket_type",
        query=encode_query("get_ticket_type", _GET_TICKET_TYPE, locals(), extra_query),
        read=parse_record(TicketType),
    )


def delete_ticket_type(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TicketType | None]:
    """The ticket type that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/TicketType/{id}", id),
        operation="delete_ticket_type",
        query=encode_query("delete_ticket_type", {}, locals(), extra_query),
        read=parse_deleted(TicketType),
    )
