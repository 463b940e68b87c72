# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...model import UNSET
from ...queries import filters, path
from ...types import Request


def get_attachment(
    id: int,
    /,
    *,
    childticketid: int = UNSET,
    includedetails: bool = UNSET,
    token: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[bytes]:
    """The content of one attachment, by its id.

    Args:
        includedetails: Not measured; one public client expects the record from it, as JSON, instead of the content.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the bytes of the file.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/Attachment/{id}", id),
        operation="get_attachment",
        query=filters("get_attachment", locals(), extra_query),
        is_content=True,
        read=bytes,
    )
