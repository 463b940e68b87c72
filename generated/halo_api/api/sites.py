# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of sites."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_anything,
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    DATETIME,
    INTEGER,
    INTEGERS,
    STRING,
    STRINGS,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.site import Site
from ..types import ListRequest, Request

_LIST_SITES = {
    "activeinactive": STRING,
    "advanced_search": STRING,
    "azuresites": BOOLEAN,
    "client_id": INTEGER,
    "contract_id": INTEGER,
    "exclude_internal": BOOLEAN,
    "gfisites": BOOLEAN,
    "idonly": BOOLEAN,
    "include_custom_fields": INTEGERS,
    "includeactive": BOOLEAN,
    "includeaddress": BOOLEAN,
    "includeinactive": BOOLEAN,
    "includenonstocklocations": BOOLEAN,
    "includenoorderstockbin": BOOLEAN,
    "includenotes": BOOLEAN,
    "includestocklocations": BOOLEAN,
    "iscalendarfilter": BOOLEAN,
    "item_id_qty": INTEGER,
    "item_salesorder_id": INTEGER,
    "item_salesorder_line": INTEGER,
    "lastupdatefromdate": DATETIME,
    "lastupdatetodate": DATETIME,
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
    "override_enablestockbins": BOOLEAN,
    "search": STRING,
    "site_id": INTEGER,
    "sitefields": INTEGERS,
    "stocklocation": STRINGS,
    "toplevel_id": INTEGER,
    "user_override": INTEGER,
}


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
    include_custom_fields: int | Sequence[int] | str = UNSET,
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
) -> ListRequest[Site]:
    """The sites that match the filters, a page of them at a time.

    Args:
        activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        client_id: Records of this client.
        contract_id: Records of this contract.
        idonly: Ids alone, without the other fields. Not together with paging.
        include_custom_fields: Custom fields that each row carries, by their ids in custom_fields.
        includeactive: Whether active records are given.
        includeinactive: Whether inactive records are given.
        lastupdatefromdate: Changed at this time or later.
        lastupdatetodate: Changed at this time or earlier.
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
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Site",
        operation="list_sites",
        query=encode_query("list_sites", _LIST_SITES, locals(), extra_query),
        read=parse_page(Site, "sites", "sites"),
    )


def save_sites(
    body: Sequence[Site | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Site]]:
    """The sites as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Site",
        operation="save_sites",
        query=encode_query("save_sites", {}, locals(), extra_query),
        json=encode_body(body, "sites"),
        read=parse_saved(Site, "sites"),
    )


_GET_SITE = {
    "client_override": INTEGER,
    "domain": STRING,
    "includeactivity": BOOLEAN,
    "includedetails": BOOLEAN,
    "issetup": BOOLEAN,
    "tickettype_id": INTEGER,
}


def get_site(
    id: int,
    /,
    *,
    client_override: int = UNSET,
    domain: str = UNSET,
    includeactivity: bool = UNSET,
    includedetails: bool = UNSET,
    issetup: bool = UNSET,
    tickettype_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Site]:
    """One site, by its id.

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
        encode_path("/Site/{id}", id),
        operation="get_site",
        query=encode_query("get_site", _GET_SITE, locals(), extra_query),
        read=parse_record(Site),
    )


def delete_site(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Site | None]:
    """The site that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Site/{id}", id),
        operation="delete_site",
        query=encode_query("delete_site", {}, locals(), extra_query),
        read=parse_deleted(Site),
    )


def get_stock_bins_of_sites(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """The sites with the places in stock that they have.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        "/Site/StockBins",
        operation="get_stock_bins_of_sites",
        query=encode_query("get_stock_bins_of_sites", {}, locals(), extra_query),
        read=parse_anything,
    )
