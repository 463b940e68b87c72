# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.address import Address
from ...queries import filters
from ...types import Page, Request


def list_addresses(
    *,
    onholdonly: str = UNSET,
    openedafter: str = UNSET,
    overrideclientid: str = UNSET,
    overridesiteid: str = UNSET,
    overrideuserid: str = UNSET,
    postcode: str = UNSET,
    site_id: int = UNSET,
    type_id: int = UNSET,
    user_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Address]]:
    """The addresses that match the filters.

    Args:
        site_id: Records of this site.
        user_id: Records of this user.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Address",
        operation="list_addresses",
        query=filters("list_addresses", locals(), extra_query),
        read=rows(Address, "", "addresses"),
    )
