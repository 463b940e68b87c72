# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of mailboxes."""

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
from ..models.mailbox import Mailbox
from ..types import ListRequest, Request

_LIST_MAILBOXES = {
    "department_id": INTEGER,
    "from_addresses": BOOLEAN,
    "ignore_default": BOOLEAN,
    "organisation_id": INTEGER,
    "showall": BOOLEAN,
    "team_id": INTEGER,
}


def list_mailboxes(
    *,
    department_id: int = UNSET,
    from_addresses: bool = UNSET,
    ignore_default: bool = UNSET,
    organisation_id: int = UNSET,
    showall: bool = UNSET,
    team_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Mailbox]:
    """The mailboxes that match the filters.

    Args:
        department_id: Records of this department.
        organisation_id: Records of this organisation.
        showall: Whether records come that the agent's own restrictions would hide.
        team_id: Records of this team.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Mailbox",
        operation="list_mailboxes",
        query=encode_query("list_mailboxes", _LIST_MAILBOXES, locals(), extra_query),
        read=parse_page(Mailbox, "", "mailboxes"),
    )


def save_mailboxes(
    body: Sequence[Mailbox | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Mailbox]]:
    """The mailboxes as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Mailbox",
        operation="save_mailboxes",
        query=encode_query("save_mailboxes", {}, locals(), extra_query),
        json=encode_body(body, "mailboxes"),
        read=parse_saved(Mailbox, ""),
    )


_GET_MAILBOX = {
    "includedetails": BOOLEAN,
    "includeglobalsmtp": BOOLEAN,
}


def get_mailbox(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    includeglobalsmtp: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Mailbox]:
    """One mailbox, by its id.

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
        encode_path("/Mailbox/{id}", id),
        operation="get_mailbox",
        query=encode_query("get_mailbox", _GET_MAILBOX, locals(), extra_query),
        read=parse_record(Mailbox),
    )


def delete_mailbox(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Mailbox | None]:
    """The mailbox that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Mailbox/{id}", id),
        operation="delete_mailbox",
        query=encode_query("delete_mailbox", {}, locals(), extra_query),
        read=parse_deleted(Mailbox),
    )
