# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of popup_notes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    encode_query,
)
from ..model import UNSET
from ..models.popup_note import PopupNote
from ..types import ListRequest

_LIST_POPUP_NOTES = {
    "client_id": INTEGER,
    "showall": BOOLEAN,
    "site_id": INTEGER,
    "user_id": INTEGER,
}


def list_popup_notes(
    *,
    client_id: int = UNSET,
    showall: bool = UNSET,
    site_id: int = UNSET,
    user_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[PopupNote]:
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
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/PopupNote",
        operation="list_popup_notes",
        query=encode_query("list_popup_notes", _LIST_POPUP_NOTES, locals(), extra_query),
        read=parse_page(PopupNote, "", "popup_notes"),
    )
