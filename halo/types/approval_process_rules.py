# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.approval_process_rules` take by keyword. When which process of approval begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        ApprovalProcessReference,
        CustomFieldReference,
        EmailTemplateReference,
        UserReference,
    )


class ApprovalProcessRuleFilters(TypedDict, total=False):
    """What `halo.approval_process_rules.list` takes."""

    global_: bool
    process_id: int
    step_id: int


class ApprovalProcessRuleGetParameters(TypedDict, total=False):
    """What `halo.approval_process_rules.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ApprovalProcessRuleFields(TypedDict, total=False):
    """The fields of one record of `halo.approval_process_rules`."""

    accept_emailtemplate_guid: str | None
    accept_emailtemplate_id: EmailTemplateReference | None
    accept_emailtemplate_name: str | None
    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    agent_id_or_cab_id: int | None
    agent_name: str | None
    """The name of that agent. Left out of list rows."""
    approval_process_guid: str | None
    approval_process_id: ApprovalProcessReference | None
    """The process of approval it goes through."""
    approval_process_step_id: int | None
    approver_thirdparty_id: str | None
    arunumcab_guid: str | None
    cab_name: str | None
    criteria: list[dict[str, Any]] | None
    customfield_name: str | None
    customfieldid: CustomFieldReference | None
    emailaddress: str | None
    guid: str | None
    """A GUID beside the id."""
    intent: str | None
    name: str | None
    notifyonapprove: bool | None
    notifyonreject: bool | None
    precedence: int | None
    reject_emailtemplate_guid: str | None
    reject_emailtemplate_id: EmailTemplateReference | None
    reject_emailtemplate_name: str | None
    role_id: int | None
    role_name: str | None
    type: int | None
    usage: int | None
    user_id: UserReference | None
    """The user who reported it."""
    user_name: str | None


class ApprovalProcessRuleUpdate(ApprovalProcessRuleFields, total=False):
    """The id of one record of `halo.approval_process_rules`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
