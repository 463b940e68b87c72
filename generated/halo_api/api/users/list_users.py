# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.user import User
from ...queries import filters
from ...types import Page, Request


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
) -> Request[Page[User]]:
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
        includeactive: Whether active records are given.
        includeinactive: Whether inactive records are given.
        lastupdatefromdate: Changed at this time (UTC) or later.
        lastupdatetodate: Changed at this time (UTC) or earlier.
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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Users",
        operation="list_users",
        query=filters("list_users", locals(), extra_query),
        read=rows(User, "users", "users"),
    )
