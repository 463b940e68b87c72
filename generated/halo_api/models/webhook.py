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
    active: bool | None = None
    """Whether it is in use."""
    algorithm: int | None = None
    authentication_header: str | None = None
    authentication_type: int | None = None
    basic_password: str | None = None
    basic_username: str | None = None
    certificate_id: int | None = None
    certificate_name: str | None = None
    content_type: str | None = None
    custom_payload: bool | None = None
    digest: int | None = None
    disabled: bool | None = None
    events: list[dict[str, Any]] | None = None
    flow_chart_json: str | None = None
    icon: str | None = None
    icon_base64: str | None = None
    inbound_authentication_type: int | None = None
    input_variables: list[dict[str, Any]] | None = None
    install_popup: str | None = None
    integrations: list[dict[str, Any]] | None = None
    intent: str | None = None
    last_status: int | None = None
    lastcreated: datetime.datetime | None = None
    library_licence_name: str | None = None
    log_retention_policy_days: int | None = None
    major_version_number: int | None = None
    mappings: list[dict[str, Any]] | None = None
    method: int | None = None
    minor_version_number: int | None = None
    name: str | None = None
    """The name."""
    nextcreationdate: datetime.datetime | None = None
    note: str | None = None
    """The text, plain."""
    patch_version_number: int | None = None
    payload_type: int | None = None
    runbook_start_type: int | None = None
    schedule_id: int | None = None
    signature_prefix: str | None = None
    standalone_methods: list[dict[str, Any]] | None = None
    steps: list[dict[str, Any]] | None = None
    systemuse: str | None = None
    type: int | None = None
    """0 for a webhook, 1 for a runbook."""
    url: str | None = None
    """Where events are sent."""
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
            "_iszapier",
            "_test",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "lastcreated": DATETIME,
        "nextcreationdate": DATETIME,
    }
