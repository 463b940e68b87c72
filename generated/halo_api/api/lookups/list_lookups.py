# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.lookup import Lookup
from ...queries import filters
from ...types import Page, Request


def list_lookups(
    *,
    access_control_level: int = UNSET,
    assettype_id: int = UNSET,
    client_id: int = UNSET,
    clientname: str = UNSET,
    contract_id: int = UNSET,
    country_code_id: int = UNSET,
    dbc_company_id: str = UNSET,
    domain: str = UNSET,
    exclude_nocharge: bool = UNSET,
    exclude_nolinkedtypes: bool = UNSET,
    exclude_zero: bool = UNSET,
    iscustomfield: bool = UNSET,
    istree: bool = UNSET,
    lookupid: int = UNSET,
    ordervaluetype: int = UNSET,
    outcome_id: int = UNSET,
    showallcodes: bool = UNSET,
    ticket_id: int = UNSET,
    unameaprestriction: bool = UNSET,
    use: int = UNSET,
    use2: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Lookup]]:
    """The lookups that match the filters.

    Args:
        client_id: Records of this client.
        contract_id: Records of this contract.
        ticket_id: Records of this ticket.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Lookup",
        operation="list_lookups",
        query=filters("list_lookups", locals(), extra_query),
        read=rows(Lookup, "", "lookups"),
    )
