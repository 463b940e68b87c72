# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of milestones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    encode_query,
)
from ..models.milestone import Milestone
from ..types import ListRequest


def list_milestones(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Milestone]:
    """The milestones that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Milestone",
        operation="list_milestones",
        query=encode_query("list_milestones", {}, locals(), extra_query),
        read=parse_page(Milestone, "data", "milestones"),
    )
