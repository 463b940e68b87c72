# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.cost_centres` take by keyword. The cost centres."""

from __future__ import annotations

from typing import Required, TypedDict


class CostCentreGetParameters(TypedDict, total=False):
    """What `halo.cost_centres.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class CostCentreFields(TypedDict, total=False):
    """The fields of one record of `halo.cost_centres`."""

    addr1: str | None
    addr2: str | None
    addr3: str | None
    addr4: str | None
    chargeable: bool | None
    name: str | None


class CostCentreUpdate(CostCentreFields, total=False):
    """The id of one record of `halo.cost_centres`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
