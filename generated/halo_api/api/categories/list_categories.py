# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.category import Category
from ...queries import filters
from ...types import Page, Request


def list_categories(
    *,
    client_id: int = UNSET,
    service_id: int = UNSET,
    team_id: int = UNSET,
    team_name: str = UNSET,
    tickettype_id: int = UNSET,
    type_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Category]]:
    """The categories that match the filters.

    Args:
        client_id: Records of this client.
        service_id: Records of this service.
        team_id: Records of this team.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Category",
        operation="list_categories",
        query=filters("list_categories", locals(), extra_query),
        read=rows(Category, "", "categories"),
    )
