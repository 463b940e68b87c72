# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.virtual_agents` take by keyword. The agents that are programs."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class VirtualAgentFields(TypedDict, total=False):
    """The fields of one record of `halo.virtual_agents`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    connection_type: int | None
    intent: str | None
    name: str | None
    """The name."""
    third_party_id: str | None
    use: int | None
    """What kind of record it is."""


class VirtualAgentUpdate(VirtualAgentFields, total=False):
    """The id of one record of `halo.virtual_agents`, and those of its fields that change."""

    id: Required[str]
    """The record to change."""
