# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of teams."""

from __future__ import annotations

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
    INTEGER,
    INTEGERS,
    STRING,
    STRINGS,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.team import Team
from ..types import ListRequest, Request

_LIST_TEAMS = {
    "can_edit_only": BOOLEAN,
    "chat_only": BOOLEAN,
    "department_id": INTEGER,
    "domain": STRING,
    "ids": INTEGERS,
    "include_managers": BOOLEAN,
    "includeagentsforteams": STRINGS,
    "includedisabled": BOOLEAN,
    "includeenabled": BOOLEAN,
    "istree": BOOLEAN,
    "memberonly": BOOLEAN,
    "mydeps": BOOLEAN,
    "myteamsonly": BOOLEAN,
    "orderbyseq": BOOLEAN,
    "outcome_id": INTEGER,
    "showall": BOOLEAN,
    "showcounts": BOOLEAN,
    "ticketarea_id": INTEGER,
    "type": STRING,
    "view_id": INTEGER,
}


def list_teams(
    *,
    can_edit_only: bool = UNSET,
    chat_only: bool = UNSET,
    department_id: int = UNSET,
    domain: str = UNSET,
    ids: int | Sequence[int] | str = UNSET,
    include_managers: bool = UNSET,
    includeagentsforteams: str | Sequence[str] = UNSET,
    includedisabled: bool = UNSET,
    includeenabled: bool = UNSET,
    istree: bool = UNSET,
    memberonly: bool = UNSET,
    mydeps: bool = UNSET,
    myteamsonly: bool = UNSET,
    orderbyseq: bool = UNSET,
    outcome_id: int = UNSET,
    showall: bool = UNSET,
    showcounts: bool = UNSET,
    ticketarea_id: int = UNSET,
    type: str = UNSET,
    view_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Team]:
    """The teams that match the filters.

    Args:
        department_id: Teams of this department.
        ids: These teams, by id.
        includedisabled: Whether disabled teams are given.
        includeenabled: Whether enabled teams are given.
        showall: Whether records come that the agent's own restrictions would hide.
        showcounts: Whether each row carries its number of tickets.
        type: Teams for reqs (tickets), opps (opportunities) or prjs (projects).
        view_id: The filter profile to filter by.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Team",
        operation="list_teams",
        query=encode_query("list_teams", _LIST_TEAMS, locals(), extra_query),
        read=parse_page(Team, "", "teams"),
    )


def save_teams(
    body: Sequence[Team | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Team]]:
    """The teams as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Team",
        operation="save_teams",
        query=encode_query("save_teams", {}, locals(), extra_query),
        json=encode_body(body, "teams"),
        read=parse_saved(Team, ""),
    )


_GET_TEAM = {
    "includeagents": BOOLEAN,
    "includedetails": BOOLEAN,
}


def get_team(
    id: int,
    /,
    *,
    includeagents: bool = UNSET,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Team]:
    """One team, by its id.

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
        encode_path("/Team/{id}", id),
        operation="get_team",
        query=encode_query("get_team", _GET_TEAM, locals(), extra_query),
        read=parse_record(Team),
    )


def delete_team(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Team | None]:
    """The team that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Team/{id}", id),
        operation="delete_team",
        query=encode_query("delete_team", {}, locals(), extra_query),
        read=parse_deleted(Team),
    )


def get_team_tree(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """The teams as a tree, each with its number of tickets.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        "/Team/Tree",
        operation="get_team_tree",
        query=encode_query("get_team_tree", {}, locals(), extra_query),
        read=parse_anything,
    )
