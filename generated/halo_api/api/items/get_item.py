# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.item import Item
from ...queries import filters, path
from ...types import Request


def get_item(
    id: int,
    /,
    *,
    dbc_company_id: str = UNSET,
    includedetails: bool = UNSET,
    kashflowtenantid: int = UNSET,
    qbocompanyid: str = UNSET,
    sagebusinesscloudtenantid: int = UNSET,
    xerotenantid: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Item]:
    """One item, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/Item/{id}", id),
        operation="get_item",
        query=filters("get_item", locals(), extra_query),
        read=one(Item),
    )
