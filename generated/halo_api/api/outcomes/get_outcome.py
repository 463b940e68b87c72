# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.outcome import Outcome
from ...queries import filters, path
from ...types import Request


def get_outcome(
    id: int,
    /,
    *,
    action_id: int = UNSET,
    anon_ticketid: int = UNSET,
    contract_id: int = UNSET,
    debug: bool = UNSET,
    includedetails: bool = UNSET,
    invoice_id: int = UNSET,
    matched_kb_client_id: int = UNSET,
    matched_kbid: int = UNSET,
    override_user_id: int = UNSET,
    purchaseorder_id: int = UNSET,
    quotation_id: int = UNSET,
    salesorder_id: int = UNSET,
    selected_supplier_id: int = UNSET,
    ticket_id: int = UNSET,
    token: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Outcome]:
    """One outcome, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/Outcome/{id}", id),
        operation="get_outcome",
        query=filters("get_outcome", locals(), extra_query),
        read=one(Outcome),
    )
