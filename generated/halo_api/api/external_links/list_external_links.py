# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.external_link import ExternalLink
from ...queries import filters
from ...types import Page, Request


def list_external_links(
    *,
    details_id: int = UNSET,
    halo_id: int = UNSET,
    module_id: int = UNSET,
    module_list: str = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    search: str = UNSET,
    table_id: int = UNSET,
    third_party_desc: str = UNSET,
    third_party_id: str = UNSET,
    third_party_secondary_id: str = UNSET,
    third_party_type: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ExternalLink]]:
    """The external links that match the filters, a page of them at a time.

    Args:
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ExternalLink",
        operation="list_external_links",
        query=filters("list_external_links", locals(), extra_query),
        read=rows(ExternalLink, "links", "external_links"),
    )
