# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.service import Service
from ...queries import filters
from ...types import Page, Request


def list_services(
    *,
    access_control_level: int = UNSET,
    asset_ids: int | Sequence[int] | str = UNSET,
    includechildservices: bool = UNSET,
    includestatusinfo: bool = UNSET,
    itil_ticket_type: int = UNSET,
    monitoredonly: bool = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    parent_service_category_id: int = UNSET,
    relatedservicesonly: bool = UNSET,
    search: str = UNSET,
    service_category_id: int = UNSET,
    service_category_ids: int | Sequence[int] | str = UNSET,
    service_status_ids: int | Sequence[int] | str = UNSET,
    subscribedonly: bool = UNSET,
    template_id: int = UNSET,
    ticket_id: int = UNSET,
    tickettype_id: int = UNSET,
    user_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Service]]:
    """The services that match the filters, a page of them at a time.

    Args:
        asset_ids: Records of any of these assets.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        service_category_ids: Records of any of these service categories.
        ticket_id: Records of this ticket.
        user_id: Records of this user.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Service",
        operation="list_services",
        query=filters("list_services", locals(), extra_query),
        read=rows(Service, "services", "services"),
    )
