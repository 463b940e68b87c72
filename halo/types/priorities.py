# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.priorities` take by keyword. The priorities of SLAs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import PriorityReference, SlaReference


class PriorityFilters(TypedDict, total=False):
    """What `halo.priorities.list` takes."""

    includedistinct: bool
    slaid: SlaReference
    """Priorities of this SLA."""


class PriorityGetParameters(TypedDict, total=False):
    """What `halo.priorities.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class PriorityFields(TypedDict, total=False):
    """The fields of one record of `halo.priorities`."""

    catprompt: int | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    enterslaexcuse: bool | None
    enterslaresponseexcuse: bool | None
    firstresponsetime: float | None
    firstresponseunits: str | None
    fixendofday: bool | None
    fixtime: float | None
    """The time to a solution, in fixunits."""
    fixunits: str | None
    ishidden: bool | None
    name: str | None
    priorityid: PriorityReference | None
    """The number that tickets call priority_id; unique within an SLA."""
    responseendofday: bool | None
    responsestartofday: bool | None
    responsestartofdaytime: str | None
    responsetime: float | None
    """The time to a response, in responseunits."""
    responseunits: str | None
    setfixtostartdate: bool | None
    setfixtotargetdate: bool | None
    sla_guid: str | None
    sla_name: str | None
    slaid: SlaReference | None
    """The SLA it belongs to."""
    startofday: bool | None
    startofdaytime: str | None
    translations: list[dict[str, Any]] | None
    workdaysoverride: int | None


class PriorityUpdate(PriorityFields, total=False):
    """The id of one record of `halo.priorities`, and those of its fields that change."""

    id: Required[str]
    """The record to change."""
