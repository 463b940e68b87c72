# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of crm_note_replies."""

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
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.crm_note_reply import CrmNoteReply
from ..types import ListRequest, Request


def list_crm_note_replies(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[CrmNoteReply]:
    """The crm note replies that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/CRMNoteReply",
        operation="list_crm_note_replies",
        query=encode_query("list_crm_note_replies", {}, locals(), extra_query),
        read=parse_page(CrmNoteReply, "", "crm_note_replies"),
    )


def save_crm_note_replies(
    body: Sequence[CrmNoteReply | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[CrmNoteReply]]:
    """The crm note replies as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/CRMNoteReply",
        operation="save_crm_note_replies",
        query=encode_query("save_crm_note_replies", {}, locals(), extra_query),
        json=encode_body(body, "crm_note_replies"),
        read=parse_saved(CrmNoteReply, ""),
    )


_GET_CRM_NOTE_REPLY = {
    "includedetails": BOOLEAN,
}


def get_crm_note_reply(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CrmNoteReply]:
    """One crm note reply, by its id.

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
        encode_path("/CRMNoteReply/{id}", id),
        operation="get_crm_note_reply",
        query=encode_query("get_crm_note_reply", _GET_CRM_NOTE_REPLY, locals(), extra_query),
        read=parse_record(CrmNoteReply),
    )


def delete_crm_note_reply(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CrmNoteReply | None]:
    """The crm note reply that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/CRMNoteReply/{id}", id),
        operation="delete_crm_note_reply",
        query=encode_query("delete_crm_note_reply", {}, locals(), extra_query),
        read=parse_deleted(CrmNoteReply),
    )
