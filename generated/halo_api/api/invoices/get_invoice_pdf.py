# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...queries import filters, path
from ...types import Request


def get_invoice_pdf(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[bytes]:
    """An invoice as PDF.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the bytes of the file.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "POST",
        path("/Invoice/PDF/{id}", id),
        operation="get_invoice_pdf",
        query=filters("get_invoice_pdf", locals(), extra_query),
        is_content=True,
        read=bytes,
    )
