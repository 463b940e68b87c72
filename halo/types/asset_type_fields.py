# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.asset_type_fields` take by keyword. Which fields each type of asset has."""

from __future__ import annotations

from typing import TypedDict


class AssetTypeFieldFilters(TypedDict, total=False):
    """What `halo.asset_type_fields.list` takes."""

    assetgroup_id: int
    """Records of this asset group."""
    can_create_only: bool
    can_edit_only: bool
    fixedassetgroups: bool
    include_current: int
    resourcesonly: bool
    setuplist: bool
    tickettype_id: int
    type: str
