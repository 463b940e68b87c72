# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.roles` take by keyword. The roles of agents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import AgentReference


class RoleFilters(TypedDict, total=False):
    """What `halo.roles.list` takes."""

    access_control_level: int
    agentid: AgentReference
    isconfig: bool


class RoleGetParameters(TypedDict, total=False):
    """What `halo.roles.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    isconfig: bool


class RoleFields(TypedDict, total=False):
    """The fields of one record of `halo.roles`."""

    Oo_name: str | None
    ac_activedirectory: list[dict[str, Any]] | None
    ac_approval_rules: list[dict[str, Any]] | None
    ac_approvals: list[dict[str, Any]] | None
    ac_assetfields: list[dict[str, Any]] | None
    ac_assetgroups: list[dict[str, Any]] | None
    ac_assettypes: list[dict[str, Any]] | None
    ac_azuread: list[dict[str, Any]] | None
    ac_cab: list[dict[str, Any]] | None
    ac_cannedtext: list[dict[str, Any]] | None
    ac_cannedtextgroups: list[dict[str, Any]] | None
    ac_chatprofiles: list[dict[str, Any]] | None
    ac_columnprofiles: list[dict[str, Any]] | None
    ac_compositereports: list[dict[str, Any]] | None
    ac_custombuttons: list[dict[str, Any]] | None
    ac_customfields: list[dict[str, Any]] | None
    ac_customintegrations: list[dict[str, Any]] | None
    ac_customtables: list[dict[str, Any]] | None
    ac_customtabs: list[dict[str, Any]] | None
    ac_dashboards: list[dict[str, Any]] | None
    ac_dashboardtab: list[dict[str, Any]] | None
    ac_databaselookups: list[dict[str, Any]] | None
    ac_datasources: list[dict[str, Any]] | None
    ac_devices: list[dict[str, Any]] | None
    ac_emailtemplates: list[dict[str, Any]] | None
    ac_event_rules: list[dict[str, Any]] | None
    ac_faqlists: list[dict[str, Any]] | None
    ac_fieldgroups: list[dict[str, Any]] | None
    ac_filterprofiles: list[dict[str, Any]] | None
    ac_folders: list[dict[str, Any]] | None
    ac_itemgroups: list[dict[str, Any]] | None
    ac_languagepacks: list[dict[str, Any]] | None
    ac_lists: list[dict[str, Any]] | None
    ac_mailboxes: list[dict[str, Any]] | None
    ac_messagegroups: list[dict[str, Any]] | None
    ac_notifications: list[dict[str, Any]] | None
    ac_outcomes: list[dict[str, Any]] | None
    ac_pdftemplates: list[dict[str, Any]] | None
    ac_qualifications: list[dict[str, Any]] | None
    ac_reportgroups: list[dict[str, Any]] | None
    ac_reports: list[dict[str, Any]] | None
    ac_roles: list[dict[str, Any]] | None
    ac_rules: list[dict[str, Any]] | None
    ac_servicecategories: list[dict[str, Any]] | None
    ac_services: list[dict[str, Any]] | None
    ac_slas: list[dict[str, Any]] | None
    ac_softwareproducts: list[dict[str, Any]] | None
    ac_suppliercontracts: list[dict[str, Any]] | None
    ac_suppliers: list[dict[str, Any]] | None
    ac_templates: list[dict[str, Any]] | None
    ac_tickettypes: list[dict[str, Any]] | None
    ac_webhooks: list[dict[str, Any]] | None
    ac_workdays: list[dict[str, Any]] | None
    ac_workflows: list[dict[str, Any]] | None
    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    add_departments: list[dict[str, Any]] | None
    add_teams: list[dict[str, Any]] | None
    assetfields: list[dict[str, Any]] | None
    assettypes: list[dict[str, Any]] | None
    chargerates: list[dict[str, Any]] | None
    check_reassign01: bool | None
    claims: list[dict[str, Any]] | None
    clients: list[dict[str, Any]] | None
    cloned_from_id: str | None
    concurrencyStamp: str | None
    delete_departments: list[dict[str, Any]] | None
    delete_teams: list[dict[str, Any]] | None
    departments: list[dict[str, Any]] | None
    edit_departments: list[dict[str, Any]] | None
    edit_teams: list[dict[str, Any]] | None
    id_int: int | None
    import_details_id: int | None
    intent: str | None
    is_integration: bool | None
    name: str | None
    new_external_link: dict[str, Any] | None
    normalizedName: str | None
    notes: str | None
    """Notes about it."""
    notifications: list[dict[str, Any]] | None
    role_cost: float | None
    sites: list[dict[str, Any]] | None
    teams: list[dict[str, Any]] | None
    third_party_relational_id: str | None
    tickettypes: list[dict[str, Any]] | None
    uname_agentcustomfields: list[dict[str, Any]] | None
    uname_usercustomfields: list[dict[str, Any]] | None
    unameappointmenttypes: list[dict[str, Any]] | None
    unamecustomfields: list[dict[str, Any]] | None


class RoleUpdate(RoleFields, total=False):
    """The id of one record of `halo.roles`, and those of its fields that change."""

    id: Required[str]
    """The record to change."""
