# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class ApprovalProcessRule(Model):
    """One approval process rule."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    accept_emailtemplate_guid: str | None = None
    accept_emailtemplate_id: int | None = None
    accept_emailtemplate_name: str | None = None
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    agent_id_or_cab_id: int | None = None
    agent_name: str | None = None
    """The name of that agent. Left out of list rows."""
    approval_process_guid: str | None = None
    approval_process_id: int | None = None
    """The process of approval it goes through."""
    approval_process_step_id: int | None = None
    approver_thirdparty_id: str | None = None
    arunumcab_guid: str | None = None
    cab_name: str | None = None
    criteria: list[dict[str, Any]] | None = None
    customfield_name: str | None = None
    customfieldid: int | None = None
    emailaddress: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    intent: str | None = None
    name: str | None = None
    notifyonapprove: bool | None = None
    notifyonreject: bool | None = None
    precedence: int | None = None
    reject_emailtemplate_guid: str | None = None
    reject_emailtemplate_id: int | None = None
    reject_emailtemplate_name: str | None = None
    role_id: int | None = None
    role_name: str | None = None
    type: int | None = None
    usage: int | None = None
    user_id: int | None = None
    """The user who reported it."""
    user_name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_iscloning",
            "_warning",
        }
    )
