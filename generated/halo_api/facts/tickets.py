# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of tickets. The tickets. Whether projects and opportunities are among them was not measured."""

from . import Reference, Resource

RESOURCE = Resource(
    name="tickets",
    singular="ticket",
    model="Ticket",
    path="/Tickets",
    operations=("list", "get", "save", "delete"),
    rows_key="tickets",
    envelope="always",
    paging="pages",
    sidecars=("columns",),
    create_needs=(("summary",),),
    refused_without=("summary",),
    echoes={
        "agent_name": "agent_id",
        "client_name": "client_id",
        "contract_ref": "contract_id",
        "priority_name": "priority_id",
        "product_name": "product_id",
        "site_name": "site_id",
        "sla_name": "sla_id",
        "status_name": "status_id",
        "supplier_name": "supplier_id",
        "tickettype_name": "tickettype_id",
        "workflow_name": "workflow_id",
    },
    references={
        "agent_id": "agents",
        "client_id": "clients",
        "contract_id": "contracts",
        "parent_id": "tickets",
        "site_id": "sites",
        "status_id": "statuses",
        "tickettype_id": "ticket_types",
        "user_id": "users",
    },
    name_field="summary",
    changes_since="lastupdatefromdate",
    common_filters=(
        "client_id",
        "agent_id",
        "status_id",
        "requesttype_id",
        "team",
        "open_only",
        "closed_only",
        "search",
        "lastupdatefromdate",
        "dateoccurred_start",
        "dateoccurred_end",
        "user_id",
        "site_id",
        "priority",
        "asset_id",
        "contract_id",
        "parent_id",
        "include_custom_fields",
        "order",
        "orderdesc",
    ),
    common_fields=(
        "summary",
        "details",
        "client_id",
        "tickettype_id",
        "user_id",
        "site_id",
        "agent_id",
        "team",
        "status_id",
        "priority_id",
        "category_1",
        "impact",
        "urgency",
        "sla_id",
        "parent_id",
        "contract_id",
        "customfields",
        "attachments",
        "details_html",
    ),
    restorable=True,
    ticket_verbs=("note", "reply", "log_time", "assign", "close"),
    actions={"process_children": "process_children_of_tickets"},
    traps=(
        "A create without summary was seen to be refused, in words that nobody wrote down; one report has it that details alone were enough (live; HaloAPI issue 21)",
        "Unknown filters are ignored and return the whole tenant (live; HaloAPI issues)",
        "page_size is capped at 100 rows, whatever is asked for (swagger; HaloAPI issue 90)",
        "Without pageinate=true page_no and page_size are ignored and 50 rows come (live; node-halopsa 1.0.2)",
        "priority_id is Priority.priorityid; the id of a priority is a GUID (live)",
        "The default order is the newest dateoccurred first, and orderdesc=1 sorts ascending (live)",
        "A save of several records answers one of them, unless returnall=true (HaloAPI, New-HaloTicket)",
        "datecreated, datemodified and agent_name are not in list rows (live)",
        "List rows have the ids of status and priority and not their names, though the document gives them both (live; users)",
        "Custom fields come in list rows with include_custom_fields: ids, comma separated (swagger; two public clients)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_tickets": {
        "advanced_search": "string",
        "agent": "integers",
        "agent_id": "integer",
        "alerttype": "string",
        "asset_id": "integer",
        "awaitinginput": "string",
        "billableonly": "boolean",
        "billing_date": "string",
        "billing_type": "string",
        "billingcontractid": "integer",
        "calendar_enddate": "datetime",
        "calendar_startdate": "datetime",
        "category_1": "integers",
        "category_2": "integers",
        "category_3": "integers",
        "category_4": "integers",
        "cf_display_values_only": "boolean",
        "checkmyticketsonly": "boolean",
        "client_id": "integer",
        "client_ids": "integers",
        "client_ref": "string",
        "closed_only": "boolean",
        "columns_id": "integer",
        "contract_id": "integer",
        "contract_period": "integer",
        "dateoccurred_end": "datetime",
        "dateoccurred_start": "datetime",
        "datesearch": "string",
        "debug": "boolean",
        "default_columns": "boolean",
        "deleted": "boolean",
        "domain": "string",
        "enddate": "datetime",
        "enddatetime": "datetime",
        "excludeslacalcs": "boolean",
        "excludethese": "integers",
        "excludetickettypeallowall": "boolean",
        "extraportalfilter": "string",
        "facebook_id": "string",
        "fetchgrandchildren": "boolean",
        "filetype_filter": "string",
        "flagged": "integers",
        "followedandagents": "integers",
        "ignoremilestonerestriction": "boolean",
        "include_custom_fields": "integers",
        "includeaccountmanager": "boolean",
        "includeagent": "boolean",
        "includeallopen": "boolean",
        "includeappointmentid": "boolean",
        "includeapproval": "integers",
        "includeassetkeyfield": "boolean",
        "includeassettype": "boolean",
        "includebreached": "integers",
        "includebudgettype": "boolean",
        "includechildids": "boolean",
        "includechildread": "boolean",
        "includechildren": "integers",
        "includeclosed": "integers",
        "includecolumns": "boolean",
        "includecompleted": "boolean",
        "includecontract": "boolean",
        "includecountryregion": "boolean",
        "includefirstname": "boolean",
        "includefollowedonly": "integers",
        "includehold": "integers",
        "includeinactivetechs": "integers",
        "includeinactiveusers": "integers",
        "includeitilname": "boolean",
        "includelastaction": "boolean",
        "includelastincomingemail": "boolean",
        "includelastname": "boolean",
        "includelastnote": "boolean",
        "includelocked": "boolean",
        "includemailbox": "boolean",
        "includemailid": "boolean",
        "includemyuseronly": "integers",
        "includenextactivitydate": "boolean",
        "includenextappointmenttype": "boolean",
        "includeparentsubject": "boolean",
        "includeprojects": "integers",
        "includeread": "integers",
        "includerelatedservices": "boolean",
        "includerelease1": "boolean",
        "includerelease2": "boolean",
        "includerelease3": "boolean",
        "includeservicecategory": "boolean",
        "includeslaactiondate": "boolean",
        "includeslatimer": "boolean",
        "includestatus": "boolean",
        "includesubmittedonly": "integers",
        "includesupplier": "boolean",
        "includetickettype": "boolean",
        "includetimetaken": "boolean",
        "includetoplevel": "boolean",
        "includeviewing": "boolean",
        "includeworkflowstage": "boolean",
        "includeworkflowstagenumber": "boolean",
        "includuserdepartments": "boolean",
        "inlcludeopenchildcount": "boolean",
        "invlucebranch": "boolean",
        "ismilestone": "boolean",
        "isorion": "boolean",
        "isquicktimesearch": "boolean",
        "isscom": "boolean",
        "isteams": "boolean",
        "iszapier": "boolean",
        "itil_requesttype": "integers",
        "itil_requesttype_id": "integer",
        "kanbanviewontheagentapp": "boolean",
        "kanbanviewontheportal": "boolean",
        "lastupdatefromdate": "datetime",
        "lastupdatetodate": "datetime",
        "list_id": "integer",
        "milestone_id": "integer",
        "mine": "boolean",
        "nochargeonly": "boolean",
        "notime": "boolean",
        "onlytime": "boolean",
        "open_only": "boolean",
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
        "orion_type": "integer",
        "parent_id": "integer",
        "pending_review": "boolean",
        "per_action": "boolean",
        "prepayorcontractonly": "boolean",
        "priority": "integers",
        "product": "integers",
        "project_ids": "integers",
        "ready_for_invoicing": "boolean",
        "related_id": "integer",
        "release_id": "integer",
        "requesttype": "integers",
        "requesttype_id": "integer",
        "requesttypegroup": "integers",
        "search": "string",
        "search_details": "string",
        "search_id": "string",
        "search_inventory_number": "string",
        "search_oppcompanyname": "string",
        "search_oppcontactname": "string",
        "search_oppemailaddress": "string",
        "search_release1": "string",
        "search_release2": "string",
        "search_release3": "string",
        "search_releasenote": "string",
        "search_reportedby": "string",
        "search_summary": "string",
        "search_supplier_reference": "string",
        "search_user_name": "string",
        "search_version": "string",
        "searchactions": "boolean",
        "searchthisticketid": "integer",
        "service_id": "integer",
        "showonroadmap": "integers",
        "site_id": "integer",
        "sitepostcode": "boolean",
        "sla": "integers",
        "sprint_for_tickettype_id": "integer",
        "sprints": "boolean",
        "startandendset": "boolean",
        "startdate": "datetime",
        "startdatetime": "datetime",
        "status": "integers",
        "status_id": "integer",
        "submittedandagents": "integers",
        "supplier_id": "integer",
        "supplier_status": "integers",
        "team": "integers",
        "team_name": "string",
        "third_party_id": "integer",
        "third_party_id_string": "string",
        "ticketarea_id": "integer",
        "ticketcontract_id": "integer",
        "ticketidonly": "boolean",
        "ticketids": "integers",
        "ticketlinktype": "integer",
        "tickettype_id": "integer",
        "toplevel_id": "integer",
        "unlinked_only": "boolean",
        "user_id": "integer",
        "username": "string",
        "utcoffset": "number",
        "view_id": "integer",
        "withattachments": "boolean",
    },
    "save_tickets": {"returnall": "boolean"},
    "get_ticket": {
        "amailentryid": "string",
        "assignedto": "integer",
        "consignablelines": "boolean",
        "debug": "boolean",
        "dodatabaselookup": "boolean",
        "email": "string",
        "include_auditing": "boolean",
        "includeagent": "boolean",
        "includechildids": "boolean",
        "includedetails": "boolean",
        "includelastaction": "boolean",
        "includelastappointment": "boolean",
        "includelinkedobjects": "boolean",
        "includenextappointment": "boolean",
        "includeparentchangeinfo": "boolean",
        "includeparentsubject": "boolean",
        "includeseenby": "boolean",
        "is_portal": "boolean",
        "isdetailscreen": "boolean",
        "ishalolink": "boolean",
        "ispreview": "boolean",
        "isteams": "boolean",
        "nocache": "boolean",
        "subject": "string",
        "ticketidonly": "boolean",
        "utcoffset": "number",
    },
    "delete_ticket": {"reason": "string"},
    "process_children_of_tickets": {},
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "appointment_id": Reference("appointments"),
    "approval_process_id": Reference("approval_processes"),
    "budgettype_id": Reference("budget_types"),
    "category_1": Reference("categories", by="name", within={"type_id": 1}),
    "category_2": Reference("categories", by="name", within={"type_id": 2}),
    "category_3": Reference("categories", by="name", within={"type_id": 3}),
    "category_4": Reference("categories", by="name", within={"type_id": 4}),
    "categoryid_1": Reference("categories", within={"type_id": 1}),
    "categoryid_2": Reference("categories", within={"type_id": 2}),
    "categoryid_3": Reference("categories", within={"type_id": 3}),
    "categoryid_4": Reference("categories", within={"type_id": 4}),
    "child_template_id": Reference("templates"),
    "client_id": Reference("clients"),
    "contract_id": Reference("contracts"),
    "created_from_action_id": Reference("actions"),
    "mailboxid": Reference("mailboxes"),
    "milestone_id": Reference("milestones"),
    "organisation_id": Reference("organisations"),
    "parent_id": Reference("tickets"),
    "priority_id": Reference("priorities", by="priorityid"),
    "product_id": Reference("products"),
    "release_id": Reference("releases"),
    "salesorder_id": Reference("sales_orders"),
    "service_id": Reference("services"),
    "service_request_detail_id": Reference("service_request_details"),
    "site_id": Reference("sites"),
    "sla_id": Reference("slas"),
    "status_id": Reference("statuses"),
    "supplier_contract_id": Reference("supplier_contracts"),
    "supplier_id": Reference("suppliers"),
    "supplier_priority_id": Reference("priorities", by="priorityid"),
    "supplier_sla_id": Reference("slas"),
    "team": Reference("teams", by="name"),
    "team_id": Reference("teams"),
    "tickettype_id": Reference("ticket_types"),
    "top_level_id": Reference("top_levels"),
    "user_id": Reference("users"),
    "workflow_id": Reference("workflows"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "agent": Reference("agents"),
    "agent_id": Reference("agents"),
    "asset_id": Reference("assets"),
    "category_1": Reference("categories", within={"type_id": 1}),
    "category_2": Reference("categories", within={"type_id": 2}),
    "category_3": Reference("categories", within={"type_id": 3}),
    "category_4": Reference("categories", within={"type_id": 4}),
    "client_id": Reference("clients"),
    "client_ids": Reference("clients"),
    "columns_id": Reference("view_columns"),
    "contract_id": Reference("contracts"),
    "list_id": Reference("view_lists"),
    "milestone_id": Reference("milestones"),
    "parent_id": Reference("tickets"),
    "priority": Reference("priorities", by="priorityid"),
    "product": Reference("products"),
    "project_ids": Reference("projects"),
    "release_id": Reference("releases"),
    "requesttype": Reference("ticket_types"),
    "requesttype_id": Reference("ticket_types"),
    "service_id": Reference("services"),
    "site_id": Reference("sites"),
    "sla": Reference("slas"),
    "sprint_for_tickettype_id": Reference("ticket_types"),
    "status": Reference("statuses"),
    "status_id": Reference("statuses"),
    "supplier_id": Reference("suppliers"),
    "team": Reference("teams"),
    "ticketarea_id": Reference("ticket_areas"),
    "tickettype_id": Reference("ticket_types"),
    "toplevel_id": Reference("top_levels"),
    "user_id": Reference("users"),
    "view_id": Reference("view_filters"),
}

COMPARED: dict[str, str] = {
    "dateoccurred_start": "dateoccurred",
    "dateoccurred_end": "dateoccurred",
    "agent": "agent_id",
    "category_1": "categoryid_1",
    "category_2": "categoryid_2",
    "category_3": "categoryid_3",
    "category_4": "categoryid_4",
    "client_ids": "client_id",
    "priority": "priority_id",
    "product": "product_id",
    "requesttype": "tickettype_id",
    "requesttype_id": "tickettype_id",
    "search_details": "details",
    "search_id": "id",
    "search_summary": "summary",
    "search_user_name": "user_name",
    "search_reportedby": "reportedby",
    "sla": "sla_id",
    "status": "status_id",
    "team_name": "team",
    "ticketids": "id",
    "username": "user_name",
}

ALIASES: dict[str, dict[str, str]] = {
    "tickettype_id": {"requesttype_id": "{value}"},
    "dateoccurred_start": {"datesearch": "dateoccured", "startdate": "{value}"},
    "dateoccurred_end": {"datesearch": "dateoccured", "enddate": "{value}"},
}

FILTER_TEXTS: dict[str, str] = {
    "advanced_search": "Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.",
    "agent": "Tickets of any of these agents, by id.",
    "agent_id": "Tickets assigned to this agent.",
    "asset_id": "Tickets about this asset.",
    "category_1": "Tickets of any of these first categories, by id.",
    "cf_display_values_only": "Whether custom fields come with their displayed values alone; with include_custom_fields.",
    "client_id": "Tickets of this client.",
    "client_ids": "Tickets of any of these clients.",
    "closed_only": "Closed tickets alone.",
    "columns_id": "The column profile that decides which fields come back.",
    "contract_id": "Records of this contract.",
    "dateoccurred_end": "Opened at this time or earlier. Live servers ignore the name; datesearch with enddate works.",
    "dateoccurred_start": "Opened at this time or later. Live servers ignore the name; datesearch with startdate works.",
    "datesearch": "The date that startdate and enddate are about, for example dateoccured (one r) or datecleared.",
    "deleted": "Deleted tickets.",
    "enddate": "The latest date; on tickets for the date that datesearch names.",
    "enddatetime": "The latest date and time, for the date that datesearch names.",
    "excludethese": "Not these tickets, by id.",
    "include_custom_fields": "Custom fields that each row carries, by their ids in custom_fields.",
    "includechildren": "0: neither parents nor children, 1: parents, 2: children; any of these.",
    "includeclosed": "1: closed, 0: not closed; any of these.",
    "includecolumns": "Whether the answer carries the columns of its view as well.",
    "includelastaction": "Whether a single row carries its last action.",
    "includeprojects": "0: neither, 1: opportunities, 2: projects; any of these.",
    "lastupdatefromdate": "Changed at this time or later.",
    "lastupdatetodate": "Changed at this time or earlier.",
    "list_id": "Tickets of this saved list.",
    "mine": "Tickets of the agent that the application logs in as.",
    "open_only": "Open tickets alone.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "parent_id": "Children of this ticket.",
    "priority": "Tickets of any of these priorities, by Priority.priorityid.",
    "ready_for_invoicing": "What can be invoiced alone.",
    "related_id": "Tickets related to this one.",
    "requesttype": "Tickets of any of these types, by id.",
    "requesttype_id": "Tickets of this type.",
    "search": "Text to look for.",
    "search_details": "Text to look for in the details.",
    "search_summary": "Text to look for in the summary.",
    "searchactions": "Whether search looks into the actions too.",
    "service_id": "Records of this service.",
    "site_id": "Tickets of this site.",
    "sla": "Tickets of any of these SLAs, by id.",
    "startdate": "The earliest date; on tickets for the date that datesearch names.",
    "startdatetime": "The earliest date and time, for the date that datesearch names.",
    "status": "Tickets in any of these statuses, by id.",
    "status_id": "Tickets in this status.",
    "supplier_id": "Records of this supplier.",
    "team": "Tickets of any of these teams, by id.",
    "team_name": "Tickets of the team with this name.",
    "third_party_id": "Records that have this id in the system they came from.",
    "third_party_id_string": "Records that have this id, a text, in the system they came from.",
    "ticketidonly": "A few ids of each ticket alone. Not together with paging.",
    "tickettype_id": "Tickets of this type. Live servers ignore the name, and obey requesttype_id.",
    "toplevel_id": "Records below this top level.",
    "user_id": "Tickets of this user.",
    "utcoffset": "Minutes to add to dates.",
    "view_id": "The filter profile to filter by.",
    "withattachments": "Tickets with attachments alone.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_acknowledgealert _agent01_ok _agent02_ok _appointment01_ok _appointment_force _asset01_ok "
        "_can_download_att _can_edit_att _can_upload_att _can_view_action_history _can_view_att _canupdate "
        "_changefreeze01_ok _create_outstanding_appointment_email _create_outstanding_appointments "
        "_dont_fire_automations _dont_update_project_dates _dontupdate_devops _dontupdate_jira "
        "_dontupdate_pagerduty _dontupdate_salesforce _fetch_matches _find_user_from_reportedby _force "
        "_forcereassign _forceunlock _has_automations _ignoremilestonedates _is_aisuggestion_merge "
        "_isagentuser _isalert _isimport _isnotify _ispreview _isteams _isupdateimport _iszapier "
        "_kbduplicate01_ok _maintenance01_ok _maintenancesuggest01_ok _matchintacctclass _milestonedate01_ok "
        "_mustupdateticketuser _newticket_quickclose _novalidate _prevent_outgoing _print_generate _re_index "
        "_reclose _recover _refreshresponse _remove_pipeline_stage _spam _spamblock _ticketclash01_ok "
        "_validate_form _validate_only _validate_updates acctmaninformedsurvey actionworkflowset "
        "actisbillabledefault agreedcleared ai_created apply_rules area_inactive article_inactive "
        "can_add_cc_followers canbechild canbevotedfor category_include_note_1 category_include_note_2 "
        "category_include_note_3 category_include_note_4 change_all_day check_status_freeze "
        "childrenlefttocreate clear_feedback close_unassigned closed_in_integration_system copy_milestone "
        "create_article createacknowledgement defaultsendattachments deleted development "
        "disable_milestone_modification do_lookups domerge donotapplytemplateintheapi dont_copy_history "
        "dont_do_databaselookups dont_do_rules dontcreatechild estimate_lat_long excludefromsla "
        "fallback_to_agents_default_team faultapprovalexists faultapprovalfailed fixbydateadjusted flagged "
        "forceruleupdate forwardinboundupdates from_catalogue get_address_from_opp_company_name has_related "
        "hasbeenclosed hide_feedback ignore_kb_match inactive inform3rdpartysystem invoiceseperatelyoverride "
        "is_ai_indexable is_closure_reminder_closure is_downtime is_maintenance is_opportunity is_project "
        "is_sensitive is_slahold_reminder_closure is_vip isbeingclosed isbillable isclone isimportantcontact "
        "isnew isparentservice itemsarebillable knownerror linkremotesession locked loggedoutofhdworkinghours "
        "make_automation_entity_inactive mark_as_read_only matched_kb_id_acessible_to_user "
        "matched_rule_dont_show_notification needcreatechild nochangesequpdate onhold oppdontaddtomailinglist "
        "override_opening_action_who parentassign process_ai projectinternaltask read recalculate_billing "
        "release_important requestdetailsprinted resource_booking_use_date_range respondbydateadjusted "
        "return_this reviewed send_remoteinvite sendack sendtopagerduty sendtosplunkoncall serviceformprinted "
        "show_channel_create show_chat_create showforusers showonroadmap site_inactive "
        "statement_of_work_added status_change_frozen supplier_breachfixbysent supplier_breachrespsent "
        "surveyneeded surveysent sync_to_salesforce templateuser_override ticket_invoices_for_each_site "
        "ukasaccredited updateservicestatus"
    ),
    "datetime": (
        "action_datetime auditdate auditfaileddate closurereminderdatelastemailed date_fully_closed "
        "dateassigned dateclosed datecreated dateoccurred deadlinedate deleted_date embedding_match_timestamp "
        "enddatetime first_respond_by_date first_responsedate fixbydate followupdate invoicedate "
        "invoicepaiddate lapsafe_expiry_date last_update lastactiondate lastbugzillasync lastchildactiondate "
        "lastincomingemail lastnote_date lastrecurringemailsentdate laststatuschangestatusdate "
        "milestone_enddate milestone_startdate new_whe_ next_review_date nextactivitydate "
        "nextactivityorappointmentdate nextappointmentdate oppconverteddate oppdemodate oppdiscountdate "
        "opptrialdate orionacknowledgedate planneddate planneddateend projectearlieststart projectlatestend "
        "resource_booking_end_date resource_booking_timeslot respondbydate responsedate responsestartdate "
        "reviewed_date search_index_sync_timestamp sla_start_date slaactiondate "
        "slaholdreminderdatelastemailed startdate startdatetime supplier_date supplier_dateclosed "
        "supplier_fixbydate supplier_respondbydate supplier_responsedate targetdate "
        "workflow_move_date_override workflow_stepstarted"
    ),
    "integer": (
        "id _automation_entity_type _importid _importtypeid _match_integration_id _original_templateparentid "
        "_override_child_merge_type _reclose_oid action_number action_ticket_id actioncode agent_booking_type "
        "agent_id ai_suggested_impact ai_suggested_urgency ai_survey_score alluserscanview apply_this_rule "
        "appointment_count appointment_id appointment_type approval_process_id approval_process_step "
        "approval_status approvedby article_type asset_number asset_site asset_type atera_alert_id "
        "attachment_count auditstatus auditunum automate_id automation_entity_type automation_sequence "
        "autotask_id azure_connection_id backup_radar_id backup_radar_state billing_type branch_id budgetcode "
        "budgettype_id businessapp_count call_log_count category_itil_1 category_itil_2 category_itil_3 "
        "category_itil_4 categoryid_1 categoryid_2 categoryid_3 categoryid_4 causedby change_window_type "
        "changeseq chargerate chat_count chat_id child_action_count child_count child_count_open child_status "
        "child_template_id client_id client_to_invoice_to_id clone_count clonedfrom clonedfrom_id "
        "closure_agent_id cluster_id colour_rule component_id connectedinstance_id connectwise_id "
        "connectwise_project_id contract_id contract_schedule_plan_id country_code_numeric "
        "created_from_action_id created_from_automation_entityid createdfrom_id createdfromautomationstdid "
        "currency currentfaactionnumber datto_alert_state default_reporter department_id device_automate_id "
        "devops_comment_count devops_workitem_count domotz_alertid domotz_deviceid emailpriority "
        "enduserstatus faultcode faultcodeopen firsttimefix follower_count forwarded_by freshdesk_id "
        "halolink_ticketid hdid impact impactlevel import_details_id incomingevent_count invoice_line_count "
        "invoicestatus items_issued_count itil_requesttype_id jira_issue_count kb_pdf_template kblinkid "
        "lapsafe_count laststatus3rdparty laststatuschangeinformed laststatuschangeinformedmanager "
        "laststatuschangestatus linked_halo_ticket_count liongard_system_id locked_by_agentid mailboxid "
        "main_project_id matched_kb_id matched_rule_id maximumRestrictedPriority merged_into_id "
        "milestone_billing_type milestone_id milestone_sequence milestone_status ncentral_details_id "
        "new_actioncode new_approvalprocess new_approvalprocess_agent_id new_approvalprocess_cab_id "
        "new_approvalprocess_customfieldid new_approvalprocess_role_id new_approvalprocess_user_id "
        "new_milestone_ticket newaction_emailfrom next_appointment_type ninja_device_id notuseful_count "
        "ola_count open_chat_count operationalserviceid oppattemptsmade oppclosurecategory order_sequence "
        "order_update_from order_update_to orderhead_id organisation_id original_agent orionacknowledgedby "
        "orionacknowledgestate orionalert orionalertactiveid orionalertid orionclosestate orionwho "
        "owning_service pagerdutyeragent pagerdutystatus pandadoc_attachment parent_agent parent_id "
        "parent_itil_ticket_type parent_status pdf_attachment_id pipeline_stage_id postloggedview "
        "powershell_script_count pr_id priority_id product_id projectconsignmentdetailid "
        "projectconsignmentheaderid purchaseorder_count quantity quotation_count quotepriority reassigncount "
        "related_action_count related_ticket_count release2_id release3_id release_id releasenotegroup_id "
        "remotesession_count remotesessionid remotetechid requesttype_group_id resource_booking_asset "
        "resource_booking_site resource_booking_type resourcetype_id risklevel salesforce_stage "
        "salesorder_count salesorder_id satisfactionlevel scomalertstate search_count "
        "search_index_sync_batches sendprintrequest sentinel_display_id service_count service_id "
        "service_linked_device service_request_detail_id servicefailurestid sibling_count_open site_id "
        "site_sla_id sla_id source splunkoncallstatus splunkoncalltarget sqlimport_id start_adjust "
        "starttimeslot status_id statusseq supplier_contact_id supplier_contract_id supplier_id "
        "supplier_priority_id supplier_sla_id supplier_status syncro_alert_id target_adjust targettimeslot "
        "task_count team_department_id team_id template_id template_when_linked third_party_id "
        "thirdpartyreviewscore ticket_client_to_invoice_to_id tickettype_id todo_count top_level_id "
        "twitter_message_id twitterid unapprovedchangestatus unread_child_action_count "
        "unread_related_action_count unrelate_from_ticket_id unsubscribedfromserviceid update_milestone_id "
        "urgency useful_count user_attachment_count user_id userrequestedapprover usertype version_id "
        "visible_child_tickets workflow_id workflow_seq workflow_stage_id workflow_step your_vote"
    ),
    "integers": ("_apply_ai_suggestions _dismiss_ai_suggestions child_ticket_ids enduser_role_ids"),
    "number": (
        "_open_search_score actualcost billable_time chargehours closure_time cost currentelapsedhours "
        "deadlinenotificationhours elapsed_resolution_hours elapsed_response_hours estimate estimatedays "
        "first_responsetime hoursinvoiced invoiceable_time invoicelabouramount invoicematerialsamount "
        "itemsprice latitude longitude mileage milestone_value nonbillable_time nonchargehours "
        "oppconversionprobability oppprofit oppvalue oppvalue_annual oppvalue_monthly oppvalue_oneoff "
        "oppvalueadjusted order_line_price overrideticketcost parentbudgethours prepay_balance_amount "
        "prepay_balance_hours projectcompletionpercentage projectmoneyactual projectmoneybudget "
        "projecttimeactual projecttimebudget projecttimepercentage quotelabouramount quotematerialsamount "
        "responsetime risk_score search_score slaholdtime slapercused slatimeelapsed slatimeleft "
        "slatimeremaining supplier_responsetime supplier_slatimeelapsed targetpercused targettimeleft "
        "ticketage timetaken totalmileage travelhours utcoffset"
    ),
    "object": (
        "billing_address contact_address database_lookup_result delivery_address freshdesk_ticket_data "
        "google_questiondata google_reviewdata item_issued new_external_link order_line_composite_key "
        "prepay_threshold primary_issue primary_workitem startdate_with_timezone table "
        "targetdate_with_timezone"
    ),
    "objects": (
        "add_tags additional_agents agent_time_metrics ai_matched_articles ai_matched_tickets "
        "ai_matched_tickets_incidents ai_matched_tickets_problems ai_matched_tickets_requests ai_suggestions "
        "approvers assets assets_columns attachments audit_log budgets contributors customfields "
        "date_dependencies documents ecommerce_orders expenses external_links intacct_obs_per_comp "
        "items_issued journeys linktypesarray matched_rules milestones new_approvers new_related_tickets "
        "new_workflow_history olas overriding_rates parent_milestones popup_notes project_items_issued "
        "project_overriding_rates qualifications related_tickets supplier_time_metrics tags timeentries "
        "todo_list user_linked_sites vectors workflow_history"
    ),
    "string": (
        "_fromchatprofileid _importthirdpartyid _importtype _match_additional_id "
        "_match_integration_button_caption _match_integration_button_icon _match_integration_button_url "
        "_match_integration_name _match_thirdparty_id _validation_key _warning _warning_is_error "
        "account_manager action_agent_name action_chargerate action_contract_ref action_note action_outcome "
        "action_travelchargerate addigy_alert_id addressfrom agent_name agent_signature ai_agent_id "
        "ai_conversation_summary ai_generated_summary ai_satisfaction_level ai_search_query "
        "ai_sentiment_analysis ai_suggested_category ai_suggested_priority ai_suggested_resolution "
        "ai_suggested_type ai_summary ai_survey_comment ai_tonality alerttype alsoinform alternativecontactno "
        "amemo api_url approval_cab_name approval_process_group_name approval_process_step_name "
        "article_description article_notes article_resolution asset_key_field_string asset_type_name "
        "assetstring auditfailednote auditnote autotask_number auvik_id auvik_url azure_tenants "
        "azure_tenants_name azuremonitor_id backoutplan bigpanda_id billing_plan_text bookingurl branch_name "
        "budgethours budgettype budgettype_name category_1 category_1_display category_2 category_2_display "
        "category_3 category_3_display category_4 category_4_display category_note_1 category_note_2 "
        "category_note_3 category_note_4 category_user_note_1 category_user_note_2 category_user_note_3 "
        "category_user_note_4 ccaddress changeinformation_html changestate chat_key_id child_ticket_id_string "
        "client_name client_reference clonedfrom_summary clonedfrom_ticket_type_name closure_note "
        "closure_note_html cluster_description cluster_name cluster_resolution colour communicationplan "
        "component_name connectwisermm_ticketid contract_balance contract_ref contract_refextra "
        "country_code_alpha2 country_code_alpha3 country_code_name created_by created_from_action_name "
        "createdfrom_summary createdfrom_ticket_type_name current_action_name current_action_type "
        "customer_relationships customer_signature customfieldvalidationreason datadog_id "
        "default_appointment_details default_appointment_summary default_slack_channel_name "
        "default_teams_chat_name deliverycontact details details_html device_name devops_agent devops_key "
        "dl_cf_email_value duplicate_kbs email_end_tag_override email_message_id email_start_tag_override "
        "emailcclist emailcclistsupplier emaildisplayname emailtolist emailtolistsupplier facebook_id "
        "facebook_message_id faigeneratedsummary_list firstname form_id freshdesk_agent_email "
        "freshdesk_agent_name freshdesk_group_name freshdesk_product_name gfialerttype github_repository "
        "hover_summary htmlmessage hubspot_id hubspot_url idsummary impactdescription instagram_message_id "
        "intacct_category intacct_class intacct_class_name intacct_projectm_employee_id "
        "intacct_sales_employee_id intacct_save_location intacct_sub_location_id internet_message_id "
        "inventory_number invite_emaillist invoicedescription invoicenote invoicenumber items itilname "
        "justification kaseya_agent_id kaseya_asset_name kaseyaid kb_ai_summary kb_pdftemplate_name labno "
        "lapsafe_asset lapsafe_asset_type_id lapsafe_bay lapsafe_bay_id lapsafe_installation "
        "lastaction_chargerate lastactiondateteams lastname lastnote lessonslearned "
        "linked_ecommerce_order_number linked_ecommerce_order_url loggedonbehalfby lookup_search mailbox "
        "mailentryid matched_rule_ids matched_rule_name matching_value meraki_alert_type meraki_device "
        "messsent messsentlast milestone_name ncentral_ticketid new_agent_signature new_approvalprocess_email "
        "new_customer_signature newaction_emailfrom_address_override newrelic_id newrelicincident_id "
        "ninja_alert_id ninja_alert_type ninja_id notepad opened_by opp_country_name opp_region_name oppaddr1 "
        "oppaddr2 oppaddr3 oppaddr4 oppcompanyname oppcompetitors oppcontactname oppcountry oppcurrentsystem "
        "oppcustomertitle oppemailaddress opphear oppjobtitle opportunity_third_party_url opppostcode "
        "oppproductchosen oppreason oppregion opptel opptimezonename opptype orionacknowledgedbyname "
        "orionacknowledgenote orionalertname orionnote owning_service_name pagerdutyid pagerdutyincidentid "
        "pagerdutyincidentidstring pagerdutyservice pagerdutyservice_name pagerdutyurl "
        "pandadoc_attachment_name pandadoc_attachment_url parent_release2_name parent_release3_name "
        "parent_release_name parent_release_note parent_status_name parent_subject parent_summary "
        "parent_ticket_type_name parentguid phonenumber phonenumberfrom pipeline_stage_name pr_link "
        "primary_service_name printhtml priority_name product_key product_name purchaseordernumber "
        "qualifications_matched quick_ticket_link_text quotedescription rapid7_action_count "
        "rapid7_ticketinvid rapid7_ticketrrn recaptcha_token reference related_articles_str "
        "related_businessapps_descriptions related_service_category_names related_service_descriptions "
        "release2_name release3_name release_name release_note releasenotegroup_name reportedby "
        "requesttype_group requesttype_name requesttype_published_id resolved_by "
        "resource_booking_asset_advanced_search resourcetype_name riskdescription roadmapnote "
        "salesforce_accountid salesforce_contactid salesforce_parentid salesforce_status sapattachmentsuuid "
        "sapid satisfactioncomment scomalertid scomclearance section_timezone security_signal_id seenby "
        "sentinel_id sentinel_resourcegroup sentinel_subscriptionid sentinel_url sentinel_workspace "
        "servicenow_id servicenow_number servicestatusnote site_name site_timezone sitepostcode "
        "sla_first_response_state sla_name slack_callback_id slack_channel_id slaexcuse slaresponseexcuse "
        "slaresponsestate slastate smemo sms_override splunkoncall_id splunkoncalltarget_id splunkoncallurl "
        "splunksearch splunkurl startdate_timezone starttime status_name statuscolor suggested_category1 "
        "summary supplier_contract_ref supplier_name supplier_reference supplier_responsestate "
        "supplier_slaexcuse supplier_slastate takenby targetdate_timezone targettime team teams_ticket_icon "
        "teams_user_id teamsmessage template_name templatewhenlinked_name testplan third_party_call_id "
        "third_party_client_id third_party_id_string third_party_parent_id third_party_problem_id "
        "thirdparty_url ticket_client_to_invoice_to_name ticket_tags ticket_timezone tickettype_name "
        "timezonename top_level_name twitterscreenname unotes use user_email user_email2 user_email3 "
        "user_name userdef1 userdef2 userdef3 userdef4 userdef5 userdepartments users_name version_name "
        "web_url whatsappcreatedfromid who workflow_html_to_show_on_progress workflow_name workflow_stage "
        "workflow_stage_number your_vote_comment zoom_default_message"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the ticket.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "agent_id": "The agent it is assigned to.",
    "agent_name": "The name of that agent. Left out of list rows. A save goes by agent_id.",
    "approval_process_id": "The process of approval it goes through.",
    "assets": "The assets it concerns.",
    "attachment_count": "The number of attachments.",
    "category_1": "The first category, by its path, as in Hardware>Laptop.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "colour": "The colour, as hexadecimal RGB.",
    "contract_id": "The contract it belongs to.",
    "contract_ref": "The reference of that contract. A save goes by contract_id.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "dateclosed": "When it was closed, UTC.",
    "datecreated": "When it was created, UTC.",
    "dateoccurred": "When it was opened, UTC.",
    "deadlinedate": "When it is due, UTC; 1900-01-01 for none.",
    "details": "The text, plain.",
    "details_html": "The text as HTML.",
    "fixbydate": "When the SLA wants it solved, UTC.",
    "hasbeenclosed": "Whether it is closed; open tickets come without it.",
    "impact": "The impact, from the tenant's own list.",
    "inactive": "Whether it is out of use.",
    "last_update": "When it was last changed, UTC.",
    "lastactiondate": "When the last action was, UTC.",
    "onhold": "Whether the SLA clock is stopped.",
    "parent_id": "The ticket it is a child of.",
    "priority_id": "The priority, by Priority.priorityid; not by Priority.id.",
    "priority_name": "A name, for reading. A save goes by priority_id.",
    "product_name": "A name, for reading. A save goes by product_id.",
    "quantity": "How many.",
    "respondbydate": "When the SLA wants a response, UTC.",
    "salesorder_id": "The sales order it belongs to.",
    "site_id": "The site it belongs to.",
    "site_name": "A name, for reading. A save goes by site_id.",
    "sla_name": "A name, for reading. A save goes by sla_id.",
    "startdate": "When it begins, UTC.",
    "status_id": "The status, a record of /Status. A ticket is closed by setting it: 9, unless the tenant has another.",
    "status_name": "A name, for reading. A save goes by status_id.",
    "summary": "One line that says what it is about.",
    "supplier_name": "A name, for reading. A save goes by supplier_id.",
    "targetdate": "1900-01-01 stands for none.",
    "team": "The team, by its name.",
    "tickettype_id": "The kind of ticket, a record of /TicketType; numbers differ between tenants.",
    "tickettype_name": "A name, for reading. A save goes by tickettype_id.",
    "timetaken": "Hours worked, as a decimal number.",
    "urgency": "The urgency, from the tenant's own list.",
    "use": "What kind of record it is.",
    "user_id": "The user who reported it.",
    "workflow_name": "A name, for reading. A save goes by workflow_id.",
}

ROW: tuple[str, str] = (
    "document",
    (
        "_importthirdpartyid _importtype _importtypeid _isupdateimport _match_additional_id "
        "_match_integration_button_caption _match_integration_button_icon _match_integration_button_url "
        "_match_integration_id _match_integration_name _match_thirdparty_id _open_search_score "
        "account_manager action_agent_name action_chargerate action_contract_ref action_datetime action_note "
        "action_number action_outcome action_ticket_id action_travelchargerate additional_agents agent_id "
        "agent_signature ai_summary api_url appointment_id appointment_type approval_status area_inactive "
        "article_inactive asset_key_field_string asset_type_name attachment_count billable_time "
        "billing_plan_text branch_id branch_name budgethours budgettype canbevotedfor category_1 "
        "category_1_display category_2 category_2_display category_3 category_3_display category_4 "
        "category_4_display categoryid_1 categoryid_2 categoryid_3 categoryid_4 change_all_day "
        "change_window_type chargehours child_action_count child_count child_count_open child_status "
        "child_ticket_id_string child_ticket_ids client_id client_name client_to_invoice_to_id "
        "closed_in_integration_system closure_agent_id colour connectedinstance_id contract_id "
        "contract_refextra cost country_code_alpha2 country_code_alpha3 country_code_name "
        "country_code_numeric created_by created_from_automation_entityid createdfromautomationstdid "
        "currentelapsedhours customer_signature customfields date_fully_closed dateassigned dateclosed "
        "dateoccurred deadlinedate default_appointment_details default_appointment_summary deleted_date "
        "department_id details dl_cf_email_value email_message_id emailcclist emailcclistsupplier emailtolist "
        "emailtolistsupplier enddatetime enduserstatus estimate estimatedays excludefromsla "
        "faigeneratedsummary_list first_respond_by_date first_responsedate firstname fixbydate flagged "
        "followupdate guid hasbeenclosed hover_summary id idsummary impact impactlevel import_details_id "
        "inactive inventory_number invoiceable_time invoiceseperatelyoverride is_maintenance is_opportunity "
        "is_vip isbeingclosed isimportantcontact items itemsprice itil_requesttype_id itilname last_update "
        "lastaction_chargerate lastactiondate lastactiondateteams lastchildactiondate lastincomingemail "
        "lastname lastnote lastnote_date latitude longitude mailbox main_project_id matched_kb_id "
        "maximumRestrictedPriority merged_into_id milestone_billing_type milestone_enddate milestone_id "
        "milestone_name milestone_sequence milestone_startdate milestone_status milestone_value "
        "new_agent_signature new_customer_signature new_external_link newrelic_id next_appointment_type "
        "nextactivitydate nextactivityorappointmentdate nextappointmentdate ninja_id nonchargehours "
        "notuseful_count onhold opp_country_name opp_region_name oppaddr1 oppaddr2 oppaddr3 oppaddr4 "
        "oppattemptsmade oppclosurecategory oppcompanyname oppcompetitors oppcontactname "
        "oppconversionprobability oppconverteddate oppcountry oppcurrentsystem oppcustomertitle oppdemodate "
        "oppdiscountdate oppemailaddress opphear opppostcode oppproductchosen oppprofit oppreason oppregion "
        "opptel opptimezonename opptrialdate opptype oppvalue oppvalue_annual oppvalue_monthly "
        "oppvalue_oneoff oppvalueadjusted orderhead_id organisation_id orionalert orionnote orionwho "
        "overrideticketcost owning_service owning_service_name parent_agent parent_id parent_status "
        "parent_subject parentassign parentguid pipeline_stage_id pipeline_stage_name pr_id primary_issue "
        "primary_service_name primary_workitem priority_id product_id product_key product_name "
        "projectcompletionpercentage projectearlieststart projectinternaltask projectlatestend "
        "projectmoneyactual projectmoneybudget projecttimeactual projecttimebudget projecttimepercentage "
        "purchaseordernumber quantity rapid7_action_count rapid7_ticketinvid rapid7_ticketrrn read "
        "reassigncount recalculate_billing reference related_action_count related_articles_str "
        "related_businessapps_descriptions related_service_category_names related_service_descriptions "
        "release2_id release2_name release3_id release3_name release_id release_important release_name "
        "release_note releasenotegroup_id releasenotegroup_name reportedby requesttype_group requesttype_name "
        "respondbydate responsedate responsestartdate reviewed risklevel salesorder_id scomalertid "
        "scomclearance search_count search_score section_timezone servicestatusnote site_id site_inactive "
        "site_name site_timezone sitepostcode sla_first_response_state sla_id sla_name slaactiondate "
        "slaholdtime slapercused slaresponsestate slastate slatimeelapsed slatimeleft source startdate "
        "startdate_timezone startdate_with_timezone startdatetime starttime starttimeslot "
        "status_change_frozen status_id statuscolor statusseq summary supplier_id supplier_name "
        "supplier_reference supplier_status table targetdate targetdate_timezone targetdate_with_timezone "
        "targetpercused targettime targettimeleft targettimeslot team team_id teams_ticket_icon "
        "third_party_id third_party_id_string ticket_client_to_invoice_to_id ticket_invoices_for_each_site "
        "ticket_tags ticket_timezone ticketage tickettype_id tickettype_name timeentries timetaken "
        "top_level_name totalmileage travelhours unread_child_action_count unread_related_action_count "
        "update_milestone_id updateservicestatus urgency use useful_count user_email user_email2 user_email3 "
        "user_id user_name userdef1 userdef2 userdef3 userdef4 userdef5 userdepartments web_url workflow_id "
        "workflow_name workflow_seq workflow_stage workflow_stage_id workflow_stage_number workflow_step"
    ),
)
