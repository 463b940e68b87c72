# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.faq_list import FaqList
from ...queries import filters
from ...types import Page, Request


def list_faq_lists(
    *,
    allgroups: bool = UNSET,
    endoftreeonly: bool = UNSET,
    level: int = UNSET,
    organisation_id: int = UNSET,
    parent_id: int = UNSET,
    showcounts: bool = UNSET,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[FaqList]]:
    """The faq lists that match the filters.

    Args:
        organisation_id: Records of this organisation.
        showcounts: Whether each row carries its number of tickets.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/FAQLists",
        operation="list_faq_lists",
        query=filters("list_faq_lists", locals(), extra_query),
        read=rows(FaqList, "", "faq_lists"),
    )
