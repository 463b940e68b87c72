# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of canned_texts."""

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
from ..models.canned_text import CannedText
from ..types import ListRequest, Request

_LIST_CANNED_TEXTS = {
    "access_control_level": INTEGER,
    "agent_id": INTEGER,
    "department_id": INTEGER,
    "group_id": INTEGER,
    "showall": BOOLEAN,
    "team_id": INTEGER,
    "ticketonly": BOOLEAN,
}


def list_canned_texts(
    *,
    access_control_level: int = UNSET,
    agent_id: int = UNSET,
    department_id: int = UNSET,
    group_id: int = UNSET,
    showall: bool = UNSET,
    team_id: int = UNSET,
    ticketonly: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[CannedText]:
    """The canned texts that match the filters.

    Args:
        agent_id: Records of this agent.
        department_id: Records of this department.
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
        "/CannedText",
        operation="list_canned_texts",
        query=encode_query("list_canned_texts", _LIST_CANNED_TEXTS, locals(), extra_query),
        read=parse_page(CannedText, "", "canned_texts"),
    )


def save_canned_texts(
    body: Sequence[CannedText | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[CannedText]]:
    """The canned texts as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/CannedText",
        operation="save_canned_texts",
        query=encode_query("save_canned_texts", {}, locals(), extra_query),
        json=encode_body(body, "canned_texts"),
        read=parse_saved(CannedText, ""),
    )


_GET_CANNED_TEXT = {
    "includedetails": BOOLEAN,
}


def get_canned_text(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CannedText]:
    """One canned text, by its id.

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
        encode_path("/CannedText/{id}", id),
        operation="get_canned_text",
        query=encode_query("get_canned_text", _GET_CANNED_TEXT, locals(), extra_query),
        read=parse_record(CannedText),
    )


def delete_canned_text(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CannedText | None]:
    """The canned text that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/CannedText/{id}", id),
        operation="delete_canned_text",
        query=encode_query("delete_canned_text", {}, locals(), extra_query),
        read=parse_deleted(CannedText),
    )
