# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...models.release_type import ReleaseType
from ...queries import filters
from ...types import Page, Request


def list_release_types(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ReleaseType]]:
    """The release types that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ReleaseType",
        operation="list_release_types",
        query=filters("list_release_types", locals(), extra_query),
        read=rows(ReleaseType, "", "release_types"),
    )
