# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of stored_emails."""

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
from ..models.stored_email import StoredEmail
from ..types import ListRequest, Request


def list_stored_emails(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[StoredEmail]:
    """The stored emails that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/EmailStore",
        operation="list_stored_emails",
        query=encode_query("list_stored_emails", {}, locals(), extra_query),
        read=parse_page(StoredEmail, "", "stored_emails"),
    )


def save_stored_emails(
    body: Sequence[StoredEmail | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[StoredEmail]]:
    """The stored emails as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/EmailStore",
        operation="save_stored_emails",
        query=encode_query("save_stored_emails", {}, locals(), extra_query),
        json=encode_body(body, "stored_emails"),
        read=parse_saved(StoredEmail, ""),
    )


_GET_STORED_EMAIL = {
    "includedetails": BOOLEAN,
}


def get_stored_email(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[StoredEmail]:
    """One stored email, by its id.

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
        encode_path("/EmailStore/{id}", id),
        operation="get_stored_email",
        query=encode_query("get_stored_email", _GET_STORED_EMAIL, locals(), extra_query),
        read=parse_record(StoredEmail),
    )


def delete_stored_email(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[StoredEmail | None]:
    """The stored email that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/EmailStore/{id}", id),
        operation="delete_stored_email",
        query=encode_query("delete_stored_email", {}, locals(), extra_query),
        read=parse_deleted(StoredEmail),
    )
