# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...models.agent import Agent
from ...queries import filters
from ...types import Request


def get_own_agent(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Agent]:
    """The agent that the application logs in as, with all that it may do.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Agent/me",
        operation="get_own_agent",
        query=filters("get_own_agent", locals(), extra_query),
        read=one(Agent),
    )
