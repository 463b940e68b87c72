# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...models.custom_integration import CustomIntegration
from ...queries import filters
from ...types import Page, Request


def list_custom_integrations(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[CustomIntegration]]:
    """The custom integrations that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/CustomIntegration",
        operation="list_custom_integrations",
        query=filters("list_custom_integrations", locals(), extra_query),
        read=rows(CustomIntegration, "", "custom_integrations"),
    )
