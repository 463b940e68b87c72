# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Feature(Model):
    """One feature."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    accesslevel: int | None = None
    actual_name: str | None = None
    core: bool | None = None
    enabled: bool | None = None
    halointegrator_lasterror: str | None = None
    halointegrator_lastsync: datetime.datetime | None = None
    halointegratorenabled: bool | None = None
    intent: str | None = None
    licensed: bool | None = None
    module_name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "halointegrator_lastsync": DATETIME,
    }
