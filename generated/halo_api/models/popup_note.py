# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class PopupNote(Model):
    """One popup note."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    client_id: int | None = None
    """The client it belongs to."""
    date_created: datetime.datetime | None = None
    dismissable: bool | None = None
    displayhtml: bool | None = None
    displaymodal: bool | None = None
    enddate: datetime.datetime | None = None
    """When it ends, UTC."""
    limitdaterange: bool | None = None
    note: str | None = None
    """The text, plain."""
    read_status: int | None = None
    site_id: int | None = None
    """The site it belongs to."""
    startdate: datetime.datetime | None = None
    """When it begins, UTC."""
    user_id: int | None = None
    """The user who reported it."""

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "date_created": DATETIME,
        "enddate": DATETIME,
        "startdate": DATETIME,
    }
