# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Feedback(Model):
    """One feedback."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    automation_id: int | None = None
    comment: str | None = None
    customsurveyfields: list[CustomField] | None = None
    date: datetime.datetime | None = None
    """The date, UTC."""
    feedback_faultid: int | None = None
    fields: list[dict[str, Any]] | None = None
    ip_address: str | None = None
    is_survey: bool | None = None
    key: str | None = None
    recaptcha_token: str | None = None
    score: int | None = None
    score_band: int | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    user_message: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_dont_fire_automations",
            "_error",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "customsurveyfields": list_of(model_of("custom_field", "CustomField")),
        "date": DATETIME,
    }
