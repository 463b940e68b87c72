# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Tax(Model):
    """One tax."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    avalara_id: str | None = None
    category_code: str | None = None
    code: str | None = None
    exact_division: int | None = None
    exact_division_name: str | None = None
    exacttaxcode: dict[str, Any] | None = None
    is_composite: bool | None = None
    kashflow_tenant_id: int | None = None
    kashflow_tenant_name: str | None = None
    kashflowtaxrate: dict[str, Any] | None = None
    linked_rates: list[dict[str, Any]] | None = None
    myob_details_id: int | None = None
    myob_details_name: str | None = None
    myobtaxcode: dict[str, Any] | None = None
    name: str | None = None
    onseparateline: bool | None = None
    qbo_company_id: str | None = None
    qbo_company_name: str | None = None
    qbo_type: int | None = None
    qbocode: str | None = None
    qbocode_name: str | None = None
    qbotaxcode: dict[str, Any] | None = None
    qbotaxrate: dict[str, Any] | None = None
    sage_tenant_id: int | None = None
    sage_tenant_name: str | None = None
    sagebusinesscloudtaxcode: dict[str, Any] | None = None
    sageintacttaxcode: dict[str, Any] | None = None
    third_party_desc: str | None = None
    third_party_id: str | None = None
    thirdparty_tax_rates: list[dict[str, Any]] | None = None
    value: float | None = None
    xero_tenant_id: str | None = None
    xero_tenant_name: str | None = None
    xerotaxrate: dict[str, Any] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )
