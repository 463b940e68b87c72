# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...models.virtual_agent import VirtualAgent
from ...queries import filters
from ...types import Page, Request


def list_virtual_agents(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[VirtualAgent]]:
    """The virtual agents that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/VirtualAgent",
        operation="list_virtual_agents",
        query=filters("list_virtual_agents", locals(), extra_query),
        read=rows(VirtualAgent, "", "virtual_agents"),
    )
