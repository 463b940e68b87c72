# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import saved
from ...models.qualification import Qualification
from ...queries import filters, records
from ...types import Request


def save_qualifications(
    body: Sequence[Qualification | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Qualification]]:
    """The qualifications as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "POST",
        "/Qualification",
        operation="save_qualifications",
        query=filters("save_qualifications", locals(), extra_query),
        json=records(body),
        read=saved(Qualification, ""),
    )
