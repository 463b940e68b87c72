# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class CustomIntegration(Model):
    """One custom integration."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    algorithm: int | None = None
    authorizationtype: int | None = None
    authorizationurl: str | None = None
    authorized: bool | None = None
    bearerlocation: int | None = None
    bearername: str | None = None
    certificate_id: int | None = None
    certificate_name: str | None = None
    client_id: str | None = None
    """The client it belongs to."""
    granttype: int | None = None
    guid: str | None = None
    """A GUID beside the id."""
    headername: str | None = None
    headerprefix: str | None = None
    icon: str | None = None
    icon_base64: str | None = None
    install_popup: str | None = None
    intent: str | None = None
    library_licence_name: str | None = None
    major_version_number: int | None = None
    methods: list[dict[str, Any]] | None = None
    minor_version_number: int | None = None
    module_id: int | None = None
    name: str | None = None
    """The name."""
    new_client_secret: str | None = None
    new_password: str | None = None
    note: str | None = None
    """The text, plain."""
    patch_version_number: int | None = None
    resourcebaseurl: str | None = None
    response_token_name: str | None = None
    scope: str | None = None
    state: str | None = None
    token_expiry_mins: int | None = None
    tokenurl: str | None = None
    username: str | None = None
    version_number: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_callback_uri",
            "_code",
            "_disconnect",
            "_verifier",
            "_warning",
        }
    )
