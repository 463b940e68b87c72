# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...models.field import Field
from ...queries import filters, path
from ...types import Request


def delete_field(
    id: int,
    /,
    *,
    kind: str,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Field | None]:
    """The field that this has deleted, where the server gives it back.

    Args:
        kind: The kind of field; the server refuses a get or delete without.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/Field/{id}", id),
        operation="delete_field",
        query=filters("delete_field", locals(), extra_query),
        read=maybe_one(Field),
    )
