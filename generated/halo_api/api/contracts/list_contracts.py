# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.contract import Contract
from ...queries import filters
from ...types import Page, Request


def list_contracts(
    *,
    client_id: int = UNSET,
    device_id: int = UNSET,
    excluderenewed: bool = UNSET,
    includeinactive: bool = UNSET,
    includelastrenewed: bool = UNSET,
    isbillingplansetup: bool = UNSET,
    isoracle: bool = UNSET,
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
) -> Request[Page[Contract]]:
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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ClientContract",
        operation="list_contracts",
        query=filters("list_contracts", locals(), extra_query),
        read=rows(Contract, "contracts", "contracts"),
    )
