# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class CannedText(Model):
    """One canned text."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    agents: list[int] | None = None
    """The agents it concerns."""
    department_id: int | None = None
    departments: list[int] | None = None
    entity: int | None = None
    freshdesk_attachments: list[dict[str, Any]] | None = None
    group_id: int | None = None
    group_name: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    html: str | None = None
    intent: str | None = None
    is_favourite: bool | None = None
    name: str | None = None
    new_agentid: int | None = None
    restriction_type: int | None = None
    roles: list[int] | None = None
    shortcut_key: str | None = None
    tags: list[dict[str, Any]] | None = None
    team_id: int | None = None
    teams: list[int] | None = None
    text: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_canupdate",
            "_importtype",
            "_isimport",
            "_warning",
        }
    )
