# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.currencies` take by keyword. The currencies and their rates."""

from __future__ import annotations

import datetime
from typing import Any, Required, TypedDict


class CurrencyGetParameters(TypedDict, total=False):
    """What `halo.currencies.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class CurrencyFields(TypedDict, total=False):
    """The fields of one record of `halo.currencies`."""

    code: str | None
    """The code, such as EUR."""
    conversion_rate: float | None
    """How much of it the base currency buys."""
    history: list[dict[str, Any]] | None
    last_updated: datetime.datetime | datetime.date | str | None
    name: str | None
    symbol: str | None


class CurrencyUpdate(CurrencyFields, total=False):
    """The id of one record of `halo.currencies`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
