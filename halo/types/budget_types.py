# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.budget_types` take by keyword. The kinds of budget that a project can have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .references import TicketReference


class BudgetTypeFilters(TypedDict, total=False):
    """What `halo.budget_types.list` takes."""

    ticket_id: TicketReference
    """Records of this ticket."""


class BudgetTypeGetParameters(TypedDict, total=False):
    """What `halo.budget_types.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class BudgetTypeFields(TypedDict, total=False):
    """The fields of one record of `halo.budget_types`."""

    chargerate: int | None
    defaultrate: float | None
    name: str | None


class BudgetTypeUpdate(BudgetTypeFields, total=False):
    """The id of one record of `halo.budget_types`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
