# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Cab(Model):
    """One cab."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    all_must_approve: bool | None = None
    approvals_needed: int | None = None
    guid: str | None = None
    """A GUID beside the id."""
    intent: str | None = None
    ldapstring: str | None = None
    members: list[dict[str, Any]] | None = None
    name: str | None = None
    """The name."""
    rejection_threshold: int | None = None
    roles: list[dict[str, Any]] | None = None
    slack_channel: int | None = None
    slack_channel_name: str | None = None
    teams_webhook_url: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
