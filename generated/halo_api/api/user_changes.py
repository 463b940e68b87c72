# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of user_changes."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    BOOLEAN,
    DATETIME,
    STRING,
    encode_query,
)
from ..model import UNSET
from ..models.user_change import UserChange
from ..types import ListRequest

_LIST_USER_CHANGES = {
    "change_date": DATETIME,
    "exclude_generaluser": BOOLEAN,
    "idonly": BOOLEAN,
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
}


def list_user_changes(
    *,
    change_date: datetime.datetime | datetime.date | str = UNSET,
    exclude_generaluser: bool = UNSET,
    idonly: bool = UNSET,
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
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[UserChange]:
    """The user changes that match the filters, a page of them at a time.

    Args:
        change_date: Changes of this day.
        idonly: Ids alone, without the other fields. Not together with paging.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/UserChange",
        operation="list_user_changes",
        query=encode_query("list_user_changes", _LIST_USER_CHANGES, locals(), extra_query),
        read=parse_page(UserChange, "changes", "user_changes"),
    )
