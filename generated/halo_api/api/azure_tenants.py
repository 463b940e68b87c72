# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of azure_tenants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    STRING,
    encode_query,
)
from ..model import UNSET
from ..models.azure_tenant import AzureTenant
from ..types import ListRequest

_LIST_AZURE_TENANTS = {
    "azure_tenant_id": STRING,
    "client_id": INTEGER,
    "details_id": INTEGER,
    "ignore_decrypt": BOOLEAN,
    "notset": BOOLEAN,
    "returnalliflinked": BOOLEAN,
    "site_id": INTEGER,
}


def list_azure_tenants(
    *,
    azure_tenant_id: str = UNSET,
    client_id: int = UNSET,
    details_id: int = UNSET,
    ignore_decrypt: bool = UNSET,
    notset: bool = UNSET,
    returnalliflinked: bool = UNSET,
    site_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[AzureTenant]:
    """The azure tenants that match the filters.

    Args:
        client_id: Records of this client.
        site_id: Records of this site.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/AreaAzureTenant",
        operation="list_azure_tenants",
        query=encode_query("list_azure_tenants", _LIST_AZURE_TENANTS, locals(), extra_query),
        read=parse_page(AzureTenant, "", "azure_tenants"),
    )
