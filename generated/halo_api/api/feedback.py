# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of feedback."""

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
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.feedback import Feedback
from ..types import ListRequest, Request


def list_feedback(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Feedback]:
    """The feedback that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Feedback",
        operation="list_feedback",
        query=encode_query("list_feedback", {}, locals(), extra_query),
        read=parse_page(Feedback, "", "feedback"),
    )


def save_feedback(
    body: Sequence[Feedback | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Feedback]]:
    """The feedback as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Feedback",
        operation="save_feedback",
        query=encode_query("save_feedback", {}, locals(), extra_query),
        json=encode_body(body, "feedback"),
        read=parse_saved(Feedback, ""),
    )


_GET_FEEDBACK = {
    "clearcomment": BOOLEAN,
    "includedetails": BOOLEAN,
    "key": STRING,
}


def get_feedback(
    id: int,
    /,
    *,
    clearcomment: bool = UNSET,
    includedetails: bool = UNSET,
    key: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Feedback]:
    """One feedback, by its id.

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
        encode_path("/Feedback/{id}", id),
        operation="get_feedback",
        query=encode_query("get_feedback", _GET_FEEDBACK, locals(), extra_query),
        read=parse_record(Feedback),
    )


def delete_feedback(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Feedback | None]:
    """The feedback that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Feedback/{id}", id),
        operation="delete_feedback",
        query=encode_query("delete_feedback", {}, locals(), extra_query),
        read=parse_deleted(Feedback),
    )
