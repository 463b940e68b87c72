# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.popup_note import PopupNote
from ...queries import filters
from ...types import Page, Request


def list_popup_notes(
    *,
    client_id: int = UNSET,
    showall: bool = UNSET,
    site_id: int = UNSET,
    user_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[PopupNote]]:
    """The popup notes that match the filters.

    Args:
        client_id: Records of this client.
        showall: Whether records come that the agent's own restrictions would hide.
        site_id: Records of this site.
        user_id: Records of this user.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/PopupNote",
        operation="list_popup_notes",
        query=filters("list_popup_notes", locals(), extra_query),
        read=rows(PopupNote, "", "popup_notes"),
    )
