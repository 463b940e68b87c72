# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import saved
from ...model import UNSET
from ...models.ticket import Ticket
from ...queries import filters, records
from ...types import Request


def save_projects(
    body: Sequence[Ticket | Mapping[str, Any]],
    *,
    returnall: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Ticket]]:
    """The projects as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        returnall: Whether all records come back; of several, one does otherwise.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "POST",
        "/Projects",
        operation="save_projects",
        query=filters("save_projects", locals(), extra_query),
        json=records(body),
        read=saved(Ticket, "tickets"),
    )
