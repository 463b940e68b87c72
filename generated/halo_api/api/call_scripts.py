# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of call_scripts."""

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
from ..models.call_script import CallScript
from ..types import ListRequest, Request


def list_call_scripts(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[CallScript]:
    """The call scripts that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/CallScript",
        operation="list_call_scripts",
        query=encode_query("list_call_scripts", {}, locals(), extra_query),
        read=parse_page(CallScript, "", "call_scripts"),
    )


def save_call_scripts(
    body: Sequence[CallScript | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[CallScript]]:
    """The call scripts as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/CallScript",
        operation="save_call_scripts",
        query=encode_query("save_call_scripts", {}, locals(), extra_query),
        json=encode_body(body, "call_scripts"),
        read=parse_saved(CallScript, ""),
    )


_GET_CALL_SCRIPT = {
    "includedetails": BOOLEAN,
}


def get_call_script(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CallScript]:
    """One call script, by its id.

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
        encode_path("/CallScript/{id}", id),
        operation="get_call_script",
        query=encode_query("get_call_script", _GET_CALL_SCRIPT, locals(), extra_query),
        read=parse_record(CallScript),
    )


def delete_call_script(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CallScript | None]:
    """The call script that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/CallScript/{id}", id),
        operation="delete_call_script",
        query=encode_query("delete_call_script", {}, locals(), extra_query),
        read=parse_deleted(CallScript),
    )
