# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Notification(Model):
    """One notification."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    acknowledge_complete: str | None = None
    acknowledge_empty: str | None = None
    acknowledge_type: int | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    agent_name: str | None = None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    agents: list[dict[str, Any]] | None = None
    """The agents it concerns."""
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    condition_count: int | None = None
    conditions: list[dict[str, Any]] | None = None
    customisecolour: bool | None = None
    delivery_method: int | None = None
    email_list: str | None = None
    emailtemplate_guid: str | None = None
    emailtemplate_id: int | None = None
    emailtemplate_name: str | None = None
    eventno: int | None = None
    filter_sitecontact: bool | None = None
    filter_type: int | None = None
    flow_id: int | None = None
    flow_seq: int | None = None
    guid: str | None = None
    """A GUID beside the id."""
    intent: str | None = None
    interval: float | None = None
    mattermost_channel_name: str | None = None
    mattermost_channelid: int | None = None
    name: str | None = None
    outcomes: list[dict[str, Any]] | None = None
    popupinnotificationpane: bool | None = None
    restriction_department_guid: str | None = None
    restriction_department_id: int | None = None
    restriction_department_name: str | None = None
    restriction_team_guid: str | None = None
    restriction_team_id: int | None = None
    restriction_team_name: str | None = None
    restriction_type: int | None = None
    role_id: str | None = None
    role_name: str | None = None
    roles: list[dict[str, Any]] | None = None
    rule_guid: str | None = None
    rule_id: int | None = None
    rule_name: str | None = None
    safe_instance_list: list[dict[str, Any]] | None = None
    safe_instances: int | None = None
    sendpushnotification: bool | None = None
    sendpushnotificationbrowser: bool | None = None
    shift_type: int | None = None
    sitecontact_type: int | None = None
    slack_channel_name: str | None = None
    slack_id: int | None = None
    subscriber_count: int | None = None
    team_guid: str | None = None
    team_id: int | None = None
    team_name: str | None = None
    """A name, for reading. A save goes by team_id."""
    teams_channel_name: str | None = None
    teams_id: int | None = None
    twilio_details: int | None = None
    twilio_number: str | None = None
    type: int | None = None
    user_id: int | None = None
    """The user who reported it."""
    user_name: str | None = None
    user_roles: list[dict[str, Any]] | None = None
    useworkinghours: int | None = None
    value1: int | None = None
    value1_name: str | None = None
    webhook_id: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_canupdate",
            "_iszapier",
            "_warning",
        }
    )
