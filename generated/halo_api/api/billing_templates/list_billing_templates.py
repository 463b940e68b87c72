# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...models.billing_template import BillingTemplate
from ...queries import filters
from ...types import Page, Request


def list_billing_templates(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[BillingTemplate]]:
    """The billing templates that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/BillingTemplate",
        operation="list_billing_templates",
        query=filters("list_billing_templates", locals(), extra_query),
        read=rows(BillingTemplate, "", "billing_templates"),
    )
