# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.slas` take by keyword. The service level agreements; their priorities come with
includedetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import WorkdayReference


class SlaFilters(TypedDict, total=False):
    """What `halo.slas.list` takes."""

    access_control_level: int
    isconfig: bool
    showpriorities: bool
    showworkdays: bool


class SlaGetParameters(TypedDict, total=False):
    """What `halo.slas.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class SlaFields(TypedDict, total=False):
    """The fields of one record of `halo.slas`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    autoreleaselimit: int | None
    autoreleaseoption: bool | None
    dontsendholdreminders: bool | None
    guid: str | None
    """A GUID beside the id."""
    hoursaretechslocaltime: bool | None
    inactive: bool | None
    """Whether it is out of use."""
    intent: str | None
    name: str | None
    priorities: list[dict[str, Any]] | None
    response_reset_approval: bool | None
    response_reset_call_screen: bool | None
    responsereset: bool | None
    slabartimedisplay: bool | None
    slstatusafterbreach: int | None
    slstatusafterfirstwarning: int | None
    slstatusaftersecondwarning: int | None
    statusafterautorelease: int | None
    statusafterautorelease_name: str | None
    trackslafixbytime: bool | None
    trackslaresponsetime: bool | None
    workday_guid: str | None
    workday_id: WorkdayReference | None
    workday_name: str | None
    workdays: dict[str, Any] | None


class SlaUpdate(SlaFields, total=False):
    """The id of one record of `halo.slas`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
