# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of ticket_types. The types of tickets."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="ticket_types",
    singular="ticket_type",
    model="TicketType",
    path="/TicketType",
    operations=("list", "get", "save", "delete"),
    echoes={"workflow_name": "workflow_id"},
    name_field="name",
    includes_inactive="showinactive",
    common_filters=("client_id", "group_id", "showall", "showcounts", "showinactive", "view_id"),
    common_fields=("approval_process_id", "default_agent", "default_team", "guid", "sequence", "use", "visible"),
    traps=(
        "A create with the name, and with a whole type posted again, was refused: the database wants a value in RTAppointmentDefaultBody (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_ticket_types": {
        "access_control_level": "integer",
        "anonanduser": "boolean",
        "can_create_only": "boolean",
        "can_edit_only": "boolean",
        "canagentsselect": "boolean",
        "canusercreate": "boolean",
        "client_id": "integer",
        "domain": "string",
        "group_id": "integer",
        "include_current": "integer",
        "include_mandatory_field_check": "boolean",
        "isquicktimedropdown": "boolean",
        "itil_type": "integer",
        "outcome_id": "integer",
        "searchtickets": "string",
        "showall": "boolean",
        "showcounts": "boolean",
        "showinactive": "boolean",
        "sprints_only": "boolean",
        "ticketarea_id": "integer",
        "user_only": "boolean",
        "view_id": "integer",
    },
    "save_ticket_types": {},
    "get_ticket_type": {
        "can_create_only": "boolean",
        "can_edit_only": "boolean",
        "debug": "boolean",
        "includeconfig": "boolean",
        "includedetails": "boolean",
        "includekbinfo": "boolean",
        "includeteamrestrictions": "boolean",
        "isdetailscreen": "boolean",
        "isnewticket": "boolean",
        "survey_fields": "boolean",
        "ticket_id": "integer",
    },
    "delete_ticket_type": {},
}

REFERENCES: dict[str, Reference] = {
    "approval_process_id": Reference("approval_processes"),
    "database_lookup_id": Reference("database_lookups"),
    "default_agent": Reference("agents"),
    "default_budgettype_id": Reference("budget_types"),
    "default_priority": Reference("priorities", by="priorityid"),
    "default_product_id": Reference("products"),
    "default_sla": Reference("slas"),
    "default_team": Reference("teams", by="name"),
    "initial_status": Reference("statuses"),
    "pdftemplate_id": Reference("pdf_templates"),
    "quote_pdftemplate_id": Reference("pdf_templates"),
    "resourcebooking_agent_reminder_template_id": Reference("templates"),
    "resourcebooking_user_reminder_template_id": Reference("templates"),
    "sprint_tickettype_id": Reference("ticket_types"),
    "webhook_id": Reference("webhooks"),
    "workflow_id": Reference("workflows"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "outcome_id": Reference("outcomes"),
    "ticketarea_id": Reference("ticket_areas"),
    "view_id": Reference("view_filters"),
}

NAMING = Naming(
    fields=("name",),
    with_all={"showinactive": True},
    inactive={"visible": False},
)

FILTER_TEXTS: dict[str, str] = {
    "client_id": "Types that this client may use.",
    "group_id": "Types of this group.",
    "showall": "Whether records come that the agent's own restrictions would hide.",
    "showcounts": "Whether each row carries its number of tickets.",
    "showinactive": "Whether inactive types are given.",
    "view_id": "The filter profile to filter by.",
}

FIELDS: dict[str, str] = {
    "any": ("draft_json_content"),
    "boolean": (
        "_dont_fire_automations add_ack_attachments add_related_assets_to_parent adduserupdatestochildren "
        "agent_details_hint_is_placeholder agent_summary_hint_is_placeholder agentscanselect "
        "allow_all_clients allow_anonymous_logging allow_asset_link_edit allow_merge "
        "allow_slack_channel_creation allow_teams_chat_creation allowall_actions allowall_appointment_types "
        "allowall_assettypes allowall_category1 allowall_category2 allowall_category3 allowall_category4 "
        "allowall_chargerates allowall_child_tickettypes allowall_iframe_customtabs allowall_pipeline "
        "allowall_status allowall_suggestion_faqlists allowall_team allowanonattachments allowattachments "
        "allowcustomiseunborn allowtickettypetobechild alluserscanviewit anonymouscanlog anonymouscanselect "
        "apply_workflow_on_type_change applydefaultsontypechangebool assign_appt_agents_to_additional_agents "
        "auto_contributor auto_load_balance_on_close calculate_dates_from_children cancreate "
        "closedrequestswithupdatesincpending continue_autorelease copyattachmentstochild "
        "copyattachmentstorelated create_teams_chat_use_end_user default_excludefromsla default_is_downtime "
        "default_is_sensitive default_kb_accessible_for_enduser default_send_to_pagerduty default_sendemail "
        "default_showforusers default_sync_to_salesforce default_team_to_agents_default "
        "defaultsidebarcollapsed defaultsync_to_sentinel display_audit_tab display_timing_metrics "
        "displayonquicktime do_ai_survey dontconfirm_updateparent dontsendslareminders dontusependingclosure "
        "editservstatus enable_task_dependencies enableforecasting enablequotecountersigning "
        "enableusermentions enduserscanlog enduserscanselect exclude_from_collision_detection "
        "exclude_from_sales_mailbox_match forwardinboundupdates generate_ai_embeddings hasmandatorytechfields "
        "hasmandatoryuserfields hide_anon_contact_info hide_anon_phonenumber hide_opening_action hide_respond "
        "hide_send_on_quote hideuserdetails ignore_collision_detection include_appointments_scheduled_hours "
        "include_for_estimate_forecasting includeinmobiledbsync inform_account_manager "
        "inherit_parent_category1 inherit_parent_category2 inherit_parent_category3 inherit_parent_category4 "
        "is_chat_ticket is_sprint isbillable items_are_billable itil_type_matched_tickets "
        "legacy_print_request_details legacy_print_service_form link_ai_matched_tickets "
        "load_balance_max_tickets_agent_specific load_balance_max_tickets_team_specific "
        "load_balance_max_tickets_this_type_only load_balance_on_schedule logtimeindays make_cc_followers "
        "max_open_per_user_reached max_total_per_user_reached milestone_billing "
        "mustclosechildbeforeclosurebool newchilduserisagent only_send_reply_to_incoming_email "
        "only_validate_startdate_on_creation only_validate_targetdate_on_creation overwrite_showforusers "
        "pendingdontclose pin_important_actions portal_allow_drafts portal_details_hint_is_placeholder "
        "portal_multi_page portal_summary_hint_is_placeholder portalcanreopen sendcountersignedquote "
        "sendcountersignrequest set_agent_as_default_user setrelatedservicesfromassets show_add_note "
        "show_additional_user_details show_child_assets show_project_task_dates show_rate_restrictions "
        "show_slack_channels_as_tabs show_status_on_portal show_teams_chats_as_tabs show_vote_comment "
        "showactivestatuskanban showautomationstab showbillingtab showconfirmemail "
        "showdecendantwarningoptions showdownvote showgeneralsurveyfields showopenclienttickets "
        "showopendevicetickets showopensitetickets showopensuppliertickets showopenusertickets "
        "showoppcontacttab showosupplierticketstab showotheropenticketsinnewtab showsuggestionstab "
        "showunborntab showuserfeed sladontclose start_chat_from_ticket sync_to_intacct "
        "thisentitycanbevotedfor ticketdetails_show_ticketid_in_header updateservicestatus "
        "use_ai_acknowledgement_emails usemilestones userbookfromportal usetimeslotsforstartandtargettimes "
        "visible"
    ),
    "integer": (
        "id access_control_level acknowledgementtemplate acknowledgementtemplateooh addactionstolinked "
        "agent_app_columns agentclosedrequestswithupdates agentpendingrequestswithupdates "
        "agentresourcebookingtype ai_acknowledgementtemplate allowlogonbehalfof alluserscanview "
        "appointment_schedule_override appointmentdefaultbody approval_action_user_visibility "
        "approval_process_id attendeesenduser autoCloseHours auto_create_appt auto_delete_data "
        "auto_delete_days auto_forward_email_updates auto_respond_logged_manually chargerate "
        "child_ticket_filter_id childticketcolumnsoverride childticketcolumnsoverrideportal close_kb_action "
        "closedrequestreplylimit closedrequestsemailid closedrequestswithupdates completion_status_type "
        "countersignedtemplateid countersignreqagentid database_lookup_id default_agent default_appt_type "
        "default_budgettype_id default_filter_other_open_tickets default_impact default_kanban_view "
        "default_matchedkbid default_priority default_product_id default_risklevel default_sendack "
        "default_sendremoteinvite default_sendtosoc default_servicenow_type default_sla default_soctargettype "
        "default_startdate default_targetdate defaultagentresourcebookingduration_id defaultlisttype "
        "defaultresourcetype defaultresourcetype_agent defaulttab enable_close_fields_on_new_request "
        "fields_to_copy_to_children from_mailbox_id ganttgrandchildview group_id hide_anon_email "
        "initial_status itilrequesttype lapsafe_action_when_logging lapsafe_status_after_expired_webhook "
        "lapsafe_status_after_webhook load_balance_interval load_balance_max_tickets "
        "load_balance_schedule_frequency mandatory_anon_phonenumber max_open_per_user max_total_per_user "
        "maximumRestrictedPriority milestone_billing_type minattachments mustsetcustomerfirst "
        "overridewiththefollowingtemplatewhenloggingmanually parentstatusafterallchildclosed pdftemplate_id "
        "pendingrequestreplylimit pendingrequestsemailid pendingrequestswithupdates "
        "portal_asset_column_profile_id portal_columns portal_screen_after_logging "
        "prevent_user_change_during_approvals problem_matching_agent problem_matching_user "
        "process_open_tickets project_type quote_pdftemplate_id related_ci_column_profile reopenedstatus "
        "resourcebooking_agent_reminder_template_id resourcebooking_agent_reminder_time "
        "resourcebooking_user_reminder_template_id resourcebooking_user_reminder_time risk_type "
        "salesforce_default_stage sequence show_all_related show_child_tasks_type "
        "show_grandchildren_in_ticket_list_view show_related_of_related slack_channel_access_type "
        "slack_channel_workspace sprint_tickettype_id startdate_validation startdate_validation_days "
        "statusafterapproverupdate statusafterresourcebook statusaftersupplierupdate statusaftertechupdate "
        "statusafteruserupdate tab_display targetdate_validation targetdate_validation_days "
        "teams_chat_closure_message ticket_count ticket_status_after_appointment "
        "ticketdetails_header_icon_colour_type ticketdetails_headerwidget_1 ticketdetails_headerwidget_2 "
        "ticketdetails_sidebar_content ticketdetails_sidebar_max ticketlinktype todolistportalvisibility "
        "user_details_display useworkinghours_closeduserupdatehours useworkinghours_pendinguserupdatehours "
        "wait_time_calc_hours wait_time_type workflow_id"
    ),
    "integers": ("enduser_role_ids fieldidlist"),
    "number": (
        "closeduserupdatehours default_estimate default_wait_time logtimeindaysincrement pendinguserupdatehours"
    ),
    "object": ("load_balance_schedule soc_default_target"),
    "objects": (
        "access_control additional_user_details allowed_actions allowed_appointment_types allowed_assettypes "
        "allowed_category1 allowed_category2 allowed_category3 allowed_category4 allowed_child_tickettypes "
        "allowed_client_rules allowed_clients allowed_iframe_customtabs allowed_pipeline_stages "
        "allowed_resourcebooking_teams allowed_status allowed_suggestion_faqlists allowed_teams chargerates "
        "cors_whitelist_list default_services fields kanbanstatuschoice load_balance_agent_limits "
        "load_balance_team_limits portal_asset_table tab_config translations userfields"
    ),
    "string": (
        "_error _warning acknowledgementtemplate_guid acknowledgementtemplate_name "
        "acknowledgementtemplateooh_guid acknowledgementtemplateooh_name ai_acknowledgement_instructions "
        "ai_acknowledgement_prompt ai_acknowledgementtemplate_name aiacknowledgementtemplate_guid always_bcc "
        "appointmentdefaultbody_guid appointmentdefaultbody_name approval_process_guid approval_process_name "
        "child_ticket_columns_override_portal_name child_ticket_filter_name childticketcolumnsoverride_guid "
        "childticketcolumnsoverride_name childticketcolumnsoverrideportal_guid closedrequestsemail_name "
        "closedrequestsemailguid countersignedtemplate_name database_lookup_name default_agent_name "
        "default_appointment_details default_appointment_summary default_backoutplan default_budgettype_name "
        "default_category_1 default_category_2 default_category_3 default_category_4 "
        "default_changeinformation_html default_communicationplan default_details default_details_html "
        "default_filter_other_open_tickets_name default_impactdescription default_justification "
        "default_kb_name default_lapsafe_asset_type default_product_name default_riskleveldescription "
        "default_servicestatusnote default_sla_guid default_soctargetid default_soctargetname default_summary "
        "default_team default_testplan defaultpagerdutyservice defaultpagerdutyservice_name "
        "defaultresourcetype_name defaultresourcetype_name_agent email_end_tag email_end_tag_override "
        "email_start_tag email_start_tag_override group_guid group_name guid initial_status_guid intent "
        "jira_issue_type kanbanstatuschoice_list lapsafe_status_after_expired_webhook_guid "
        "lapsafe_status_after_webhook_guid logonbehalflabeloverride name newrequestmessage "
        "overridewiththefollowingtemplatewhenloggingmanually_guid "
        "overridewiththefollowingtemplatewhenloggingmanuallyname parentstatusafterallchildclosed_name "
        "pdftemplate_name pendingrequestsemail_name pendingrequestsemailguid portal_asset_column_profile_guid "
        "portal_asset_column_profile_name published_id quote_pdftemplate_name related_ci_column_profile_guid "
        "related_ci_column_profile_name reopenedstatus_guid resourcebooking_agent_reminder_template_name "
        "resourcebooking_user_reminder_template_name risk_calculation "
        "rtdefaultagentresourcebookingduration_name slack_channel_default_name slack_channel_workspace_name "
        "sprint_tickettype_name statusafterapproverupdate_guid statusaftersupplierupdate_guid "
        "statusaftertechupdate_guid statusafteruserupdate_guid submitlabeloverride "
        "teams_chat_closure_message_name teams_chat_default_name third_party_migration_id "
        "ticket_created_override ticketdetails_header_icon_override use webannouncement webhook_id "
        "workflow_guid workflow_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the type.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "approval_process_id": "The process of approval it goes through.",
    "default_agent": "The agent that new tickets get.",
    "default_team": "The team that new tickets get.",
    "guid": "A GUID beside the id.",
    "sequence": "Its place in the list.",
    "use": "What kind of record it is.",
    "visible": "Whether it is shown.",
    "workflow_name": "A name, for reading. A save goes by workflow_id.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "agentscanselect allow_all_clients allowattachments anonymouscanselect cancreate "
        "copyattachmentstochild copyattachmentstorelated default_agent default_priority default_sla "
        "default_team enduserscanselect fieldidlist group_id group_name guid id is_sprint itilrequesttype "
        "jira_issue_type kanbanstatuschoice kanbanstatuschoice_list name project_type sequence use visible"
    ),
)
