# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from ..model import UNSET, Model, model


@model(kw_only=True)
class TicketView(Model):
    """One ticket view."""

    id: int = UNSET
    """The number of the entry."""
    agent_id: int | None = None
    """Who looked."""
    application_name: str | None = None
    content_id1: int | None = None
    entitytype: int | None = None
    note: str | None = None
    """The text, plain."""
    outcome: str | None = None
    ticket_id: int | None = None
    """What was looked at."""
