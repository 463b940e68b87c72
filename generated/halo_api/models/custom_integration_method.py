# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class CustomIntegrationMethod(Model):
    """One custom integration method."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    authorizationtype: int | None = None
    body_mappings: list[dict[str, Any]] | None = None
    encrypt_response_body: bool | None = None
    full_name: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    headers: list[dict[str, Any]] | None = None
    integration_baseurl: str | None = None
    integration_guid: str | None = None
    integration_id: int | None = None
    """The record of /CustomIntegration that it belongs to."""
    integration_name: str | None = None
    intent: str | None = None
    log_retention_policy_days: int | None = None
    method: int | None = None
    """0 GET, 1 POST, 2 PUT, 3 DELETE, 4 PATCH."""
    name: str | None = None
    output_variables: list[dict[str, Any]] | None = None
    path: str | None = None
    remove_charset_header: bool | None = None
    requestbody: str | None = None
    requesttype: int | None = None
    resource: str | None = None
    response_is_file: bool | None = None
    responsetype: int | None = None
    uri_params: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_is_cf_method",
            "_is_system_method",
            "_isbatch",
            "_test",
            "_test_output_variables",
            "_test_result",
            "_test_runbook_variables",
            "_test_variables",
            "_warning",
        }
    )
