# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...model import UNSET
from ...models.invoice import Invoice
from ...queries import filters, path
from ...types import Request


def delete_recurring_invoice(
    id: int,
    /,
    *,
    bypass_accounts_sync: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Invoice | None]:
    """The recurring invoice that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/RecurringInvoice/{id}", id),
        operation="delete_recurring_invoice",
        query=filters("delete_recurring_invoice", locals(), extra_query),
        read=maybe_one(Invoice),
    )
