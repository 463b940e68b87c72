# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of custom_integrations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.custom_integration import CustomIntegration
from ..types import ListRequest, Request


def list_custom_integrations(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[CustomIntegration]:
    """The custom integrations that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/CustomIntegration",
        operation="list_custom_integrations",
        query=encode_query("list_custom_integrations", {}, locals(), extra_query),
        read=parse_page(CustomIntegration, "", "custom_integrations"),
    )


def save_custom_integrations(
    body: Sequence[CustomIntegration | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[CustomIntegration]]:
    """The custom integrations as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/CustomIntegration",
        operation="save_custom_integrations",
        query=encode_query("save_custom_integrations", {}, locals(), extra_query),
        json=encode_body(body, "custom_integrations"),
        read=parse_saved(CustomIntegration, ""),
    )


_GET_CUSTOM_INTEGRATION = {
    "includedetails": BOOLEAN,
    "includemethods": BOOLEAN,
    "module_id": INTEGER,
}


def get_custom_integration(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    includemethods: bool = UNSET,
    module_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CustomIntegration]:
    """One custom integration, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/CustomIntegration/{id}", id),
        operation="get_custom_integration",
        query=encode_query("get_custom_integration", _GET_CUSTOM_INTEGRATION, locals(), extra_query),
        read=parse_record(CustomIntegration),
    )


def delete_custom_integration(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CustomIntegration | None]:
    """The custom integration that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/CustomIntegration/{id}", id),
        operation="delete_custom_integration",
        query=encode_query("delete_custom_integration", {}, locals(), extra_query),
        read=parse_deleted(CustomIntegration),
    )
