# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...models.invoice import Invoice
from ...queries import filters, path
from ...types import Request


def void_invoice(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Invoice | None]:
    """Declare an invoice void.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "POST",
        path("/Invoice/{id}/void", id),
        operation="void_invoice",
        query=filters("void_invoice", locals(), extra_query),
        read=maybe_one(Invoice),
    )
