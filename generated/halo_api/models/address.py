# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Address(Model):
    """One address."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    client_name: str | None = None
    date_active: datetime.datetime | None = None
    date_inactive: datetime.datetime | None = None
    description: str | None = None
    """What it is, in words."""
    inactive: bool | None = None
    """Whether it is out of use."""
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
    """The text, plain."""
    postcode: str | None = None
    primary: bool | None = None
    site_id: int | None = None
    """The site it belongs to."""
    site_name: str | None = None
    """A name, for reading. A save goes by site_id."""
    type: int | None = None
    user_email: str | None = None
    user_id: int | None = None
    """The user who reported it."""
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
