# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import saved
from ...models.field import Field
from ...queries import filters, records
from ...types import Request


def save_fields(
    body: Sequence[Field | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Field]]:
    """The fields as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "POST",
        "/Field",
        operation="save_fields",
        query=filters("save_fields", locals(), extra_query),
        json=records(body),
        read=saved(Field, ""),
    )
