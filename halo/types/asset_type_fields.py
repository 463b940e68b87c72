# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.asset_type_fields` take by keyword. Which fields each type of asset has."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import AssetGroupReference, TicketTypeReference


class AssetTypeFieldFilters(TypedDict, total=False):
    """What `halo.asset_type_fields.list` takes."""

    assetgroup_id: AssetGroupReference
    """Records of this asset group."""
    can_create_only: bool
    can_edit_only: bool
    fixedassetgroups: bool
    include_current: int
    resourcesonly: bool
    setuplist: bool
    tickettype_id: TicketTypeReference
    type: str
