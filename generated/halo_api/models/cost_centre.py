# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class CostCentre(Model):
    """One cost centre."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    addr1: str | None = None
    addr2: str | None = None
    addr3: str | None = None
    addr4: str | None = None
    chargeable: bool | None = None
    name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
