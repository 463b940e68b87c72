# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of slas."""

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
from ..models.sla import Sla
from ..types import ListRequest, Request

_LIST_SLAS = {
    "access_control_level": INTEGER,
    "isconfig": BOOLEAN,
    "showpriorities": BOOLEAN,
    "showworkdays": BOOLEAN,
}


def list_slas(
    *,
    access_control_level: int = UNSET,
    isconfig: bool = UNSET,
    showpriorities: bool = UNSET,
    showworkdays: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Sla]:
    """The slas that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/SLA",
        operation="list_slas",
        query=encode_query("list_slas", _LIST_SLAS, locals(), extra_query),
        read=parse_page(Sla, "", "slas"),
    )


def save_slas(
    body: Sequence[Sla | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Sla]]:
    """The slas as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/SLA",
        operation="save_slas",
        query=encode_query("save_slas", {}, locals(), extra_query),
        json=encode_body(body, "slas"),
        read=parse_saved(Sla, ""),
    )


_GET_SLA = {
    "includedetails": BOOLEAN,
}


def get_sla(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Sla]:
    """One sla, by its id.

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
        encode_path("/SLA/{id}", id),
        operation="get_sla",
        query=encode_query("get_sla", _GET_SLA, locals(), extra_query),
        read=parse_record(Sla),
    )


def delete_sla(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Sla | None]:
    """The sla that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/SLA/{id}", id),
        operation="delete_sla",
        query=encode_query("delete_sla", {}, locals(), extra_query),
        read=parse_deleted(Sla),
    )
