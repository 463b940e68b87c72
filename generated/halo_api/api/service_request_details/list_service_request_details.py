# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.service_request_detail import ServiceRequestDetail
from ...queries import filters
from ...types import Page, Request


def list_service_request_details(
    *,
    exclude_urls: bool = UNSET,
    includedetails: bool = UNSET,
    service_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ServiceRequestDetail]]:
    """The service request details that match the filters.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        service_id: Records of this service.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ServiceRequestDetails",
        operation="list_service_request_details",
        query=filters("list_service_request_details", locals(), extra_query),
        read=rows(ServiceRequestDetail, "data", "service_request_details"),
    )
