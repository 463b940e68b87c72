# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.database_lookups` take by keyword. The queries that fill in fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField

    from .references import (
        AgentReference,
        AssetReference,
        ClientReference,
        ContractReference,
        CustomIntegrationMethodReference,
        FieldReference,
        ServiceReference,
        SiteReference,
        TicketReference,
        UserReference,
    )


class DatabaseLookupFilters(TypedDict, total=False):
    """What `halo.database_lookups.list` takes."""

    type: int


class DatabaseLookupGetParameters(TypedDict, total=False):
    """What `halo.database_lookups.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    lookup_value: str


class DatabaseLookupFields(TypedDict, total=False):
    """The fields of one record of `halo.database_lookups`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    active: bool | None
    """Whether it is in use."""
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    agent_mappings: list[dict[str, Any]] | None
    allowmultipleresults: bool | None
    asset_id: AssetReference | None
    """The asset it concerns."""
    certificate_id: int | None
    certificate_name: str | None
    client_id: ClientReference | None
    """The client it belongs to."""
    contract_id: ContractReference | None
    """The contract it belongs to."""
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    extra_lookup_ids: list[int] | None
    field_id: int | None
    field_mappings: list[dict[str, Any]] | None
    field_name: str | None
    fields: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    integration_method_guid: str | None
    integration_method_id: CustomIntegrationMethodReference | None
    integration_method_name: str | None
    integration_method_value: int | None
    integration_method_value_name: str | None
    intent: str | None
    invert_outcome_mapped_result: bool | None
    itemdesc1_field: str | None
    itemdesc2_field: str | None
    itemdesc3_field: str | None
    itemvalue_field: str | None
    key_field: str | None
    lookup: dict[str, Any] | None
    lookup_field: str | None
    lookup_field_guid: str | None
    lookup_field_id: FieldReference | None
    lookup_field_name: str | None
    lookup_type: int | None
    lookup_type_name: str | None
    lookup_value: str | None
    lookup_value_obj: Any
    lookupconnectiontype: int | None
    lookuponrefresh: bool | None
    matchedhint: str | None
    messagerequiresconfirmationagent: bool | None
    messagerequiresconfirmationuser: bool | None
    messagestring_agent: str | None
    messagestring_user: str | None
    name: str | None
    notmatchedhint: str | None
    outcome_mapped_field: int | None
    outcome_mapped_field_guid: str | None
    outcome_mapped_field_name: str | None
    rules: list[dict[str, Any]] | None
    run: bool | None
    service_id: ServiceReference | None
    showmessagetouseroragent: int | None
    site_id: SiteReference | None
    """The site it belongs to."""
    sql_database: str | None
    sql_new_password: str | None
    sql_script: str | None
    sql_server: str | None
    sql_user: str | None
    table_id: int | None
    table_name: str | None
    tableguid: str | None
    ticket_id: TicketReference | None
    """The ticket it belongs to."""
    trigger_type: int | None
    use: int | None
    """What kind of record it is."""
    user_id: UserReference | None
    """The user who reported it."""


class DatabaseLookupCreate(DatabaseLookupFields, total=False):
    """The fields of one new record of `halo.database_lookups`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class DatabaseLookupUpdate(DatabaseLookupFields, total=False):
    """The id of one record of `halo.database_lookups`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
