# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...models.custom_button import CustomButton
from ...queries import filters, path
from ...types import Request


def delete_custom_button(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CustomButton | None]:
    """The custom button that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/CustomButton/{id}", id),
        operation="delete_custom_button",
        query=filters("delete_custom_button", locals(), extra_query),
        read=maybe_one(CustomButton),
    )
