# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.lookups` take by keyword. The values of the lists that people choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        AssetTypeReference,
        ClientReference,
        ContractReference,
        LookupReference,
        OutcomeReference,
        TicketReference,
    )


class LookupFilters(TypedDict, total=False):
    """What `halo.lookups.list` takes."""

    access_control_level: int
    assettype_id: AssetTypeReference
    client_id: ClientReference
    """Records of this client."""
    clientname: str
    contract_id: ContractReference
    """Records of this contract."""
    country_code_id: int
    dbc_company_id: str
    domain: str
    exclude_nocharge: bool
    exclude_nolinkedtypes: bool
    exclude_zero: bool
    iscustomfield: bool
    istree: bool
    lookupid: LookupReference
    ordervaluetype: int
    outcome_id: OutcomeReference
    showallcodes: bool
    ticket_id: TicketReference
    """Records of this ticket."""
    unameaprestriction: bool
    use: int
    use2: int


class LookupGetParameters(TypedDict, total=False):
    """What `halo.lookups.get` takes."""

    lookupid: Required[int]
    """The list it belongs to; ids are unique only within a list."""
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class LookupDeleteParameters(TypedDict, total=False):
    """What `halo.lookups.delete` takes."""

    lookupid: Required[int]
    """The list it belongs to; ids are unique only within a list."""


class LookupFields(TypedDict, total=False):
    """The fields of one record of `halo.lookups`."""

    lookupid: LookupReference
    """The list it belongs to."""
    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    agent_restrictions: str | None
    column_profile_name: str | None
    contract_ref: str | None
    """The reference of that contract."""
    custom1: str | None
    custom1_bool: bool | None
    custom2: str | None
    dynamics_company_name: str | None
    email_template_name: str | None
    filter_profile_name: str | None
    inactive: bool | None
    """Whether it is out of use."""
    intent: str | None
    jira_instance_name: str | None
    kashflow_tenant: str | None
    linked_item: str | None
    name: str | None
    originalvalue: str | None
    overriding_rate_id: int | None
    rates: list[dict[str, Any]] | None
    sequence: int | None
    """Its place in the list."""
    sla_name: str | None
    sub_lookup: list[dict[str, Any]] | None
    surcharge_item_name: str | None
    tax_rate_name: str | None
    translations: list[dict[str, Any]] | None
    value10: str | None
    value10_bool: bool | None
    value2: str | None
    value2_bool: bool | None
    value2_guid: str | None
    value3: str | None
    value3_bool: bool | None
    value4: str | None
    value4_bool: bool | None
    value5: str | None
    value5_bool: bool | None
    value6: str | None
    value6_bool: bool | None
    value7: str | None
    value7_bool: bool | None
    value8: str | None
    value8_bool: bool | None
    value9: str | None
    value9_bool: bool | None
    value_key_pair: dict[str, Any] | None
    valuefloat1: float | None
    valueint1: int | None
    xero_tenant_name: str | None


class LookupUpdate(LookupFields, total=False):
    """The id of one record of `halo.lookups`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
