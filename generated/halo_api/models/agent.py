# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Agent(Customizable):
    """One agent."""

    id: int = UNSET
    """The number of the agent; 1 is "Unassigned"."""
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
    accountconfirmed: bool | None = None
    actionscreen_display_type: int | None = None
    activedirectory_dn: str | None = None
    ad: str | None = None
    adconnection: int | None = None
    add_departments: list[dict[str, Any]] | None = None
    add_roles: list[dict[str, Any]] | None = None
    add_teams: list[dict[str, Any]] | None = None
    agent_cost_tracking: list[dict[str, Any]] | None = None
    agent_holiday_allowances: list[dict[str, Any]] | None = None
    agent_integration_credentials: list[dict[str, Any]] | None = None
    agentphotodata: str | None = None
    agentphotopath: str | None = None
    allow_automatic_call_scripts: bool | None = None
    allow_presence_notifications: bool | None = None
    allowbeyondtrustinvites: bool | None = None
    app_colour: str | None = None
    app_colour_type: int | None = None
    apptsync: int | None = None
    assetfields: list[dict[str, Any]] | None = None
    assettypes: list[dict[str, Any]] | None = None
    authenticatorapp_configured: bool | None = None
    autotaskid: int | None = None
    azure_client_id: str | None = None
    azure_connectionid: int | None = None
    azure_roleid: int | None = None
    azure_tenant_id: str | None = None
    beyondtrust_name: str | None = None
    calendar_options: str | None = None
    calendar_options_multi: list[dict[str, Any]] | None = None
    can_approve_campaign: bool | None = None
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
    concurrent_agent_total: int | None = None
    concurrent_licences_in_use: int | None = None
    contact_pref1: int | None = None
    contact_pref2: int | None = None
    contact_pref3: int | None = None
    container_dn: str | None = None
    contractdetails_layout_id: int | None = None
    contractdetails_layout_name: str | None = None
    costprice: float | None = None
    current_action_name: str | None = None
    current_action_type: str | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datecreated: datetime.datetime | None = None
    """When it was created, UTC."""
    default_action_date_display: int | None = None
    default_action_display: int | None = None
    default_action_view: str | None = None
    default_calendar_view: str | None = None
    default_columns_accounts_selectedname: str | None = None
    default_columns_id_accounts: int | None = None
    default_columns_id_assets: int | None = None
    default_columns_id_clients: int | None = None
    default_columns_id_contracts: int | None = None
    default_columns_id_invoices: int | None = None
    default_columns_id_mc: int | None = None
    default_columns_id_opps: int | None = None
    default_columns_id_pos: int | None = None
    default_columns_id_prospects: int | None = None
    default_columns_id_quotes: int | None = None
    default_columns_id_rinvoices: int | None = None
    default_columns_id_sites: int | None = None
    default_columns_id_sos: int | None = None
    default_columns_id_supplier: int | None = None
    default_columns_id_supplier_contracts: int | None = None
    default_columns_id_tickets: int | None = None
    default_columns_id_users: int | None = None
    default_columns_name_opps: str | None = None
    default_columns_name_tickets: str | None = None
    default_columns_prospects_selectedname: str | None = None
    default_columns_sites_selectedname: str | None = None
    default_columns_supplier_selectedname: str | None = None
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
    default_view_invoices_selectedname: str | None = None
    default_view_mc_selectedname: str | None = None
    default_view_opps: str | None = None
    default_view_opps_selectedid: int | None = None
    default_view_opps_selectedname: str | None = None
    default_view_pos_selectedname: str | None = None
    default_view_quotes_selectedname: str | None = None
    default_view_rinvoices_selectedname: str | None = None
    default_view_sos_selectedname: str | None = None
    default_view_supplier_contracts_selectedname: str | None = None
    default_view_suppliers_selectedid: int | None = None
    default_view_suppliers_selectedname: str | None = None
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
    delete_departments: list[dict[str, Any]] | None = None
    delete_teams: list[dict[str, Any]] | None = None
    department: str | None = None
    departments: list[dict[str, Any]] | None = None
    """Where it belongs: department_id, membershiplevel and role_id of each, and no name."""
    display_name: str | None = None
    dontemailmeifiloggedit: bool | None = None
    edit_departments: list[dict[str, Any]] | None = None
    edit_teams: list[dict[str, Any]] | None = None
    email: str | None = None
    """The e-mail address."""
    emailconfirmed: bool | None = None
    enable_teams_shifts: bool | None = None
    enablehighcontrast: bool | None = None
    enableshifts: bool | None = None
    exchange_account: str | None = None
    exchange_authorized: bool | None = None
    exchange_redirect: str | None = None
    exchange_token_expiry: datetime.datetime | None = None
    exclude_from_automatic_assigning: bool | None = None
    excludefromresourcebooking: bool | None = None
    extensionnumber: str | None = None
    extratabs: list[dict[str, Any]] | None = None
    federated_identity_id: str | None = None
    first_role_id: str | None = None
    firstname: str | None = None
    github_username: str | None = None
    google_mail_authorized: bool | None = None
    googleemail: str | None = None
    gotoresolve_authorized: bool | None = None
    gotoresolve_redirect_uri: str | None = None
    gotoresolve_token_expiry: datetime.datetime | None = None
    graph_host: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    guid_string: str | None = None
    halo_tab_pref: int | None = None
    holiday_allowance: float | None = None
    homescreenchartid: int | None = None
    homescreenchartname: str | None = None
    homescreenchartpublishedid: str | None = None
    homescreendashboardid: int | None = None
    homescreendashboardname: str | None = None
    import_details_id: int | None = None
    import_mapping_id: int | None = None
    import_photo: bool | None = None
    in_queried_team: bool | None = None
    inbox_clientid: str | None = None
    inboxes: int | None = None
    incomplete_ts_lastcreated: datetime.datetime | None = None
    incomplete_ts_sendtime: datetime.datetime | None = None
    incomplete_ts_threshold: int | None = None
    initials: str | None = None
    integration_role_ids: list[int] | None = None
    intermedia_number: str | None = None
    is_admin: bool | None = None
    is_agent: bool | None = None
    is_member_of_all_departments: bool | None = None
    is_online: bool | None = None
    is_sales: bool | None = None
    isagentconfig: bool | None = None
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
    load_balance_agent_limits: list[dict[str, Any]] | None = None
    logmeinid: str | None = None
    lunchbreak: float | None = None
    matching_value: str | None = None
    name: str | None = None
    named_licences_in_use: int | None = None
    namewithinactive: str | None = None
    nav_colour: str | None = None
    nav_colour_type: int | None = None
    nav_display_mode: int | None = None
    nav_layout_id: int | None = None
    nav_layout_name: str | None = None
    navmenu_mode: int | None = None
    ncentral_username: str | None = None
    new_ac_agent: int | None = None
    new_ac_role: int | None = None
    new_access_token: str | None = None
    new_external_link: dict[str, Any] | None = None
    new_method: bool | None = None
    new_ncentral_key: str | None = None
    new_orion_password: str | None = None
    new_refresh_token: str | None = None
    new_token_type: str | None = None
    newtabpref: int | None = None
    no_cc_when_delegated: bool | None = None
    notifications: list[dict[str, Any]] | None = None
    notifications_personal: list[dict[str, Any]] | None = None
    oauth_code: str | None = None
    oauth_code_verifier: str | None = None
    oauth_redirect: str | None = None
    oauth_state: str | None = None
    oauth_type: str | None = None
    okta_id: str | None = None
    okta_status: str | None = None
    oktaid: str | None = None
    one_client: int | None = None
    onlinestatus: int | None = None
    onlinestatus_actual: int | None = None
    orion_access: bool | None = None
    orion_key_vault_secret_name: str | None = None
    orion_password: str | None = None
    orion_username: str | None = None
    pagerduty_email: str | None = None
    pagesize: int | None = None
    password: str | None = None
    pomincostforapproval: float | None = None
    pomincostforapprovaltype: int | None = None
    pref_chat_sound: int | None = None
    pref_notification_sound: int | None = None
    presence_subscription: dict[str, Any] | None = None
    pronouns: str | None = None
    prospectdetails_layout_id: int | None = None
    prospectdetails_layout_name: str | None = None
    qualification_weighting: int | None = None
    qualifications: list[dict[str, Any]] | None = None
    qualified: bool | None = None
    quotemarginforapproval: float | None = None
    quotemarginforapprovaltype: int | None = None
    remaining_holiday_allowance: float | None = None
    role_list: str | None = None
    roles: list[dict[str, Any]] | None = None
    sailpoint_id: str | None = None
    sailpoint_role_association: str | None = None
    search_options: str | None = None
    sendemailerrors: bool | None = None
    sendowneremails: bool | None = None
    sentinel_authorized: bool | None = None
    sentinel_redirect: str | None = None
    sentinel_token_expiry: datetime.datetime | None = None
    sidemenudashboardid: int | None = None
    sidemenudashboardname: str | None = None
    signature: str | None = None
    signature_image: str | None = None
    sitedetails_layout_id: int | None = None
    sitedetails_layout_name: str | None = None
    sites: list[dict[str, Any]] | None = None
    sms: str | None = None
    soc_username: str | None = None
    splashtop_authorized: bool | None = None
    splashtop_channel: dict[str, Any] | None = None
    splashtop_redirect_uri: str | None = None
    splashtop_token_expiry: datetime.datetime | None = None
    splashtop_url: str | None = None
    sqlimport_id: int | None = None
    supplierdetails_layout_id: int | None = None
    supplierdetails_layout_name: str | None = None
    surname: str | None = None
    team: str | None = None
    """The default team."""
    teams: list[dict[str, Any]] | None = None
    """Where it belongs: team_id, team_name, department_id, role_id and more of each."""
    theme: str | None = None
    theme_revert: str | None = None
    third_party_guid: str | None = None
    third_party_relational_id: str | None = None
    ticket_count: int | None = None
    ticket_preview_mode: int | None = None
    tickettypes: list[dict[str, Any]] | None = None
    timesheet_approver: int | None = None
    timezone: str | None = None
    travelrate: int | None = None
    tree_display_mode: int | None = None
    twofactor_enabled: bool | None = None
    uname_agentcustomfields: list[dict[str, Any]] | None = None
    uname_usercustomfields: list[dict[str, Any]] | None = None
    unameappointmenttypes: list[dict[str, Any]] | None = None
    unamecustomfields: list[dict[str, Any]] | None = None
    use: str | None = None
    """What kind of record it is."""
    useadlogin: int | None = None
    userdetails_layout_id: int | None = None
    userdetails_layout_name: str | None = None
    warnif_incomplete_ts: bool | None = None
    warnif_incomplete_ts_manager: bool | None = None
    warnifnoscan: bool | None = None
    warnifnoscan_integrator: bool | None = None
    warnifnoscan_integrator_hours: int | None = None
    workday_id: int | None = None
    workday_name: str | None = None
    workday_timezone: str | None = None
    workhour_end: float | None = None
    workhour_start: float | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_canupdate",
            "_canupdate_moreinfo",
            "_disable_extra_matching",
            "_disconnectintegration",
            "_do_reassign01",
            "_do_reassignteam01",
            "_force",
            "_getlogmeinid",
            "_getoauthtoken",
            "_importtoken",
            "_importtype",
            "_is_a_departmentmanager",
            "_is_a_teamleader",
            "_is_a_teammanager",
            "_isbatch",
            "_isclone",
            "_isimport",
            "_isnew",
            "_kick",
            "_match_additional_id",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_reassign_all_accounts_to_agent",
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
        "incomplete_ts_lastcreated": DATETIME,
        "incomplete_ts_sendtime": DATETIME,
        "last_modified": DATETIME,
        "lastlogindate": DATETIME,
        "sentinel_token_expiry": DATETIME,
        "splashtop_token_expiry": DATETIME,
    }
