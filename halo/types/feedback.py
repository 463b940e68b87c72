# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.feedback` take by keyword. What users said about closed tickets."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField

    from .references import AutomationReference, TicketReference


class FeedbackGetParameters(TypedDict, total=False):
    """What `halo.feedback.get` takes."""

    clearcomment: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    key: str


class FeedbackFields(TypedDict, total=False):
    """The fields of one record of `halo.feedback`."""

    automation_id: AutomationReference | None
    comment: str | None
    customsurveyfields: list[CustomField] | None
    date: datetime.datetime | datetime.date | str | None
    """The date, UTC."""
    feedback_faultid: int | None
    fields: list[dict[str, Any]] | None
    ip_address: str | None
    is_survey: bool | None
    key: str | None
    recaptcha_token: str | None
    score: int | None
    score_band: int | None
    ticket_id: TicketReference | None
    """The ticket it belongs to."""
    user_message: str | None


class FeedbackUpdate(FeedbackFields, total=False):
    """The id of one record of `halo.feedback`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
