# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class ApprovalProcess(Model):
    """One approval process."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    guid: str | None = None
    """A GUID beside the id."""
    hide_auto_approvals: bool | None = None
    intent: str | None = None
    name: str | None = None
    no_status_change: bool | None = None
    steps: list[dict[str, Any]] | None = None
    type: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_iscloning",
            "_warning",
        }
    )
