# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class ConfigCommit(Model):
    """One config commit."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    agent_id: int | None = None
    """The agent it is assigned to."""
    guid: str | None = None
    """A GUID beside the id."""
    is_merge: bool | None = None
    object_guid: str | None = None
    operation: str | None = None
    original_json: str | None = None
    original_timestamp: datetime.datetime | None = None
    override_agent_name: str | None = None
    payload: str | None = None
    rollback_operation: str | None = None
    rollback_payload: str | None = None
    rolled_back: bool | None = None
    rolled_back_agent_id: int | None = None
    rolled_back_timestamp: datetime.datetime | None = None
    source_instance_id: int | None = None
    sprint_date: int | None = None
    summary: str | None = None
    """One line that says what it is about."""
    timestamp: datetime.datetime | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_pull_from_instance_id",
            "_push_to_instance_id",
            "_rollback",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "original_timestamp": DATETIME,
        "rolled_back_timestamp": DATETIME,
        "timestamp": DATETIME,
    }
