# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.priorities` take by keyword. The priorities of SLAs."""

from __future__ import annotations

from typing import TypedDict


class PriorityFilters(TypedDict, total=False):
    """What `halo.priorities.list` takes."""

    includedistinct: bool
    slaid: int
    """Priorities of this SLA."""


class PriorityGetParameters(TypedDict, total=False):
    """What `halo.priorities.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
