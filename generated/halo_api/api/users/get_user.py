# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.user import User
from ...queries import filters, path
from ...types import Request


def get_user(
    id: int,
    /,
    *,
    client_id: int = UNSET,
    client_override: int = UNSET,
    domain: str = UNSET,
    includeactivity: bool = UNSET,
    includebillinginfo: bool = UNSET,
    includedetails: bool = UNSET,
    includepopups: bool = UNSET,
    includeusersassets: bool = UNSET,
    issetup: bool = UNSET,
    opp_id: int = UNSET,
    site_id: int = UNSET,
    site_override: int = UNSET,
    supplier_id: int = UNSET,
    tickettype_id: int = UNSET,
    username: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[User]:
    """One user, by its id.

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
        path("/Users/{id}", id),
        operation="get_user",
        query=filters("get_user", locals(), extra_query),
        read=one(User),
    )
