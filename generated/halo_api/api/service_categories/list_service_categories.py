# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.service_category import ServiceCategory
from ...queries import filters
from ...types import Page, Request


def list_service_categories(
    *,
    access_control_level: int = UNSET,
    include_parent_name: bool = UNSET,
    itil_ticket_type: int = UNSET,
    user_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ServiceCategory]]:
    """The service categories that match the filters.

    Args:
        user_id: Records of this user.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ServiceCategory",
        operation="list_service_categories",
        query=filters("list_service_categories", locals(), extra_query),
        read=rows(ServiceCategory, "", "service_categories"),
    )
