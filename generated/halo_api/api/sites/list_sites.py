# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.site import Site
from ...queries import filters
from ...types import Page, Request


def list_sites(
    *,
    activeinactive: str = UNSET,
    advanced_search: str = UNSET,
    azuresites: bool = UNSET,
    client_id: int = UNSET,
    contract_id: int = UNSET,
    exclude_internal: bool = UNSET,
    gfisites: bool = UNSET,
    idonly: bool = UNSET,
    includeactive: bool = UNSET,
    includeaddress: bool = UNSET,
    includeinactive: bool = UNSET,
    includenonstocklocations: bool = UNSET,
    includenoorderstockbin: bool = UNSET,
    includenotes: bool = UNSET,
    includestocklocations: bool = UNSET,
    iscalendarfilter: bool = UNSET,
    item_id_qty: int = UNSET,
    item_salesorder_id: int = UNSET,
    item_salesorder_line: int = UNSET,
    lastupdatefromdate: datetime.datetime | datetime.date | str = UNSET,
    lastupdatetodate: datetime.datetime | datetime.date | str = UNSET,
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
    override_enablestockbins: bool = UNSET,
    search: str = UNSET,
    site_id: int = UNSET,
    sitefields: int | Sequence[int] | str = UNSET,
    stocklocation: str | Sequence[str] = UNSET,
    toplevel_id: int = UNSET,
    user_override: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Site]]:
    """The sites that match the filters, a page of them at a time.

    Args:
        activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        client_id: Records of this client.
        contract_id: Records of this contract.
        idonly: Ids alone, without the other fields. Not together with paging.
        includeactive: Whether active records are given.
        includeinactive: Whether inactive records are given.
        lastupdatefromdate: Changed at this time (UTC) or later.
        lastupdatetodate: Changed at this time (UTC) or earlier.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        site_id: Records of this site.
        toplevel_id: Records below this top level.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Site",
        operation="list_sites",
        query=filters("list_sites", locals(), extra_query),
        read=rows(Site, "sites", "sites"),
    )
