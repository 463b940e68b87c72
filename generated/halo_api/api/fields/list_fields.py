# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.field import Field
from ...queries import filters
from ...types import Page, Request


def list_fields(
    *,
    kind: str = UNSET,
    type_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Field]]:
    """The fields that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Field",
        operation="list_fields",
        query=filters("list_fields", locals(), extra_query),
        read=rows(Field, "", "fields"),
    )
