# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...models.journey import Journey
from ...queries import filters
from ...types import Page, Request


def list_journeys(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Journey]]:
    """The journeys that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Journey",
        operation="list_journeys",
        query=filters("list_journeys", locals(), extra_query),
        read=rows(Journey, "", "journeys"),
    )
