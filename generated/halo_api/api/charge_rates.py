# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of charge_rates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
    parse_record,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.charge_rate import ChargeRate
from ..types import ListRequest, Request

_LIST_CHARGE_RATES = {
    "chargerate_id": INTEGER,
    "client_id": INTEGER,
    "contract_id": INTEGER,
    "currentonly": BOOLEAN,
    "globalonly": BOOLEAN,
}


def list_charge_rates(
    *,
    chargerate_id: int = UNSET,
    client_id: int = UNSET,
    contract_id: int = UNSET,
    currentonly: bool = UNSET,
    globalonly: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ChargeRate]:
    """The charge rates that match the filters.

    Args:
        client_id: Records of this client.
        contract_id: Records of this contract.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ChargeRate",
        operation="list_charge_rates",
        query=encode_query("list_charge_rates", _LIST_CHARGE_RATES, locals(), extra_query),
        read=parse_page(ChargeRate, "", "charge_rates"),
    )


_GET_CHARGE_RATE = {
    "includedetails": BOOLEAN,
}


def get_charge_rate(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ChargeRate]:
    """One charge rate, by its id.

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
        encode_path("/ChargeRate/{id}", id),
        operation="get_charge_rate",
        query=encode_query("get_charge_rate", _GET_CHARGE_RATE, locals(), extra_query),
        read=parse_record(ChargeRate),
    )
