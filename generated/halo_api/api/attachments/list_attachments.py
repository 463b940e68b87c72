# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.attachment import Attachment
from ...queries import filters
from ...types import Page, Request


def list_attachments(
    *,
    action_id: int = UNSET,
    domotzagents: bool = UNSET,
    filetype: str = UNSET,
    idonly: bool = UNSET,
    isxlsimport: bool = UNSET,
    one_attachment_id: int = UNSET,
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
    portal: int = UNSET,
    ticket_id: int = UNSET,
    token: str = UNSET,
    type: int = UNSET,
    unique_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Attachment]]:
    """The attachments that match the filters.

    Args:
        action_id: Files of this action; needs ticket_id too.
        filetype: Files of this type.
        idonly: Ids alone, without the other fields. Not together with paging.
        one_attachment_id: This file alone.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        ticket_id: Files of this ticket. Without it, type and unique_id are needed.
        type: The kind of record that the files belong to, from the vendor's list; together with unique_id.
        unique_id: The record that the files belong to; together with type.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Attachment",
        operation="list_attachments",
        query=filters("list_attachments", locals(), extra_query),
        read=rows(Attachment, "attachments", "attachments"),
    )
