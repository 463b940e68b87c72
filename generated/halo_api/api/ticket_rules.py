# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of ticket_rules."""

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
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.ticket_rule import TicketRule
from ..types import ListRequest, Request

_LIST_TICKET_RULES = {
    "access_control_level": INTEGER,
    "excludeworkflow": BOOLEAN,
    "includecriteriainfo": BOOLEAN,
    "isconfig": BOOLEAN,
    "rule_use": INTEGER,
}


def list_ticket_rules(
    *,
    access_control_level: int = UNSET,
    excludeworkflow: bool = UNSET,
    includecriteriainfo: bool = UNSET,
    isconfig: bool = UNSET,
    rule_use: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[TicketRule]:
    """The ticket rules that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/TicketRules",
        operation="list_ticket_rules",
        query=encode_query("list_ticket_rules", _LIST_TICKET_RULES, locals(), extra_query),
        read=parse_page(TicketRule, "", "ticket_rules"),
    )


def save_ticket_rules(
    body: Sequence[TicketRule | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[TicketRule]]:
    """The ticket rules as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/TicketRules",
        operation="save_ticket_rules",
        query=encode_query("save_ticket_rules", {}, locals(), extra_query),
        json=encode_body(body, "ticket_rules"),
        read=parse_saved(TicketRule, ""),
    )


_GET_TICKET_RULE = {
    "includedetails": BOOLEAN,
}


def get_ticket_rule(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TicketRule]:
    """One ticket rule, by its id.

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
        encode_path("/TicketRules/{id}", id),
        operation="get_ticket_rule",
        query=encode_query("get_ticket_rule", _GET_TICKET_RULE, locals(), extra_query),
        read=parse_record(TicketRule),
    )


def delete_ticket_rule(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TicketRule | None]:
    """The ticket rule that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/TicketRules/{id}", id),
        operation="delete_ticket_rule",
        query=encode_query("delete_ticket_rule", {}, locals(), extra_query),
        read=parse_deleted(TicketRule),
    )
