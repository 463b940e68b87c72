# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of users."""

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
from ..models.user import User
from ..types import ListRequest, Request

_LIST_USERS = {
    "activeinactive": STRING,
    "advanced_search": STRING,
    "allapprovers": BOOLEAN,
    "approvers_only": BOOLEAN,
    "asset_id": INTEGER,
    "client_id": INTEGER,
    "contract_id": INTEGER,
    "department_id": INTEGER,
    "exclude_agents": BOOLEAN,
    "exclude_defaultsiteusers": BOOLEAN,
    "exclude_generaluser": BOOLEAN,
    "idonly": BOOLEAN,
    "include_custom_fields": INTEGERS,
    "includeactive": BOOLEAN,
    "includebillinginfo": BOOLEAN,
    "includeinactive": BOOLEAN,
    "includename": BOOLEAN,
    "includenonserviceaccount": BOOLEAN,
    "includenotes": BOOLEAN,
    "includeserviceaccount": BOOLEAN,
    "integration_type": STRING,
    "is3cxcall": BOOLEAN,
    "is_followers": BOOLEAN,
    "lastupdatefromdate": DATETIME,
    "lastupdatetodate": DATETIME,
    "licence_id": INTEGER,
    "linked_to_user_id": INTEGER,
    "listagentuserfirst": BOOLEAN,
    "myallcustomers": BOOLEAN,
    "myarea": BOOLEAN,
    "mydepartment": BOOLEAN,
    "mysite": BOOLEAN,
    "mysitecontact": BOOLEAN,
    "mytoplevel": BOOLEAN,
    "opp_id": INTEGER,
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
    "organisation_id": INTEGER,
    "role": INTEGER,
    "search": STRING,
    "search_phonenumbers": BOOLEAN,
    "site_id": INTEGER,
    "supplier_id": INTEGER,
    "tickettype_id": INTEGER,
    "toplevel_id": INTEGER,
}


def list_users(
    *,
    activeinactive: str = UNSET,
    advanced_search: str = UNSET,
    allapprovers: bool = UNSET,
    approvers_only: bool = UNSET,
    asset_id: int = UNSET,
    client_id: int = UNSET,
    contract_id: int = UNSET,
    department_id: int = UNSET,
    exclude_agents: bool = UNSET,
    exclude_defaultsiteusers: bool = UNSET,
    exclude_generaluser: bool = UNSET,
    idonly: bool = UNSET,
    include_custom_fields: int | Sequence[int] | str = UNSET,
    includeactive: bool = UNSET,
    includebillinginfo: bool = UNSET,
    includeinactive: bool = UNSET,
    includename: bool = UNSET,
    includenonserviceaccount: bool = UNSET,
    includenotes: bool = UNSET,
    includeserviceaccount: bool = UNSET,
    integration_type: str = UNSET,
    is3cxcall: bool = UNSET,
    is_followers: bool = UNSET,
    lastupdatefromdate: datetime.datetime | datetime.date | str = UNSET,
    lastupdatetodate: datetime.datetime | datetime.date | str = UNSET,
    licence_id: int = UNSET,
    linked_to_user_id: int = UNSET,
    listagentuserfirst: bool = UNSET,
    myallcustomers: bool = UNSET,
    myarea: bool = UNSET,
    mydepartment: bool = UNSET,
    mysite: bool = UNSET,
    mysitecontact: bool = UNSET,
    mytoplevel: bool = UNSET,
    opp_id: int = UNSET,
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
    organisation_id: int = UNSET,
    role: int = UNSET,
    search: str = UNSET,
    search_phonenumbers: bool = UNSET,
    site_id: int = UNSET,
    supplier_id: int = UNSET,
    tickettype_id: int = UNSET,
    toplevel_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[User]:
    """The users that match the filters, a page of them at a time.

    Args:
        activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        asset_id: Records of this asset.
        client_id: Records of this client.
        contract_id: Records of this contract.
        department_id: Records of this department.
        exclude_agents: No users that are agents too.
        idonly: Ids alone, without the other fields. Not together with paging.
        include_custom_fields: Custom fields that each row carries, by their ids in custom_fields.
        includeactive: Whether active records are given.
        includeinactive: Whether inactive records are given.
        lastupdatefromdate: Changed at this time or later.
        lastupdatetodate: Changed at this time or earlier.
        licence_id: Records of this software licence.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        organisation_id: Records of this organisation.
        search: Text to look for.
        search_phonenumbers: Whether search looks into telephone numbers too.
        site_id: Records of this site.
        supplier_id: Records of this supplier.
        toplevel_id: Records below this top level.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Users",
        operation="list_users",
        query=encode_query("list_users", _LIST_USERS, locals(), extra_query),
        read=parse_page(User, "users", "users"),
    )


def save_users(
    body: Sequence[User | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[User]]:
    """The users as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Users",
        operation="save_users",
        query=encode_query("save_users", {}, locals(), extra_query),
        json=encode_body(body, "users"),
        read=parse_saved(User, "users"),
    )


_GET_USER = {
    "client_id": INTEGER,
    "client_override": INTEGER,
    "domain": STRING,
    "includeactivity": BOOLEAN,
    "includebillinginfo": BOOLEAN,
    "includedetails": BOOLEAN,
    "includepopups": BOOLEAN,
    "includeusersassets": BOOLEAN,
    "issetup": BOOLEAN,
    "opp_id": INTEGER,
    "site_id": INTEGER,
    "site_override": INTEGER,
    "supplier_id": INTEGER,
    "tickettype_id": INTEGER,
    "username": STRING,
}


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
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Users/{id}", id),
        operation="get_user",
        query=encode_query("get_user", _GET_USER, locals(), extra_query),
        read=parse_record(User),
    )


def delete_user(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[User | None]:
    """The user that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Users/{id}", id),
        operation="delete_user",
        query=encode_query("delete_user", {}, locals(), extra_query),
        read=parse_deleted(User),
    )
