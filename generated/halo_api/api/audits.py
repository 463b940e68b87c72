# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of audits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    encode_query,
)
from ..models.audit import Audit
from ..types import ListRequest


def list_audits(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Audit]:
    """The audits that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Audit",
        operation="list_audits",
        query=encode_query("list_audits", {}, locals(), extra_query),
        read=parse_page(Audit, "audit", "audits"),
    )
