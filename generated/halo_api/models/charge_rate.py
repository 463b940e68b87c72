# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class ChargeRate(Model):
    """One charge rate."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    agents: list[dict[str, Any]] | None = None
    """The agents it concerns."""
    agentslist: str | None = None
    area: int | None = None
    charge_id: int | None = None
    contract_id: int | None = None
    """The contract it belongs to."""
    contractmultiplier: float | None = None
    current: bool | None = None
    current_rate: float | None = None
    expirydate: datetime.datetime | None = None
    holidaymultiplier: float | None = None
    increment: float | None = None
    mileage_rate: float | None = None
    minimum: float | None = None
    oohmultiplier: float | None = None
    org: int | None = None
    override_surcharge: bool | None = None
    rate: float | None = None
    rateoverride: float | None = None
    round: int | None = None
    startdate: datetime.datetime | None = None
    """When it begins, UTC."""
    surcharge: bool | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    travel_surchargeid: int | None = None
    tree_id: int | None = None
    use_budget_rate: bool | None = None
    use_for_mileage: bool | None = None
    use_for_travel: bool | None = None
    useagentworkinghours: bool | None = None
    weekendmultiplier: float | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "expirydate": DATETIME,
        "startdate": DATETIME,
    }
