# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.database_lookup import DatabaseLookup
from ...queries import filters, path
from ...types import Request


def get_database_lookup(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    lookup_value: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[DatabaseLookup]:
    """One database lookup, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        lookup_value: What to look up.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/DatabaseLookup/{id}", id),
        operation="get_database_lookup",
        query=filters("get_database_lookup", locals(), extra_query),
        read=one(DatabaseLookup),
    )
