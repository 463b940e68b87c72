# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Priority(Model):
    """One priority."""

    id: str = UNSET
    """A GUID. Tickets refer to priorityid."""
    catprompt: int | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    enterslaexcuse: bool | None = None
    enterslaresponseexcuse: bool | None = None
    firstresponsetime: float | None = None
    firstresponseunits: str | None = None
    fixendofday: bool | None = None
    fixtime: float | None = None
    """The time to a solution, in fixunits."""
    fixunits: str | None = None
    ishidden: bool | None = None
    name: str | None = None
    priorityid: int | None = None
    """The number that tickets call priority_id; unique within an SLA."""
    responseendofday: bool | None = None
    responsestartofday: bool | None = None
    responsestartofdaytime: str | None = None
    responsetime: float | None = None
    """The time to a response, in responseunits."""
    responseunits: str | None = None
    setfixtostartdate: bool | None = None
    setfixtotargetdate: bool | None = None
    sla_guid: str | None = None
    sla_name: str | None = None
    slaid: int | None = None
    """The SLA it belongs to."""
    startofday: bool | None = None
    startofdaytime: str | None = None
    translations: list[dict[str, Any]] | None = None
    workdaysoverride: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_importtype",
            "_isimport",
            "_warning",
        }
    )
