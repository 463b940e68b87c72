# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...models.approval_process import ApprovalProcess
from ...queries import filters, path
from ...types import Request


def delete_approval_process(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ApprovalProcess | None]:
    """The approval process that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/ApprovalProcess/{id}", id),
        operation="delete_approval_process",
        query=filters("delete_approval_process", locals(), extra_query),
        read=maybe_one(ApprovalProcess),
    )
