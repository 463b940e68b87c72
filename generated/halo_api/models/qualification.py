# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Qualification(Model):
    """One qualification."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    agent_matched: bool | None = None
    agents: list[dict[str, Any]] | None = None
    """The agents it concerns."""
    criteria: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    intent: str | None = None
    load_balance_if_matched: bool | None = None
    load_balance_if_unmatched: bool | None = None
    mustmatch: bool | None = None
    name: str | None = None
    unassigned_if_lb_no_match: bool | None = None
    weight: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_domatch",
            "_warning",
        }
    )
