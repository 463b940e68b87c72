# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.approval_processes` take by keyword. The processes of approval."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class ApprovalProcessFilters(TypedDict, total=False):
    """What `halo.approval_processes.list` takes."""

    access_control_level: int


class ApprovalProcessGetParameters(TypedDict, total=False):
    """What `halo.approval_processes.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ApprovalProcessFields(TypedDict, total=False):
    """The fields of one record of `halo.approval_processes`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    guid: str | None
    """A GUID beside the id."""
    hide_auto_approvals: bool | None
    intent: str | None
    name: str | None
    no_status_change: bool | None
    steps: list[dict[str, Any]] | None
    type: int | None


class ApprovalProcessUpdate(ApprovalProcessFields, total=False):
    """The id of one record of `halo.approval_processes`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
