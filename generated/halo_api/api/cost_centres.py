# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of cost_centres."""

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
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.cost_centre import CostCentre
from ..types import ListRequest, Request


def list_cost_centres(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[CostCentre]:
    """The cost centres that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/CostCentres",
        operation="list_cost_centres",
        query=encode_query("list_cost_centres", {}, locals(), extra_query),
        read=parse_page(CostCentre, "", "cost_centres"),
    )


def save_cost_centres(
    body: Sequence[CostCentre | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[CostCentre]]:
    """The cost centres as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/CostCentres",
        operation="save_cost_centres",
        query=encode_query("save_cost_centres", {}, locals(), extra_query),
        json=encode_body(body, "cost_centres"),
        read=parse_saved(CostCentre, ""),
    )


_GET_COST_CENTRE = {
    "includedetails": BOOLEAN,
}


def get_cost_centre(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CostCentre]:
    """One cost centre, by its id.

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
        encode_path("/CostCentres/{id}", id),
        operation="get_cost_centre",
        query=encode_query("get_cost_centre", _GET_COST_CENTRE, locals(), extra_query),
        read=parse_record(CostCentre),
    )


def delete_cost_centre(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CostCentre | None]:
    """The cost centre that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/CostCentres/{id}", id),
        operation="delete_cost_centre",
        query=encode_query("delete_cost_centre", {}, locals(), extra_query),
        read=parse_deleted(CostCentre),
    )
