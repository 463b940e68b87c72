# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.service_restriction import ServiceRestriction
from ...queries import filters
from ...types import Page, Request


def list_service_restrictions(
    *,
    client_id: int = UNSET,
    service_category_id: int = UNSET,
    service_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ServiceRestriction]]:
    """The service restrictions that match the filters.

    Args:
        client_id: Records of this client.
        service_id: Records of this service.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ServiceRestriction",
        operation="list_service_restrictions",
        query=filters("list_service_restrictions", locals(), extra_query),
        read=rows(ServiceRestriction, "", "service_restrictions"),
    )
