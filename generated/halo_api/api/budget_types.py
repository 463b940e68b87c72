# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of budget_types."""

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
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.budget_type import BudgetType
from ..types import ListRequest, Request

_LIST_BUDGET_TYPES = {
    "ticket_id": INTEGER,
}


def list_budget_types(
    *,
    ticket_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[BudgetType]:
    """The budget types that match the filters.

    Args:
        ticket_id: Records of this ticket.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/BudgetType",
        operation="list_budget_types",
        query=encode_query("list_budget_types", _LIST_BUDGET_TYPES, locals(), extra_query),
        read=parse_page(BudgetType, "", "budget_types"),
    )


def save_budget_types(
    body: Sequence[BudgetType | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[BudgetType]]:
    """The budget types as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/BudgetType",
        operation="save_budget_types",
        query=encode_query("save_budget_types", {}, locals(), extra_query),
        json=encode_body(body, "budget_types"),
        read=parse_saved(BudgetType, ""),
    )


_GET_BUDGET_TYPE = {
    "includedetails": BOOLEAN,
}


def get_budget_type(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[BudgetType]:
    """One budget type, by its id.

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
        encode_path("/BudgetType/{id}", id),
        operation="get_budget_type",
        query=encode_query("get_budget_type", _GET_BUDGET_TYPE, locals(), extra_query),
        read=parse_record(BudgetType),
    )


def delete_budget_type(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[BudgetType | None]:
    """The budget type that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/BudgetType/{id}", id),
        operation="delete_budget_type",
        query=encode_query("delete_budget_type", {}, locals(), extra_query),
        read=parse_deleted(BudgetType),
    )
