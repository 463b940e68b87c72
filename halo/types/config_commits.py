# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.config_commits` take by keyword. The history of the configuration."""

from __future__ import annotations

from typing import TypedDict


class ConfigCommitFilters(TypedDict, total=False):
    """What `halo.config_commits.list` takes."""

    advanced_search: str
    """Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value."""
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    instance_id: int
    notin_instance_id: int
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
    rollback_commit: str
    search: str
    """Text to look for."""


class ConfigCommitGetParameters(TypedDict, total=False):
    """What `halo.config_commits.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    instance_id: int
