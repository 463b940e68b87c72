# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.field import Field
from ...queries import filters, path
from ...types import Request


def get_field(
    id: int,
    /,
    *,
    kind: str,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Field]:
    """One field, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        kind: The kind of field; the server refuses a get or delete without.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/Field/{id}", id),
        operation="get_field",
        query=filters("get_field", locals(), extra_query),
        read=one(Field),
    )
