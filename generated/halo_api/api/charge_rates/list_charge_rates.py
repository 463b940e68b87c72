# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.charge_rate import ChargeRate
from ...queries import filters
from ...types import Page, Request


def list_charge_rates(
    *,
    chargerate_id: int = UNSET,
    client_id: int = UNSET,
    contract_id: int = UNSET,
    currentonly: bool = UNSET,
    globalonly: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ChargeRate]]:
    """The charge rates that match the filters.

    Args:
        client_id: Records of this client.
        contract_id: Records of this contract.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ChargeRate",
        operation="list_charge_rates",
        query=filters("list_charge_rates", locals(), extra_query),
        read=rows(ChargeRate, "", "charge_rates"),
    )
