# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.user_changes` take by keyword. What was changed on users."""

from __future__ import annotations

import datetime
from typing import TypedDict


class UserChangeFilters(TypedDict, total=False):
    """What `halo.user_changes.list` takes."""

    change_date: datetime.datetime | datetime.date | str
    """Changes of this day."""
    exclude_generaluser: bool
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
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
