# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.tax import Tax
from ...queries import filters
from ...types import Page, Request


def list_taxes(
    *,
    kashflowtenantid: int = UNSET,
    qbocompanyid: str = UNSET,
    related_to: int = UNSET,
    xerotenantid: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Tax]]:
    """The taxes that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Tax",
        operation="list_taxes",
        query=filters("list_taxes", locals(), extra_query),
        read=rows(Tax, "", "taxes"),
    )
