# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.asset_changes` take by keyword. What was changed on an asset."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import AssetReference, SoftwareLicenceReference, UserReference


class AssetChangeFilters(TypedDict, total=False):
    """What `halo.asset_changes.list` takes."""

    asset_id: AssetReference
    """Records of this asset."""
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    licence_id: SoftwareLicenceReference
    """Records of this software licence."""
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool
    search: str
    """Text to look for."""
    user_id: UserReference
    """Records of this user."""
