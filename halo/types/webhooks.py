# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.webhooks` take by keyword. The webhooks and runbooks."""

from __future__ import annotations

import datetime
from typing import Any, Required, TypedDict


class WebhookFilters(TypedDict, total=False):
    """What `halo.webhooks.list` takes."""

    isazureautomation: bool
    type: int


class WebhookGetParameters(TypedDict, total=False):
    """What `halo.webhooks.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class WebhookFields(TypedDict, total=False):
    """The fields of one record of `halo.webhooks`."""

    active: bool | None
    """Whether it is in use."""
    algorithm: int | None
    authentication_header: str | None
    authentication_type: int | None
    basic_password: str | None
    basic_username: str | None
    certificate_id: int | None
    certificate_name: str | None
    content_type: str | None
    custom_payload: bool | None
    digest: int | None
    disabled: bool | None
    events: list[dict[str, Any]] | None
    flow_chart_json: str | None
    icon: str | None
    icon_base64: str | None
    inbound_authentication_type: int | None
    input_variables: list[dict[str, Any]] | None
    install_popup: str | None
    integrations: list[dict[str, Any]] | None
    intent: str | None
    last_status: int | None
    lastcreated: datetime.datetime | datetime.date | str | None
    library_licence_name: str | None
    log_retention_policy_days: int | None
    major_version_number: int | None
    mappings: list[dict[str, Any]] | None
    method: int | None
    minor_version_number: int | None
    name: str | None
    """The name."""
    nextcreationdate: datetime.datetime | datetime.date | str | None
    note: str | None
    """The text, plain."""
    patch_version_number: int | None
    payload_type: int | None
    runbook_start_type: int | None
    schedule_id: int | None
    signature_prefix: str | None
    standalone_methods: list[dict[str, Any]] | None
    steps: list[dict[str, Any]] | None
    systemuse: str | None
    type: int | None
    """0 for a webhook, 1 for a runbook."""
    url: str | None
    """Where events are sent."""
    version_number: str | None
    zapier_agent_id: int | None
    zapier_client_id: int | None
    zapier_priority_id: int | None
    zapier_site_id: int | None
    zapier_sla_id: int | None
    zapier_status_id: int | None
    zapier_team_id: int | None
    zapier_tickettype_id: int | None
    zapier_type: int | None
    zapier_username: str | None


class WebhookUpdate(WebhookFields, total=False):
    """The id of one record of `halo.webhooks`, and those of its fields that change."""

    id: Required[str]
    """The record to change."""
