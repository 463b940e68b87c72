# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of assets."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
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
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.asset import Asset
from ..models.asset_tag import AssetTag
from ..types import ListRequest, Request

_LIST_ASSETS = {
    "activeinactive": STRING,
    "advanced_search": STRING,
    "assetgroup_id": INTEGER,
    "assetgroups": INTEGERS,
    "assets": INTEGERS,
    "assetstatuses": INTEGERS,
    "assettype": INTEGER,
    "assettype_id": INTEGER,
    "assettypes": INTEGERS,
    "bookmarked": BOOLEAN,
    "client_id": INTEGER,
    "client_ids": INTEGERS,
    "columns_id": INTEGER,
    "consignable": BOOLEAN,
    "consignment_id": INTEGER,
    "contract_id": INTEGER,
    "contract_id_adding_to": INTEGER,
    "domotzagents": BOOLEAN,
    "excludethese": INTEGERS,
    "globalSearchID": STRING,
    "idonly": BOOLEAN,
    "include_custom_fields": INTEGERS,
    "includeactive": BOOLEAN,
    "includeallowedstatus": BOOLEAN,
    "includeassetfields": BOOLEAN,
    "includechangehistorylastupdated": BOOLEAN,
    "includechildren": BOOLEAN,
    "includecolumns": BOOLEAN,
    "includeinactive": BOOLEAN,
    "includeservices": BOOLEAN,
    "includeuser": BOOLEAN,
    "integration_tenantids": INTEGERS,
    "integration_type": STRING,
    "inventory_number": STRING,
    "islogonbehalfview": BOOLEAN,
    "item_id": INTEGER,
    "itemstock_id": INTEGER,
    "kb_id": INTEGER,
    "lastupdatefromdate": DATETIME,
    "lastupdatetodate": DATETIME,
    "licence_id": INTEGER,
    "linked_to_ticket": BOOLEAN,
    "linkedto_id": INTEGER,
    "mine": BOOLEAN,
    "mysite": BOOLEAN,
    "noicon": BOOLEAN,
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
    "previously_selected": BOOLEAN,
    "previously_selected_client_id": INTEGER,
    "previously_selected_site_id": INTEGER,
    "previously_selected_user_id": INTEGER,
    "salesorder_id": INTEGER,
    "salesorder_line": INTEGER,
    "search": STRING,
    "search_inventory_number_only": BOOLEAN,
    "service_id": INTEGER,
    "service_ids": INTEGERS,
    "site_id": INTEGER,
    "stockbin_id": INTEGER,
    "stockbin_ids": INTEGERS,
    "supplier_contract_id": INTEGER,
    "supplier_id": INTEGER,
    "suppliercontracts": INTEGERS,
    "ticket_id": INTEGER,
    "tickettype_id": INTEGER,
    "user_id": INTEGER,
    "username": STRING,
}


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
    client_ids: int | Sequence[int] | str = UNSET,
    columns_id: int = UNSET,
    consignable: bool = UNSET,
    consignment_id: int = UNSET,
    contract_id: int = UNSET,
    contract_id_adding_to: int = UNSET,
    domotzagents: bool = UNSET,
    excludethese: int | Sequence[int] | str = UNSET,
    globalSearchID: str = UNSET,
    idonly: bool = UNSET,
    include_custom_fields: int | Sequence[int] | str = UNSET,
    includeactive: bool = UNSET,
    includeallowedstatus: bool = UNSET,
    includeassetfields: bool = UNSET,
    includechangehistorylastupdated: bool = UNSET,
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
) -> ListRequest[Asset]:
    """The assets that match the filters, a page of them at a time.

    Args:
        activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        assetgroup_id: Records of this asset group.
        assettype_id: Assets of the kind with this number, of /AssetType.
        assettypes: Assets of any of these types, by id.
        client_id: Records of this client.
        client_ids: Assets of any of these clients.
        columns_id: The column profile that decides which fields come back.
        contract_id: Records of this contract.
        excludethese: Not these assets, by id.
        idonly: Ids alone, without the other fields. Not together with paging.
        include_custom_fields: Custom fields that each row carries, by their ids in custom_fields.
        includeactive: Whether active records are given.
        includecolumns: Whether the answer carries the columns of its view as well.
        includeinactive: Whether inactive records are given.
        inventory_number: Assets with this tag.
        item_id: Records of this item.
        itemstock_id: Records of this stock.
        lastupdatefromdate: Changed at this time or later.
        lastupdatetodate: Changed at this time or earlier.
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
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Asset",
        operation="list_assets",
        query=encode_query("list_assets", _LIST_ASSETS, locals(), extra_query),
        read=parse_page(Asset, "assets", "assets"),
    )


def save_assets(
    body: Sequence[Asset | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Asset]]:
    """The assets as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Asset",
        operation="save_assets",
        query=encode_query("save_assets", {}, locals(), extra_query),
        json=encode_body(body, "assets"),
        read=parse_saved(Asset, "assets"),
    )


_GET_ASSET = {
    "assettype_id": INTEGER,
    "includeactivity": BOOLEAN,
    "includeallowedstatus": BOOLEAN,
    "includedetails": BOOLEAN,
    "includediagramdetails": BOOLEAN,
    "includehierarchy": BOOLEAN,
}


def get_asset(
    id: int,
    /,
    *,
    assettype_id: int = UNSET,
    includeactivity: bool = UNSET,
    includeallowedstatus: bool = UNSET,
    includedetails: bool = UNSET,
    includediagramdetails: bool = UNSET,
    includehierarchy: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Asset]:
    """One asset, by its id.

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
        encode_path("/Asset/{id}", id),
        operation="get_asset",
        query=encode_query("get_asset", _GET_ASSET, locals(), extra_query),
        read=parse_record(Asset),
    )


def delete_asset(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Asset | None]:
    """The asset that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Asset/{id}", id),
        operation="delete_asset",
        query=encode_query("delete_asset", {}, locals(), extra_query),
        read=parse_deleted(Asset),
    )


def get_next_tag(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AssetTag]:
    """The tag that a new asset would get.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        "/Asset/NextTag",
        operation="get_next_tag",
        query=encode_query("get_next_tag", {}, locals(), extra_query),
        read=parse_record(AssetTag),
    )
