# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from ..model import UNSET, Model, model


@model(kw_only=True)
class ViewListGroup(Model):
    """One view list group."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    collapsed: bool | None = None
    name: str | None = None
    sequence: int | None = None
    """Its place in the list."""
    type: int | None = None
    type_name: str | None = None
