# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of config_commits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
    parse_record,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    STRING,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.config_commit import ConfigCommit
from ..types import ListRequest, Request

_LIST_CONFIG_COMMITS = {
    "advanced_search": STRING,
    "idonly": BOOLEAN,
    "instance_id": INTEGER,
    "notin_instance_id": INTEGER,
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
    "rollback_commit": STRING,
    "search": STRING,
}


def list_config_commits(
    *,
    advanced_search: str = UNSET,
    idonly: bool = UNSET,
    instance_id: int = UNSET,
    notin_instance_id: int = UNSET,
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
    rollback_commit: str = UNSET,
    search: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ConfigCommit]:
    """The config commits that match the filters.

    Args:
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
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
        "/ConfigCommit",
        operation="list_config_commits",
        query=encode_query("list_config_commits", _LIST_CONFIG_COMMITS, locals(), extra_query),
        read=parse_page(ConfigCommit, "commits", "config_commits"),
    )


_GET_CONFIG_COMMIT = {
    "includedetails": BOOLEAN,
    "instance_id": INTEGER,
}


def get_config_commit(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    instance_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ConfigCommit]:
    """One config commit, by its id.

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
        encode_path("/ConfigCommit/{id}", id),
        operation="get_config_commit",
        query=encode_query("get_config_commit", _GET_CONFIG_COMMIT, locals(), extra_query),
        read=parse_record(ConfigCommit),
    )
