# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...models.distribution_list import DistributionList
from ...queries import filters, path
from ...types import Request


def get_distribution_list(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[DistributionList]:
    """One distribution list, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/DistributionLists/{id}", id),
        operation="get_distribution_list",
        query=filters("get_distribution_list", locals(), extra_query),
        read=one(DistributionList),
    )
