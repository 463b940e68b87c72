# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.agents` take by keyword. The people who work on tickets."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField

    from .references import (
        ClientReference,
        LanguageReference,
        TeamName,
        TeamReference,
        TicketAreaReference,
        TicketTypeReference,
        UserReference,
        ViewFilterReference,
        WorkdayReference,
    )


class AgentFilters(TypedDict, total=False):
    """What `halo.agents.list` takes."""

    activeinactive: str
    """Two flags, comma separated: whether active and whether inactive records are given."""
    appointmentscreen: bool
    basic_fields_only: bool
    can_edit_only: bool
    client_id: ClientReference
    """Records of this client."""
    clientidoverride: str
    department_id: int
    """Records of this department."""
    departments: int | Sequence[int] | str
    domain: str
    exchangecalendars: bool
    excludeAgent: int
    exclude_membership_info: bool
    forcequalmatch: bool
    include_membership_info: bool
    includeapiagents: bool
    """Whether agents of applications are given."""
    includedisabled: bool
    """Whether disabled agents are given."""
    includeenabled: bool
    """Whether enabled agents are given."""
    includenamedcount: bool
    includeroles: bool
    includestatus: bool
    includeunassigned: bool
    """Whether the agent "Unassigned" is given."""
    integration_type: str
    is_agent_cache: bool
    linemanagedonly: bool
    linkingagents: bool
    loadcache: bool
    onlinestatuses: str | Sequence[str]
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool
    qualifications: str | Sequence[str]
    reassign: bool
    remoteagents: bool
    remoteagenttype: str
    role: str
    search: str
    """Text to look for in name, e-mail address and telephone number."""
    shiftagentsonly: bool
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    showcounts: bool
    """Whether each row carries its number of tickets."""
    team: str
    """Agents of the team with this name."""
    team_id: TeamReference
    """Records of this team."""
    teams: str | Sequence[str]
    thisAgentOnly: bool
    ticketarea_id: TicketAreaReference
    tickettype_id: TicketTypeReference
    view_id: ViewFilterReference
    """The filter profile to filter by."""
    withemail: bool


class AgentGetParameters(TypedDict, total=False):
    """What `halo.agents.get` takes."""

    clientidoverride: str
    get_htmldesigner_signature: bool
    getholidayallowance: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    isagentconfig: bool
    loadcache: bool


class AgentFields(TypedDict, total=False):
    """The fields of one record of `halo.agents`."""

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
    accountconfirmed: bool | None
    actionscreen_display_type: int | None
    activedirectory_dn: str | None
    ad: str | None
    adconnection: int | None
    add_departments: list[dict[str, Any]] | None
    add_roles: list[dict[str, Any]] | None
    add_teams: list[dict[str, Any]] | None
    agent_cost_tracking: list[dict[str, Any]] | None
    agent_holiday_allowances: list[dict[str, Any]] | None
    agent_integration_credentials: list[dict[str, Any]] | None
    agentphotodata: str | None
    agentphotopath: str | None
    allow_automatic_call_scripts: bool | None
    allow_presence_notifications: bool | None
    allowbeyondtrustinvites: bool | None
    app_colour: str | None
    app_colour_type: int | None
    apptsync: int | None
    assetfields: list[dict[str, Any]] | None
    assettypes: list[dict[str, Any]] | None
    authenticatorapp_configured: bool | None
    autotaskid: int | None
    azure_client_id: str | None
    azure_connectionid: int | None
    azure_roleid: int | None
    azure_tenant_id: str | None
    beyondtrust_name: str | None
    calendar_options: str | None
    calendar_options_multi: list[dict[str, Any]] | None
    can_approve_campaign: bool | None
    can_approve_invoice: bool | None
    can_approve_purchaseorder: bool | None
    can_approve_quote: bool | None
    chargerate: int | None
    chargerates: list[dict[str, Any]] | None
    check_reassign01: bool | None
    claims: list[dict[str, Any]] | None
    clientdetails_layout_id: int | None
    clientdetails_layout_name: str | None
    clients: list[dict[str, Any]] | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    concurrent_agent_total: int | None
    concurrent_licences_in_use: int | None
    contact_pref1: int | None
    contact_pref2: int | None
    contact_pref3: int | None
    container_dn: str | None
    contractdetails_layout_id: int | None
    contractdetails_layout_name: str | None
    costprice: float | None
    current_action_name: str | None
    current_action_type: str | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datecreated: datetime.datetime | datetime.date | str | None
    """When it was created, UTC."""
    default_action_date_display: int | None
    default_action_display: int | None
    default_action_view: str | None
    default_calendar_view: str | None
    default_columns_accounts_selectedname: str | None
    default_columns_id_accounts: int | None
    default_columns_id_assets: int | None
    default_columns_id_clients: int | None
    default_columns_id_contracts: int | None
    default_columns_id_invoices: int | None
    default_columns_id_mc: int | None
    default_columns_id_opps: int | None
    default_columns_id_pos: int | None
    default_columns_id_prospects: int | None
    default_columns_id_quotes: int | None
    default_columns_id_rinvoices: int | None
    default_columns_id_sites: int | None
    default_columns_id_sos: int | None
    default_columns_id_supplier: int | None
    default_columns_id_supplier_contracts: int | None
    default_columns_id_tickets: int | None
    default_columns_id_users: int | None
    default_columns_name_opps: str | None
    default_columns_name_tickets: str | None
    default_columns_prospects_selectedname: str | None
    default_columns_sites_selectedname: str | None
    default_columns_supplier_selectedname: str | None
    default_columns_users_selectedname: str | None
    default_feed_view: str | None
    default_filter_id_opps: int | None
    default_filter_id_tickets: int | None
    default_filter_name_opps: str | None
    default_filter_name_tickets: str | None
    default_splashtop_channel: int | None
    default_splashtop_channelname: str | None
    default_ticket_preview_size: int | None
    default_view_assets: str | None
    default_view_assets_selectedid: int | None
    default_view_assets_selectedid_name: str | None
    default_view_assets_selectedname: str | None
    default_view_clients_selectedname: str | None
    default_view_contracts_selectedname: str | None
    default_view_customers_selectedid: int | None
    default_view_customers_selectedname: str | None
    default_view_invoices_selectedname: str | None
    default_view_mc_selectedname: str | None
    default_view_opps: str | None
    default_view_opps_selectedid: int | None
    default_view_opps_selectedname: str | None
    default_view_pos_selectedname: str | None
    default_view_quotes_selectedname: str | None
    default_view_rinvoices_selectedname: str | None
    default_view_sos_selectedname: str | None
    default_view_supplier_contracts_selectedname: str | None
    default_view_suppliers_selectedid: int | None
    default_view_suppliers_selectedname: str | None
    default_view_tickets: str | None
    default_view_tickets_selectedid: int | None
    default_view_tickets_selectedname: str | None
    default_view_users_selectedid: int | None
    default_view_users_selectedname: str | None
    delegation_activated: bool | None
    delegation_end: datetime.datetime | datetime.date | str | None
    delegation_start: datetime.datetime | datetime.date | str | None
    delegation_timebased: bool | None
    delegation_user_id: UserReference | None
    delegation_user_name: str | None
    delete_departments: list[dict[str, Any]] | None
    delete_teams: list[dict[str, Any]] | None
    department: str | None
    departments: list[dict[str, Any]] | None
    """Where it belongs: department_id, membershiplevel and role_id of each, and no name."""
    display_name: str | None
    dontemailmeifiloggedit: bool | None
    edit_departments: list[dict[str, Any]] | None
    edit_teams: list[dict[str, Any]] | None
    email: str | None
    """The e-mail address."""
    emailconfirmed: bool | None
    enable_teams_shifts: bool | None
    enablehighcontrast: bool | None
    enableshifts: bool | None
    exchange_account: str | None
    exchange_authorized: bool | None
    exchange_redirect: str | None
    exchange_token_expiry: datetime.datetime | datetime.date | str | None
    exclude_from_automatic_assigning: bool | None
    excludefromresourcebooking: bool | None
    extensionnumber: str | None
    extratabs: list[dict[str, Any]] | None
    federated_identity_id: str | None
    first_role_id: str | None
    firstname: str | None
    github_username: str | None
    google_mail_authorized: bool | None
    googleemail: str | None
    gotoresolve_authorized: bool | None
    gotoresolve_redirect_uri: str | None
    gotoresolve_token_expiry: datetime.datetime | datetime.date | str | None
    graph_host: str | None
    guid: str | None
    """A GUID beside the id."""
    guid_string: str | None
    halo_tab_pref: int | None
    holiday_allowance: float | None
    homescreenchartid: int | None
    homescreenchartname: str | None
    homescreenchartpublishedid: str | None
    homescreendashboardid: int | None
    homescreendashboardname: str | None
    import_details_id: int | None
    import_mapping_id: int | None
    import_photo: bool | None
    in_queried_team: bool | None
    inbox_clientid: str | None
    inboxes: int | None
    incomplete_ts_lastcreated: datetime.datetime | datetime.date | str | None
    incomplete_ts_sendtime: datetime.datetime | datetime.date | str | None
    incomplete_ts_threshold: int | None
    initials: str | None
    integration_role_ids: list[int] | None
    intermedia_number: str | None
    is_admin: bool | None
    is_agent: bool | None
    is_member_of_all_departments: bool | None
    is_online: bool | None
    is_sales: bool | None
    isagentconfig: bool | None
    isagentdetails: bool | None
    isapiagent: bool | None
    isdisabled: bool | None
    """Whether the agent cannot log in."""
    isinvite: bool | None
    ispasswordreset: bool | None
    jira_id: str | None
    jira_instance: int | None
    jira_instance_name: str | None
    jobtitle: str | None
    language_id: LanguageReference | None
    language_name: str | None
    last_modified: datetime.datetime | datetime.date | str | None
    """When it was last changed, UTC."""
    lastlogindate: datetime.datetime | datetime.date | str | None
    lastonline: str | None
    licence_type: int | None
    linemanager: int | None
    linemanager_name: str | None
    linked_halo_url: str | None
    linked_user_client_id: int | None
    list_type: int | None
    load_balance_agent_limits: list[dict[str, Any]] | None
    logmeinid: str | None
    lunchbreak: float | None
    matching_value: str | None
    name: str | None
    named_licences_in_use: int | None
    namewithinactive: str | None
    nav_colour: str | None
    nav_colour_type: int | None
    nav_display_mode: int | None
    nav_layout_id: int | None
    nav_layout_name: str | None
    navmenu_mode: int | None
    ncentral_username: str | None
    new_ac_agent: int | None
    new_ac_role: int | None
    new_access_token: str | None
    new_external_link: dict[str, Any] | None
    new_method: bool | None
    new_ncentral_key: str | None
    new_orion_password: str | None
    new_refresh_token: str | None
    new_token_type: str | None
    newtabpref: int | None
    no_cc_when_delegated: bool | None
    notifications: list[dict[str, Any]] | None
    notifications_personal: list[dict[str, Any]] | None
    oauth_code: str | None
    oauth_code_verifier: str | None
    oauth_redirect: str | None
    oauth_state: str | None
    oauth_type: str | None
    okta_id: str | None
    okta_status: str | None
    oktaid: str | None
    one_client: int | None
    onlinestatus: int | None
    onlinestatus_actual: int | None
    orion_access: bool | None
    orion_key_vault_secret_name: str | None
    orion_password: str | None
    orion_username: str | None
    pagerduty_email: str | None
    pagesize: int | None
    password: str | None
    pomincostforapproval: float | None
    pomincostforapprovaltype: int | None
    pref_chat_sound: int | None
    pref_notification_sound: int | None
    presence_subscription: dict[str, Any] | None
    pronouns: str | None
    prospectdetails_layout_id: int | None
    prospectdetails_layout_name: str | None
    qualification_weighting: int | None
    qualifications: list[dict[str, Any]] | None
    qualified: bool | None
    quotemarginforapproval: float | None
    quotemarginforapprovaltype: int | None
    remaining_holiday_allowance: float | None
    role_list: str | None
    roles: list[dict[str, Any]] | None
    sailpoint_id: str | None
    sailpoint_role_association: str | None
    search_options: str | None
    sendemailerrors: bool | None
    sendowneremails: bool | None
    sentinel_authorized: bool | None
    sentinel_redirect: str | None
    sentinel_token_expiry: datetime.datetime | datetime.date | str | None
    sidemenudashboardid: int | None
    sidemenudashboardname: str | None
    signature: str | None
    signature_image: str | None
    sitedetails_layout_id: int | None
    sitedetails_layout_name: str | None
    sites: list[dict[str, Any]] | None
    sms: str | None
    soc_username: str | None
    splashtop_authorized: bool | None
    splashtop_channel: dict[str, Any] | None
    splashtop_redirect_uri: str | None
    splashtop_token_expiry: datetime.datetime | datetime.date | str | None
    splashtop_url: str | None
    sqlimport_id: int | None
    supplierdetails_layout_id: int | None
    supplierdetails_layout_name: str | None
    surname: str | None
    team: TeamName | None
    """The default team."""
    teams: list[dict[str, Any]] | None
    """Where it belongs: team_id, team_name, department_id, role_id and more of each."""
    theme: str | None
    theme_revert: str | None
    third_party_guid: str | None
    third_party_relational_id: str | None
    ticket_count: int | None
    ticket_preview_mode: int | None
    tickettypes: list[dict[str, Any]] | None
    timesheet_approver: int | None
    timezone: str | None
    travelrate: int | None
    tree_display_mode: int | None
    twofactor_enabled: bool | None
    uname_agentcustomfields: list[dict[str, Any]] | None
    uname_usercustomfields: list[dict[str, Any]] | None
    unameappointmenttypes: list[dict[str, Any]] | None
    unamecustomfields: list[dict[str, Any]] | None
    use: str | None
    """What kind of record it is."""
    useadlogin: int | None
    userdetails_layout_id: int | None
    userdetails_layout_name: str | None
    warnif_incomplete_ts: bool | None
    warnif_incomplete_ts_manager: bool | None
    warnifnoscan: bool | None
    warnifnoscan_integrator: bool | None
    warnifnoscan_integrator_hours: int | None
    workday_id: WorkdayReference | None
    workday_name: str | None
    workday_timezone: str | None
    workhour_end: float | None
    workhour_start: float | None


class AgentCreate(AgentFields, total=False):
    """The fields of one new record of `halo.agents`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class AgentUpdate(AgentFields, total=False):
    """The id of one record of `halo.agents`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
