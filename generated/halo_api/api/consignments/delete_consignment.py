# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...model import UNSET
from ...models.consignment import Consignment
from ...queries import filters, path
from ...types import Request


def delete_consignment(
    id: int,
    /,
    *,
    deleteOrder: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Consignment | None]:
    """The consignment that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/Consignment/{id}", id),
        operation="delete_consignment",
        query=filters("delete_consignment", locals(), extra_query),
        read=maybe_one(Consignment),
    )
