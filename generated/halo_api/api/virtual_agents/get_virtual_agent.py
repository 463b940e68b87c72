# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...models.virtual_agent import VirtualAgent
from ...queries import filters, path
from ...types import Request


def get_virtual_agent(
    id: str,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[VirtualAgent]:
    """One virtual agent, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/VirtualAgent/{id}", id),
        operation="get_virtual_agent",
        query=filters("get_virtual_agent", locals(), extra_query),
        read=one(VirtualAgent),
    )
