# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.custom_integration_methods` take by keyword. What can be called of a custom integration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import CustomIntegrationReference


class CustomIntegrationMethodFilters(TypedDict, total=False):
    """What `halo.custom_integration_methods.list` takes."""

    integration_id: CustomIntegrationReference
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool


class CustomIntegrationMethodGetParameters(TypedDict, total=False):
    """What `halo.custom_integration_methods.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class CustomIntegrationMethodFields(TypedDict, total=False):
    """The fields of one record of `halo.custom_integration_methods`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    authorizationtype: int | None
    body_mappings: list[dict[str, Any]] | None
    encrypt_response_body: bool | None
    full_name: str | None
    guid: str | None
    """A GUID beside the id."""
    headers: list[dict[str, Any]] | None
    integration_baseurl: str | None
    integration_guid: str | None
    integration_id: CustomIntegrationReference | None
    """The record of /CustomIntegration that it belongs to."""
    integration_name: str | None
    intent: str | None
    log_retention_policy_days: int | None
    method: int | None
    """0 GET, 1 POST, 2 PUT, 3 DELETE, 4 PATCH."""
    name: str | None
    output_variables: list[dict[str, Any]] | None
    path: str | None
    remove_charset_header: bool | None
    requestbody: str | None
    requesttype: int | None
    resource: str | None
    response_is_file: bool | None
    responsetype: int | None
    uri_params: list[dict[str, Any]] | None


class CustomIntegrationMethodUpdate(CustomIntegrationMethodFields, total=False):
    """The id of one record of `halo.custom_integration_methods`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
