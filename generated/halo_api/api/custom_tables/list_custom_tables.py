# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.custom_table import CustomTable
from ...queries import filters
from ...types import Page, Request


def list_custom_tables(
    *,
    access_control_level: int = UNSET,
    customonly: bool = UNSET,
    isconfig: bool = UNSET,
    iswebhookmapping: bool = UNSET,
    systemonly: bool = UNSET,
    usage: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[CustomTable]]:
    """The custom tables that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/CustomTable",
        operation="list_custom_tables",
        query=filters("list_custom_tables", locals(), extra_query),
        read=rows(CustomTable, "", "custom_tables"),
    )
