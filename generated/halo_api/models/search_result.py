# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from ..model import UNSET, Model, model


@model(kw_only=True)
class SearchResult(Model):
    """One search result."""

    use: str = UNSET
    """What kind of record it is, such as client or ticket."""
    id: int = UNSET
    """The number of what was found, among those of its kind."""
    name: str | None = None
    """What it is called."""
