# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of lookups."""

from __future__ import annotations

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
    INTEGER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.lookup import Lookup
from ..types import ListRequest, Request

_LIST_LOOKUPS = {
    "access_control_level": INTEGER,
    "assettype_id": INTEGER,
    "client_id": INTEGER,
    "clientname": STRING,
    "contract_id": INTEGER,
    "country_code_id": INTEGER,
    "dbc_company_id": STRING,
    "domain": STRING,
    "exclude_nocharge": BOOLEAN,
    "exclude_nolinkedtypes": BOOLEAN,
    "exclude_zero": BOOLEAN,
    "iscustomfield": BOOLEAN,
    "istree": BOOLEAN,
    "lookupid": INTEGER,
    "ordervaluetype": INTEGER,
    "outcome_id": INTEGER,
    "showallcodes": BOOLEAN,
    "ticket_id": INTEGER,
    "unameaprestriction": BOOLEAN,
    "use": INTEGER,
    "use2": INTEGER,
}


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
) -> ListRequest[Lookup]:
    """The lookups that match the filters.

    Args:
        client_id: Records of this client.
        contract_id: Records of this contract.
        ticket_id: Records of this ticket.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Lookup",
        operation="list_lookups",
        query=encode_query("list_lookups", _LIST_LOOKUPS, locals(), extra_query),
        read=parse_page(Lookup, "", "lookups"),
    )


def save_lookups(
    body: Sequence[Lookup | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Lookup]]:
    """The lookups as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Lookup",
        operation="save_lookups",
        query=encode_query("save_lookups", {}, locals(), extra_query),
        json=encode_body(body, "lookups"),
        read=parse_saved(Lookup, ""),
    )


_GET_LOOKUP = {
    "includedetails": BOOLEAN,
    "lookupid": INTEGER,
}


def get_lookup(
    id: int,
    /,
    *,
    lookupid: int,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Lookup]:
    """One lookup, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        lookupid: The list it belongs to; ids are unique only within a list.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Lookup/{id}", id),
        operation="get_lookup",
        query=encode_query("get_lookup", _GET_LOOKUP, locals(), extra_query),
        read=parse_record(Lookup),
    )


_DELETE_LOOKUP = {
    "lookupid": INTEGER,
}


def delete_lookup(
    id: int,
    /,
    *,
    lookupid: int,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Lookup | None]:
    """The lookup that this has deleted, where the server gives it back.

    Args:
        lookupid: The list it belongs to; ids are unique only within a list.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Lookup/{id}", id),
        operation="delete_lookup",
        query=encode_query("delete_lookup", _DELETE_LOOKUP, locals(), extra_query),
        read=parse_deleted(Lookup),
    )
