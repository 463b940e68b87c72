# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of agents. The people who work on tickets."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="agents",
    singular="agent",
    model="Agent",
    path="/Agent",
    operations=("list", "get", "save", "delete"),
    rows_key="results",
    envelope="paged",
    create_needs=(("name",), ("email",)),
    name_field="name",
    includes_inactive="includedisabled",
    common_filters=(
        "search",
        "team",
        "department_id",
        "includedisabled",
        "includeunassigned",
        "includeapiagents",
        "order",
        "orderdesc",
    ),
    common_fields=("name", "email", "team", "jobtitle", "initials", "isdisabled", "colour", "customfields"),
    actions={"me": "get_own_agent"},
    traps=(
        "search was ignored in one tenant (live: a tenant's notes, 2026-06)",
        "The agent's own record came with 2 MB, its claims (live)",
        "The rows stand under `results` when paging is asked for and in a bare array otherwise (live; pyhalopsa)",
        "Paging is not honoured (live)",
        "Disabled agents are left out unless asked for (public clients)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_agents": {
        "activeinactive": "string",
        "appointmentscreen": "boolean",
        "basic_fields_only": "boolean",
        "can_edit_only": "boolean",
        "client_id": "integer",
        "clientidoverride": "string",
        "department_id": "integer",
        "departments": "integers",
        "domain": "string",
        "exchangecalendars": "boolean",
        "excludeAgent": "integer",
        "exclude_membership_info": "boolean",
        "forcequalmatch": "boolean",
        "include_membership_info": "boolean",
        "includeapiagents": "boolean",
        "includedisabled": "boolean",
        "includeenabled": "boolean",
        "includenamedcount": "boolean",
        "includeroles": "boolean",
        "includestatus": "boolean",
        "includeunassigned": "boolean",
        "integration_type": "string",
        "is_agent_cache": "boolean",
        "linemanagedonly": "boolean",
        "linkingagents": "boolean",
        "loadcache": "boolean",
        "onlinestatuses": "strings",
        "order": "string",
        "order2": "string",
        "order3": "string",
        "order4": "string",
        "order5": "string",
        "orderdesc": "boolean",
        "orderdesc2": "boolean",
        "orderdesc3": "boolean",
        "orderdesc4": "boolean",
        "orderdesc5": "boolean",
        "qualifications": "strings",
        "reassign": "boolean",
        "remoteagents": "boolean",
        "remoteagenttype": "string",
        "role": "string",
        "search": "string",
        "shiftagentsonly": "boolean",
        "showall": "boolean",
        "showcounts": "boolean",
        "team": "string",
        "team_id": "integer",
        "teams": "strings",
        "thisAgentOnly": "boolean",
        "ticketarea_id": "integer",
        "tickettype_id": "integer",
        "view_id": "integer",
        "withemail": "boolean",
    },
    "save_agents": {},
    "get_agent": {
        "clientidoverride": "string",
        "get_htmldesigner_signature": "boolean",
        "getholidayallowance": "boolean",
        "includedetails": "boolean",
        "isagentconfig": "boolean",
        "loadcache": "boolean",
    },
    "delete_agent": {},
    "get_own_agent": {},
}

REFERENCES: dict[str, Reference] = {
    "delegation_user_id": Reference("users"),
    "language_id": Reference("languages"),
    "team": Reference("teams", by="name"),
    "workday_id": Reference("workdays"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "team_id": Reference("teams"),
    "ticketarea_id": Reference("ticket_areas"),
    "tickettype_id": Reference("ticket_types"),
    "view_id": Reference("view_filters"),
}

NAMING = Naming(
    fields=("name", "email"),
    with_all={"includeunassigned": True, "includedisabled": True, "includeapiagents": True},
    inactive={"isdisabled": True},
)

FILTER_TEXTS: dict[str, str] = {
    "activeinactive": "Two flags, comma separated: whether active and whether inactive records are given.",
    "client_id": "Records of this client.",
    "department_id": "Records of this department.",
    "includeapiagents": "Whether agents of applications are given.",
    "includedisabled": "Whether disabled agents are given.",
    "includeenabled": "Whether enabled agents are given.",
    "includeunassigned": 'Whether the agent "Unassigned" is given.',
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for in name, e-mail address and telephone number.",
    "showall": "Whether records come that the agent's own restrictions would hide.",
    "showcounts": "Whether each row carries its number of tickets.",
    "team": "Agents of the team with this name.",
    "team_id": "Records of this team.",
    "view_id": "The filter profile to filter by.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_canupdate _canupdate_moreinfo _disable_extra_matching _do_reassign01 _do_reassignteam01 _force "
        "_getlogmeinid _getoauthtoken _is_a_departmentmanager _is_a_teamleader _is_a_teammanager _isbatch "
        "_isclone _isimport _isnew _kick _revoke_authenticatorapp _revoke_tokens accountconfirmed "
        "allow_automatic_call_scripts allow_presence_notifications allowbeyondtrustinvites "
        "authenticatorapp_configured can_approve_campaign can_approve_invoice can_approve_purchaseorder "
        "can_approve_quote check_reassign01 delegation_activated delegation_timebased dontemailmeifiloggedit "
        "emailconfirmed enable_teams_shifts enablehighcontrast enableshifts exchange_authorized "
        "exclude_from_automatic_assigning excludefromresourcebooking google_mail_authorized "
        "gotoresolve_authorized import_photo in_queried_team is_admin is_agent is_member_of_all_departments "
        "is_online is_sales isagentconfig isagentdetails isapiagent isdisabled isinvite ispasswordreset "
        "new_method no_cc_when_delegated orion_access qualified sendemailerrors sendowneremails "
        "sentinel_authorized splashtop_authorized twofactor_enabled warnif_incomplete_ts "
        "warnif_incomplete_ts_manager warnifnoscan warnifnoscan_integrator"
    ),
    "datetime": (
        "datecreated delegation_end delegation_start exchange_token_expiry gotoresolve_token_expiry "
        "incomplete_ts_lastcreated incomplete_ts_sendtime last_modified lastlogindate sentinel_token_expiry "
        "splashtop_token_expiry"
    ),
    "integer": (
        "id _match_integration_id _reassign_all_accounts_to_agent actionscreen_display_type adconnection "
        "app_colour_type apptsync autotaskid azure_connectionid azure_roleid chargerate "
        "clientdetails_layout_id concurrent_agent_total concurrent_licences_in_use contact_pref1 "
        "contact_pref2 contact_pref3 contractdetails_layout_id default_action_date_display "
        "default_action_display default_columns_id_accounts default_columns_id_assets "
        "default_columns_id_clients default_columns_id_contracts default_columns_id_invoices "
        "default_columns_id_mc default_columns_id_opps default_columns_id_pos default_columns_id_prospects "
        "default_columns_id_quotes default_columns_id_rinvoices default_columns_id_sites "
        "default_columns_id_sos default_columns_id_supplier default_columns_id_supplier_contracts "
        "default_columns_id_tickets default_columns_id_users default_filter_id_opps default_filter_id_tickets "
        "default_splashtop_channel default_ticket_preview_size default_view_assets_selectedid "
        "default_view_customers_selectedid default_view_opps_selectedid default_view_suppliers_selectedid "
        "default_view_tickets_selectedid default_view_users_selectedid delegation_user_id halo_tab_pref "
        "homescreenchartid homescreendashboardid import_details_id import_mapping_id inboxes "
        "incomplete_ts_threshold jira_instance language_id licence_type linemanager linked_user_client_id "
        "list_type named_licences_in_use nav_colour_type nav_display_mode nav_layout_id navmenu_mode "
        "new_ac_agent new_ac_role newtabpref one_client onlinestatus onlinestatus_actual pagesize "
        "pomincostforapprovaltype pref_chat_sound pref_notification_sound prospectdetails_layout_id "
        "qualification_weighting quotemarginforapprovaltype sidemenudashboardid sitedetails_layout_id "
        "sqlimport_id supplierdetails_layout_id ticket_count ticket_preview_mode timesheet_approver "
        "travelrate tree_display_mode useadlogin userdetails_layout_id warnifnoscan_integrator_hours "
        "workday_id"
    ),
    "integers": ("integration_role_ids"),
    "number": (
        "costprice holiday_allowance lunchbreak pomincostforapproval quotemarginforapproval "
        "remaining_holiday_allowance workhour_end workhour_start"
    ),
    "object": ("new_external_link presence_subscription splashtop_channel"),
    "objects": (
        "ac_activedirectory ac_approval_rules ac_approvals ac_assetfields ac_assetgroups ac_assettypes "
        "ac_azuread ac_cab ac_cannedtext ac_cannedtextgroups ac_chatprofiles ac_columnprofiles "
        "ac_compositereports ac_custombuttons ac_customfields ac_customintegrations ac_customtables "
        "ac_customtabs ac_dashboards ac_dashboardtab ac_databaselookups ac_datasources ac_devices "
        "ac_emailtemplates ac_event_rules ac_faqlists ac_fieldgroups ac_filterprofiles ac_folders "
        "ac_itemgroups ac_languagepacks ac_lists ac_mailboxes ac_messagegroups ac_notifications ac_outcomes "
        "ac_pdftemplates ac_qualifications ac_reportgroups ac_reports ac_roles ac_rules ac_servicecategories "
        "ac_services ac_slas ac_softwareproducts ac_suppliercontracts ac_suppliers ac_templates "
        "ac_tickettypes ac_webhooks ac_workdays ac_workflows access_control add_departments add_roles "
        "add_teams agent_cost_tracking agent_holiday_allowances agent_integration_credentials assetfields "
        "assettypes calendar_options_multi chargerates claims clients customfields delete_departments "
        "delete_teams departments edit_departments edit_teams extratabs load_balance_agent_limits "
        "notifications notifications_personal qualifications roles sites teams tickettypes "
        "uname_agentcustomfields uname_usercustomfields unameappointmenttypes unamecustomfields"
    ),
    "string": (
        "Oo_name _disconnectintegration _importtoken _importtype _match_additional_id _match_integration_name "
        "_match_thirdparty_id _signature _signature_id _warning activedirectory_dn ad agentphotodata "
        "agentphotopath app_colour azure_client_id azure_tenant_id beyondtrust_name calendar_options "
        "clientdetails_layout_name colour container_dn contractdetails_layout_name current_action_name "
        "current_action_type default_action_view default_calendar_view default_columns_accounts_selectedname "
        "default_columns_name_opps default_columns_name_tickets default_columns_prospects_selectedname "
        "default_columns_sites_selectedname default_columns_supplier_selectedname "
        "default_columns_users_selectedname default_feed_view default_filter_name_opps "
        "default_filter_name_tickets default_splashtop_channelname default_view_assets "
        "default_view_assets_selectedid_name default_view_assets_selectedname "
        "default_view_clients_selectedname default_view_contracts_selectedname "
        "default_view_customers_selectedname default_view_invoices_selectedname default_view_mc_selectedname "
        "default_view_opps default_view_opps_selectedname default_view_pos_selectedname "
        "default_view_quotes_selectedname default_view_rinvoices_selectedname default_view_sos_selectedname "
        "default_view_supplier_contracts_selectedname default_view_suppliers_selectedname "
        "default_view_tickets default_view_tickets_selectedname default_view_users_selectedname "
        "delegation_user_name department display_name email exchange_account exchange_redirect "
        "extensionnumber federated_identity_id first_role_id firstname github_username googleemail "
        "gotoresolve_redirect_uri graph_host guid guid_string homescreenchartname homescreenchartpublishedid "
        "homescreendashboardname inbox_clientid initials intermedia_number jira_id jira_instance_name "
        "jobtitle language_name lastonline linemanager_name linked_halo_url logmeinid matching_value name "
        "namewithinactive nav_colour nav_layout_name ncentral_username new_access_token new_ncentral_key "
        "new_orion_password new_refresh_token new_token_type oauth_code oauth_code_verifier oauth_redirect "
        "oauth_state oauth_type okta_id okta_status oktaid orion_key_vault_secret_name orion_password "
        "orion_username pagerduty_email password pronouns prospectdetails_layout_name role_list sailpoint_id "
        "sailpoint_role_association search_options sentinel_redirect sidemenudashboardname signature "
        "signature_image sitedetails_layout_name sms soc_username splashtop_redirect_uri splashtop_url "
        "supplierdetails_layout_name surname team theme theme_revert third_party_guid "
        "third_party_relational_id timezone use userdetails_layout_name workday_name workday_timezone"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": 'The number of the agent; 1 is "Unassigned".',
    "_warning": "What the server says against a save, for the user to confirm.",
    "colour": "The colour, as hexadecimal RGB.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "datecreated": "When it was created, UTC.",
    "departments": "Where it belongs: department_id, membershiplevel and role_id of each, and no name.",
    "email": "The e-mail address.",
    "guid": "A GUID beside the id.",
    "isdisabled": "Whether the agent cannot log in.",
    "last_modified": "When it was last changed, UTC.",
    "team": "The default team.",
    "teams": "Where it belongs: team_id, team_name, department_id, role_id and more of each.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "ad allowbeyondtrustinvites apptsync can_approve_campaign can_approve_invoice "
        "can_approve_purchaseorder can_approve_quote chargerate colour departments exchange_account "
        "exchange_authorized extensionnumber firstname gotoresolve_authorized id initials is_agent isdisabled "
        "jira_id jobtitle licence_type linemanager logmeinid name namewithinactive sendemailerrors "
        "sentinel_authorized sms splashtop_authorized"
    ),
)
