# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Agent(Model):
    """One agent."""

    id: int = UNSET
    """The number of the agent; 1 is "Unassigned"."""
    Oo_name: str | None = None
    ac_approvals: list[dict[str, Any]] | None = None
    ac_assetgroups: list[dict[str, Any]] | None = None
    ac_assettypes: list[dict[str, Any]] | None = None
    ac_cannedtext: list[dict[str, Any]] | None = None
    ac_chatprofiles: list[dict[str, Any]] | None = None
    ac_customfields: list[dict[str, Any]] | None = None
    ac_customtables: list[dict[str, Any]] | None = None
    ac_dashboards: list[dict[str, Any]] | None = None
    ac_devices: list[dict[str, Any]] | None = None
    ac_emailtemplates: list[dict[str, Any]] | None = None
    ac_faqlists: list[dict[str, Any]] | None = None
    ac_fieldgroups: list[dict[str, Any]] | None = None
    ac_itemgroups: list[dict[str, Any]] | None = None
    ac_languagepacks: list[dict[str, Any]] | None = None
    ac_messagegroups: list[dict[str, Any]] | None = None
    ac_outcomes: list[dict[str, Any]] | None = None
    ac_reportgroups: list[dict[str, Any]] | None = None
    ac_roles: list[dict[str, Any]] | None = None
    ac_rules: list[dict[str, Any]] | None = None
    ac_servicecategories: list[dict[str, Any]] | None = None
    ac_services: list[dict[str, Any]] | None = None
    ac_slas: list[dict[str, Any]] | None = None
    ac_suppliercontracts: list[dict[str, Any]] | None = None
    ac_suppliers: list[dict[str, Any]] | None = None
    ac_templates: list[dict[str, Any]] | None = None
    ac_tickettypes: list[dict[str, Any]] | None = None
    ac_workdays: list[dict[str, Any]] | None = None
    ac_workflows: list[dict[str, Any]] | None = None
    access_control: list[dict[str, Any]] | None = None
    accountconfirmed: bool | None = None
    actionscreen_display_type: int | None = None
    activedirectory_dn: str | None = None
    ad: str | None = None
    adconnection: int | None = None
    add_roles: list[dict[str, Any]] | None = None
    agentphotodata: str | None = None
    agentphotopath: str | None = None
    allow_automatic_call_scripts: bool | None = None
    allowbeyondtrustinvites: bool | None = None
    app_colour: str | None = None
    app_colour_type: int | None = None
    apptsync: int | None = None
    assetfields: list[dict[str, Any]] | None = None
    assettypes: list[dict[str, Any]] | None = None
    authenticatorapp_configured: bool | None = None
    autotaskid: int | None = None
    azure_connectionid: int | None = None
    azure_roleid: int | None = None
    beyondtrust_name: str | None = None
    calendar_options: str | None = None
    can_approve_invoice: bool | None = None
    can_approve_purchaseorder: bool | None = None
    can_approve_quote: bool | None = None
    chargerate: int | None = None
    chargerates: list[dict[str, Any]] | None = None
    check_reassign01: bool | None = None
    claims: list[dict[str, Any]] | None = None
    clientdetails_layout_id: int | None = None
    clientdetails_layout_name: str | None = None
    clients: list[dict[str, Any]] | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    container_dn: str | None = None
    costprice: float | None = None
    current_action_name: str | None = None
    current_action_type: str | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customfields: list[CustomField] | None = None
    """The custom fields. To write one: {"name": "CFname", "value": ...} or with its id."""
    datecreated: datetime.datetime | None = None
    """When it was created, UTC."""
    default_action_display: int | None = None
    default_action_view: str | None = None
    default_calendar_view: str | None = None
    default_columns_id_assets: int | None = None
    default_columns_id_clients: int | None = None
    default_columns_id_contracts: int | None = None
    default_columns_id_opps: int | None = None
    default_columns_id_sites: int | None = None
    default_columns_id_supplier_contracts: int | None = None
    default_columns_id_tickets: int | None = None
    default_columns_id_users: int | None = None
    default_columns_name_opps: str | None = None
    default_columns_name_tickets: str | None = None
    default_columns_sites_selectedname: str | None = None
    default_columns_users_selectedname: str | None = None
    default_feed_view: str | None = None
    default_filter_id_opps: int | None = None
    default_filter_id_tickets: int | None = None
    default_filter_name_opps: str | None = None
    default_filter_name_tickets: str | None = None
    default_splashtop_channel: int | None = None
    default_splashtop_channelname: str | None = None
    default_ticket_preview_size: int | None = None
    default_view_assets: str | None = None
    default_view_assets_selectedid: int | None = None
    default_view_assets_selectedid_name: str | None = None
    default_view_assets_selectedname: str | None = None
    default_view_clients_selectedname: str | None = None
    default_view_contracts_selectedname: str | None = None
    default_view_customers_selectedid: int | None = None
    default_view_customers_selectedname: str | None = None
    default_view_opps: str | None = None
    default_view_opps_selectedid: int | None = None
    default_view_opps_selectedname: str | None = None
    default_view_supplier_contracts_selectedname: str | None = None
    default_view_tickets: str | None = None
    default_view_tickets_selectedid: int | None = None
    default_view_tickets_selectedname: str | None = None
    default_view_users_selectedid: int | None = None
    default_view_users_selectedname: str | None = None
    delegation_activated: bool | None = None
    delegation_end: datetime.datetime | None = None
    delegation_start: datetime.datetime | None = None
    delegation_timebased: bool | None = None
    delegation_user_id: int | None = None
    delegation_user_name: str | None = None
    department: str | None = None
    departments: list[dict[str, Any]] | None = None
    dontemailmeifiloggedit: bool | None = None
    email: str | None = None
    """The e-mail address."""
    emailconfirmed: bool | None = None
    enablehighcontrast: bool | None = None
    enableshifts: bool | None = None
    exchange_account: str | None = None
    exchange_authorized: bool | None = None
    exchange_redirect: str | None = None
    exchange_token_expiry: datetime.datetime | None = None
    excludefromresourcebooking: bool | None = None
    extensionnumber: str | None = None
    firstname: str | None = None
    github_username: str | None = None
    google_mail_authorized: bool | None = None
    googleemail: str | None = None
    gotoresolve_authorized: bool | None = None
    gotoresolve_token_expiry: datetime.datetime | None = None
    graph_host: str | None = None
    holiday_allowance: float | None = None
    homescreenchartid: int | None = None
    homescreenchartname: str | None = None
    homescreenchartpublishedid: str | None = None
    homescreendashboardid: int | None = None
    homescreendashboardname: str | None = None
    import_photo: bool | None = None
    inbox_clientid: str | None = None
    inboxes: int | None = None
    initials: str | None = None
    """The initials."""
    is_admin: bool | None = None
    is_agent: bool | None = None
    is_online: bool | None = None
    is_sales: bool | None = None
    isagentdetails: bool | None = None
    isapiagent: bool | None = None
    isdisabled: bool | None = None
    """Whether the agent cannot log in."""
    isinvite: bool | None = None
    ispasswordreset: bool | None = None
    jira_id: str | None = None
    jira_instance: int | None = None
    jira_instance_name: str | None = None
    jobtitle: str | None = None
    """The job title."""
    language_id: int | None = None
    language_name: str | None = None
    last_modified: datetime.datetime | None = None
    """When it was last changed, UTC."""
    lastlogindate: datetime.datetime | None = None
    lastonline: str | None = None
    licence_type: int | None = None
    linemanager: int | None = None
    linemanager_name: str | None = None
    linked_halo_url: str | None = None
    linked_user_client_id: int | None = None
    list_type: int | None = None
    logmeinid: str | None = None
    lunchbreak: float | None = None
    matching_value: str | None = None
    name: str | None = None
    """The name."""
    named_licences_in_use: int | None = None
    namewithinactive: str | None = None
    nav_display_mode: int | None = None
    nav_layout_id: int | None = None
    nav_layout_name: str | None = None
    navmenu_mode: int | None = None
    ncentral_username: str | None = None
    new_access_token: str | None = None
    new_method: bool | None = None
    new_ncentral_key: str | None = None
    new_orion_password: str | None = None
    new_refresh_token: str | None = None
    new_token_type: str | None = None
    newtabpref: int | None = None
    notifications: list[dict[str, Any]] | None = None
    notifications_personal: list[dict[str, Any]] | None = None
    oauth_code: str | None = None
    oauth_redirect: str | None = None
    oauth_type: str | None = None
    okta_id: str | None = None
    okta_status: str | None = None
    oktaid: str | None = None
    one_client: int | None = None
    onlinestatus: int | None = None
    onlinestatus_actual: int | None = None
    orion_access: bool | None = None
    orion_password: str | None = None
    orion_username: str | None = None
    pagerduty_email: str | None = None
    pagesize: int | None = None
    password: str | None = None
    pomincostforapproval: float | None = None
    pomincostforapprovaltype: int | None = None
    pref_chat_sound: int | None = None
    pref_notification_sound: int | None = None
    qualification_weighting: int | None = None
    qualifications: list[dict[str, Any]] | None = None
    qualified: bool | None = None
    quotemarginforapproval: float | None = None
    quotemarginforapprovaltype: int | None = None
    remaining_holiday_allowance: float | None = None
    role_list: str | None = None
    roles: list[dict[str, Any]] | None = None
    search_options: str | None = None
    sendemailerrors: bool | None = None
    sendowneremails: bool | None = None
    sentinel_authorized: bool | None = None
    sentinel_redirect: str | None = None
    sentinel_token_expiry: datetime.datetime | None = None
    sidemenudashboardid: int | None = None
    sidemenudashboardname: str | None = None
    signature: str | None = None
    sites: list[dict[str, Any]] | None = None
    sms: str | None = None
    soc_username: str | None = None
    splashtop_authorized: bool | None = None
    splashtop_channel: dict[str, Any] | None = None
    splashtop_token_expiry: datetime.datetime | None = None
    splashtop_url: str | None = None
    sqlimport_id: int | None = None
    surname: str | None = None
    team: str | None = None
    """The default team."""
    teams: list[dict[str, Any]] | None = None
    theme: str | None = None
    theme_revert: str | None = None
    third_party_guid: str | None = None
    ticket_count: int | None = None
    ticket_preview_mode: int | None = None
    tickettypes: list[dict[str, Any]] | None = None
    travelrate: int | None = None
    twofactor_enabled: bool | None = None
    uname_usercustomfields: list[dict[str, Any]] | None = None
    unameappointmenttypes: list[dict[str, Any]] | None = None
    unamecustomfields: list[dict[str, Any]] | None = None
    use: str | None = None
    """What kind of record it is."""
    useadlogin: int | None = None
    warnifnoscan: bool | None = None
    warnifnoscan_integrator: bool | None = None
    warnifnoscan_integrator_hours: int | None = None
    workday_id: int | None = None
    workday_name: str | None = None
    workday_timezone: str | None = None
    workhour_end: float | None = None
    workhour_start: float | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_canupdate",
            "_canupdate_moreinfo",
            "_disconnectintegration",
            "_do_reassign01",
            "_force",
            "_getlogmeinid",
            "_getoauthtoken",
            "_importtoken",
            "_importtype",
            "_is_a_departmentmanager",
            "_is_a_teammanager",
            "_isbatch",
            "_isimport",
            "_isnew",
            "_revoke_authenticatorapp",
            "_revoke_tokens",
            "_signature",
            "_signature_id",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "datecreated": DATETIME,
        "delegation_end": DATETIME,
        "delegation_start": DATETIME,
        "exchange_token_expiry": DATETIME,
        "gotoresolve_token_expiry": DATETIME,
        "last_modified": DATETIME,
        "lastlogindate": DATETIME,
        "sentinel_token_expiry": DATETIME,
        "splashtop_token_expiry": DATETIME,
    }
