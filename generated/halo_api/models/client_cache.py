# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any

from ..model import Model, model


@model(kw_only=True)
class ClientCache(Model):
    """What an application needs to begin with, in one answer: agents, statuses, types and more, by their names."""

    agents: list[dict[str, Any]] | None = None
    """The agents. This name and those below are guessed: live, the parts alone are known."""
    categories: list[dict[str, Any]] | None = None
    custom_fields: list[dict[str, Any]] | None = None
    """The definitions of custom fields."""
    lookups: list[dict[str, Any]] | None = None
    """The values of lists."""
    mailboxes: list[dict[str, Any]] | None = None
    statuses: list[dict[str, Any]] | None = None
    teams: list[dict[str, Any]] | None = None
    ticket_types: list[dict[str, Any]] | None = None
