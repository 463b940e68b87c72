# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from ..model import Model, model


@model(kw_only=True)
class AssetTag(Model):
    """The tags that assets have come to."""

    last_tag: str | None = None
    """The last one that was given."""
    next_tag: str | None = None
    """The one that comes next."""
