# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Currency(Model):
    """One currency."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    code: str | None = None
    """The code, such as EUR."""
    conversion_rate: float | None = None
    """How much of it the base currency buys."""
    history: list[dict[str, Any]] | None = None
    last_updated: datetime.datetime | None = None
    name: str | None = None
    symbol: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "last_updated": DATETIME,
    }
