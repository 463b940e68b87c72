# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.team import Team
from ...queries import filters
from ...types import Page, Request


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
) -> Request[Page[Team]]:
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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Team",
        operation="list_teams",
        query=filters("list_teams", locals(), extra_query),
        read=rows(Team, "", "teams"),
    )
