# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of auth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_record,
)
from ..encoding import (
    STRING,
    encode_form,
    encode_query,
)
from ..model import UNSET
from ..models.auth_info import AuthInfo
from ..models.token import Token
from ..types import Request

_CREATE_TOKEN = {
    "tenant": STRING,
}


def create_token(
    *,
    grant_type: str,
    client_id: str,
    client_secret: str,
    scope: str,
    tenant: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Token]:
    """A new access token, by the client credentials flow.

    Args:
        tenant: The tenant's name, as authinfo gives it; needed on hosted instances without a host name of their
            own.
        grant_type: Always client_credentials.
        client_id: The application's client id.
        client_secret: The application's client secret.
        scope: all, or scopes such as read:tickets, separated by blanks.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/auth/token",
        operation="create_token",
        query=encode_query("create_token", _CREATE_TOKEN, locals(), extra_query),
        form=encode_form(locals(), ["grant_type", "client_id", "client_secret", "scope"]),
        read=parse_record(Token),
    )


def get_authinfo(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AuthInfo]:
    """Where to get a token for this instance; needs no token itself.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        "/authinfo",
        operation="get_authinfo",
        query=encode_query("get_authinfo", {}, locals(), extra_query),
        read=parse_record(AuthInfo),
    )
