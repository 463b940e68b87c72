# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.licence_changes` take by keyword. What was changed on licences."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import SoftwareLicenceReference


class LicenceChangeFilters(TypedDict, total=False):
    """What `halo.licence_changes.list` takes."""

    change_date: datetime.datetime | datetime.date | str
    """Changes of this day."""
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
