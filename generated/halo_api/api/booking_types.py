# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of booking_types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    INTEGER,
    encode_query,
)
from ..model import UNSET
from ..models.booking_type import BookingType
from ..types import ListRequest

_LIST_BOOKING_TYPES = {
    "type": INTEGER,
}


def list_booking_types(
    *,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[BookingType]:
    """The booking types that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/BookingType",
        operation="list_booking_types",
        query=encode_query("list_booking_types", _LIST_BOOKING_TYPES, locals(), extra_query),
        read=parse_page(BookingType, "", "booking_types"),
    )
