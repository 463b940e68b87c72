# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of products."""

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
from ..models.product import Product
from ..types import ListRequest, Request

_LIST_PRODUCTS = {
    "devops_instance": INTEGER,
    "third_party_only": BOOLEAN,
}


def list_products(
    *,
    devops_instance: int = UNSET,
    third_party_only: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Product]:
    """The products that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Product",
        operation="list_products",
        query=encode_query("list_products", _LIST_PRODUCTS, locals(), extra_query),
        read=parse_page(Product, "", "products"),
    )


def save_products(
    body: Sequence[Product | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Product]]:
    """The products as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Product",
        operation="save_products",
        query=encode_query("save_products", {}, locals(), extra_query),
        json=encode_body(body, "products"),
        read=parse_saved(Product, ""),
    )


_GET_PRODUCT = {
    "includedetails": BOOLEAN,
}


def get_product(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Product]:
    """One product, by its id.

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
        encode_path("/Product/{id}", id),
        operation="get_product",
        query=encode_query("get_product", _GET_PRODUCT, locals(), extra_query),
        read=parse_record(Product),
    )


def delete_product(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Product | None]:
    """The product that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Product/{id}", id),
        operation="delete_product",
        query=encode_query("delete_product", {}, locals(), extra_query),
        read=parse_deleted(Product),
    )
