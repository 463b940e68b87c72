# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of custom_integration_methods."""

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
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.custom_integration_method import CustomIntegrationMethod
from ..types import ListRequest, Request

_LIST_CUSTOM_INTEGRATION_METHODS = {
    "integration_id": INTEGER,
    "order": STRING,
    "order2": STRING,
    "order3": STRING,
    "order4": STRING,
    "order5": STRING,
    "orderdesc": BOOLEAN,
    "orderdesc2": BOOLEAN,
    "orderdesc3": BOOLEAN,
    "orderdesc4": BOOLEAN,
    "orderdesc5": BOOLEAN,
}


def list_custom_integration_methods(
    *,
    integration_id: int = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[CustomIntegrationMethod]:
    """The custom integration methods that match the filters.

    Args:
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/CustomIntegrationMethod",
        operation="list_custom_integration_methods",
        query=encode_query("list_custom_integration_methods", _LIST_CUSTOM_INTEGRATION_METHODS, locals(), extra_query),
        read=parse_page(CustomIntegrationMethod, "methods", "custom_integration_methods"),
    )


def save_custom_integration_methods(
    body: Sequence[CustomIntegrationMethod | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[CustomIntegrationMethod]]:
    """The custom integration methods as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/CustomIntegrationMethod",
        operation="save_custom_integration_methods",
        query=encode_query("save_custom_integration_methods", {}, locals(), extra_query),
        json=encode_body(body, "custom_integration_methods"),
        read=parse_saved(CustomIntegrationMethod, "methods"),
    )


_GET_CUSTOM_INTEGRATION_METHOD = {
    "includedetails": BOOLEAN,
}


def get_custom_integration_method(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CustomIntegrationMethod]:
    """One custom integration method, by its id.

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
        encode_path("/CustomIntegrationMethod/{id}", id),
        operation="get_custom_integration_method",
        query=encode_query("get_custom_integration_method", _GET_CUSTOM_INTEGRATION_METHOD, locals(), extra_query),
        read=parse_record(CustomIntegrationMethod),
    )


def delete_custom_integration_method(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CustomIntegrationMethod | None]:
    """The custom integration method that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/CustomIntegrationMethod/{id}", id),
        operation="delete_custom_integration_method",
        query=encode_query("delete_custom_integration_method", {}, locals(), extra_query),
        read=parse_deleted(CustomIntegrationMethod),
    )
