# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of actions. What was done on tickets: notes, e-mails, time. Numbered within each ticket."""

from . import Resource

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
    references={"outcome_id": "outcomes", "ticket_id": "tickets"},
    scope=("ticket_id", "startdate+enddate"),
    range_days=1,
    traps=(
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

COMPARED: dict[str, str] = {"actoutcome": "outcome", "actoutcomenum": "outcome_id"}

FIELDS: dict[str, str] = {
    "boolean": (
        "_agent01_ok _agent02_ok _appointment01_ok _appointment_force _canupdate _changeprivate "
        "_dontupdate_devops _dontupdate_jira _dontupdate_pagerduty _faultForce _forcereassign _ignore_ai "
        "_ignore_translate _includeticketinresponse _isimport _isnotify _isportalagentnote _isreplyaction "
        "_sendtweet _ticketclash01_ok _validate_travel achargetotalaction achargetotalprocessed "
        "action_isresponse action_showpreview actioninformownerofaction actioninvoicenumber_isproject "
        "actisbillable actisreadyforprocessing actreviewed add_followup_appointment add_followup_task "
        "allow_automation_on_related azure_action_complete create_article dattormm_close dont_do_rules "
        "dont_recalculate_billing dont_update_fault dontcreatechild facebook_sent follow hiddenfromuser "
        "ignoredatedoneisstartdate important instagram_sent isBulkEmail is_jira_supplier "
        "is_third_party_supplier isbillingaction ishiddenfrominternalit isjson labourwarranty "
        "lwwarrantyreported needcreatechild new_firsttimefix new_oppdontaddtomailinglist oktoclose "
        "personal_unread primaryserviceusersfollow recalculate_billing releaseimportant reply_direct "
        "rmm_close send_devops_note send_jira_attachments send_jira_note send_survey send_to_facebook "
        "send_to_googlebusiness send_to_halo send_to_instagram send_to_whatsapp sendactiontopagerduty "
        "sendactiontosplunkoncall sendemail sendsms senttofb senttoinsta senttowhatsapp setnotetoemailbody "
        "showonroadmap sync_to_jira sync_to_salesforce sync_to_sentinel sync_to_servicenow translate_note "
        "tweet_sent tweetsent unfollow update_children update_parent updateservicestatus usecroverride "
        "user_creation_failed validate_response"
    ),
    "datetime": (
        "actionarrivaldate actioncompletiondate actiondatecreated actionresponsedate actiontargetresponsedate "
        "actiontravelenddate actiontravelstartdate actprocesseddate contract_date_override dateemailed "
        "dateinvoicedmileage dateinvoicedtraveltime datetime defprepaydateinvoiced lapsafe_expiry_date "
        "last_updated new_deadlinedate new_fixbydate new_followupdate new_oppconverteddate new_oppdemodate "
        "new_oppdiscountdate new_opptrialdate new_startdate new_supplier_fix_date new_supplier_response_date "
        "new_targetdate parentactiondate"
    ),
    "integer": (
        "ticket_id id _slackaction action_appointment_id action_contract_id action_invoice_line_id "
        "action_supplier_id action_systemid actionbillingplanid actionby_agent_id actionby_user_id "
        "actioncalendarstatus actioncontractid actionnumberfrom actionsmsstatus "
        "actiontravelmileageinvoicenumber actionuserdef actprocessid agentnotificationneeded "
        "appointment_complete_status appointment_id asset_id asset_site attachment_count "
        "billingoverriddenbytimeentry calloutcomenum chargerate chatid copy_to_id created_from_action_id "
        "created_from_ticket_id devops_pipeline_id emailtemplate_id faultidfrom faultstimeentryid "
        "from_mailbox_id impactlevel invoice_id jira_reporter lapsafe_bay merged_from_ticketid "
        "milestone_bill_id move_to_id new_agent new_appointment_type new_approvalprocess "
        "new_approvalprocess_agent_id new_approvalprocess_cab_id new_approvalprocess_customfieldid "
        "new_approvalprocess_role_id new_approvalprocess_user_id new_article_type new_branch_id "
        "new_chargerate new_component_id new_contract_id new_impact new_linkedticket_status "
        "new_linkedticket_template_id new_matched_kb_id new_matched_linked_id new_matched_rule_id "
        "new_oppattemptsmade new_oppclosurecategory new_parent_id new_pr_id new_primary_asset_status "
        "new_priority new_product_id new_service_id new_sla_id new_slastatus new_source new_starttimeslot "
        "new_status new_step new_supplier_contact_id new_supplier_contract_id new_supplier_id "
        "new_supplier_priority_id new_targettimeslot new_template_id new_thirdpartyreviewscore new_tickettype "
        "new_urgency new_version_id new_workflow_id old_status on_behalf_of original_agent outcome_id "
        "pagerdutysendstatus parentactionnumber primary_asset_id project_id purchaseorder_id quotation_id "
        "releaseid releaseid2 releaseid3 releasenotegroupid remotetechid replied_to_action_id "
        "replied_to_ticket_id replying_to replyto_tweet_haloid replyto_tweet_id risklevel "
        "sales_mailbox_override_id salesorder_id senttoapisupplierid senttojirasupplierid "
        "senttoservicenowsupplierid servicenow_type statisfaction_level surchargeid svid "
        "timesheet_approval_status travel_chargerate travel_surchargeid twitterid unread warning_type "
        "who_agentid who_onlinestatus who_type"
    ),
    "number": (
        "actionactualresponse actionchargeamount actionchargehours actionholidaytime actionmileageamount "
        "actionnonchargeamount actionnonchargehours actionoohtime actionprepayamount actionprepayhours "
        "actiontotaloohtime actiontravelamount defprepayamount jira_original_estimate jira_remaining_estimate "
        "mileage new_deadlinenotificationhours new_estimate new_estimatedays new_oppconversionprobability "
        "new_oppprofit new_oppvalue new_project_time_budget nonbilltime sitevisitunits timetaken "
        "timetakenadjusted timetakendays traveltime utcoffset"
    ),
    "object": (
        "attachment_list database_lookup_result new_asset new_external_link new_startdate_with_timezone "
        "new_targetdate_with_timezone rr_log"
    ),
    "objects": (
        "assets attachments customfields external_links followers_user new_additional_agents "
        "new_approvalprocess_cab new_approvalprocess_users new_consignment new_contributors new_faqlists "
        "new_items_issued new_jira_components new_related_articles new_tags post_translations reactions "
        "translations"
    ),
    "string": (
        "_importtype _warning action_contract_ref action_supplier_name actionapptid actionby_application_id "
        "actioninvoicenumber actionmileageinvoicenumber actionslaresponsestate actiontravelinvoicenumber "
        "actionuserdefineddata actsapuuid backoutplan bigpanda_id changeinformationhtml colour "
        "communicationplan customfieldvalidationreason defprepayinvoicenumber devops_pipeline_version "
        "dynamicsactionid email_message_id emailbcc emailbccnew emailbody emailbody_html emailcc emailccnew "
        "emaildirection emailfrom emailsubject emailsubjectnew emailto emailtolistall emailtonew entity_type "
        "externalinvoicenumber facebook_from_id facebook_id facebook_parent_id facebookid facebookname "
        "from_address_override g2aremote_id guid impactdescription instagram_from_id instagram_id "
        "instagram_parent_id instagramid instagramname internet_message_id itsm_summary justification "
        "lapsafe_asset lapsafe_bay_id lapsafe_installation mailentryid new_approvalprocess_email "
        "new_article_description new_article_notes new_article_resolution new_category1 new_category2 "
        "new_category3 new_category4 new_child_cat_1 new_child_cat_2 new_child_cat_3 new_child_cat_4 "
        "new_colour new_customer_ref new_foppjobtitle new_oppcompanyname new_oppcompetitors "
        "new_oppcontactname new_oppcountry new_oppcurrentsystem new_oppcustomertitle new_oppemailaddress "
        "new_opphear new_oppproductchosen new_oppreason new_oppregion new_opptel new_opptimezonename "
        "new_opptype new_rule_ids new_startdate_timezone new_starttime new_status_name new_supplier_ref "
        "new_targetdate_timezone new_targettime new_team note note_html on_behalf_of_name outcome pagerdutyid "
        "parentactiondetails private_note purchaseordernumber releasenote replyto_facebook_id "
        "replyto_instagram_id replytoaddress riskdescription roadmapnote sentinel_classification "
        "sentinel_classification_reason sentinel_id senttoapiurl servicestatusnote signature_agent "
        "signature_agent_name signature_customer signature_customer_name smsto testplan "
        "third_party_product_id third_party_version_id third_party_who ticket_guid tweetfrom twitter_from_id "
        "twitter_id_str twitter_user_name userdesc who_colour who_imgpath who_initials whowith"
    ),
}
