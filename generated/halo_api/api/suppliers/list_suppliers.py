# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.supplier import Supplier
from ...queries import filters
from ...types import Page, Request


def list_suppliers(
    *,
    activeinactive: str = UNSET,
    idonly: bool = UNSET,
    includeactive: bool = UNSET,
    includeinactive: bool = UNSET,
    kashflowtenantid: int = UNSET,
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
    toplevel_id: int = UNSET,
    xerotenantid: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Supplier]]:
    """The suppliers that match the filters, a page of them at a time.

    Args:
        activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
        idonly: Ids alone, without the other fields. Not together with paging.
        includeactive: Whether active records are given.
        includeinactive: Whether inactive records are given.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        toplevel_id: Records below this top level.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Supplier",
        operation="list_suppliers",
        query=filters("list_suppliers", locals(), extra_query),
        read=rows(Supplier, "suppliers", "suppliers"),
    )
