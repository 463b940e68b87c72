# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Webhook(Model):
    """One webhook."""

    id: str = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    active: bool | None = None
    """Whether it is in use."""
    algorithm: int | None = None
    authentication_header: str | None = None
    authentication_type: int | None = None
    """How it says who it is: 0 not at all, 1 Basic, 2 Bearer, 3 an API key, 4 a certificate."""
    auto_disable_attempts: int | None = None
    """After how many failures in a row it is disabled; 0 for never."""
    average_execution_time: int | None = None
    average_steps_executed: int | None = None
    basic_password: str | None = None
    basic_username: str | None = None
    batch_delay_seconds: int | None = None
    batch_limit: int | None = None
    batch_method: int | None = None
    certificate_id: int | None = None
    certificate_name: str | None = None
    content_type: str | None = None
    custom_payload: bool | None = None
    digest: int | None = None
    disabled: bool | None = None
    encrypt_request: bool | None = None
    events: list[dict[str, Any]] | None = None
    """A save does not change it."""
    failure_ticket_user_id: int | None = None
    failure_ticket_user_name: str | None = None
    failure_tickettype_id: int | None = None
    flow_chart_json: str | None = None
    group_id: int | None = None
    headers_to_sign: list[dict[str, Any]] | None = None
    icon: str | None = None
    icon_base64: str | None = None
    inbound_authentication_type: int | None = None
    infinite_loop_threshold: int | None = None
    initial_verification_type: int | None = None
    input_variables: list[dict[str, Any]] | None = None
    install_popup: str | None = None
    integrations: list[dict[str, Any]] | None = None
    intent: str | None = None
    last_auto_disable_date: datetime.datetime | None = None
    last_status: int | None = None
    last_ticket_creation_date: datetime.datetime | None = None
    lastcreated: datetime.datetime | None = None
    library_licence_name: str | None = None
    log_retention_policy_days: int | None = None
    log_ticket_attempts: int | None = None
    major_version_number: int | None = None
    mapping_profiles: list[dict[str, Any]] | None = None
    mappings: list[dict[str, Any]] | None = None
    max_execution_time: int | None = None
    max_steps_executed: int | None = None
    method: int | None = None
    """0 POST, 1 GET, 2 PUT, 3 DELETE, 4 PATCH."""
    minor_version_number: int | None = None
    multiple_execution_mode: int | None = None
    name: str | None = None
    nextcreationdate: datetime.datetime | None = None
    note: str | None = None
    """The text, plain."""
    notify_on_failure: bool | None = None
    notify_on_failure_tech: int | None = None
    notify_on_failure_tech_name: str | None = None
    notify_on_failure_template: int | None = None
    notify_on_failure_template_name: str | None = None
    patch_version_number: int | None = None
    payload_type: int | None = None
    run_count_day: int | None = None
    run_count_hour: int | None = None
    run_count_week: int | None = None
    runbook_start_type: int | None = None
    safe_instance_list: list[dict[str, Any]] | None = None
    safe_instances: int | None = None
    schedule_id: int | None = None
    signature_prefix: str | None = None
    standalone_methods: list[dict[str, Any]] | None = None
    steps: list[dict[str, Any]] | None = None
    """Those of a runbook, of type 1; a create takes an empty list."""
    systemuse: str | None = None
    timestamp_verification_header: str | None = None
    type: int | None = None
    """0 for a webhook, 1 for a runbook."""
    url: str | None = None
    """Where events are sent."""
    use_lightweight_logs: bool | None = None
    version_number: str | None = None
    zapier_agent_id: int | None = None
    zapier_client_id: int | None = None
    zapier_priority_id: int | None = None
    zapier_site_id: int | None = None
    zapier_sla_id: int | None = None
    zapier_status_id: int | None = None
    zapier_team_id: int | None = None
    zapier_tickettype_id: int | None = None
    zapier_type: int | None = None
    zapier_username: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_is_new",
            "_iszapier",
            "_test",
            "_test_output_variables",
            "_test_result",
            "_test_runbook_variables",
            "_test_step",
            "_test_variables",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "last_auto_disable_date": DATETIME,
        "last_ticket_creation_date": DATETIME,
        "lastcreated": DATETIME,
        "nextcreationdate": DATETIME,
    }
