# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class TopLevel(Model):
    """One top level."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    accounts_override_mailbox: int | None = None
    agent_department: bool | None = None
    agent_members: list[dict[str, Any]] | None = None
    agents: list[dict[str, Any]] | None = None
    """The agents it concerns."""
    announcement: str | None = None
    cannedtext: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    intent: str | None = None
    invoice_class: str | None = None
    kashflowpassword: str | None = None
    kashflowurl: str | None = None
    kashflowusername: str | None = None
    long_name: str | None = None
    mailbox_override: int | None = None
    managers: list[dict[str, Any]] | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    """The name."""
    notes: str | None = None
    """Notes about it."""
    org_department_name: str | None = None
    organisation_guid: str | None = None
    organisation_id: int | None = None
    organisation_name: str | None = None
    parentid: int | None = None
    quote_profit_currency: int | None = None
    quote_profit_currency_name: str | None = None
    teams: list[dict[str, Any]] | None = None
    templates: list[dict[str, Any]] | None = None
    type: int | None = None
    user_count: int | None = None
    users: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_canupdate",
            "_warning",
        }
    )
