# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.asset import Asset
from ...queries import filters
from ...types import Page, Request


def list_assets(
    *,
    activeinactive: str = UNSET,
    advanced_search: str = UNSET,
    assetgroup_id: int = UNSET,
    assetgroups: int | Sequence[int] | str = UNSET,
    assets: int | Sequence[int] | str = UNSET,
    assetstatuses: int | Sequence[int] | str = UNSET,
    assettype: int = UNSET,
    assettype_id: int = UNSET,
    assettypes: int | Sequence[int] | str = UNSET,
    bookmarked: bool = UNSET,
    client_id: int = UNSET,
    columns_id: int = UNSET,
    consignable: bool = UNSET,
    consignment_id: int = UNSET,
    contract_id: int = UNSET,
    contract_id_adding_to: int = UNSET,
    domotzagents: bool = UNSET,
    excludethese: int | Sequence[int] | str = UNSET,
    globalSearchID: str = UNSET,
    idonly: bool = UNSET,
    includeactive: bool = UNSET,
    includeallowedstatus: bool = UNSET,
    includeassetfields: bool = UNSET,
    includechildren: bool = UNSET,
    includecolumns: bool = UNSET,
    includeinactive: bool = UNSET,
    includeservices: bool = UNSET,
    includeuser: bool = UNSET,
    integration_tenantids: int | Sequence[int] | str = UNSET,
    integration_type: str = UNSET,
    inventory_number: str = UNSET,
    islogonbehalfview: bool = UNSET,
    item_id: int = UNSET,
    itemstock_id: int = UNSET,
    kb_id: int = UNSET,
    lastupdatefromdate: datetime.datetime | datetime.date | str = UNSET,
    lastupdatetodate: datetime.datetime | datetime.date | str = UNSET,
    licence_id: int = UNSET,
    linked_to_ticket: bool = UNSET,
    linkedto_id: int = UNSET,
    mine: bool = UNSET,
    mysite: bool = UNSET,
    noicon: bool = UNSET,
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
    previously_selected: bool = UNSET,
    previously_selected_client_id: int = UNSET,
    previously_selected_site_id: int = UNSET,
    previously_selected_user_id: int = UNSET,
    salesorder_id: int = UNSET,
    salesorder_line: int = UNSET,
    search: str = UNSET,
    search_inventory_number_only: bool = UNSET,
    service_id: int = UNSET,
    service_ids: int | Sequence[int] | str = UNSET,
    site_id: int = UNSET,
    stockbin_id: int = UNSET,
    stockbin_ids: int | Sequence[int] | str = UNSET,
    supplier_contract_id: int = UNSET,
    supplier_id: int = UNSET,
    suppliercontracts: int | Sequence[int] | str = UNSET,
    ticket_id: int = UNSET,
    tickettype_id: int = UNSET,
    user_id: int = UNSET,
    username: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Asset]]:
    """The assets that match the filters, a page of them at a time.

    Args:
        activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        assetgroup_id: Records of this asset group.
        assettype_id: Assets of this type.
        assettypes: Assets of any of these types, by id.
        client_id: Records of this client.
        columns_id: The column profile that decides which fields come back.
        contract_id: Records of this contract.
        excludethese: Not these assets, by id.
        idonly: Ids alone, without the other fields. Not together with paging.
        includeactive: Whether active records are given.
        includecolumns: Whether the answer carries the columns of its view as well.
        includeinactive: Whether inactive records are given.
        inventory_number: Assets with this tag.
        item_id: Records of this item.
        itemstock_id: Records of this stock.
        lastupdatefromdate: Changed at this time (UTC) or later.
        lastupdatetodate: Changed at this time (UTC) or earlier.
        licence_id: Records of this software licence.
        mine: Assets of the caller.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        salesorder_id: Records of this sales order.
        search: Text to look for.
        service_id: Records of this service.
        site_id: Records of this site.
        supplier_id: Records of this supplier.
        ticket_id: Assets of this ticket.
        user_id: Assets of this user.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Asset",
        operation="list_assets",
        query=filters("list_assets", locals(), extra_query),
        read=rows(Asset, "assets", "assets"),
    )
