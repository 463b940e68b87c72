# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of services."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    INTEGERS,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.service import Service
from ..types import ListRequest, Request

_LIST_SERVICES = {
    "access_control_level": INTEGER,
    "asset_ids": INTEGERS,
    "includechildservices": BOOLEAN,
    "includestatusinfo": BOOLEAN,
    "itil_ticket_type": INTEGER,
    "monitoredonly": BOOLEAN,
    "order": STRING,
    "order2": STRING,
    "order3": STRING,
    "order4": STRING,
    "order5": STRING,
    "orderdesc": BOOLEAN,
    "orderdesc2": BOOLEAN,
    "orderdesc3": BOOLEAN,
    "orderdesc4": BOOLEAN,
    "orderdesc5": BOOLEAN,
    "parent_service_category_id": INTEGER,
    "relatedservicesonly": BOOLEAN,
    "search": STRING,
    "service_category_id": INTEGER,
    "service_category_ids": INTEGERS,
    "service_status_ids": INTEGERS,
    "subscribedonly": BOOLEAN,
    "template_id": INTEGER,
    "ticket_id": INTEGER,
    "tickettype_id": INTEGER,
    "user_id": INTEGER,
}


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
) -> ListRequest[Service]:
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
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Service",
        operation="list_services",
        query=encode_query("list_services", _LIST_SERVICES, locals(), extra_query),
        read=parse_page(Service, "services", "services"),
    )


def save_services(
    body: Sequence[Service | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Service]]:
    """The services as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Service",
        operation="save_services",
        query=encode_query("save_services", {}, locals(), extra_query),
        json=encode_body(body, "services"),
        read=parse_saved(Service, "services"),
    )


_GET_SERVICE = {
    "includedetails": BOOLEAN,
    "user_id": INTEGER,
}


def get_service(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    user_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Service]:
    """One service, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Service/{id}", id),
        operation="get_service",
        query=encode_query("get_service", _GET_SERVICE, locals(), extra_query),
        read=parse_record(Service),
    )


def delete_service(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Service | None]:
    """The service that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Service/{id}", id),
        operation="delete_service",
        query=encode_query("delete_service", {}, locals(), extra_query),
        read=parse_deleted(Service),
    )
