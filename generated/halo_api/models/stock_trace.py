# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from ..model import UNSET, Model, model


@model(kw_only=True)
class StockTrace(Model):
    """One stock trace."""

    id: int = UNSET
    """The number of the trace."""
    action_id: int | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    agent_name: str | None = None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    item_id: int | None = None
    """The item it is about."""
    relatedhistory_id: int | None = None
    relatedstock_id: int | None = None
    summary: str | None = None
    """What happened."""
