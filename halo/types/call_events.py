# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.call_events` take by keyword. The calls that telephone systems told of."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .references import AgentReference


class CallEventFields(TypedDict, total=False):
    """The fields of one record of `halo.call_events`."""

    agent_email: str | None
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    agent_number: str | None
    date_processed: datetime.datetime | datetime.date | str | None
    details_id: int | None
    external_agent_id: str | None
    external_call_id: str | None
    module_id: int | None
    recording_url: str | None
    user_number: str | None


class CallEventUpdate(CallEventFields, total=False):
    """The id of one record of `halo.call_events`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
