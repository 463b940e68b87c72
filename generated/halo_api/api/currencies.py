# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of currencies."""

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
from ..models.currency import Currency
from ..types import ListRequest, Request


def list_currencies(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Currency]:
    """The currencies that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Currency",
        operation="list_currencies",
        query=encode_query("list_currencies", {}, locals(), extra_query),
        read=parse_page(Currency, "", "currencies"),
    )


def save_currencies(
    body: Sequence[Currency | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Currency]]:
    """The currencies as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Currency",
        operation="save_currencies",
        query=encode_query("save_currencies", {}, locals(), extra_query),
        json=encode_body(body, "currencies"),
        read=parse_saved(Currency, ""),
    )


_GET_CURRENCY = {
    "includedetails": BOOLEAN,
}


def get_currency(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Currency]:
    """One currency, by its id.

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
        encode_path("/Currency/{id}", id),
        operation="get_currency",
        query=encode_query("get_currency", _GET_CURRENCY, locals(), extra_query),
        read=parse_record(Currency),
    )


def delete_currency(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Currency | None]:
    """The currency that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Currency/{id}", id),
        operation="delete_currency",
        query=encode_query("delete_currency", {}, locals(), extra_query),
        read=parse_deleted(Currency),
    )
