# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.client import Client
from ...queries import filters
from ...types import Page, Request


def list_clients(
    *,
    accountmanageronly: bool = UNSET,
    activeinactive: str = UNSET,
    advanced_search: str = UNSET,
    azureclients: bool = UNSET,
    callplan: bool = UNSET,
    columns_id: int = UNSET,
    domain: str = UNSET,
    exclude_internal: bool = UNSET,
    gficlients: bool = UNSET,
    idonly: bool = UNSET,
    includeactive: bool = UNSET,
    includeazuretenants: bool = UNSET,
    includecolumns: bool = UNSET,
    includeinactive: bool = UNSET,
    includeinvoicetemplatename: bool = UNSET,
    includenotes: bool = UNSET,
    includeqbofields: bool = UNSET,
    integration_tenantids: int | Sequence[int] | str = UNSET,
    integration_type: str = UNSET,
    isjira: bool = UNSET,
    issentinel: bool = UNSET,
    isservicenow: bool = UNSET,
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
    search: str = UNSET,
    search_name_only: str = UNSET,
    sentinelid: int = UNSET,
    showcounts: bool = UNSET,
    sitefields: int | Sequence[int] | str = UNSET,
    snowaccountid: int = UNSET,
    snowclients: bool = UNSET,
    ticketarea_id: int = UNSET,
    toplevel_id: int = UNSET,
    view_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Client]]:
    """The clients that match the filters, a page of them at a time.

    Args:
        activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        columns_id: The column profile that decides which fields come back.
        idonly: Ids alone, without the other fields. Not together with paging.
        includeactive: Whether active records are given.
        includecolumns: Whether the answer carries the columns of its view as well.
        includeinactive: Whether inactive records are given.
        lastupdatefromdate: Changed at this time (UTC) or later.
        lastupdatetodate: Changed at this time (UTC) or earlier.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        search_name_only: Text to look for in the name.
        showcounts: Whether each row carries its number of tickets.
        toplevel_id: Records below this top level.
        view_id: The filter profile to filter by.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Client",
        operation="list_clients",
        query=filters("list_clients", locals(), extra_query),
        read=rows(Client, "clients", "clients"),
    )
