# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.top_level import TopLevel
from ...queries import filters, path
from ...types import Request


def get_top_level(
    id: int,
    /,
    *,
    include_agents: bool = UNSET,
    include_teams: bool = UNSET,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TopLevel]:
    """One top level, by its id.

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
        path("/TopLevel/{id}", id),
        operation="get_top_level",
        query=filters("get_top_level", locals(), extra_query),
        read=one(TopLevel),
    )
