# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of top_levels."""

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
from ..models.top_level import TopLevel
from ..types import ListRequest, Request

_LIST_TOP_LEVELS = {
    "agent_departments_only": BOOLEAN,
    "can_edit_only": BOOLEAN,
    "idonly": BOOLEAN,
    "include_agents": BOOLEAN,
    "include_managers": BOOLEAN,
    "include_teams": BOOLEAN,
    "isorgchart": BOOLEAN,
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
    "org_id": INTEGER,
    "search": STRING,
    "show_all": BOOLEAN,
    "type": INTEGER,
}


def list_top_levels(
    *,
    agent_departments_only: bool = UNSET,
    can_edit_only: bool = UNSET,
    idonly: bool = UNSET,
    include_agents: bool = UNSET,
    include_managers: bool = UNSET,
    include_teams: bool = UNSET,
    isorgchart: bool = UNSET,
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
    org_id: int = UNSET,
    search: str = UNSET,
    show_all: bool = UNSET,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[TopLevel]:
    """The top levels that match the filters, a page of them at a time.

    Args:
        idonly: Ids alone, without the other fields. Not together with paging.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/TopLevel",
        operation="list_top_levels",
        query=encode_query("list_top_levels", _LIST_TOP_LEVELS, locals(), extra_query),
        read=parse_page(TopLevel, "tree", "top_levels"),
    )


def save_top_levels(
    body: Sequence[TopLevel | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[TopLevel]]:
    """The top levels as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/TopLevel",
        operation="save_top_levels",
        query=encode_query("save_top_levels", {}, locals(), extra_query),
        json=encode_body(body, "top_levels"),
        read=parse_saved(TopLevel, "tree"),
    )


_GET_TOP_LEVEL = {
    "include_agents": BOOLEAN,
    "include_teams": BOOLEAN,
    "includedetails": BOOLEAN,
}


def get_top_level(
    id: int,
    /,
    *,
    include_agents: bool = UNSET,
    include_teams: bool = UNSET,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TopLevel]:
    """One top level, by its id.

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
        encode_path("/TopLevel/{id}", id),
        operation="get_top_level",
        query=encode_query("get_top_level", _GET_TOP_LEVEL, locals(), extra_query),
        read=parse_record(TopLevel),
    )


def delete_top_level(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TopLevel | None]:
    """The top level that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/TopLevel/{id}", id),
        operation="delete_top_level",
        query=encode_query("delete_top_level", {}, locals(), extra_query),
        read=parse_deleted(TopLevel),
    )
