# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of workdays."""

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
from ..models.workday import Workday
from ..types import ListRequest, Request

_LIST_WORKDAYS = {
    "access_control_level": INTEGER,
    "isconfig": BOOLEAN,
    "showholidays": BOOLEAN,
}


def list_workdays(
    *,
    access_control_level: int = UNSET,
    isconfig: bool = UNSET,
    showholidays: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Workday]:
    """The workdays that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Workday",
        operation="list_workdays",
        query=encode_query("list_workdays", _LIST_WORKDAYS, locals(), extra_query),
        read=parse_page(Workday, "", "workdays"),
    )


def save_workdays(
    body: Sequence[Workday | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Workday]]:
    """The workdays as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Workday",
        operation="save_workdays",
        query=encode_query("save_workdays", {}, locals(), extra_query),
        json=encode_body(body, "workdays"),
        read=parse_saved(Workday, ""),
    )


_GET_WORKDAY = {
    "includedetails": BOOLEAN,
}


def get_workday(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Workday]:
    """One workday, by its id.

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
        encode_path("/Workday/{id}", id),
        operation="get_workday",
        query=encode_query("get_workday", _GET_WORKDAY, locals(), extra_query),
        read=parse_record(Workday),
    )


def delete_workday(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Workday | None]:
    """The workday that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Workday/{id}", id),
        operation="delete_workday",
        query=encode_query("delete_workday", {}, locals(), extra_query),
        read=parse_deleted(Workday),
    )
