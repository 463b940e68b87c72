# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class CustomIntegration(Model):
    """One custom integration."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    algorithm: int | None = None
    api_access_type: int | None = None
    application_id: str | None = None
    application_name: str | None = None
    authorizationtype: int | None = None
    authorizationurl: str | None = None
    authorized: bool | None = None
    bearerlocation: int | None = None
    bearername: str | None = None
    certificate_id: int | None = None
    certificate_name: str | None = None
    client_credentials: list[dict[str, Any]] | None = None
    client_id: str | None = None
    """The client it belongs to."""
    connection_type: int | None = None
    enable_linked_instance_client_credentials: bool | None = None
    granttype: int | None = None
    guid: str | None = None
    """A GUID beside the id."""
    headername: str | None = None
    headerprefix: str | None = None
    headers_to_sign: list[dict[str, Any]] | None = None
    icon: str | None = None
    icon_base64: str | None = None
    install_popup: str | None = None
    intent: str | None = None
    jwt_certificate_id: str | None = None
    jwt_extra_claims: list[dict[str, Any]] | None = None
    jwt_token_method: int | None = None
    library_licence_name: str | None = None
    lookup_service_cert: int | None = None
    lookup_service_cert_name: str | None = None
    lookup_service_url: str | None = None
    major_version_number: int | None = None
    methods: list[dict[str, Any]] | None = None
    minor_version_number: int | None = None
    module_id: int | None = None
    name: str | None = None
    new_client_secret: str | None = None
    new_password: str | None = None
    note: str | None = None
    """The text, plain."""
    patch_version_number: int | None = None
    resourcebaseurl: str | None = None
    response_token_name: str | None = None
    safe_instance_list: list[dict[str, Any]] | None = None
    safe_instances: int | None = None
    scope: str | None = None
    state: str | None = None
    token_expiry_mins: int | None = None
    tokenurl: str | None = None
    username: str | None = None
    version_number: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_callback_uri",
            "_clear_tokens",
            "_code",
            "_disconnect",
            "_verifier",
            "_warning",
        }
    )
