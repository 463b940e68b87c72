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
    agent_name: str | None = None
    """The name of that agent. Left out of list rows."""
    department_guid: str | None = None
    department_id: int | None = None
    department_name: str | None = None
    group_id: int | None = None
    group_name: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    html: str | None = None
    intent: str | None = None
    name: str | None = None
    """The name."""
    restriction_type: int | None = None
    tags: list[dict[str, Any]] | None = None
    team_guid: str | None = None
    team_id: int | None = None
    """The team, by its id."""
    team_name: str | None = None
    text: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_canupdate",
            "_isimport",
            "_warning",
        }
    )
