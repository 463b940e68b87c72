# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.features` take by keyword. The modules, and whether they are on."""

from __future__ import annotations

from typing import TypedDict


class FeatureFilters(TypedDict, total=False):
    """What `halo.features.list` takes."""

    isconfig: bool
    showdisabled: bool
    showenabled: bool


class FeatureGetParameters(TypedDict, total=False):
    """What `halo.features.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
