# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...models.tab import Tab
from ...queries import filters, path
from ...types import Request


def delete_tab(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Tab | None]:
    """The tab that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/Tabs/{id}", id),
        operation="delete_tab",
        query=filters("delete_tab", locals(), extra_query),
        read=maybe_one(Tab),
    )
