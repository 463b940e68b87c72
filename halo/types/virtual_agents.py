# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.virtual_agents` take by keyword. The agents that are programs."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class VirtualAgentFields(TypedDict, total=False):
    """The fields of one record of `halo.virtual_agents`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    api_type: int | None
    application_id: str | None
    application_name: str | None
    connection_type: int | None
    dont_add_tools: bool | None
    enable_all_system_functions: bool | None
    functions: list[dict[str, Any]] | None
    inactive: bool | None
    """Whether it is out of use."""
    intent: str | None
    mcp_connections: list[dict[str, Any]] | None
    mcp_tool_collection_type: int | None
    name: str | None
    parameters: list[dict[str, Any]] | None
    prompt_id: str | None
    respond_with_json: bool | None
    temperature: float | None
    third_party_id: str | None
    use: int | None
    """What kind of record it is."""


class VirtualAgentUpdate(VirtualAgentFields, total=False):
    """The id of one record of `halo.virtual_agents`, and those of its fields that change."""

    id: Required[str]
    """The record to change."""
