# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.notifications` take by keyword. When agents are told of something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        AgentReference,
        EmailTemplateReference,
        RoleReference,
        TeamReference,
        UserReference,
        WebhookReference,
        WorkflowReference,
    )


class NotificationFilters(TypedDict, total=False):
    """What `halo.notifications.list` takes."""

    agent_id: AgentReference
    """Records of this agent."""
    restrictto_agent_id: AgentReference
    role_id: str
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    type: int
    webhook_id: str


class NotificationGetParameters(TypedDict, total=False):
    """What `halo.notifications.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class NotificationFields(TypedDict, total=False):
    """The fields of one record of `halo.notifications`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    acknowledge_complete: str | None
    acknowledge_empty: str | None
    acknowledge_type: int | None
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    agent_name: str | None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    agents: list[dict[str, Any]] | None
    """The agents it concerns."""
    colour: str | None
    """The colour, as hexadecimal RGB."""
    condition_count: int | None
    conditions: list[dict[str, Any]] | None
    customisecolour: bool | None
    delivery_method: int | None
    email_list: str | None
    emailtemplate_guid: str | None
    emailtemplate_id: EmailTemplateReference | None
    emailtemplate_name: str | None
    eventno: int | None
    filter_sitecontact: bool | None
    filter_type: int | None
    flow_id: WorkflowReference | None
    flow_seq: int | None
    guid: str | None
    """A GUID beside the id."""
    intent: str | None
    interval: float | None
    mattermost_channel_name: str | None
    mattermost_channelid: int | None
    name: str | None
    outcomes: list[dict[str, Any]] | None
    popupinnotificationpane: bool | None
    restriction_department_guid: str | None
    restriction_department_id: int | None
    restriction_department_name: str | None
    restriction_team_guid: str | None
    restriction_team_id: TeamReference | None
    restriction_team_name: str | None
    restriction_type: int | None
    role_id: RoleReference | None
    role_name: str | None
    roles: list[dict[str, Any]] | None
    rule_guid: str | None
    rule_id: int | None
    rule_name: str | None
    safe_instance_list: list[dict[str, Any]] | None
    safe_instances: int | None
    sendpushnotification: bool | None
    sendpushnotificationbrowser: bool | None
    shift_type: int | None
    sitecontact_type: int | None
    slack_channel_name: str | None
    slack_id: int | None
    subscriber_count: int | None
    team_guid: str | None
    team_id: TeamReference | None
    team_name: str | None
    """A name, for reading. A save goes by team_id."""
    teams_channel_name: str | None
    teams_id: int | None
    twilio_details: int | None
    twilio_number: str | None
    type: int | None
    user_id: UserReference | None
    """The user who reported it."""
    user_name: str | None
    user_roles: list[dict[str, Any]] | None
    useworkinghours: int | None
    value1: int | None
    value1_name: str | None
    webhook_id: WebhookReference | None


class NotificationUpdate(NotificationFields, total=False):
    """The id of one record of `halo.notifications`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
