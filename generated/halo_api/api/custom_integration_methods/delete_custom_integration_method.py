# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...models.custom_integration_method import CustomIntegrationMethod
from ...queries import filters, path
from ...types import Request


def delete_custom_integration_method(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CustomIntegrationMethod | None]:
    """The custom integration method that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/CustomIntegrationMethod/{id}", id),
        operation="delete_custom_integration_method",
        query=filters("delete_custom_integration_method", locals(), extra_query),
        read=maybe_one(CustomIntegrationMethod),
    )
