# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.booking_types` take by keyword. The kinds of appointment that users can book."""

from __future__ import annotations

from typing import TypedDict


class BookingTypeFilters(TypedDict, total=False):
    """What `halo.booking_types.list` takes."""

    type: int
