# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of billing_templates."""

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
from ..models.billing_template import BillingTemplate
from ..types import ListRequest, Request


def list_billing_templates(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[BillingTemplate]:
    """The billing templates that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/BillingTemplate",
        operation="list_billing_templates",
        query=encode_query("list_billing_templates", {}, locals(), extra_query),
        read=parse_page(BillingTemplate, "", "billing_templates"),
    )


def save_billing_templates(
    body: Sequence[BillingTemplate | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[BillingTemplate]]:
    """The billing templates as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/BillingTemplate",
        operation="save_billing_templates",
        query=encode_query("save_billing_templates", {}, locals(), extra_query),
        json=encode_body(body, "billing_templates"),
        read=parse_saved(BillingTemplate, ""),
    )


_GET_BILLING_TEMPLATE = {
    "client_id": INTEGER,
    "includedetails": BOOLEAN,
}


def get_billing_template(
    id: int,
    /,
    *,
    client_id: int = UNSET,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[BillingTemplate]:
    """One billing template, by its id.

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
        encode_path("/BillingTemplate/{id}", id),
        operation="get_billing_template",
        query=encode_query("get_billing_template", _GET_BILLING_TEMPLATE, locals(), extra_query),
        read=parse_record(BillingTemplate),
    )


def delete_billing_template(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[BillingTemplate | None]:
    """The billing template that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/BillingTemplate/{id}", id),
        operation="delete_billing_template",
        query=encode_query("delete_billing_template", {}, locals(), extra_query),
        read=parse_deleted(BillingTemplate),
    )
