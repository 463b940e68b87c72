# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class LicenceChange(Model):
    """One licence change."""

    id: int = UNSET
    """The number of the change."""
    datetime_: datetime.datetime | None = None
    """When it was, UTC."""
    field_id: int | None = None
    field_name: str | None = None
    """What was changed."""
    licence_id: int | None = None
    new_value: str | None = None
    old_value: str | None = None
    user_id: int | None = None
    """The user who reported it."""

    _wire_names: ClassVar[dict[str, str]] = {
        "datetime_": "datetime",
    }

    _codecs: ClassVar[dict[str, Codec]] = {
        "datetime_": DATETIME,
    }
