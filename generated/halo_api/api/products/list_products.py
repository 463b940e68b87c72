# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.product import Product
from ...queries import filters
from ...types import Page, Request


def list_products(
    *,
    devops_instance: int = UNSET,
    third_party_only: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Product]]:
    """The products that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Product",
        operation="list_products",
        query=filters("list_products", locals(), extra_query),
        read=rows(Product, "", "products"),
    )
