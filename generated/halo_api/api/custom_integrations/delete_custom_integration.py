# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...models.custom_integration import CustomIntegration
from ...queries import filters, path
from ...types import Request


def delete_custom_integration(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CustomIntegration | None]:
    """The custom integration that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/CustomIntegration/{id}", id),
        operation="delete_custom_integration",
        query=filters("delete_custom_integration", locals(), extra_query),
        read=maybe_one(CustomIntegration),
    )
