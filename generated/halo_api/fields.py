# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The fields of each resource by name, with their kinds. A stand-in for Halo needs them; the client does not.

Kinds are those of `facts.FILTERS`, and besides: any, object, objects (a list of objects).
"""

__all__ = ["FIELDS"]


def _of(kinds: dict[str, str]) -> dict[str, str]:
    """Field -> kind."""
    return {name: kind for kind, names in kinds.items() for name in names.split()}


FIELDS: dict[str, dict[str, str]] = {
    "tickets": _of(
        {
            "boolean": (
                "_acknowledgealert _agent01_ok _agent02_ok _appointment01_ok _asset01_ok _canupdate "
                "_changefreeze01_ok _create_outstanding_appointment_email _create_outstanding_appointments "
                "_dont_fire_automations _dontupdate_devops _dontupdate_jira _dontupdate_pagerduty "
                "_dontupdate_salesforce _fetch_matches _force _forcereassign _has_automations _ignoremilestonedates "
                "_isagentuser _isalert _isimport _isnotify _ispreview _isteams _iszapier _matchintacctclass "
                "_milestonedate01_ok _mustupdateticketuser _newticket_quickclose _novalidate _print_generate "
                "_re_index _reclose _recover _refreshresponse _spam _spamblock _ticketclash01_ok _validate_form "
                "_validate_only _validate_updates acctmaninformedsurvey actionworkflowset actisbillabledefault "
                "agreedcleared apply_rules can_add_cc_followers canbechild canbevotedfor category_include_note_1 "
                "category_include_note_2 category_include_note_3 category_include_note_4 check_status_freeze "
                "childrenlefttocreate clear_feedback close_unassigned closed_in_integration_system create_article "
                "createacknowledgement defaultsendattachments deleted development do_lookups domerge "
                "donotapplytemplateintheapi dont_do_databaselookups dont_do_rules dontcreatechild excludefromsla "
                "faultapprovalexists faultapprovalfailed fixbydateadjusted flagged forceruleupdate "
                "forwardinboundupdates has_related hasbeenclosed hide_feedback ignore_kb_match inactive "
                "inform3rdpartysystem invoiceseperatelyoverride is_opportunity is_project is_sensitive is_vip "
                "isbeingclosed isbillable isclone isimportantcontact isnew isparentservice itemsarebillable "
                "knownerror linkremotesession locked loggedoutofhdworkinghours mark_as_read_only "
                "matched_kb_id_acessible_to_user matched_rule_dont_show_notification needcreatechild "
                "nochangesequpdate onhold oppdontaddtomailinglist override_opening_action_who parentassign "
                "projectinternaltask read recalculate_billing release_important requestdetailsprinted "
                "respondbydateadjusted return_this reviewed send_remoteinvite sendack sendtopagerduty "
                "sendtosplunkoncall serviceformprinted show_channel_create show_chat_create showforusers "
                "showonroadmap status_change_frozen supplier_breachfixbysent supplier_breachrespsent surveyneeded "
                "surveysent sync_to_salesforce ticket_invoices_for_each_site ukasaccredited updateservicestatus"
            ),
            "datetime": (
                "action_datetime auditdate auditfaileddate closurereminderdatelastemailed dateassigned dateclosed "
                "datecreated dateoccurred deadlinedate embedding_match_timestamp enddatetime fixbydate followupdate "
                "invoicedate invoicepaiddate last_update lastactiondate lastbugzillasync lastchildactiondate "
                "lastincomingemail lastrecurringemailsentdate laststatuschangestatusdate milestone_enddate "
                "milestone_startdate new_whe_ nextactivitydate nextappointmentdate oppconverteddate oppdemodate "
                "oppdiscountdate opptrialdate orionacknowledgedate planneddate planneddateend "
                "resource_booking_timeslot respondbydate responsedate responsestartdate reviewed_date "
                "search_index_sync_timestamp sla_start_date slaactiondate slaholdreminderdatelastemailed startdate "
                "startdatetime supplier_date supplier_dateclosed supplier_fixbydate supplier_respondbydate "
                "supplier_responsedate targetdate workflow_move_date_override workflow_stepstarted"
            ),
            "integer": (
                "id _importid _reclose_oid action_number action_ticket_id actioncode agent_id ai_survey_score "
                "alluserscanview apply_this_rule appointment_count appointment_id appointment_type "
                "approval_process_id approval_process_step approval_status approvedby article_type asset_number "
                "asset_site asset_type atera_alert_id attachment_count auditstatus auditunum automate_id autotask_id "
                "backup_radar_id backup_radar_state branch_id budgetcode budgettype_id call_log_count category_itil_1 "
                "category_itil_2 category_itil_3 category_itil_4 categoryid_1 categoryid_2 categoryid_3 categoryid_4 "
                "causedby changeseq chargerate chat_count chat_id child_action_count child_count child_count_open "
                "child_template_id client_id client_to_invoice_to_id clone_count clonedfrom clonedfrom_id "
                "closure_agent_id colour_rule component_id connectedinstance_id connectwise_id connectwise_project_id "
                "contract_id contract_schedule_plan_id created_from_action_id createdfrom_id "
                "createdfromautomationstdid currency currentfaactionnumber datto_alert_state default_reporter "
                "department_id device_automate_id devops_comment_count devops_workitem_count domotz_alertid "
                "domotz_deviceid emailpriority enduserstatus faultcode faultcodeopen firsttimefix follower_count "
                "forwarded_by freshdesk_id halolink_ticketid hdid impact impactlevel invoice_line_count invoicestatus "
                "items_issued_count itil_requesttype_id jira_issue_count lapsafe_count laststatus3rdparty "
                "laststatuschangeinformed laststatuschangeinformedmanager laststatuschangestatus "
                "linked_halo_ticket_count liongard_system_id mailboxid matched_kb_id matched_rule_id "
                "maximumRestrictedPriority merged_into_id milestone_id milestone_sequence milestone_status "
                "ncentral_details_id new_actioncode new_approvalprocess new_approvalprocess_agent_id "
                "new_approvalprocess_cab_id new_approvalprocess_customfieldid new_approvalprocess_role_id "
                "new_approvalprocess_user_id new_milestone_ticket newaction_emailfrom next_appointment_type "
                "ninja_device_id notuseful_count ola_count open_chat_count operationalserviceid oppattemptsmade "
                "oppclosurecategory orderhead_id organisation_id original_agent orionacknowledgedby "
                "orionacknowledgestate orionalert orionalertactiveid orionalertid orionclosestate orionwho "
                "pagerdutyeragent pagerdutystatus parent_agent parent_id parent_itil_ticket_type parent_status "
                "pdf_attachment_id pipeline_stage_id postloggedview powershell_script_count pr_id priority_id "
                "product_id projectconsignmentdetailid projectconsignmentheaderid purchaseorder_count quantity "
                "quotation_count quotepriority reassigncount related_action_count release2_id release3_id release_id "
                "releasenotegroup_id remotesession_count remotesessionid remotetechid resource_booking_asset "
                "resource_booking_site resource_booking_type resourcetype_id risklevel salesforce_stage "
                "salesorder_count salesorder_id satisfactionlevel scomalertstate search_index_sync_batches "
                "sendprintrequest sentinel_display_id service_count service_id service_request_detail_id "
                "servicefailurestid sibling_count_open site_id site_sla_id sla_id source splunkoncallstatus "
                "splunkoncalltarget sqlimport_id start_adjust starttimeslot status_id statusseq supplier_contact_id "
                "supplier_contract_id supplier_id supplier_priority_id supplier_sla_id supplier_status "
                "syncro_alert_id target_adjust targettimeslot task_count team_department_id template_id "
                "third_party_id thirdpartyreviewscore tickettype_id todo_count top_level_id twitter_message_id "
                "twitterid unapprovedchangestatus unread_child_action_count unread_related_action_count "
                "unrelate_from_ticket_id unsubscribedfromserviceid update_milestone_id urgency useful_count user_id "
                "userrequestedapprover usertype version_id visible_child_tickets workflow_id workflow_seq "
                "workflow_stage_id workflow_step your_vote"
            ),
            "integers": ("_apply_ai_suggestions child_ticket_ids"),
            "number": (
                "actualcost billable_time chargehours closure_time cost currentelapsedhours deadlinenotificationhours "
                "elapsed_resolution_hours elapsed_response_hours estimate estimatedays invoicelabouramount "
                "invoicematerialsamount itemsprice mileage milestone_value nonbillable_time nonchargehours "
                "oppconversionprobability oppprofit oppvalue oppvalueadjusted overrideticketcost "
                "prepay_balance_amount prepay_balance_hours projectmoneyactual projectmoneybudget projecttimeactual "
                "projecttimebudget projecttimepercentage quotelabouramount quotematerialsamount responsetime "
                "slaholdtime slapercused slatimeelapsed slatimeleft slatimeremaining supplier_responsetime "
                "supplier_slatimeelapsed ticketage timetaken totalmileage travelhours utcoffset"
            ),
            "object": (
                "billing_address contact_address database_lookup_result delivery_address freshdesk_ticket_data "
                "google_questiondata google_reviewdata new_external_link primary_issue primary_workitem "
                "startdate_with_timezone targetdate_with_timezone"
            ),
            "objects": (
                "additional_agents ai_matched_articles ai_matched_tickets ai_suggestions approvers approvers_history "
                "assets assets_columns attachments audit_log budgets contributors customfields date_dependencies "
                "documents ecommerce_orders expenses external_links extratabs items_issued journeys linktypesarray "
                "matched_rules milestones new_related_tickets new_workflow_history olas parent_milestones popup_notes "
                "project_items_issued qualifications related_tickets tags timeentries todo_list vectors "
                "workflow_history"
            ),
            "string": (
                "_fromchatprofileid _importtype _validation_key _warning _warning_is_error account_manager "
                "action_agent_name action_chargerate action_contract_ref action_note action_outcome addigy_alert_id "
                "addressfrom agent_name ai_generated_summary ai_satisfaction_level ai_search_query "
                "ai_sentiment_analysis ai_suggested_priority ai_suggested_resolution ai_suggested_type "
                "ai_survey_comment ai_tonality alerttype alsoinform alternativecontactno amemo api_url "
                "approval_cab_name approval_process_step_name article_description article_notes article_resolution "
                "asset_key_field_string asset_type_name assetstring auditfailednote auditnote autotask_number "
                "auvik_id auvik_url azure_tenants azure_tenants_name azuremonitor_id backoutplan bigpanda_id "
                "billing_plan_text bookingurl branch_name budgethours budgettype budgettype_name category_1 "
                "category_1_display category_2 category_2_display category_3 category_3_display category_4 "
                "category_4_display category_note_1 category_note_2 category_note_3 category_note_4 "
                "category_user_note_1 category_user_note_2 category_user_note_3 category_user_note_4 ccaddress "
                "changeinformation_html changestate child_ticket_id_string client_name client_reference "
                "clonedfrom_summary clonedfrom_ticket_type_name closure_note closure_note_html colour "
                "communicationplan component_name connectwisermm_ticketid contract_balance contract_ref "
                "contract_refextra created_by created_from_action_name createdfrom_summary "
                "createdfrom_ticket_type_name current_action_name current_action_type customer_relationships "
                "customfieldvalidationreason default_appointment_details default_appointment_summary "
                "default_slack_channel_name default_teams_chat_name deliverycontact details details_html device_name "
                "devops_agent devops_key email_end_tag_override email_message_id email_start_tag_override emailcclist "
                "emailcclistsupplier emaildisplayname emailtolist emailtolistsupplier facebook_id facebook_message_id "
                "firstname form_id freshdesk_agent_email freshdesk_agent_name freshdesk_group_name "
                "freshdesk_product_name gfialerttype github_repository htmlmessage idsummary impactdescription "
                "instagram_message_id intacct_class intacct_class_name internet_message_id inventory_number "
                "invite_emaillist invoicedescription invoicenote invoicenumber items itilname justification "
                "kaseya_agent_id kaseyaid key labno lastactiondateteams lastname lastnote lessonslearned "
                "linked_ecommerce_order_number linked_ecommerce_order_url loggedonbehalfby mailbox mailentryid "
                "matched_rule_ids matched_rule_name matching_value meraki_alert_type meraki_device messsent "
                "messsentlast milestone_name ncentral_ticketid new_approvalprocess_email "
                "newaction_emailfrom_address_override newrelic_id newrelicincident_id ninja_alert_id ninja_alert_type "
                "ninja_id notepad opened_by opp_country_name opp_region_name oppaddr1 oppaddr2 oppaddr3 oppaddr4 "
                "oppcompanyname oppcompetitors oppcontactname oppcountry oppcurrentsystem oppcustomertitle "
                "oppemailaddress opphear oppjobtitle opportunity_third_party_url opppostcode oppproductchosen "
                "oppreason oppregion opptel opptimezonename opptype orionacknowledgedbyname orionacknowledgenote "
                "orionalertname orionnote pagerdutyid pagerdutyincidentid pagerdutyincidentidstring pagerdutyservice "
                "pagerdutyservice_name pagerdutyurl parent_release2_name parent_release3_name parent_release_name "
                "parent_release_note parent_status_name parent_subject parent_summary parent_ticket_type_name "
                "parentguid phonenumber phonenumberfrom pipeline_stage_name pr_link primary_service_name printhtml "
                "priority_name product_key product_name purchaseordernumber quotedescription recaptcha_token "
                "reference related_service_category_names related_service_descriptions release2_name release3_name "
                "release_name release_note releasenotegroup_name reportedby requesttype_name requesttype_published_id "
                "resolved_by resourcetype_name riskdescription roadmapnote salesforce_accountid salesforce_contactid "
                "salesforce_parentid salesforce_status sapattachmentsuuid sapid satisfactioncomment scomalertid "
                "scomclearance section_timezone seenby sentinel_id sentinel_resourcegroup sentinel_subscriptionid "
                "sentinel_url sentinel_workspace servicenow_id servicenow_number servicestatusnote site_name "
                "site_timezone sitepostcode sla_name slack_callback_id slack_channel_id slaexcuse slaresponseexcuse "
                "slaresponsestate slastate smemo sms_override splunkoncall_id splunkoncalltarget_id splunkoncallurl "
                "splunksearch splunkurl startdate_timezone starttime status_name statuscolor suggested_category1 "
                "summary supplier_contract_ref supplier_name supplier_reference supplier_responsestate "
                "supplier_slaexcuse supplier_slastate takenby targetdate_timezone targettime team teams_ticket_icon "
                "teams_user_id teamsmessage template_name testplan third_party_call_id third_party_client_id "
                "third_party_id_string third_party_parent_id third_party_problem_id ticket_tags tickettype_name "
                "timezonename top_level_name twitterscreenname unotes use user_email user_name userdef1 userdef2 "
                "userdef3 userdef4 userdef5 userdepartments users_name version_name web_url whatsappcreatedfromid who "
                "workflow_name workflow_stage workflow_stage_number your_vote_comment"
            ),
        }
    ),
    "clients": _of(
        {
            "boolean": (
                "_apply_billingtemplate _close_twilio_subaccount _create_twilio_recurringinvoice "
                "_create_twilio_subaccount _dont_fire_automations _isimport _pauseunpause_twilio_subaccount "
                "all_organisations_allowed allow_api_access allowall_category1 allowall_category2 allowall_category3 "
                "allowall_category4 allowall_tickettypes allowallchargerates alocked automatic_sales_tax "
                "auvik_site_inactive billforrecurringprepayamount create_jira_webhook "
                "default_team_to_salesrep_override donotimport dont_auto_send_invoices dontinvoice emailinvoice "
                "excludefrominvoicesync floverride fluserdef1hide fluserdef1mand fluserdef2hide fluserdef2mand "
                "fluserdef3hide fluserdef3mand fluserdef4hide fluserdef4mand fluserdef5hide fluserdef5mand "
                "hubspot_archived hubspot_dont_sync inactive includeactions invoiceyes is_vip isarchived_xero "
                "isclientdetails isnhserveremaildefault jira_validated jira_webhook_created monthlyreportemaildirect "
                "monthlyreportemailmanager monthlyreportinclude monthlyreportshowonweb needsinvoice "
                "newclient_sendwelcomeemail override_org_logo override_portalcolour prepayasamount "
                "prepayrecurringminimumdeductiononlyactive priassign prinotify salesforce_dontsync secassign "
                "secnotify servicenow_enable_webhook servicenow_validated showallnonbillable showfaqfortoplevel "
                "showslaonweb sync_to_liongard synced_to_intacct taxable test_jira test_servicenow "
                "ticket_invoices_for_each_site twilio_subaccount_created update_licences"
            ),
            "datetime": (
                "alastupdate announcedate calldate datecreated enddate hvdate lastinvoiceenddate monthlyreportlastrun "
                "prepayrecurringchargenextdate startdate"
            ),
            "integer": (
                "id _merge_client_into _reassign_all_to_user accountmanagertech accountownertech actionemail areatype "
                "ateraid automatic_callscript_id autotaskid avalara_tenant billinggroup billingtemplate_id "
                "cautomateid chargeperiod clearemail client_to_invoice client_to_invoice_recurring clientpackage "
                "confirmemail connectwiseid contract_tax_code createdfrom_id customertype cxmleadtech "
                "datto_alternate_id datto_commerce_id dattocommerce_tenantid default_contract default_currency_code "
                "default_mailbox_id defaultcontractoverride defaultpdftemplateinvoiceorders "
                "defaultpdftemplateinvoicerecurring defaultpdftemplateinvoicetickets device42id due_date_type "
                "exact_division fcemail fortnox_tenant imageindex import_details_id ingram_micro_details_id "
                "invoiceduedaysextraclient isopportunity item_tax_code jira_webhook_user kashflow_tenant_id "
                "kashflowid linked_organisation_id liongardid logmanagertech mailbox_override main_site_id "
                "messagegroup_id myob_tenant ncentral_details_id newclient_regioncode newclient_web_access_level "
                "ninjarmmid onhold_ticket_count open_ticket_count opened_thismonth_count oppid opps_ticket_count "
                "override_layout_id overridepdftemplateinvoice overridepdftemplatequote passportal_id paymentterms "
                "percentage_to_survey preferredagent preferreddeliverymethod prepay_tax_code prepayrecurringchargebp "
                "prepayrecurringexpirymonths pritech purchase_tax_code qbodefaulttax qbodefaulttaxcode regmanagertech "
                "sage_business_cloud_details_id sales_tax_code salesreptech scopeofbusiness sectech "
                "sentinel_default_user_override sentinel_tenant_id seriousnesslevel service_tax_code "
                "servicenow_webhook_tickettype servicenow_webhook_user smsbalance snow_id sqlimport_id stopped "
                "surchargeid sync_servicenow_attachments syncroid thresholdbreached toplevel_id "
                "toplevel_quote_currency total_ticket_count twilio_recurring_invoice_id ucemail unmatchedcombinations "
                "xerodetails_id"
            ),
            "number": (
                "autotopupbyamount autotopupcostperhour autotopupthreshhold autotopuptoamount chargecarryover "
                "chargehours chargehours2 discountperc hourlyrate hourlyrate2 hv periodcharge prepaybalance "
                "prepayrecurringautomaticdeduction prepayrecurringcharge prepayrecurringhours "
                "prepayrecurringminimumdeduction prepaytotal prepayused startbalance"
            ),
            "object": (
                "import_address import_azure_tenant jira_servicedesk jira_user main_delivery_address "
                "main_invoice_address new_external_link newclient_delivery_address override_org_address "
                "qbo_default_tax_code quickbooks_details servicenow_assignmentgroup servicenow_defaultuser "
                "stripe_paymentmethod"
            ),
            "objects": (
                "allowed_category1 allowed_category2 allowed_category3 allowed_category4 allowed_organisations "
                "allowed_tickettypes areaitems attachments azure_tenants billingplans chargerates custombuttons "
                "customer_relationship customfields external_links extratabs faqlists import_notes "
                "intacct_location_id_list jira_priority_mappings jira_requesttype_mappings jira_status_mappings "
                "kbentries overriding_rates periods popup_notes prepayhistory service_access service_subscriptions "
                "servicenow_category_mappings servicenow_fieldmappings servicenow_impact_mappings "
                "servicenow_priority_mappings servicenow_status_mappings servicenow_team_mappings "
                "servicenow_ticket_sync_list servicenow_urgency_mappings site_fields site_update snowLicences"
            ),
            "string": (
                "_importtype _warning accountmanagertech_name accountownertech_name accountsbccemailaddress "
                "accountsccemailaddress accountsemailaddress accountsfirstname accountsid accountslastname actguid "
                "announce api_access_clientid api_access_clientsecret automatic_callscript_name auvik_id avalara_code "
                "avalara_id avalara_tenant_name billing_plan_text billingtemplate_name callhandlingnotes cat2 cat3 "
                "cat4 cat5 client_to_invoice_name client_to_invoice_recurring_name clientcurrency colour "
                "contract_tax_code_name contractaccountsdesc currencyisocode current_licences "
                "customer_relationship_list customertype_new cxmleadtech_name datto_commerce_url datto_id datto_url "
                "dbc_company_id dbc_company_name default_currency_code_name default_team_to_salesrep_override_team "
                "defaultcontractoverride_ref defaultpdftemplateinvoiceorders_name "
                "defaultpdftemplateinvoicerecurring_name defaultpdftemplateinvoicetickets_name defcat1 defcat2 "
                "defcat3 defcat4 disclaimermatchstring domain exact_division_name fluserdef1 fluserdef2 fluserdef3 "
                "fluserdef4 fluserdef5 fortnox_tenant_name from_address_override gficlientid html hubspot_id "
                "hubspot_lifecycle hubspot_url hudu_url intacct_invoice_save_location intacct_location_id "
                "intacct_location_type intacct_save_location invoice_class invoicecomment invoicetemplate "
                "item_tax_code_name itglue_id jira_servicedesk_id jira_servicedesk_name jira_url jira_user_id "
                "jira_user_name jira_username jira_webhook_username kaseyaid kashflow_tenant_name liongard_url "
                "logmanagertech_name logo main_contact_name main_phonenumber main_site_name matching_value "
                "myob_tenant_name name new_icon new_jirakey new_servicenow_webhooksecret new_servicenowkey "
                "new_thirdpartynhdapiclientsecret newclient_contactemail newclient_contactname newclient_contacttitle "
                "newclient_countrycode newclient_domain newclient_phonenumber newclient_siteguid newclient_sitename "
                "newclient_timezone notes overidegreeting override_layout_name override_org_email override_org_name "
                "override_org_phone override_org_portalurl override_org_website override_signature "
                "overridepdftemplateinvoice_name overridepdftemplatequote_name portal_logo portalbackgroundimageurl "
                "portalchatprofile portalchatprofile_name portalcolour prepay_tax_code_name prepayaccountsdesc "
                "pritech_name purchase_tax_code_name purchase_tax_type qbo_company_id qbo_company_name "
                "qbodefaulttaxcodename ref regmanagertech_name sage_business_cloud_details_name sales_tax_type "
                "salesreptech_name sectech_name sentinel_default_user_override_name sentinel_resource_group_name "
                "sentinel_subscription_id sentinel_tenant_name sentinel_workspace_name service_tax_code_name "
                "servicenow_assignment_group servicenow_assignment_group_name servicenow_defaultuser_id "
                "servicenow_defaultuser_name servicenow_locale servicenow_ticket_sync servicenow_url "
                "servicenow_username servicenow_webhook_tickettype_name servicenow_webhook_user_name servicenowid "
                "snelstart_id snowname stripe_customer_id stripe_payment_method_id stripe_payment_method_name "
                "tax_number teamviewerpassword thirdpartynhdapiclientid thirdpartynhdapiurl thirdpartynhdauthurl "
                "thirdpartynhdtenant toplevel_name trading_name twilio_subaccount_authtoken twilio_subaccount_name "
                "twilio_subaccount_sid twilio_subaccount_status use website xero_tenant_id xero_tenant_name xeroid"
            ),
            "strings": ("new_categories"),
        }
    ),
    "assets": _of(
        {
            "boolean": (
                "_donotvalidate _dont_fire_automations _dontaddnewfields _dontupdatetype _isclone _isimport "
                "_print_generate _validateonly allowallstatus bookmarked bulkcreated copy_unmapped_info_fields "
                "deactivate_child_devices inactive is_primary_asset is_return is_stock_change is_stock_site "
                "is_template isassetdetails iskaseyaagent non_consignable sibling_id"
            ),
            "datetime": (
                "commissiondate contract_end_date dlastupdate labour_warranty_end labour_warranty_start last_modified "
                "lastchangeofvaluedate stock_date stockdate supplier_expirydate supplier_purchasedate warranty_end "
                "warranty_start"
            ),
            "integer": (
                "id access_control_level ascendant_count asset_type_priority assettype_id automate_id "
                "bulkbillingperiod business_owner_cab_id business_owner_id child_id client_id clone_count "
                "commissioned contract_id created_from_template criticality datto_alternate_id defaultsequence "
                "descendant_count device42_id device_number domotz_agentid domotz_id domotz_type_id goodsin_po_id "
                "import_details_id intune_connectionid intune_default_site issue_consignment_id "
                "issue_consignment_line_id item_id itemstock_id jamf_details_id jamf_id licence_count "
                "liongard_environmnet_id liongardid ncentral_details_id ninjarmm_id onhold_ticket_count "
                "open_change_count open_incident_count open_ticket_count opened_thismonth_count parent_id "
                "parent_third_party_id passportal_client_id passportal_id pdf_attachment_id pdftemplate_id "
                "pingservice priority_id prtg_details_id prtg_id purchaseorder_line_id related_service_count "
                "relationship_id reserved_salesorder_id reserved_salesorder_line_id sequence serialization_user "
                "service_count site_id sla_id snow_client_id snow_id sqlimport_id status_id stockbin_id "
                "supplier_contract_id supplier_id supplier_priority_id supplier_sla_id supplierheaderid syncroid "
                "technical_owner_cab_id technical_owner_id third_party_id thirdparty_client_id thirdparty_type_id "
                "total_ticket_count user_count"
            ),
            "number": ("contract_value contractvaluecurrent contractvalueprior default_contract_value item_cost"),
            "object": ("assettype_config createdfrompurchaseorder new_external_link stockdetails"),
            "objects": (
                "access_control add_licences addigy_applications allowed_status ascendant_assets child_assets "
                "children contracts custombuttons customfields descendant_assets dynatrace_from_relations "
                "dynatrace_to_relations external_links fields hierarchy items_issued kbs lansweeper_relations "
                "lansweeper_software licences licences_hierarchy parent_assets qualys_software scheduled_tickets "
                "services services_hierarchy sibling_assets snowUsers software tab_config user_role_breakdown users "
                "xtypeunamecanedit"
            ),
            "string": (
                "_importtype _warning addigy_id addigy_policy_id area_guid asset_chart_json asset_field "
                "assetgroup_name assettype_name atera_id ateraid automate_url auvik_device_id auvik_id "
                "auvik_network_id auvik_url aws_id azureTenantId azure_userid azure_userprincipalname barracudarmm_id "
                "business_owner business_owner_cab_name business_owner_client business_owner_name business_owner_site "
                "businesscentral_id child_asset_names client_name clone_inventory_numbers colour "
                "connectwise_control_url connectwisecontrolid connectwisermm_id contract_ref criticality_description "
                "datto_id datto_remote_url datto_site_uid datto_url device42_url domotz_agent dynatrace_id "
                "ethernetMacAddress guid icinga_hostname icinga_id icon import_guid intune_id inventory_number "
                "item_name itglue_id itglue_url jamf_type kandji_id kaseya_id kaseyaid kaseyavsa_url key_field "
                "key_field2 key_field3 lansweeper_id lansweeper_parent_id lansweeper_site_id lansweeper_url "
                "latest_contract_ref liongard_id liongard_url logicmonitor_id matching_field matching_value nable_id "
                "ncentral_remote_url ncentral_url new_software_version ninja_remote_url ninja_url notes "
                "old_software_version os_override parent_asset_names phone_number physicalMemoryInBytes "
                "primary_asset_chart_json printhtml priority_name prometheus_id qualys_id related_kb_names "
                "related_service_name related_service_names related_services service_ids sibling_asset_names "
                "site_external_link_id site_guid site_name sla_name snipeit_id sqlimport_accountsid sqlimport_user "
                "status_name stockbin_name supplier_contract_ref supplier_name supplier_priority_name "
                "supplier_reference supplier_sla_name syncro_asset_type syncro_id syncro_url tanium_id teamviewerid "
                "teamviewerpassword technical_owner technical_owner_cab_name technical_owner_name tenable_id "
                "third_party_id_string use user_email username vmworkspace_id warranty_note workspace_id "
                "workspace_orgunitpath workspace_url xensam_id zabbix_id zabbix_url"
            ),
            "strings": ("addigy_users parent_third_party_ids"),
        }
    ),
    "contracts": _of(
        {
            "boolean": (
                "_ignore_mandatory _isimport _print_generate _print_preview _send_appointment_invites "
                "_send_outstanding_emails active allowfixedprice allowprepay allowpyg billforrecurringprepayamount "
                "chargeperdevice chargeprepaymileage chargeprepaytravel chargepygmileage chargepygtravel "
                "chargerollover contract_prepayasamount dontchargeforitems dontinvoice dontsendalarm expired "
                "force_recalculation hasactions iscontractdetails onlybillatendofperiod "
                "prepayrecurringminimumdeductiononlyactive rollingcontract schedulesendaccountmanager send_to_oracle "
                "sent_to_oracle started use_cost_calculation"
            ),
            "datetime": (
                "asset_end_date datereceived datesent datesent_to_oracle end_date last_modified new_invoice_end_date "
                "new_invoice_start_date next_call_date next_invoice_date nextincrementdate periodicinvoicenextdate "
                "prepayrecurringchargenextdate start_date"
            ),
            "integer": (
                "id accounts_override_mailbox asset_sequence autotaskid billingcategory billingdescription "
                "billingperiod billingperiods chargerate_method client_id contract_contact_id contracttype "
                "created_from_order createdby_id createdfrom_id endtype ohid oracle_invoice_id paymentmethod "
                "paymentscheme pdf_attachment_id pdftemplate_id prepay_itemid prepayrecurringchargebp "
                "prepayrecurringexpirymonths previouscontract salesorder_id salesorder_line_id site_id sla_id status "
                "subtype surchargeid termmonths unmatchedcombinations user_id"
            ),
            "number": (
                "asset_value chargehoursperperiod chargeratemultiplier contract_prepaybalance contract_prepaytotal "
                "contract_prepayused costperperiod invoiceminimum numberofunitsfree outofhoursmultiplier "
                "percentageincrease periodchargeamount prepayrecurringautomaticdeduction prepayrecurringcharge "
                "prepayrecurringhours prepayrecurringminimumdeduction requestminimum startbalance"
            ),
            "objects": (
                "assets attachments billingplans chargerates contract_periods contract_prepayhistory contracts "
                "custombuttons customfields overriding_rates periods prepay_periods schedule scheduleplan sites users"
            ),
            "string": (
                "_importtype _warning accountsdesc billing_description_string billing_period_string client_name "
                "contract_status contracttype_name cost_calculation createdby_name emailaddress_cc emailaddress_to "
                "emailaddresses import_user invoicedescription item_desc labournominalcodeoverride "
                "labournominalcodeoverride_name note pdftemplate_name prepay_itemname printhtml ref refextra "
                "refextra2 scheduleemails site_name sla_name use user_name"
            ),
        }
    ),
    "users": _of(
        {
            "boolean": (
                "_anonymise _dont_fire_automations _hascontactsenabled _isbatch _isimport _isnew _isopp "
                "_new_usersite_only _remove_licenses _revoke_authenticatorapp allowviewclientdocs allowviewsitedocs "
                "authenticatorapp_configured automatic_sales_tax canaccesscatalog canaccessinvoices canadd "
                "cancreateuser caneditwebdetails canviewcontracts canviewopps client_taxable covered_by_contract "
                "delegation_activated delegation_timebased dontackemails dontackemails2 dontaddtomailinglist "
                "emailconfirmed hasbeentrained hubspot_archived hubspot_dont_sync ignoreautomatedbilling inactive "
                "inform informaction informactionarea informclearance informclearancearea informnewarea is_comms_user "
                "ischangeapprover ischangeapprover2 iscontractcontact isexternal isheadofdept isimportantcontact "
                "isimportantcontact2 ismaincontact isnhserveremaildefault ispoapprover isserviceaccount isuserdetails "
                "locked matchprimaryemail neversendemails resetpassword salesforce_dontsync sendwelcomeemail "
                "service_account_overridden showslatimes unsubscribed viewallcleared"
            ),
            "datetime": (
                "azure_last_login_date contract_end_date datecreated delegation_end delegation_start lastlogindate "
                "ulastupdate"
            ),
            "integer": (
                "id _email_collision _merge_user_into _reassign_all_to_user adconnection autotaskid "
                "azure_connectionid azure_roleid cataloglevel cautomateid client_account_manager_id "
                "client_automatic_callscript_id client_id connectwiseid default_currency_code delegation_user_id "
                "deputysite device_access_level encmethod facebook_id instagram_id inv1 inv10 inv10site inv11 "
                "inv11site inv12 inv12site inv13 inv13site inv14 inv14site inv15 inv15site inv16 inv16site inv17 "
                "inv17site inv18 inv18site inv19 inv19site inv1site inv2 inv20 inv20site inv21 inv21site inv22 "
                "inv22site inv23 inv23site inv24 inv24site inv25 inv25site inv2site inv3 inv3site inv4 inv4site inv5 "
                "inv5site inv6 inv6site inv7 inv7site inv8 inv8site inv9 inv9site item_tax_code jira_instance "
                "linked_agent_id linked_user_id messagegroup_id no_manager_roleid onhold_ticket_count "
                "open_ticket_count opened_thismonth_count opportunity_id organisation_id overridepdftemplatequote "
                "passportal_client_id passportal_id priority_id question1 question2 question3 question4 question5 "
                "relationship_id showmeonly showrecentonly site_id_int slaid sqlimport_id telpref total_ticket_count "
                "twitter_id uddevnum uddevsite uduserid useadlogin userdevicerolecount web_access_level "
                "welcomeemail_template_id"
            ),
            "number": ("contract_value site_id"),
            "object": ("gocardless_customfields new_external_link primary_address supplier"),
            "objects": (
                "add_roles addresses assets attachments claims custombuttons customfields departments external_links "
                "linked_sites popup_notes roles software thirdpartygroups ticket_customfields user_relationships "
                "usercompany"
            ),
            "string": (
                "_importtoken _importtype _warning activedirectory_dn admanager agent_app_url app_colour area_guid "
                "azure_id azure_tenant_domain azure_tenant_id azureoid cat2 client_name colour container_dn "
                "delegation_user_name department deputyusername disclaimermatchstring email2 email3 emailaddress "
                "facebook_username fax firstname googleworkplace_id homenumber hubspot_id hubspot_url hudu_url "
                "imagedata initials instagram_username jira_id jira_instance_name lang linked_user_name login "
                "manager_email matching_value memberof mobilenumber mobilenumber2 name new_password new_site_name "
                "notes okta_id okta_status oktaid onpremise_activedirectory_dn oppcompanyname oppcontactname "
                "oppemailaddress other1 other2 other3 other4 other5 overridepdftemplatequote_name phonenumber "
                "phonenumber_preferred role_list samaccountname servicenow_companyid servicenow_id "
                "servicenow_username sgatewayid site_cautomate_guid site_guid site_guid2 site_hubspot_guid site_name "
                "site_servicenow_id sitephonenumber sitetimezone software_role_name supplier_name surname theme "
                "third_party_guid third_party_id third_party_sql title twitter_username use user_with_clientsite "
                "webannouncement zapier_client_name"
            ),
        }
    ),
    "actions": _of(
        {
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
    ),
    "sites": _of(
        {
            "boolean": (
                "_dont_fire_automations _isimport _isxero accountmanagertech all_faqlists_allowed defaultdelivery "
                "hasitemsinstock inactive invoice_address_isdelivery isinvoicesite isnhserveremaildefault "
                "issitedetails isstocklocation monthlyreportemaildirect monthlyreportemailmanager "
                "monthlyreportinclude newsite_sendwelcomeemail slocked"
            ),
            "datetime": ("contractlastchecked datecreated monthlyreportlastrun slastupdate uptimestamp"),
            "integer": (
                "id _reassign_all_to_user ateraid autotaskid bigx bigy cautomateid connectwiseid datto_alternate_id "
                "defaultstocklocation deliverby device42id facilitiesmanager gfisiteid import_details_id "
                "import_site_mapping inuseby language_id linked_organisation_id liongardid maincontact_id "
                "messagegroup_id ncentral_details_id newsite_web_access_level ninjarmmid onhold_ticket_count "
                "open_ticket_count opened_thismonth_count passportal_id refnumber region_code regionaldirector "
                "seriousnesslevel site_contract_tax_code site_item_tax_code site_prepay_tax_code "
                "site_purchase_tax_code site_sales_tax_code site_service_tax_code sitedateformat sitetimeoffset "
                "sla_id smallx smally sqlimport_id stockbin_id stopped surchargeid syncroid total_ticket_count "
                "zoffsetx zoffsety"
            ),
            "number": (
                "client_id geocoord1 geocoord2 globx globy item_quantity_available item_quantity_in_stock "
                "item_quantity_reserved item_quantity_reserved_on_order item_serialised_assets_in_stock style text "
                "upwho xrefsite zoomx zoomy"
            ),
            "object": ("delivery_address invoice_address lapsafe_default_installation_obj new_external_link"),
            "objects": (
                "custombuttons customfields external_links faqlists fields popup_notes site_fields sitecontacts "
                "stockbins"
            ),
            "string": (
                "_importtype _warning accountsbccemailaddress accountsccemailaddress accountsemailaddress "
                "accountsfirstname accountsid accountslastname actguid auvik_id azuretenantid client_itglue_id "
                "client_name clientsite_name colour country_code country_code_name datto_id datto_url "
                "delivery_address_line1 delivery_address_line2 delivery_address_line3 delivery_address_line4 "
                "delivery_address_line5 disclaimermatchstring emaildomain emailsubjectprefix guid hubspot_id hudu_url "
                "itglue_id kaseyaid language_name lapsafe_default_installation lapsafe_default_installation_name "
                "ldapstring maincontact_name matching_value name newsite_contactemail newsite_contactname "
                "newsite_contacttitle notes pagerdutywildcard phonenumber ref region_code_name servicenowid "
                "site_contract_tax_code_name site_item_tax_code_name site_prepay_tax_code_name "
                "site_purchase_tax_code_name site_service_tax_code_name snowname stockbin_name teamviewerpassword "
                "third_party_client_name timezone todomain use wildcardref"
            ),
        }
    ),
    "agents": _of(
        {
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
    ),
    "statuses": _of(
        {
            "boolean": (
                "dontsendslareminders includeinloadbalance nochangehoursrecurring showonquickchange slaignorerelease "
                "statusnochangehoursmanagerrecurring statusnochangehourssectionrecurring"
            ),
            "integer": (
                "id nochangetemplate notifystatuschange sequence statuschangeto statusemailfreqdays statusemailid "
                "statusnochangehoursmanager ticket_count type useworkinghours useworkinghours_statusnochangehours "
                "useworkinghours_statusnochangehoursmanager useworkinghours_statusnochangehourssection"
            ),
            "number": ("statuschangetofreq statusnochangehours statusnochangehourssection timeuntilloffhold"),
            "objects": ("outcomes tickettypes translations"),
            "string": (
                "_warning colour guid intent name nochangetemplate_guid nochangetemplatename shortname slaaction "
                "statuschangetoname statusemail_guid statusemailname"
            ),
        }
    ),
    "ticket_types": _of(
        {
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
    ),
    "priorities": _of(
        {
            "boolean": (
                "enterslaexcuse enterslaresponseexcuse fixendofday ishidden responseendofday responsestartofday "
                "setfixtostartdate setfixtotargetdate startofday"
            ),
            "integer": ("catprompt priorityid slaid workdaysoverride"),
            "number": ("fixtime responsetime"),
            "object": ("workdays"),
            "objects": ("translations"),
            "string": ("id _warning colour fixunits name responsestartofdaytime responseunits sla_guid startofdaytime"),
        }
    ),
    "teams": _of(
        {
            "boolean": (
                "_canupdate _canupdate2 addtoallagents allowall_category1 allowall_category2 allowall_category3 "
                "allowall_category4 allowlivechat dontsendsurvey foropps forprojects forrequests "
                "hide_agents_in_tree_if_no_tickets inactive includeinloadbalance"
            ),
            "datetime": ("last_modified"),
            "integer": (
                "id booking_workday_id department_id mailbox_override messagegroup_id organisation_id "
                "override_column_id rtid sequence ticket_count"
            ),
            "number": ("workinghoursbeforealert"),
            "objects": (
                "agents allowed_category1 allowed_category2 allowed_category3 allowed_category4 cannedtext managers "
                "recurring_shifts templates"
            ),
            "string": (
                "_warning alternative_name booking_workday_name department_guid department_name emailaddress guid "
                "intent logo main_email_address name org_team_name override_column_name phone_number team_note "
                "teamphotopath timezone use"
            ),
        }
    ),
    "outcomes": _of(
        {
            "boolean": (
                "_ticketinfoloaded action_resets_response actionvisibility ai_improve_agent_note_default_on "
                "ai_preview allow_user_attachments bccfollowers charge_rate_overrides_ticket default_send_jira_note "
                "default_send_to_halo default_send_to_pagerduty default_sync_to_jira default_sync_to_salesforce "
                "default_sync_to_servicenow dontshowscreen excludeFromDynamicLists follow hidden hide_header_button "
                "hideactionfromcandi hidecloserequest hidefromuser hidesendemail hidesendsms includeallattachments "
                "includecc includeto isbillingaction ishiddenfrominternalit isimportant linked_from_variable "
                "mustaddnote mustassign newdetailsfromsource newsummaryfromsource newticket_tickettype_hidden "
                "primaryserviceusersfollow report_attach_csv report_attach_json report_attach_pdf report_attach_xls "
                "setdetailsfromnewticket setemailbodytonote show_email_fields show_to_user show_when_locked "
                "showattachmentstouser showautorelease showevenifnochild showfollowcheckbox showhidecheckbox "
                "showimportantcheckbox showsendfacebook showsendgooglebusiness showsendinstagram showsendsurvey "
                "showsendtwitter showsendwhatsapp showslacheckbox showslacheckbox_mandatory skip_pending_closure "
                "slaholdischecked slareleaseischecked synctodynamics synctosap translate_before_sending "
                "update_dynamic_email_list usetimer"
            ),
            "integer": (
                "id access_control_level ai_operation approval_process_id apptcompletetimetype azure_action "
                "azure_connection_id buttonimage callscreencallscript chargerate child_emailtemplate_id "
                "child_template_id child_ticket_type_id colour_type config_type create_issue_type "
                "createchildticketortemplate default_asset_status default_asset_type default_linkedticket_status "
                "default_opp_closure_cat defaultagent defaultappointmentstatus defaultappointmenttype "
                "defaultcommunicationmethod defaultpriority defaultsupplier_id defaultuserdef emailtemplate_id "
                "followersccbcc from_action_id integration_method_id logtimeunits minattachments newaction_emailfrom "
                "newaction_supplier_contract_id newaction_supplier_priority_id newaction_supplier_sla_id "
                "newaction_thirdpartynhdapiareaid newaction_thirdpartynhdapisupplierid "
                "newaction_thirdpartynhdjirasupplierid newaction_thirdpartynhdservicenowsupplierid newactiondisplay "
                "newactiondisplaysize newstatus override_from_mailbox_id parentdefaultuser pdftemplate_id "
                "related_note_visibility releaseid releaseid2 releaseid3 replytype reportid requesttype respondtype "
                "script_id securitylevel sendemail sendsms sendsurvey sequence show_on_child show_on_parent "
                "supplieremailintellisense systemid tagreleasetype to_ticket_id todo_template_id travelrate "
                "update_parent_attachment_type useremailintellisense worddocid workflow_id"
            ),
            "number": ("defaultmanhrs defaultnonbill newaction_projecttimebudget"),
            "object": ("azure_connection lapsafe_default_installation_obj newaction_supplier newticket_user"),
            "objects": (
                "access_control attachments azure_input_mappings azure_output_mappings fields tickettypes "
                "translations workflows"
            ),
            "string": (
                "_warning ai_model ai_prompt approval_process_guid approval_process_name assetsearchtext "
                "automation_runbookid automation_runbookname azure_connection_name bccoverride buttonname "
                "callscreencallscript_name ccoverride child_emailtemplate_guid child_emailtemplate_name "
                "child_template_guid child_template_name child_ticket_type_guid child_ticket_type_name colour "
                "customurl default_asset_type_guid default_asset_type_name default_linkedticket_status_guid "
                "default_note default_private_note defaultagent_name defaultcat1 defaultcat2 defaultcat3 defaultcat4 "
                "defaultsupplier_name defaultteam emailtemplate_guid emailtemplate_name fieldvisible guid hotkey icon "
                "integration_method_name intent labellong lapsafe_default_installation "
                "lapsafe_default_installation_name lastusercontactmethod newaction_emailbcc newaction_emailcc "
                "newaction_emailfrom_address_override newaction_emailto newaction_smsto newaction_subject "
                "newaction_subject_close newaction_thirdpartynhdapiurl newstatus_guid newticket_details "
                "newticket_summary outcome override_from_mailbox_name parentdefaultuser_name pdftemplate_name "
                "quoter_template releasename releasename2 releasename3 reportname requesttype_guid script_name "
                "submitlabeloverride tfstype todo_template_guid todo_template_name tooverride userdesc worddocpath "
                "workflow_guid workflow_name"
            ),
        }
    ),
    "attachments": _of(
        {
            "boolean": (
                "_alreadyuploaded _canupdate _enduserportalpdfprint _is_new_version _isimport already_posted "
                "has_scanned isimage showforusers showonchild showonrelated"
            ),
            "datetime": ("datecreated last_updated"),
            "integer": (
                "id action_id agent_id anon_outcomeid attachmentaction_id child_count copy_from_id faultid filesize "
                "image_upload_id linked_version_id parent_id ticket_id type unique_id user_id version_count"
            ),
            "string": (
                "_importtype _warning att_link content_type data data_base64 desc download_url file filename guid "
                "image_upload_key link note parent_name s3url third_party_id third_party_token"
            ),
        }
    ),
    "reports": _of(
        {
            "boolean": (
                "_canupdate _check_prompt _json_generate _loadreportonly _print_generate _print_preview _run_prompt "
                "_testchart _testonly _xls_generate alreadyconverted average averageaspercentage bookmarked builtinid "
                "canbeaccessedbyallusers count customise_table_html includesummary is_onlinerepository_report "
                "is_published onlyshowsummaries restrictaccess show_datavalues show_top_only show_trendline "
                "showgraphvalues sqlhasdatefilter stackbars sum usesdynamicsql usetechlink"
            ),
            "datetime": ("reportingperiodenddate reportingperiodstartdate"),
            "integer": (
                "id apiquery_id chart_comparison charttype client_id consignment_id contract_id csv_attachment_id "
                "datasource_id graphorder group_id invoice_id json_attachment_id local_library_id pdf_attachment_id "
                "pdftemplate_id publish_type quote_id report_comparison reportingperiod seriestype1 seriestype2 "
                "seriestype3 seriestype4 seriestype5 sqlid systemreportid ticket_id top_count type xls_attachment_id"
            ),
            "object": ("assistant_request pdftemplate previous_report report"),
            "objects": (
                "available_columns colours columns conditions filter_lookup_values filterable_columns "
                "filterable_columns_conditions filters permissions_agent permissions_user schedule series"
            ),
            "string": (
                "_warning ai_prompt ai_runid ai_threadid availablefields chart_base64 charttitle client "
                "colourpallette csv_attachment_link description get_reportcondition_values get_reportfield_values "
                "graphorderby group_name json_attachment_link mainentity name pdftemplate_name printhtml published_id "
                "report_access_token report_table_group_html report_table_html report_table_row_html "
                "report_table_total_html reportingperioddatefield selectedfields sql timezonename xaxis xaxiscaption "
                "xls_attachment_link yaxis yaxis1 yaxis2 yaxis3 yaxis4 yaxis5 yaxiscaption"
            ),
        }
    ),
}
"""Resource -> field, by the API's own name -> kind."""
