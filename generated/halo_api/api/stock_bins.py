# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of stock_bins."""

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
    encode_body,
    encode_path,
    encode_query,
)
from ..models.stock_bin import StockBin
from ..types import ListRequest, Request


def list_stock_bins(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[StockBin]:
    """The stock bins that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/StockBin",
        operation="list_stock_bins",
        query=encode_query("list_stock_bins", {}, locals(), extra_query),
        read=parse_page(StockBin, "", "stock_bins"),
    )


def save_stock_bins(
    body: Sequence[StockBin | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[StockBin]]:
    """The stock bins as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/StockBin",
        operation="save_stock_bins",
        query=encode_query("save_stock_bins", {}, locals(), extra_query),
        json=encode_body(body, "stock_bins"),
        read=parse_saved(StockBin, ""),
    )


def get_stock_bin(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[StockBin]:
    """One stock bin, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/StockBin/{id}", id),
        operation="get_stock_bin",
        query=encode_query("get_stock_bin", {}, locals(), extra_query),
        read=parse_record(StockBin),
    )


def delete_stock_bin(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[StockBin | None]:
    """The stock bin that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/StockBin/{id}", id),
        operation="delete_stock_bin",
        query=encode_query("delete_stock_bin", {}, locals(), extra_query),
        read=parse_deleted(StockBin),
    )
