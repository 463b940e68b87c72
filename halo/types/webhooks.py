# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.webhooks` take by keyword. The webhooks and runbooks."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import UserReference


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

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    active: bool | None
    """Whether it is in use."""
    algorithm: int | None
    authentication_header: str | None
    authentication_type: int | None
    """How it says who it is: 0 not at all, 1 Basic, 2 Bearer, 3 an API key, 4 a certificate."""
    auto_disable_attempts: int | None
    """After how many failures in a row it is disabled; 0 for never."""
    average_execution_time: int | None
    average_steps_executed: int | None
    basic_password: str | None
    basic_username: str | None
    batch_delay_seconds: int | None
    batch_limit: int | None
    batch_method: int | None
    certificate_id: int | None
    certificate_name: str | None
    content_type: str | None
    custom_payload: bool | None
    digest: int | None
    disabled: bool | None
    encrypt_request: bool | None
    events: list[dict[str, Any]] | None
    """A save does not change it."""
    failure_ticket_user_id: UserReference | None
    failure_ticket_user_name: str | None
    failure_tickettype_id: int | None
    flow_chart_json: str | None
    group_id: int | None
    headers_to_sign: list[dict[str, Any]] | None
    icon: str | None
    icon_base64: str | None
    inbound_authentication_type: int | None
    infinite_loop_threshold: int | None
    initial_verification_type: int | None
    input_variables: list[dict[str, Any]] | None
    install_popup: str | None
    integrations: list[dict[str, Any]] | None
    intent: str | None
    last_auto_disable_date: datetime.datetime | datetime.date | str | None
    last_status: int | None
    last_ticket_creation_date: datetime.datetime | datetime.date | str | None
    lastcreated: datetime.datetime | datetime.date | str | None
    library_licence_name: str | None
    log_retention_policy_days: int | None
    log_ticket_attempts: int | None
    major_version_number: int | None
    mapping_profiles: list[dict[str, Any]] | None
    mappings: list[dict[str, Any]] | None
    max_execution_time: int | None
    max_steps_executed: int | None
    method: int | None
    """0 POST, 1 GET, 2 PUT, 3 DELETE, 4 PATCH."""
    minor_version_number: int | None
    multiple_execution_mode: int | None
    name: str | None
    nextcreationdate: datetime.datetime | datetime.date | str | None
    note: str | None
    """The text, plain."""
    notify_on_failure: bool | None
    notify_on_failure_tech: int | None
    notify_on_failure_tech_name: str | None
    notify_on_failure_template: int | None
    notify_on_failure_template_name: str | None
    patch_version_number: int | None
    payload_type: int | None
    run_count_day: int | None
    run_count_hour: int | None
    run_count_week: int | None
    runbook_start_type: int | None
    safe_instance_list: list[dict[str, Any]] | None
    safe_instances: int | None
    schedule_id: int | None
    signature_prefix: str | None
    standalone_methods: list[dict[str, Any]] | None
    steps: list[dict[str, Any]] | None
    """Those of a runbook, of type 1; a create takes an empty list."""
    systemuse: str | None
    timestamp_verification_header: str | None
    type: int | None
    """0 for a webhook, 1 for a runbook."""
    url: str | None
    """Where events are sent."""
    use_lightweight_logs: bool | None
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
