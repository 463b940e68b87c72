# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of ticket_types. The types of tickets."""

from . import Resource

RESOURCE = Resource(
    name="ticket_types",
    singular="ticket_type",
    model="TicketType",
    path="/TicketType",
    operations=("list", "get"),
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
}

FIELDS: dict[str, str] = {
    "boolean": (
        "add_ack_attachments addnoteonlytolinked adduserupdatestochildren agentscanselect "
        "allow_anonymous_logging allow_slack_channel_creation allow_teams_chat_creation allowall_actions "
        "allowall_appointment_types allowall_category1 allowall_category2 allowall_category3 "
        "allowall_category4 allowall_child_tickettypes allowall_iframe_customtabs allowall_status "
        "allowall_suggestion_faqlists allowall_team allowattachments allowcustomiseunborn "
        "allowtickettypetobechild alluserscanviewit anonymouscanlog anonymouscanselect "
        "applydefaultsontypechangebool auto_contributor cancreate closedrequestswithupdatesincpending "
        "continue_autorelease copyattachmentstochild copyattachmentstorelated default_excludefromsla "
        "default_is_sensitive default_kb_accessible_for_enduser default_send_to_pagerduty default_sendemail "
        "default_showforusers default_sync_to_salesforce default_team_to_agents_default "
        "defaultsidebarcollapsed defaultsync_to_sentinel display_audit_tab displayonquicktime do_ai_survey "
        "dontconfirm_updateparent dontsendslareminders dontusependingclosure editservstatus "
        "enable_task_dependencies enableforecasting enableusermentions enduserscanlog enduserscanselect "
        "exclude_from_sales_mailbox_match forwardinboundupdates generate_ai_embeddings hasmandatorytechfields "
        "hasmandatoryuserfields hide_anon_contact_info hide_anon_phonenumber hide_respond "
        "include_appointments_scheduled_hours includeinmobiledbsync inform_account_manager is_sprint "
        "isbillable items_are_billable legacy_print_request_details legacy_print_service_form "
        "load_balance_on_schedule logtimeindays make_cc_followers max_open_per_user_reached "
        "max_total_per_user_reached milestone_billing mustclosechildbeforeclosurebool overwrite_showforusers "
        "pendingdontclose pin_important_actions portalcanreopen setrelatedservicesfromassets show_add_note "
        "show_child_assets show_project_task_dates show_slack_channels_as_tabs show_status_on_portal "
        "show_teams_chats_as_tabs show_vote_comment showactivestatuskanban showautomationstab showbillingtab "
        "showconfirmemail showdecendantwarningoptions showdownvote showgeneralsurveyfields "
        "showopenclienttickets showopendevicetickets showopensitetickets showopensuppliertickets "
        "showopenusertickets showoppcontacttab showsuggestionstab showunborntab showuserfeed sladontclose "
        "thisentitycanbevotedfor updateservicestatus usemilestones userbookfromportal "
        "usetimeslotsforstartandtargettimes visible"
    ),
    "integer": (
        "id access_control_level acknowledgementtemplate acknowledgementtemplateooh addactionstolinked "
        "agentresourcebookingtype allowlogonbehalfof alluserscanview appointmentdefaultbody "
        "approval_process_id attendeesenduser autoCloseHours auto_create_appt auto_delete_data "
        "auto_delete_days auto_forward_email_updates auto_respond_logged_manually chargerate "
        "childticketcolumnsoverride close_kb_action closedrequestreplylimit closedrequestsemailid "
        "closedrequestswithupdates completion_status_type database_lookup_id default_agent default_appt_type "
        "default_budgettype_id default_impact default_kanban_view default_matchedkbid default_priority "
        "default_product_id default_risklevel default_sendack default_sendremoteinvite default_sendtosoc "
        "default_servicenow_type default_sla default_soctargettype default_targetdate "
        "defaultagentresourcebookingduration_id defaultlisttype defaultresourcetype defaultresourcetype_agent "
        "defaulttab from_mailbox_id ganttgrandchildview group_id hide_anon_email initial_status "
        "itilrequesttype lapsafe_status_after_webhook load_balance_interval load_balance_max_tickets "
        "load_balance_schedule_frequency max_open_per_user max_total_per_user maximumRestrictedPriority "
        "minattachments overridewiththefollowingtemplatewhenloggingmanually parentstatusafterallchildclosed "
        "pdftemplate_id pendingrequestreplylimit pendingrequestsemailid pendingrequestswithupdates "
        "process_open_tickets project_type quote_pdftemplate_id reopenedstatus salesforce_default_stage "
        "sequence show_child_tasks_type slack_channel_access_type slack_channel_workspace "
        "sprint_tickettype_id startdate_validation startdate_validation_days statusafterapproverupdate "
        "statusafterresourcebook statusaftersupplierupdate statusaftertechupdate statusafteruserupdate "
        "tab_display targetdate_validation targetdate_validation_days ticket_count "
        "ticket_status_after_appointment ticketlinktype todolistportalvisibility workflow_id"
    ),
    "integers": ("fieldidlist"),
    "number": ("closeduserupdatehours default_estimate logtimeindaysincrement pendinguserupdatehours"),
    "object": ("load_balance_schedule soc_default_target"),
    "objects": (
        "access_control allowed_actions allowed_appointment_types allowed_category1 allowed_category2 "
        "allowed_category3 allowed_category4 allowed_child_tickettypes allowed_clients "
        "allowed_iframe_customtabs allowed_resourcebooking_teams allowed_status allowed_suggestion_faqlists "
        "allowed_teams cors_whitelist_list default_services fields kanbanstatuschoice tab_config translations"
    ),
    "string": (
        "_warning acknowledgementtemplate_guid acknowledgementtemplate_name acknowledgementtemplateooh_guid "
        "acknowledgementtemplateooh_name always_bcc appointmentdefaultbody_guid appointmentdefaultbody_name "
        "approval_process_guid approval_process_name childticketcolumnsoverride_guid "
        "childticketcolumnsoverride_name closedrequestsemail_name closedrequestsemailguid "
        "database_lookup_name default_agent_name default_appointment_details default_appointment_summary "
        "default_backoutplan default_budgettype_name default_category_1 default_category_2 default_category_3 "
        "default_category_4 default_changeinformation_html default_communicationplan default_details "
        "default_details_html default_impactdescription default_justification default_kb_name "
        "default_product_name default_riskleveldescription default_servicestatusnote default_sla_guid "
        "default_soctargetid default_soctargetname default_summary default_team default_testplan "
        "defaultpagerdutyservice defaultpagerdutyservice_name defaultresourcetype_name "
        "defaultresourcetype_name_agent email_end_tag email_end_tag_override email_start_tag "
        "email_start_tag_override group_name guid initial_status_guid intent jira_issue_type "
        "kanbanstatuschoice_list lapsafe_status_after_webhook_guid logonbehalflabeloverride name "
        "newrequestmessage overridewiththefollowingtemplatewhenloggingmanually_guid "
        "overridewiththefollowingtemplatewhenloggingmanuallyname parentstatusafterallchildclosed_name "
        "pdftemplate_name pendingrequestsemail_name pendingrequestsemailguid published_id "
        "quote_pdftemplate_name reopenedstatus_guid rtdefaultagentresourcebookingduration_name "
        "slack_channel_default_name slack_channel_workspace_name sprint_tickettype_name "
        "statusafterapproverupdate_guid statusaftersupplierupdate_guid statusaftertechupdate_guid "
        "statusafteruserupdate_guid submitlabeloverride teams_chat_default_name ticket_created_override use "
        "webannouncement workflow_guid workflow_name"
    ),
}
