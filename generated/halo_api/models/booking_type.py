# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class BookingType(Model):
    """One booking type."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    agentbooking_max_days_advance: int | None = None
    agentbooking_min_hours_advance: float | None = None
    allow_booking_during_slot: bool | None = None
    appointment_type: int | None = None
    assettype_id: int | None = None
    customslots: list[dict[str, Any]] | None = None
    duration_days: int | None = None
    duration_mins: int | None = None
    duration_type: int | None = None
    messagehtml: str | None = None
    name: str | None = None
    resourcebooking_buffer_minutes_after: int | None = None
    resourcebooking_buffer_minutes_before: int | None = None
    type_name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
