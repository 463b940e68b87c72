# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of projects. The projects; they are tickets of their types."""

from . import Resource

RESOURCE = Resource(
    name="projects",
    singular="project",
    model="Ticket",
    path="/Projects",
    operations=("list", "get", "save", "delete"),
    rows_key="tickets",
    envelope="always",
    paging="pages",
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
    traps=(
        "The route is /Projects; there is no /Project, and no /Projects/{id}/Tasks: tasks are its children (live; swagger)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_projects": {
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
    "save_projects": {"returnall": "boolean"},
    "get_project": {
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
    "delete_project": {"reason": "string"},
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

from .tickets import FIELDS as FIELDS

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
