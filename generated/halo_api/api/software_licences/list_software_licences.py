# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.software_licence import SoftwareLicence
from ...queries import filters
from ...types import Page, Request


def list_software_licences(
    *,
    client_id: int = UNSET,
    includeinactive: bool = UNSET,
    licence_type: int = UNSET,
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
    site_id: int = UNSET,
    tenant_id: str = UNSET,
    toplevelid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[SoftwareLicence]]:
    """The software licences that match the filters, a page of them at a time.

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
        "/SoftwareLicence",
        operation="list_software_licences",
        query=filters("list_software_licences", locals(), extra_query),
        read=rows(SoftwareLicence, "licences", "software_licences"),
    )
