# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.taxes` take by keyword. The taxes."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class TaxFilters(TypedDict, total=False):
    """What `halo.taxes.list` takes."""

    kashflowtenantid: int
    qbocompanyid: str
    related_to: int
    xerotenantid: str


class TaxGetParameters(TypedDict, total=False):
    """What `halo.taxes.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    includeqbotaxrates: bool


class TaxFields(TypedDict, total=False):
    """The fields of one record of `halo.taxes`."""

    avalara_id: str | None
    category_code: str | None
    code: str | None
    exact_division: int | None
    exact_division_name: str | None
    exacttaxcode: dict[str, Any] | None
    is_composite: bool | None
    kashflow_tenant_id: int | None
    kashflow_tenant_name: str | None
    kashflowtaxrate: dict[str, Any] | None
    linked_rates: list[dict[str, Any]] | None
    myob_details_id: int | None
    myob_details_name: str | None
    myobtaxcode: dict[str, Any] | None
    name: str | None
    onseparateline: bool | None
    qbo_company_id: str | None
    qbo_company_name: str | None
    qbo_type: int | None
    qbocode: str | None
    qbocode_name: str | None
    qbotaxcode: dict[str, Any] | None
    qbotaxrate: dict[str, Any] | None
    sage_tenant_id: int | None
    sage_tenant_name: str | None
    sagebusinesscloudtaxcode: dict[str, Any] | None
    sageintacttaxcode: dict[str, Any] | None
    third_party_desc: str | None
    third_party_id: str | None
    thirdparty_tax_rates: list[dict[str, Any]] | None
    value: float | None
    xero_tenant_id: str | None
    xero_tenant_name: str | None
    xerotaxrate: dict[str, Any] | None


class TaxUpdate(TaxFields, total=False):
    """The id of one record of `halo.taxes`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
