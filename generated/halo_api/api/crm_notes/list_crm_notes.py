# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.crm_note import CrmNote
from ...queries import filters
from ...types import Page, Request


def list_crm_notes(
    *,
    client_id: int = UNSET,
    supplier_id: int = UNSET,
    toplevel_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[CrmNote]]:
    """The crm notes that match the filters.

    Args:
        client_id: Records of this client.
        supplier_id: Records of this supplier.
        toplevel_id: Records below this top level.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/CRMNote",
        operation="list_crm_notes",
        query=filters("list_crm_notes", locals(), extra_query),
        read=rows(CrmNote, "actions", "crm_notes"),
    )
