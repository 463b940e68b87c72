# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of supplier_contracts."""

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
from ..models.supplier_contract import SupplierContract
from ..types import ListRequest, Request

_LIST_SUPPLIER_CONTRACTS = {
    "includeinactive": BOOLEAN,
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
    "search": STRING,
    "supplier_id": INTEGER,
}


def list_supplier_contracts(
    *,
    includeinactive: bool = UNSET,
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
    search: str = UNSET,
    supplier_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[SupplierContract]:
    """The supplier contracts that match the filters, a page of them at a time.

    Args:
        includeinactive: Whether inactive records are given.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        supplier_id: Records of this supplier.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/SupplierContract",
        operation="list_supplier_contracts",
        query=encode_query("list_supplier_contracts", _LIST_SUPPLIER_CONTRACTS, locals(), extra_query),
        read=parse_page(SupplierContract, "contracts", "supplier_contracts"),
    )


def save_supplier_contracts(
    body: Sequence[SupplierContract | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[SupplierContract]]:
    """The supplier contracts as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/SupplierContract",
        operation="save_supplier_contracts",
        query=encode_query("save_supplier_contracts", {}, locals(), extra_query),
        json=encode_body(body, "supplier_contracts"),
        read=parse_saved(SupplierContract, "contracts"),
    )


_GET_SUPPLIER_CONTRACT = {
    "includedetails": BOOLEAN,
}


def get_supplier_contract(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[SupplierContract]:
    """One supplier contract, by its id.

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
        encode_path("/SupplierContract/{id}", id),
        operation="get_supplier_contract",
        query=encode_query("get_supplier_contract", _GET_SUPPLIER_CONTRACT, locals(), extra_query),
        read=parse_record(SupplierContract),
    )


def delete_supplier_contract(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[SupplierContract | None]:
    """The supplier contract that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/SupplierContract/{id}", id),
        operation="delete_supplier_contract",
        query=encode_query("delete_supplier_contract", {}, locals(), extra_query),
        read=parse_deleted(SupplierContract),
    )
