# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...models.workday import Workday
from ...queries import filters, path
from ...types import Request


def delete_workday(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Workday | None]:
    """The workday that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/Workday/{id}", id),
        operation="delete_workday",
        query=filters("delete_workday", locals(), extra_query),
        read=maybe_one(Workday),
    )
