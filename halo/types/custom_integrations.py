# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.custom_integrations` take by keyword. The connections to other systems."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class CustomIntegrationGetParameters(TypedDict, total=False):
    """What `halo.custom_integrations.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    includemethods: bool
    module_id: int


class CustomIntegrationFields(TypedDict, total=False):
    """The fields of one record of `halo.custom_integrations`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    algorithm: int | None
    api_access_type: int | None
    application_id: str | None
    application_name: str | None
    authorizationtype: int | None
    authorizationurl: str | None
    authorized: bool | None
    bearerlocation: int | None
    bearername: str | None
    certificate_id: int | None
    certificate_name: str | None
    client_credentials: list[dict[str, Any]] | None
    client_id: str | None
    """The client it belongs to."""
    connection_type: int | None
    enable_linked_instance_client_credentials: bool | None
    granttype: int | None
    guid: str | None
    """A GUID beside the id."""
    headername: str | None
    headerprefix: str | None
    headers_to_sign: list[dict[str, Any]] | None
    icon: str | None
    icon_base64: str | None
    install_popup: str | None
    intent: str | None
    jwt_certificate_id: str | None
    jwt_extra_claims: list[dict[str, Any]] | None
    jwt_token_method: int | None
    library_licence_name: str | None
    lookup_service_cert: int | None
    lookup_service_cert_name: str | None
    lookup_service_url: str | None
    major_version_number: int | None
    methods: list[dict[str, Any]] | None
    minor_version_number: int | None
    module_id: int | None
    name: str | None
    new_client_secret: str | None
    new_password: str | None
    note: str | None
    """The text, plain."""
    patch_version_number: int | None
    resourcebaseurl: str | None
    response_token_name: str | None
    safe_instance_list: list[dict[str, Any]] | None
    safe_instances: int | None
    scope: str | None
    state: str | None
    token_expiry_mins: int | None
    tokenurl: str | None
    username: str | None
    version_number: str | None


class CustomIntegrationUpdate(CustomIntegrationFields, total=False):
    """The id of one record of `halo.custom_integrations`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
