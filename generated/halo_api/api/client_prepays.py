# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of client_prepays."""

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
from ..models.client_prepay import ClientPrepay
from ..types import ListRequest, Request

_LIST_CLIENT_PREPAYS = {
    "advanced_search": STRING,
    "billing_date": STRING,
    "client_id": INTEGER,
    "client_ids": INTEGERS,
    "contract_id": INTEGER,
    "idonly": BOOLEAN,
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
    "ready_for_invoicing": BOOLEAN,
    "search": STRING,
}


def list_client_prepays(
    *,
    advanced_search: str = UNSET,
    billing_date: str = UNSET,
    client_id: int = UNSET,
    client_ids: int | Sequence[int] | str = UNSET,
    contract_id: int = UNSET,
    idonly: bool = UNSET,
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
    ready_for_invoicing: bool = UNSET,
    search: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ClientPrepay]:
    """The client prepays that match the filters, a page of them at a time.

    Args:
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        client_id: Records of this client.
        client_ids: Records of any of these clients.
        contract_id: Records of this contract.
        idonly: Ids alone, without the other fields. Not together with paging.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        ready_for_invoicing: What can be invoiced alone.
        search: Text to look for.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ClientPrepay",
        operation="list_client_prepays",
        query=encode_query("list_client_prepays", _LIST_CLIENT_PREPAYS, locals(), extra_query),
        read=parse_page(ClientPrepay, "prepay", "client_prepays"),
    )


def save_client_prepays(
    body: Sequence[ClientPrepay | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ClientPrepay]]:
    """The client prepays as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ClientPrepay",
        operation="save_client_prepays",
        query=encode_query("save_client_prepays", {}, locals(), extra_query),
        json=encode_body(body, "client_prepays"),
        read=parse_saved(ClientPrepay, "prepay"),
    )


_GET_CLIENT_PREPAY = {
    "includedetails": BOOLEAN,
}


def get_client_prepay(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ClientPrepay]:
    """One client prepay, by its id.

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
        encode_path("/ClientPrepay/{id}", id),
        operation="get_client_prepay",
        query=encode_query("get_client_prepay", _GET_CLIENT_PREPAY, locals(), extra_query),
        read=parse_record(ClientPrepay),
    )


def delete_client_prepay(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ClientPrepay | None]:
    """The client prepay that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ClientPrepay/{id}", id),
        operation="delete_client_prepay",
        query=encode_query("delete_client_prepay", {}, locals(), extra_query),
        read=parse_deleted(ClientPrepay),
    )
