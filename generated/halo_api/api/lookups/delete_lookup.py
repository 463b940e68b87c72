# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...models.lookup import Lookup
from ...queries import filters, path
from ...types import Request


def delete_lookup(
    id: int,
    /,
    *,
    lookupid: int,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Lookup | None]:
    """The lookup that this has deleted, where the server gives it back.

    Args:
        lookupid: The list it belongs to; ids are unique only within a list.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/Lookup/{id}", id),
        operation="delete_lookup",
        query=filters("delete_lookup", locals(), extra_query),
        read=maybe_one(Lookup),
    )
