# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.qualifications` take by keyword. What agents can be good at."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class QualificationFilters(TypedDict, total=False):
    """What `halo.qualifications.list` takes."""

    includecriteriainfo: bool


class QualificationGetParameters(TypedDict, total=False):
    """What `halo.qualifications.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class QualificationFields(TypedDict, total=False):
    """The fields of one record of `halo.qualifications`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    agent_matched: bool | None
    agents: list[dict[str, Any]] | None
    """The agents it concerns."""
    criteria: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    intent: str | None
    load_balance_if_matched: bool | None
    load_balance_if_unmatched: bool | None
    mustmatch: bool | None
    name: str | None
    unassigned_if_lb_no_match: bool | None
    weight: int | None


class QualificationUpdate(QualificationFields, total=False):
    """The id of one record of `halo.qualifications`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
