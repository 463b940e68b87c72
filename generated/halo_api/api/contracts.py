# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of contracts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_anything,
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
from ..models.contract import Contract
from ..types import ListRequest, Request

_LIST_CONTRACTS = {
    "client_id": INTEGER,
    "contract_sub_type": INTEGER,
    "contract_type": INTEGER,
    "device_id": INTEGER,
    "excluderenewed": BOOLEAN,
    "includeinactive": BOOLEAN,
    "includelastrenewed": BOOLEAN,
    "isbillingplansetup": BOOLEAN,
    "isoracle": BOOLEAN,
    "labour_type": INTEGER,
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
    "pending_recurring_invoice": BOOLEAN,
    "search": STRING,
    "site_id": INTEGER,
}


def list_contracts(
    *,
    client_id: int = UNSET,
    contract_sub_type: int = UNSET,
    contract_type: int = UNSET,
    device_id: int = UNSET,
    excluderenewed: bool = UNSET,
    includeinactive: bool = UNSET,
    includelastrenewed: bool = UNSET,
    isbillingplansetup: bool = UNSET,
    isoracle: bool = UNSET,
    labour_type: int = UNSET,
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
    pending_recurring_invoice: bool = UNSET,
    search: str = UNSET,
    site_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Contract]:
    """The contracts that match the filters, a page of them at a time.

    Args:
        client_id: Records of this client.
        includeinactive: Whether inactive records are given.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        site_id: Records of this site.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ClientContract",
        operation="list_contracts",
        query=encode_query("list_contracts", _LIST_CONTRACTS, locals(), extra_query),
        read=parse_page(Contract, "contracts", "contracts"),
    )


def save_contracts(
    body: Sequence[Contract | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Contract]]:
    """The contracts as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ClientContract",
        operation="save_contracts",
        query=encode_query("save_contracts", {}, locals(), extra_query),
        json=encode_body(body, "contracts"),
        read=parse_saved(Contract, "contracts"),
    )


_GET_CONTRACT = {
    "includedetails": BOOLEAN,
    "includeperiods": BOOLEAN,
}


def get_contract(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    includeperiods: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Contract]:
    """One contract, by its id.

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
        encode_path("/ClientContract/{id}", id),
        operation="get_contract",
        query=encode_query("get_contract", _GET_CONTRACT, locals(), extra_query),
        read=parse_record(Contract),
    )


def delete_contract(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Contract | None]:
    """The contract that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ClientContract/{id}", id),
        operation="delete_contract",
        query=encode_query("delete_contract", {}, locals(), extra_query),
        read=parse_deleted(Contract),
    )


def get_next_contract_ref(
    body: Sequence[Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """The reference that new contracts such as these would get.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ClientContract/NextRef",
        operation="get_next_contract_ref",
        query=encode_query("get_next_contract_ref", {}, locals(), extra_query),
        json=encode_body(body),
        read=parse_anything,
    )


def approve_contracts(
    body: Sequence[Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """Accept or refuse contracts, as the people who were asked.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ClientContract/Approval",
        operation="approve_contracts",
        query=encode_query("approve_contracts", {}, locals(), extra_query),
        json=encode_body(body),
        read=parse_anything,
    )
