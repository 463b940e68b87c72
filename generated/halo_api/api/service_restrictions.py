# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of service_restrictions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    INTEGER,
    encode_query,
)
from ..model import UNSET
from ..models.service_restriction import ServiceRestriction
from ..types import ListRequest

_LIST_SERVICE_RESTRICTIONS = {
    "client_id": INTEGER,
    "service_category_id": INTEGER,
    "service_id": INTEGER,
}


def list_service_restrictions(
    *,
    client_id: int = UNSET,
    service_category_id: int = UNSET,
    service_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ServiceRestriction]:
    """The service restrictions that match the filters.

    Args:
        client_id: Records of this client.
        service_id: Records of this service.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ServiceRestriction",
        operation="list_service_restrictions",
        query=encode_query("list_service_restrictions", _LIST_SERVICE_RESTRICTIONS, locals(), extra_query),
        read=parse_page(ServiceRestriction, "", "service_restrictions"),
    )
