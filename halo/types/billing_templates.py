# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.billing_templates` take by keyword. The templates of billing for contracts."""

from __future__ import annotations

import datetime
from typing import Any, Required, TypedDict


class BillingTemplateGetParameters(TypedDict, total=False):
    """What `halo.billing_templates.get` takes."""

    client_id: int
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class BillingTemplateFields(TypedDict, total=False):
    """The fields of one record of `halo.billing_templates`."""

    active: bool | None
    """Whether it is in use."""
    autotopupbyamount: float | None
    autotopupcostperhour: float | None
    autotopupthreshhold: float | None
    autotopuptoamount: float | None
    billforrecurringprepayamount: bool | None
    billingdescription: int | None
    billingperiod: int | None
    billingplans: list[dict[str, Any]] | None
    clients: list[int] | None
    create_contract: bool | None
    name: str | None
    numberofunitsfree: float | None
    prepayrecurringautomaticdeduction: float | None
    prepayrecurringcharge: float | None
    prepayrecurringchargebp: int | None
    prepayrecurringchargenextdate: datetime.datetime | datetime.date | str | None
    prepayrecurringhours: float | None
    prepayrecurringminimumdeduction: float | None
    prepayrecurringminimumdeductiononlyactive: bool | None
    seq: int | None
    subtype: int | None
    unmatchedcombinations: int | None


class BillingTemplateUpdate(BillingTemplateFields, total=False):
    """The id of one record of `halo.billing_templates`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
