# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Lookup(Model):
    """One lookup."""

    lookupid: int = UNSET
    """The list it belongs to."""
    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    agent_restrictions: str | None = None
    column_profile_name: str | None = None
    contract_ref: str | None = None
    """The reference of that contract."""
    custom1: str | None = None
    custom1_bool: bool | None = None
    custom2: str | None = None
    dynamics_company_name: str | None = None
    email_template_name: str | None = None
    filter_profile_name: str | None = None
    inactive: bool | None = None
    """Whether it is out of use."""
    intent: str | None = None
    jira_instance_name: str | None = None
    kashflow_tenant: str | None = None
    linked_item: str | None = None
    name: str | None = None
    originalvalue: str | None = None
    overriding_rate_id: int | None = None
    rates: list[dict[str, Any]] | None = None
    sequence: int | None = None
    """Its place in the list."""
    sla_name: str | None = None
    sub_lookup: list[dict[str, Any]] | None = None
    surcharge_item_name: str | None = None
    tax_rate_name: str | None = None
    translations: list[dict[str, Any]] | None = None
    value10: str | None = None
    value10_bool: bool | None = None
    value2: str | None = None
    value2_bool: bool | None = None
    value2_guid: str | None = None
    value3: str | None = None
    value3_bool: bool | None = None
    value4: str | None = None
    value4_bool: bool | None = None
    value5: str | None = None
    value5_bool: bool | None = None
    value6: str | None = None
    value6_bool: bool | None = None
    value7: str | None = None
    value7_bool: bool | None = None
    value8: str | None = None
    value8_bool: bool | None = None
    value9: str | None = None
    value9_bool: bool | None = None
    value_key_pair: dict[str, Any] | None = None
    valuefloat1: float | None = None
    valueint1: int | None = None
    xero_tenant_name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_importtype",
            "_isimport",
            "_isnewcode",
            "_warning",
        }
    )
