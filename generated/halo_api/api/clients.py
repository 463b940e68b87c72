# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of clients."""

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
from ..models.client import Client
from ..types import ListRequest, Request

_LIST_CLIENTS = {
    "accountmanageronly": BOOLEAN,
    "activeinactive": STRING,
    "advanced_search": STRING,
    "azureclients": BOOLEAN,
    "callplan": BOOLEAN,
    "columns_id": INTEGER,
    "domain": STRING,
    "exclude_internal": BOOLEAN,
    "gficlients": BOOLEAN,
    "idonly": BOOLEAN,
    "include_custom_fields": INTEGERS,
    "includeactive": BOOLEAN,
    "includeazuretenants": BOOLEAN,
    "includecolumns": BOOLEAN,
    "includeinactive": BOOLEAN,
    "includeinvoicetemplatename": BOOLEAN,
    "includenotes": BOOLEAN,
    "includeqbofields": BOOLEAN,
    "integration_tenantids": INTEGERS,
    "integration_type": STRING,
    "isjira": BOOLEAN,
    "issentinel": BOOLEAN,
    "isservicenow": BOOLEAN,
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
    "search": STRING,
    "search_name_only": STRING,
    "sentinelid": INTEGER,
    "showcounts": BOOLEAN,
    "sitefields": INTEGERS,
    "snowaccountid": INTEGER,
    "snowclients": BOOLEAN,
    "ticketarea_id": INTEGER,
    "toplevel_id": INTEGER,
    "view_id": INTEGER,
}


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
    include_custom_fields: int | Sequence[int] | str = UNSET,
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
) -> ListRequest[Client]:
    """The clients that match the filters, a page of them at a time.

    Args:
        activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        columns_id: The column profile that decides which fields come back.
        idonly: Ids alone, without the other fields. Not together with paging.
        include_custom_fields: Custom fields that each row carries, by their ids in custom_fields.
        includeactive: Whether active records are given.
        includecolumns: Whether the answer carries the columns of its view as well.
        includeinactive: Whether inactive records are given.
        lastupdatefromdate: Changed at this time or later.
        lastupdatetodate: Changed at this time or earlier.
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
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Client",
        operation="list_clients",
        query=encode_query("list_clients", _LIST_CLIENTS, locals(), extra_query),
        read=parse_page(Client, "clients", "clients"),
    )


def save_clients(
    body: Sequence[Client | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Client]]:
    """The clients as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Client",
        operation="save_clients",
        query=encode_query("save_clients", {}, locals(), extra_query),
        json=encode_body(body, "clients"),
        read=parse_saved(Client, "clients"),
    )


_GET_CLIENT = {
    "domain": STRING,
    "getavailablerts": BOOLEAN,
    "includeactivity": BOOLEAN,
    "includedetails": BOOLEAN,
    "includeperiods": BOOLEAN,
    "includeprepay": BOOLEAN,
    "tickettype_id": INTEGER,
}


def get_client(
    id: int,
    /,
    *,
    domain: str = UNSET,
    getavailablerts: bool = UNSET,
    includeactivity: bool = UNSET,
    includedetails: bool = UNSET,
    includeperiods: bool = UNSET,
    includeprepay: bool = UNSET,
    tickettype_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Client]:
    """One client, by its id.

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
        encode_path("/Client/{id}", id),
        operation="get_client",
        query=encode_query("get_client", _GET_CLIENT, locals(), extra_query),
        read=parse_record(Client),
    )


def delete_client(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Client | None]:
    """The client that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Client/{id}", id),
        operation="delete_client",
        query=encode_query("delete_client", {}, locals(), extra_query),
        read=parse_deleted(Client),
    )
