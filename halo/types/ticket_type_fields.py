# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.ticket_type_fields` take by keyword. Which fields each type of ticket shows."""

from __future__ import annotations

from typing import TypedDict


class TicketTypeFieldFilters(TypedDict, total=False):
    """What `halo.ticket_type_fields.list` takes."""

    buildcache: bool
    debug: bool
    isrtconfig: bool
