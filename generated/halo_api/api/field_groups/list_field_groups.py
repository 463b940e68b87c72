# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.field_group import FieldGroup
from ...queries import filters
from ...types import Page, Request


def list_field_groups(
    *,
    access_control_level: int = UNSET,
    includefields: bool = UNSET,
    isconfig: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[FieldGroup]]:
    """The field groups that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/FieldGroup",
        operation="list_field_groups",
        query=filters("list_field_groups", locals(), extra_query),
        read=rows(FieldGroup, "", "field_groups"),
    )
