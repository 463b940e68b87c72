# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of dashboards."""

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
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.dashboard import Dashboard
from ..types import ListRequest, Request

_LIST_DASHBOARDS = {
    "access_control_level": INTEGER,
    "in_app": BOOLEAN,
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
    "showall": BOOLEAN,
    "userid": INTEGER,
}


def list_dashboards(
    *,
    access_control_level: int = UNSET,
    in_app: bool = UNSET,
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
    showall: bool = UNSET,
    userid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Dashboard]:
    """The dashboards that match the filters.

    Args:
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        showall: Whether records come that the agent's own restrictions would hide.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/DashboardLinks",
        operation="list_dashboards",
        query=encode_query("list_dashboards", _LIST_DASHBOARDS, locals(), extra_query),
        read=parse_page(Dashboard, "dashboards", "dashboards"),
    )


def save_dashboards(
    body: Sequence[Dashboard | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Dashboard]]:
    """The dashboards as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/DashboardLinks",
        operation="save_dashboards",
        query=encode_query("save_dashboards", {}, locals(), extra_query),
        json=encode_body(body, "dashboards"),
        read=parse_saved(Dashboard, "dashboards"),
    )


_GET_DASHBOARD = {
    "getreporttoken": BOOLEAN,
    "includedetails": BOOLEAN,
    "showall": BOOLEAN,
    "userid": INTEGER,
}


def get_dashboard(
    id: int,
    /,
    *,
    getreporttoken: bool = UNSET,
    includedetails: bool = UNSET,
    showall: bool = UNSET,
    userid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Dashboard]:
    """One dashboard, by its id.

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
        encode_path("/DashboardLinks/{id}", id),
        operation="get_dashboard",
        query=encode_query("get_dashboard", _GET_DASHBOARD, locals(), extra_query),
        read=parse_record(Dashboard),
    )


def delete_dashboard(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Dashboard | None]:
    """The dashboard that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/DashboardLinks/{id}", id),
        operation="delete_dashboard",
        query=encode_query("delete_dashboard", {}, locals(), extra_query),
        read=parse_deleted(Dashboard),
    )
