# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Address(Model):
    """A postal address."""

    client_name: str | None = None
    date_active: datetime.datetime | None = None
    date_inactive: datetime.datetime | None = None
    description: str | None = None
    id: int | None = None
    inactive: bool | None = None
    lat: float | None = None
    line1: str | None = None
    """The first line."""
    line2: str | None = None
    """The second line."""
    line3: str | None = None
    """The town, as a rule."""
    line4: str | None = None
    """The county or state, as a rule."""
    long: float | None = None
    note: str | None = None
    postcode: str | None = None
    """The postcode."""
    primary: bool | None = None
    site_id: int | None = None
    site_name: str | None = None
    type: int | None = None
    user_email: str | None = None
    user_id: int | None = None
    user_name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_isimport",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "date_active": DATETIME,
        "date_inactive": DATETIME,
    }
