# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of service_request_details."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    encode_query,
)
from ..model import UNSET
from ..models.service_request_detail import ServiceRequestDetail
from ..types import ListRequest

_LIST_SERVICE_REQUEST_DETAILS = {
    "exclude_urls": BOOLEAN,
    "includedetails": BOOLEAN,
    "service_id": INTEGER,
}


def list_service_request_details(
    *,
    exclude_urls: bool = UNSET,
    includedetails: bool = UNSET,
    service_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ServiceRequestDetail]:
    """The service request details that match the filters.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        service_id: Records of this service.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ServiceRequestDetails",
        operation="list_service_request_details",
        query=encode_query("list_service_request_details", _LIST_SERVICE_REQUEST_DETAILS, locals(), extra_query),
        read=parse_page(ServiceRequestDetail, "data", "service_request_details"),
    )
