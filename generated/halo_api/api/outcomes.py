# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of outcomes."""

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
from ..models.outcome import Outcome
from ..types import ListRequest, Request

_LIST_OUTCOMES = {
    "access_control_level": INTEGER,
    "debug": BOOLEAN,
    "excludesystemactions": BOOLEAN,
    "quick_only": BOOLEAN,
    "showhidden": BOOLEAN,
    "showsystemactions": STRING,
    "slastate": INTEGER,
    "status": INTEGER,
    "supplier_id": INTEGER,
    "supplier_status": INTEGER,
    "tickettype_id": INTEGER,
    "workflow_id": INTEGER,
    "workflow_step": INTEGER,
}


def list_outcomes(
    *,
    access_control_level: int = UNSET,
    debug: bool = UNSET,
    excludesystemactions: bool = UNSET,
    quick_only: bool = UNSET,
    showhidden: bool = UNSET,
    showsystemactions: str = UNSET,
    slastate: int = UNSET,
    status: int = UNSET,
    supplier_id: int = UNSET,
    supplier_status: int = UNSET,
    tickettype_id: int = UNSET,
    workflow_id: int = UNSET,
    workflow_step: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Outcome]:
    """The outcomes that match the filters.

    Args:
        showhidden: Whether hidden outcomes are given.
        supplier_id: Records of this supplier.
        tickettype_id: Outcomes of this ticket type.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Outcome",
        operation="list_outcomes",
        query=encode_query("list_outcomes", _LIST_OUTCOMES, locals(), extra_query),
        read=parse_page(Outcome, "", "outcomes"),
    )


def save_outcomes(
    body: Sequence[Outcome | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Outcome]]:
    """The outcomes as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Outcome",
        operation="save_outcomes",
        query=encode_query("save_outcomes", {}, locals(), extra_query),
        json=encode_body(body, "outcomes"),
        read=parse_saved(Outcome, ""),
    )


_GET_OUTCOME = {
    "action_id": INTEGER,
    "anon_ticketid": INTEGER,
    "contract_id": INTEGER,
    "debug": BOOLEAN,
    "includedetails": BOOLEAN,
    "invoice_id": INTEGER,
    "matched_kb_client_id": INTEGER,
    "matched_kbid": INTEGER,
    "override_user_id": INTEGER,
    "purchaseorder_id": INTEGER,
    "quotation_id": INTEGER,
    "salesorder_id": INTEGER,
    "selected_supplier_id": INTEGER,
    "ticket_id": INTEGER,
    "token": STRING,
}


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
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Outcome/{id}", id),
        operation="get_outcome",
        query=encode_query("get_outcome", _GET_OUTCOME, locals(), extra_query),
        read=parse_record(Outcome),
    )


def delete_outcome(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Outcome | None]:
    """The outcome that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Outcome/{id}", id),
        operation="delete_outcome",
        query=encode_query("delete_outcome", {}, locals(), extra_query),
        read=parse_deleted(Outcome),
    )
