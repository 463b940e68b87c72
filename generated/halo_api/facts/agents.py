# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of agents. The people who work on tickets."""

from . import Resource

RESOURCE = Resource(
    name="agents",
    singular="agent",
    model="Agent",
    path="/Agent",
    operations=("list", "get"),
    rows_key="results",
    envelope="paged",
    actions={"me": "get_own_agent"},
    traps=(
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
        "can_edit_only": "boolean",
        "client_id": "integer",
        "clientidoverride": "string",
        "department_id": "integer",
        "departments": "integers",
        "domain": "string",
        "exchangecalendars": "boolean",
        "excludeAgent": "integer",
        "forcequalmatch": "boolean",
        "includeapiagents": "boolean",
        "includedisabled": "boolean",
        "includeenabled": "boolean",
        "includenamedcount": "boolean",
        "includeroles": "boolean",
        "includestatus": "boolean",
        "includeunassigned": "boolean",
        "integration_type": "string",
        "linemanagedonly": "boolean",
        "linkingagents": "boolean",
        "loadcache": "boolean",
        "onlinestatuses": "strings",
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
    "get_agent": {
        "clientidoverride": "string",
        "get_htmldesigner_signature": "boolean",
        "getholidayallowance": "boolean",
        "includedetails": "boolean",
        "isagentconfig": "boolean",
        "loadcache": "boolean",
    },
    "get_own_agent": {},
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_canupdate _canupdate_moreinfo _do_reassign01 _force _getlogmeinid _getoauthtoken "
        "_is_a_departmentmanager _is_a_teammanager _isbatch _isimport _isnew _revoke_authenticatorapp "
        "_revoke_tokens accountconfirmed allow_automatic_call_scripts allowbeyondtrustinvites "
        "authenticatorapp_configured can_approve_invoice can_approve_purchaseorder can_approve_quote "
        "check_reassign01 delegation_activated delegation_timebased dontemailmeifiloggedit emailconfirmed "
        "enablehighcontrast enableshifts exchange_authorized excludefromresourcebooking "
        "google_mail_authorized gotoresolve_authorized import_photo is_admin is_agent is_online is_sales "
        "isagentdetails isapiagent isdisabled isinvite ispasswordreset new_method orion_access qualified "
        "sendemailerrors sendowneremails sentinel_authorized splashtop_authorized twofactor_enabled "
        "warnifnoscan warnifnoscan_integrator"
    ),
    "datetime": (
        "datecreated delegation_end delegation_start exchange_token_expiry gotoresolve_token_expiry "
        "last_modified lastlogindate sentinel_token_expiry splashtop_token_expiry"
    ),
    "integer": (
        "id actionscreen_display_type adconnection app_colour_type apptsync autotaskid azure_connectionid "
        "azure_roleid chargerate clientdetails_layout_id default_action_display default_columns_id_assets "
        "default_columns_id_clients default_columns_id_contracts default_columns_id_opps "
        "default_columns_id_sites default_columns_id_supplier_contracts default_columns_id_tickets "
        "default_columns_id_users default_filter_id_opps default_filter_id_tickets default_splashtop_channel "
        "default_ticket_preview_size default_view_assets_selectedid default_view_customers_selectedid "
        "default_view_opps_selectedid default_view_tickets_selectedid default_view_users_selectedid "
        "delegation_user_id homescreenchartid homescreendashboardid inboxes jira_instance language_id "
        "licence_type linemanager linked_user_client_id list_type named_licences_in_use nav_display_mode "
        "nav_layout_id navmenu_mode newtabpref one_client onlinestatus onlinestatus_actual pagesize "
        "pomincostforapprovaltype pref_chat_sound pref_notification_sound qualification_weighting "
        "quotemarginforapprovaltype sidemenudashboardid sqlimport_id ticket_count ticket_preview_mode "
        "travelrate useadlogin warnifnoscan_integrator_hours workday_id"
    ),
    "number": (
        "costprice holiday_allowance lunchbreak pomincostforapproval quotemarginforapproval "
        "remaining_holiday_allowance workhour_end workhour_start"
    ),
    "object": ("splashtop_channel"),
    "objects": (
        "ac_approvals ac_assetgroups ac_assettypes ac_cannedtext ac_chatprofiles ac_customfields "
        "ac_customtables ac_dashboards ac_devices ac_emailtemplates ac_faqlists ac_fieldgroups ac_itemgroups "
        "ac_languagepacks ac_messagegroups ac_outcomes ac_reportgroups ac_roles ac_rules ac_servicecategories "
        "ac_services ac_slas ac_suppliercontracts ac_suppliers ac_templates ac_tickettypes ac_workdays "
        "ac_workflows access_control add_roles assetfields assettypes chargerates claims clients "
        "custombuttons customfields departments notifications notifications_personal qualifications roles "
        "sites teams tickettypes uname_usercustomfields unameappointmenttypes unamecustomfields"
    ),
    "string": (
        "Oo_name _disconnectintegration _importtoken _importtype _signature _signature_id _warning "
        "activedirectory_dn ad agentphotodata agentphotopath app_colour beyondtrust_name calendar_options "
        "clientdetails_layout_name colour container_dn current_action_name current_action_type "
        "default_action_view default_calendar_view default_columns_name_opps default_columns_name_tickets "
        "default_columns_sites_selectedname default_columns_users_selectedname default_feed_view "
        "default_filter_name_opps default_filter_name_tickets default_splashtop_channelname "
        "default_view_assets default_view_assets_selectedid_name default_view_assets_selectedname "
        "default_view_clients_selectedname default_view_contracts_selectedname "
        "default_view_customers_selectedname default_view_opps default_view_opps_selectedname "
        "default_view_supplier_contracts_selectedname default_view_tickets default_view_tickets_selectedname "
        "default_view_users_selectedname delegation_user_name department email exchange_account "
        "exchange_redirect extensionnumber firstname github_username googleemail graph_host "
        "homescreenchartname homescreenchartpublishedid homescreendashboardname inbox_clientid initials "
        "jira_id jira_instance_name jobtitle language_name lastonline linemanager_name linked_halo_url "
        "logmeinid matching_value name namewithinactive nav_layout_name ncentral_username new_access_token "
        "new_ncentral_key new_orion_password new_refresh_token new_token_type oauth_code oauth_redirect "
        "oauth_type okta_id okta_status oktaid orion_password orion_username pagerduty_email password "
        "role_list search_options sentinel_redirect sidemenudashboardname signature sms soc_username "
        "splashtop_url surname team theme theme_revert third_party_guid use workday_name workday_timezone"
    ),
}
