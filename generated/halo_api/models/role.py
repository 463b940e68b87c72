# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Role(Model):
    """One role."""

    id: str = UNSET
    """The number of the record, or its GUID."""
    Oo_name: str | None = None
    ac_activedirectory: list[dict[str, Any]] | None = None
    ac_approval_rules: list[dict[str, Any]] | None = None
    ac_approvals: list[dict[str, Any]] | None = None
    ac_assetfields: list[dict[str, Any]] | None = None
    ac_assetgroups: list[dict[str, Any]] | None = None
    ac_assettypes: list[dict[str, Any]] | None = None
    ac_azuread: list[dict[str, Any]] | None = None
    ac_cab: list[dict[str, Any]] | None = None
    ac_cannedtext: list[dict[str, Any]] | None = None
    ac_cannedtextgroups: list[dict[str, Any]] | None = None
    ac_chatprofiles: list[dict[str, Any]] | None = None
    ac_columnprofiles: list[dict[str, Any]] | None = None
    ac_compositereports: list[dict[str, Any]] | None = None
    ac_custombuttons: list[dict[str, Any]] | None = None
    ac_customfields: list[dict[str, Any]] | None = None
    ac_customintegrations: list[dict[str, Any]] | None = None
    ac_customtables: list[dict[str, Any]] | None = None
    ac_customtabs: list[dict[str, Any]] | None = None
    ac_dashboards: list[dict[str, Any]] | None = None
    ac_dashboardtab: list[dict[str, Any]] | None = None
    ac_databaselookups: list[dict[str, Any]] | None = None
    ac_datasources: list[dict[str, Any]] | None = None
    ac_devices: list[dict[str, Any]] | None = None
    ac_emailtemplates: list[dict[str, Any]] | None = None
    ac_event_rules: list[dict[str, Any]] | None = None
    ac_faqlists: list[dict[str, Any]] | None = None
    ac_fieldgroups: list[dict[str, Any]] | None = None
    ac_filterprofiles: list[dict[str, Any]] | None = None
    ac_folders: list[dict[str, Any]] | None = None
    ac_itemgroups: list[dict[str, Any]] | None = None
    ac_languagepacks: list[dict[str, Any]] | None = None
    ac_lists: list[dict[str, Any]] | None = None
    ac_mailboxes: list[dict[str, Any]] | None = None
    ac_messagegroups: list[dict[str, Any]] | None = None
    ac_notifications: list[dict[str, Any]] | None = None
    ac_outcomes: list[dict[str, Any]] | None = None
    ac_pdftemplates: list[dict[str, Any]] | None = None
    ac_qualifications: list[dict[str, Any]] | None = None
    ac_reportgroups: list[dict[str, Any]] | None = None
    ac_reports: list[dict[str, Any]] | None = None
    ac_roles: list[dict[str, Any]] | None = None
    ac_rules: list[dict[str, Any]] | None = None
    ac_servicecategories: list[dict[str, Any]] | None = None
    ac_services: list[dict[str, Any]] | None = None
    ac_slas: list[dict[str, Any]] | None = None
    ac_softwareproducts: list[dict[str, Any]] | None = None
    ac_suppliercontracts: list[dict[str, Any]] | None = None
    ac_suppliers: list[dict[str, Any]] | None = None
    ac_templates: list[dict[str, Any]] | None = None
    ac_tickettypes: list[dict[str, Any]] | None = None
    ac_webhooks: list[dict[str, Any]] | None = None
    ac_workdays: list[dict[str, Any]] | None = None
    ac_workflows: list[dict[str, Any]] | None = None
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    add_departments: list[dict[str, Any]] | None = None
    add_teams: list[dict[str, Any]] | None = None
    assetfields: list[dict[str, Any]] | None = None
    assettypes: list[dict[str, Any]] | None = None
    chargerates: list[dict[str, Any]] | None = None
    check_reassign01: bool | None = None
    claims: list[dict[str, Any]] | None = None
    clients: list[dict[str, Any]] | None = None
    cloned_from_id: str | None = None
    concurrencyStamp: str | None = None
    delete_departments: list[dict[str, Any]] | None = None
    delete_teams: list[dict[str, Any]] | None = None
    departments: list[dict[str, Any]] | None = None
    edit_departments: list[dict[str, Any]] | None = None
    edit_teams: list[dict[str, Any]] | None = None
    id_int: int | None = None
    import_details_id: int | None = None
    intent: str | None = None
    is_integration: bool | None = None
    name: str | None = None
    new_external_link: dict[str, Any] | None = None
    normalizedName: str | None = None
    notes: str | None = None
    """Notes about it."""
    notifications: list[dict[str, Any]] | None = None
    role_cost: float | None = None
    sites: list[dict[str, Any]] | None = None
    teams: list[dict[str, Any]] | None = None
    third_party_relational_id: str | None = None
    tickettypes: list[dict[str, Any]] | None = None
    uname_agentcustomfields: list[dict[str, Any]] | None = None
    uname_usercustomfields: list[dict[str, Any]] | None = None
    unameappointmenttypes: list[dict[str, Any]] | None = None
    unamecustomfields: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_do_reassignteam01",
            "_importtype",
            "_isimport",
            "_match_additional_id",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_warning",
        }
    )
