# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.token import Token
from ...queries import filters, form_fields
from ...types import Request


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
        tenant: The tenant's name; needed on hosted instances.
        grant_type: Always client_credentials.
        client_id: The application's client id.
        client_secret: The application's client secret.
        scope: all, or scopes such as read:tickets, separated by blanks.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "POST",
        "/auth/token",
        operation="create_token",
        query=filters("create_token", locals(), extra_query),
        form=form_fields(locals(), ["grant_type", "client_id", "client_secret", "scope"]),
        read=one(Token),
    )
