# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class BillingTemplate(Model):
    """One billing template."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    active: bool | None = None
    """Whether it is in use."""
    autotopupbyamount: float | None = None
    autotopupcostperhour: float | None = None
    autotopupthreshhold: float | None = None
    autotopuptoamount: float | None = None
    billforrecurringprepayamount: bool | None = None
    billingdescription: int | None = None
    billingperiod: int | None = None
    billingplans: list[dict[str, Any]] | None = None
    clients: list[int] | None = None
    create_contract: bool | None = None
    name: str | None = None
    numberofunitsfree: float | None = None
    prepayrecurringautomaticdeduction: float | None = None
    prepayrecurringcharge: float | None = None
    prepayrecurringchargebp: int | None = None
    prepayrecurringchargenextdate: datetime.datetime | None = None
    prepayrecurringhours: float | None = None
    prepayrecurringminimumdeduction: float | None = None
    prepayrecurringminimumdeductiononlyactive: bool | None = None
    seq: int | None = None
    subtype: int | None = None
    unmatchedcombinations: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "prepayrecurringchargenextdate": DATETIME,
    }
