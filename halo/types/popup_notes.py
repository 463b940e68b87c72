# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.popup_notes` take by keyword. The notes that pop up for a client, site or user."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import ClientReference, SiteReference, UserReference


class PopupNoteFilters(TypedDict, total=False):
    """What `halo.popup_notes.list` takes."""

    client_id: ClientReference
    """Records of this client."""
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    site_id: SiteReference
    """Records of this site."""
    user_id: UserReference
    """Records of this user."""
