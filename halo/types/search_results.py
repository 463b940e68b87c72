# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.search_results` take by keyword. What is found anywhere: tickets, clients, users, assets
and more."""

from __future__ import annotations

from typing import TypedDict


class SearchResultFilters(TypedDict, total=False):
    """What `halo.search_results.list` takes."""

    count_per_entity: int
    """Rows of each kind; about 5 unless told otherwise."""
    search: str
    """Text to look for."""
