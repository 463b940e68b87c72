# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.feedback import Feedback
from ...queries import filters, path
from ...types import Request


def get_feedback(
    id: int,
    /,
    *,
    clearcomment: bool = UNSET,
    includedetails: bool = UNSET,
    key: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Feedback]:
    """One feedback, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/Feedback/{id}", id),
        operation="get_feedback",
        query=filters("get_feedback", locals(), extra_query),
        read=one(Feedback),
    )
