# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class VirtualAgent(Model):
    """One virtual agent."""

    id: str = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    api_type: int | None = None
    application_id: str | None = None
    application_name: str | None = None
    connection_type: int | None = None
    dont_add_tools: bool | None = None
    enable_all_system_functions: bool | None = None
    functions: list[dict[str, Any]] | None = None
    inactive: bool | None = None
    """Whether it is out of use."""
    intent: str | None = None
    mcp_connections: list[dict[str, Any]] | None = None
    mcp_tool_collection_type: int | None = None
    name: str | None = None
    parameters: list[dict[str, Any]] | None = None
    prompt_id: str | None = None
    respond_with_json: bool | None = None
    temperature: float | None = None
    third_party_id: str | None = None
    use: int | None = None
    """What kind of record it is."""

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_connection_enabled",
            "_instructions",
            "_model",
            "_update_tools",
            "_warning",
        }
    )
