# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...model import UNSET
from ...models.ticket import Ticket
from ...queries import filters, path
from ...types import Request


def delete_project(
    id: int,
    /,
    *,
    reason: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Ticket | None]:
    """The project that this has deleted, where the server gives it back.

    Args:
        reason: Why it is deleted.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/Projects/{id}", id),
        operation="delete_project",
        query=filters("delete_project", locals(), extra_query),
        read=maybe_one(Ticket),
    )
