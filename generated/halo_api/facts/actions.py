# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of actions. What was done on tickets: notes, e-mails, time. Numbered within each ticket."""

from . import Reference, Resource

RESOURCE = Resource(
    name="actions",
    singular="action",
    model="Action",
    path="/Actions",
    operations=("list", "get", "save", "delete"),
    rows_key="actions",
    envelope="always",
    paging="count",
    key=("ticket_id", "id"),
    create_needs=(("ticket_id",), ("outcome", "outcome_id")),
    update_needs=(("ticket_id",),),
    messages={
        "create": {"outcome": "An Outcome must be entered for this Action"},
        "update": {"ticket_id": "An Action must be associated with a ticket_id"},
        "get": {"ticket_id": "ticket_id must be specified"},
        "delete": {"ticket_id": "ticket_id must be included when deleting an Action"},
    },
    refused_without=("ticket_id",),
    references={"outcome_id": "outcomes", "ticket_id": "tickets"},
    common_filters=(
        "ticket_id",
        "startdate",
        "enddate",
        "agentonly",
        "conversationonly",
        "excludesys",
        "excludeprivate",
        "timeentriesonly",
        "includehtmlnote",
        "includehtmlemail",
        "includeattachments",
        "actoutcome",
    ),
    common_fields=(
        "ticket_id",
        "outcome",
        "outcome_id",
        "note",
        "note_html",
        "hiddenfromuser",
        "timetaken",
        "datetime",
        "who_agentid",
        "new_status",
        "sendemail",
        "emailto",
        "attachments",
        "customfields",
    ),
    scope=("ticket_id", "startdate+enddate"),
    range_days=1,
    traps=(
        "Without ticket_id one tenant answered 500, others nothing (live: a tenant's notes, 2026-06)",
        "Paging is not honoured, and without ticket_id or a range of at most one day nothing comes (live; PyPI HaloPSA)",
        "ids are unique only within a ticket; get, update and delete need ticket_id (live; HaloAPI)",
        "A create needs an outcome (live; HaloAPI issue 66)",
        "timetaken is hours (public clients; some documentation says minutes)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_actions": {
        "actoutcome": "string",
        "actoutcomenum": "integer",
        "agentonly": "boolean",
        "conversationonly": "boolean",
        "datesearch": "string",
        "enddate": "datetime",
        "excludebilling": "boolean",
        "excludehiddenfrominternalit": "boolean",
        "excludeprivate": "boolean",
        "excludesys": "boolean",
        "importantonly": "boolean",
        "importanttop": "boolean",
        "includeagentdetails": "boolean",
        "includeattachments": "boolean",
        "includefacebookfields": "boolean",
        "includehtmlemail": "boolean",
        "includehtmlnote": "boolean",
        "includenonactionattachments": "boolean",
        "includetranslations": "boolean",
        "includetwitterfields": "boolean",
        "intraticketonly": "boolean",
        "ischildnotes": "boolean",
        "isrelatednotes": "boolean",
        "slaonly": "boolean",
        "startdate": "datetime",
        "supplieronly": "boolean",
        "ticket_id": "integer",
        "timeentriesonly": "boolean",
    },
    "save_actions": {},
    "get_action": {
        "agentonly": "boolean",
        "emailonly": "boolean",
        "includedetails": "boolean",
        "includeemail": "boolean",
        "mostrecent": "boolean",
        "nonsystem": "boolean",
        "penultimate": "boolean",
        "ticket_id": "integer",
    },
    "delete_action": {"ticket_id": "integer"},
}

REFERENCES: dict[str, Reference] = {
    "ticket_id": Reference("tickets"),
    "action_supplier_id": Reference("suppliers"),
    "appointment_id": Reference("appointments"),
    "asset_id": Reference("assets"),
    "created_from_action_id": Reference("actions"),
    "emailtemplate_id": Reference("email_templates"),
    "invoice_id": Reference("invoices"),
    "new_agent": Reference("agents"),
    "new_category1": Reference("categories", by="name", within={"type_id": 1}),
    "new_category2": Reference("categories", by="name", within={"type_id": 2}),
    "new_category3": Reference("categories", by="name", within={"type_id": 3}),
    "new_category4": Reference("categories", by="name", within={"type_id": 4}),
    "new_priority": Reference("priorities", by="priorityid"),
    "new_product_id": Reference("products"),
    "new_status": Reference("statuses"),
    "new_team": Reference("teams", by="name"),
    "new_template_id": Reference("templates"),
    "new_tickettype": Reference("ticket_types"),
    "new_workflow_id": Reference("workflows"),
    "outcome_id": Reference("outcomes"),
    "project_id": Reference("projects"),
    "purchaseorder_id": Reference("purchase_orders"),
    "quotation_id": Reference("quotations"),
    "releaseid": Reference("releases"),
    "salesorder_id": Reference("sales_orders"),
    "who_agentid": Reference("agents"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "actoutcomenum": Reference("outcomes"),
    "ticket_id": Reference("tickets"),
}

COMPARED: dict[str, str] = {"actoutcome": "outcome", "actoutcomenum": "outcome_id"}

FILTER_TEXTS: dict[str, str] = {
    "actoutcome": "Actions with this outcome, by its name.",
    "agentonly": "Actions by agents alone.",
    "conversationonly": "Actions that are part of the conversation alone.",
    "datesearch": "The date that startdate and enddate are about, for example dateoccured (one r) or datecleared.",
    "enddate": "The latest date; on tickets for the date that datesearch names.",
    "excludeprivate": "No actions that the user cannot see.",
    "excludesys": "No actions by the system.",
    "includeattachments": "Whether attachments come too.",
    "includehtmlemail": "Whether the e-mail comes as HTML too.",
    "includehtmlnote": "Whether the note comes as HTML too.",
    "startdate": "The earliest date; on tickets for the date that datesearch names.",
    "ticket_id": "Actions of this ticket. Without it, a range of at most one day is needed.",
    "timeentriesonly": "Actions with time alone.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_agent01_ok _agent02_ok _agent03_ok _appointment01_ok _appointment_force _can_edit_billing_time "
        "_canupdate _canupdateuservisibility _changeprivate _dont_fire_automations _dontupdate_devops "
        "_dontupdate_jira _dontupdate_pagerduty _faultForce _forcereassign _ignore_ai "
        "_ignore_closure_comment_mandatory _ignore_response_reassign _ignore_translate "
        "_includeticketinresponse _iscountersign _isimport _isinboundsales _isnotify _isoutboundsales "
        "_isportalagentnote _isreplyaction _kbduplicate01_ok _maintenance01_ok _maintenancesuggest01_ok "
        "_novalidate _prevent_outgoing _sendtweet _ticketclash01_ok _validate_travel achargetotalaction "
        "achargetotalprocessed action_isresponse action_showkbpreview action_showpreview "
        "actioninformownerofaction actioninvoicenumber_isproject actisbillable actisreadyforprocessing "
        "actreviewed add_followup_appointment add_followup_task addautosuppressheader ai_created "
        "allow_automation_on_related azure_action_complete countersiguseagentsig create_article "
        "dattormm_close dont_do_rules dont_recalculate_billing dont_recalculate_billing_set_manually "
        "dont_recalculate_time dont_update_fault dontcreatechild excludefromemailthreading facebook_sent "
        "follow hiddenfromuser hide_user_visibility_toggle ignoredatedoneisstartdate important instagram_sent "
        "invoice_reminder isBulkEmail is_jira_supplier is_proj_mileage_action is_proj_travel_action "
        "is_third_party_supplier isbillingaction iseditaction ishaloack ishiddenfrominternalit isjson "
        "isundeliverable labourwarranty lwwarrantyreported needcreatechild new_article_inactive "
        "new_firsttimefix new_is_maintenance new_oppdontaddtomailinglist oktoclose personal_unread "
        "portal_supplier_update primaryserviceusersfollow recalculate_billing releaseimportant reply_direct "
        "rmm_close rule_matched run_ai_insights send_devops_note send_jira_attachments send_jira_note "
        "send_survey send_to_facebook send_to_googlebusiness send_to_halo send_to_instagram send_to_whatsapp "
        "sendactiontopagerduty sendactiontosplunkoncall sendemail sendsms senttofb senttoinsta senttowhatsapp "
        "set_response_if_not_set set_ticket_ai_indexing setnotetoemailbody showonroadmap "
        "subject_exceeds_max_length sync_to_jira sync_to_salesforce sync_to_sentinel sync_to_servicenow "
        "translate_note travelisreadyforprocessing tweet_sent tweetsent unfollow update_children "
        "update_parent updateservicestatus usecroverride user_creation_failed validate_response"
    ),
    "datetime": (
        "actionarrivaldate actioncompletiondate actiondatecreated actionresponsedate actiontargetresponsedate "
        "actiontravelenddate actiontravelstartdate actprocesseddate contract_date_override dateemailed "
        "dateinvoicedmileage dateinvoicedtraveltime datetime defprepaydateinvoiced lapsafe_expiry_date "
        "last_updated new_deadlinedate new_fixbydate new_followupdate new_oppconverteddate new_oppdemodate "
        "new_oppdiscountdate new_opptrialdate new_startdate new_supplier_fix_date new_supplier_response_date "
        "new_targetdate nextcalldate parentactiondate twa_delivered_date twa_read_date"
    ),
    "integer": (
        "ticket_id id _match_integration_id _slackaction action_appointment_id action_contract_id "
        "action_invoice_line_id action_supplier_id action_systemid action_travel_contract_id "
        "actionbillingplanid actionby_agent_id actionby_user_id actioncalendarstatus actioncontractid "
        "actionnumberfrom actionsmsstatus actiontravelbillingplanid actiontravelmileageinvoicenumber "
        "actionuserdef actprocessid adhoc_notify_team agentnotificationneeded appointment_complete_status "
        "appointment_id asset_id asset_site attachment_count billingoverriddenbytimeentry calloutcomenum "
        "chargerate chatid copy_to_id created_from_action_id created_from_ticket_id devops_pipeline_id "
        "email_status emailtemplate_id faultidfrom faultstimeentryid from_mailbox_id impactlevel invoice_id "
        "item_to_issue jira_reporter lapsafe_bay merged_from_ticketid milestone_bill_id move_to_id new_agent "
        "new_appointment_type new_approvalprocess new_approvalprocess_agent_id new_approvalprocess_cab_id "
        "new_approvalprocess_customfieldid new_approvalprocess_role_id new_approvalprocess_user_id "
        "new_article_type new_branch_id new_chargerate new_client_id new_component_id new_contract_id "
        "new_distribution_list new_impact new_linkedticket_status new_linkedticket_template_id "
        "new_matched_kb_id new_matched_linked_id new_matched_rule_id new_oppattemptsmade "
        "new_oppclosurecategory new_owning_service new_parent_id new_pr_id new_primary_asset_status "
        "new_priority new_product_id new_service_id new_site_id new_sla_id new_slastatus new_source "
        "new_starttimeslot new_status new_step new_supplier_contact_id new_supplier_contract_id "
        "new_supplier_id new_supplier_priority_id new_targettimeslot new_template_id "
        "new_thirdpartyreviewscore new_tickettype new_urgency new_user_id new_version_id new_workflow_id "
        "old_status on_behalf_of original_agent outcome_id outgoingid pagerdutysendstatus parentactionnumber "
        "primary_asset_id project_id purchaseorder_id quotation_id releaseid releaseid2 releaseid3 "
        "releasenotegroupid remotetechid replied_to_action_id replied_to_ticket_id replying_to "
        "replyto_tweet_haloid replyto_tweet_id risklevel sales_mailbox_override_id salesorder_id "
        "senttoapisupplierid senttojirasupplierid senttoservicenowsupplierid servicenow_type "
        "statisfaction_level surchargeid svid sync_to_halo_api timesheet_approval_status travel_chargerate "
        "travel_surchargeid twitterid unread warning_type whatsapp_from_details_id who_agentid "
        "who_onlinestatus who_type"
    ),
    "integers": ("_apply_ai_suggestions bulkemail_tickets bulkemail_users"),
    "number": (
        "actionactualresponse actionchargeamount actionchargehours actionholidaytime actionmileageamount "
        "actionnonchargeamount actionnonchargehours actionoohtime actionprepayamount actionprepayhours "
        "actiontotaloohtime actiontravelamount actiontravelchargehours defprepayamount jira_original_estimate "
        "jira_remaining_estimate mileage new_deadlinenotificationhours new_estimate new_estimatedays "
        "new_oppconversionprobability new_oppprofit new_oppvalue new_oppvalue_annual new_oppvalue_monthly "
        "new_oppvalue_oneoff new_project_money_budget new_project_time_budget nonbilltime sitevisitunits "
        "timetaken timetakenadjusted timetakendays traveltime utcoffset"
    ),
    "object": (
        "attachment_list contact_address database_lookup_result new_CRM_note new_bulkemail new_external_link "
        "new_startdate_with_timezone new_targetdate_with_timezone prepay_threshold rr_log"
    ),
    "objects": (
        "assets attachments customfields external_links followers_agent followers_user new_additional_agents "
        "new_approvalprocess_cab new_approvalprocess_users new_consignment new_contributors new_faqlists "
        "new_items_issued new_jira_components new_related_articles new_tags post_translations reactions "
        "translations whatsapp_content_template_variables"
    ),
    "string": (
        "_importtype _match_additional_id _match_integration_name _match_thirdparty_id _warning "
        "action_contract_ref action_supplier_name action_travel_contract_ref actionapptid "
        "actionby_application_id actioninternetmessageid actioninvoicenumber actionmileageinvoicenumber "
        "actionslaresponsestate actiontravelinvoicenumber actionuserdefineddata actsapuuid ai_agent_id "
        "backoutplan bigpanda_id changeinformationhtml colour communicationplan countersignature "
        "customfieldvalidationreason defprepayinvoicenumber devops_pipeline_version dynamicsactionid "
        "email_message_id emailbody emailbody_html emailcc emailccnew emaildirection emailfrom "
        "emailimportance emailsubject emailsubjectnew emailto emailtolistall emailtonew entity_type "
        "externalinvoicenumber facebook_from_id facebook_id facebook_parent_id facebookid facebookname "
        "from_address_override g2aremote_id guid impactdescription instagram_from_id instagram_id "
        "instagram_parent_id instagramid instagramname internet_message_id itsm_summary justification "
        "kb_ai_summary lapsafe_asset lapsafe_asset_type_id lapsafe_bay_id lapsafe_installation mailentryid "
        "new_agent_signature new_approvalprocess_email new_article_description new_article_notes "
        "new_article_resolution new_category1 new_category2 new_category3 new_category4 new_child_cat_1 "
        "new_child_cat_2 new_child_cat_3 new_child_cat_4 new_colour new_customer_ref new_customer_signature "
        "new_notepad new_oppcompanyname new_oppcompetitors new_oppcontactname new_oppcountry "
        "new_oppcurrentsystem new_oppcustomertitle new_oppemailaddress new_opphear new_oppjobtitle "
        "new_oppproductchosen new_oppreason new_oppregion new_opptel new_opptimezonename new_opptype "
        "new_rule_ids new_startdate_timezone new_starttime new_status_name new_subject new_supplier_ref "
        "new_targetdate_timezone new_targettime new_team new_ticket_intacct_category "
        "new_ticket_intacct_save_location new_ticket_timezone note note_html on_behalf_of_name outcome "
        "pagerdutyid parentactiondetails private_note purchaseordernumber releasenote replyto_facebook_id "
        "replyto_instagram_id replytoaddress riskdescription roadmapnote satisfaction sentinel_classification "
        "sentinel_classification_reason sentinel_id senttoapiurl servicestatusnote signature_agent "
        "signature_agent_name signature_customer signature_customer_name smsto testplan "
        "third_party_product_id third_party_version_id third_party_who ticket_guid tweetfrom twitter_from_id "
        "twitter_id_str twitter_user_name userdesc whatsapp_content_template whatsapp_to who_colour "
        "who_display_name who_imgpath who_initials whowith"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "ticket_id": "The ticket it belongs to.",
    "id": "Its number within the ticket.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "asset_id": "The asset it concerns.",
    "assets": "The assets it concerns.",
    "colour": "The colour, as hexadecimal RGB.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "datetime": "When it was, UTC.",
    "emailto": "Whom it is e-mailed to.",
    "guid": "A GUID beside the id.",
    "hiddenfromuser": "Whether the user cannot see it.",
    "invoice_id": "The invoice it belongs to.",
    "new_status": "The status that the ticket gets.",
    "note": "The text, plain.",
    "note_html": "The text as HTML.",
    "outcome": "The outcome, by its name. A create needs this or outcome_id.",
    "outcome_id": "The outcome, by its id. A create needs this or outcome.",
    "salesorder_id": "The sales order it belongs to.",
    "sendemail": "Whether it is e-mailed.",
    "timetaken": "Hours worked, as a decimal number.",
    "who_agentid": "The agent who did it.",
}

ROW: tuple[str, str] = (
    "document",
    (
        "_canupdate _canupdateuservisibility action_contract_id action_contract_ref action_systemid "
        "action_travel_contract_id action_travel_contract_ref actionarrivaldate actionbillingplanid "
        "actionby_agent_id actionby_application_id actionby_user_id actionchargeamount actionchargehours "
        "actioncompletiondate actioncontractid actiondatecreated actioninternetmessageid actioninvoicenumber "
        "actionnonchargeamount actionnonchargehours actionprepayamount actionprepayhours "
        "actiontravelchargehours actisbillable actisreadyforprocessing attachment_count attachment_list "
        "chargerate colour created_from_action_id created_from_ticket_id customfields dateemailed datetime "
        "email_message_id email_status emailbody_html emailcc emailccnew emaildirection emailfrom "
        "emailimportance emailsubjectnew emailto emailtonew facebook_id facebook_sent guid hiddenfromuser "
        "hide_user_visibility_toggle id important instagram_id instagram_sent isjson last_updated "
        "merged_from_ticketid mileage new_status new_status_name nonbilltime note note_html old_status "
        "on_behalf_of on_behalf_of_name outcome outcome_id personal_unread post_translations project_id "
        "reactions replied_to_action_id replied_to_ticket_id senttoapiurl senttowhatsapp ticket_guid "
        "ticket_id timetaken timetakenadjusted timetakendays translations travel_chargerate "
        "travelisreadyforprocessing traveltime twa_delivered_date twa_read_date tweet_sent twitter_id_str "
        "twitter_user_name unread warning_type who_agentid who_colour who_display_name who_imgpath "
        "who_initials who_onlinestatus who_type"
    ),
)
