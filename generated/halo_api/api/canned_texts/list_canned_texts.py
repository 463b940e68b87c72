# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.canned_text import CannedText
from ...queries import filters
from ...types import Page, Request


def list_canned_texts(
    *,
    access_control_level: int = UNSET,
    agent_id: int = UNSET,
    department_id: int = UNSET,
    group_id: int = UNSET,
    showall: bool = UNSET,
    team_id: int = UNSET,
    ticketonly: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[CannedText]]:
    """The canned texts that match the filters.

    Args:
        agent_id: Records of this agent.
        department_id: Records of this department.
        showall: Whether records come that the agent's own restrictions would hide.
        team_id: Records of this team.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/CannedText",
        operation="list_canned_texts",
        query=filters("list_canned_texts", locals(), extra_query),
        read=rows(CannedText, "", "canned_texts"),
    )
