# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of outcomes. What an action can result in."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="outcomes",
    singular="outcome",
    model="Outcome",
    path="/Outcome",
    operations=("list", "get", "save", "delete"),
    echoes={"workflow_name": "workflow_id"},
    unique=("outcome",),
    name_field="outcome",
    includes_inactive="showhidden",
    common_filters=("showhidden", "supplier_id", "tickettype_id"),
    common_fields=("approval_process_id", "colour", "description", "guid", "outcome", "sequence"),
    traps=(
        "A create was proven with a whole outcome posted again under other names, some 150 fields, and not with fewer (live)",
        'Of two outcomes with one name the second is refused: "Name must be unique" (live)',
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_outcomes": {
        "access_control_level": "integer",
        "debug": "boolean",
        "excludesystemactions": "boolean",
        "quick_only": "boolean",
        "showhidden": "boolean",
        "showsystemactions": "string",
        "slastate": "integer",
        "status": "integer",
        "supplier_id": "integer",
        "supplier_status": "integer",
        "tickettype_id": "integer",
        "workflow_id": "integer",
        "workflow_step": "integer",
    },
    "save_outcomes": {},
    "get_outcome": {
        "action_id": "integer",
        "anon_ticketid": "integer",
        "contract_id": "integer",
        "debug": "boolean",
        "includedetails": "boolean",
        "invoice_id": "integer",
        "matched_kb_client_id": "integer",
        "matched_kbid": "integer",
        "override_user_id": "integer",
        "purchaseorder_id": "integer",
        "quotation_id": "integer",
        "salesorder_id": "integer",
        "selected_supplier_id": "integer",
        "ticket_id": "integer",
        "token": "string",
    },
    "delete_outcome": {},
}

REFERENCES: dict[str, Reference] = {
    "approval_process_id": Reference("approval_processes"),
    "child_emailtemplate_id": Reference("email_templates"),
    "child_template_id": Reference("templates"),
    "child_ticket_type_id": Reference("ticket_types"),
    "emailtemplate_id": Reference("email_templates"),
    "integration_method_id": Reference("custom_integration_methods"),
    "override_from_mailbox_id": Reference("mailboxes"),
    "pdftemplate_id": Reference("pdf_templates"),
    "releaseid": Reference("releases"),
    "reportid": Reference("reports"),
    "todo_template_id": Reference("templates"),
    "workflow_id": Reference("workflows"),
    "workflow_step_id": Reference("workflow_steps"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "supplier_id": Reference("suppliers"),
    "tickettype_id": Reference("ticket_types"),
    "workflow_id": Reference("workflows"),
}

NAMING = Naming(
    fields=("outcome", "buttonname"),
    with_all={"showhidden": True},
    inactive={"hidden": True},
    narrows={"tickettype_id": "tickettype_id"},
)

FILTER_TEXTS: dict[str, str] = {
    "showhidden": "Whether hidden outcomes are given.",
    "supplier_id": "Records of this supplier.",
    "tickettype_id": "Outcomes of this ticket type.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_ticketinfoloaded action_resets_response actionvisibility add_note_to_parent addautosuppressheader "
        "ai_improve_agent_note_default_on ai_preview ai_suggestions_context allow_action_when_account_stopped "
        "allow_audio_recording allow_user_attachments auto_forward_halo_api bccfollowers "
        "can_edit_closed_tickets charge_rate_overrides_ticket countersighasagentsig default_send_jira_note "
        "default_send_to_halo default_send_to_pagerduty default_sync_to_jira default_sync_to_salesforce "
        "default_sync_to_servicenow default_team_to_agents_default do_not_allow_with_open_appointments "
        "dontshowscreen download_all_attachments emailasimportant excludeFromDynamicLists "
        "excludefromemailthreading follow hidden hide_header_button hide_portal_button hide_user_select "
        "hide_user_visibility_toggle hideactionfromcandi hidecloserequest hidefromuser hidesendemail "
        "hidesendsms hidetickettypeselection includeallattachments includecc includeto is_response_on_child "
        "isbillingaction ishiddenfrominternalit isimportant linked_from_variable mustaddnote mustassign "
        "new_ticket_attachments newdetailsfromsource newsummaryfromsource newticket_tickettype_hidden "
        "newticket_user_is_ticket_user primaryserviceusersfollow report_attach_csv report_attach_json "
        "report_attach_pdf report_attach_xls run_ai_insights setdetailsfromnewticket setemailbodytonote "
        "show_email_fields show_from_address_by_default show_to_user show_when_locked showattachmentstouser "
        "showautorelease showevenifnochild showfollowcheckbox showhidecheckbox showimportantcheckbox "
        "showsendfacebook showsendgooglebusiness showsendinstagram showsendsurvey showsendtwitter "
        "showsendwhatsapp showslacheckbox showslacheckbox_mandatory skip_pending_closure slaholdischecked "
        "slareleaseischecked synctodynamics synctosap translate_before_sending "
        "translate_before_sending_default update_dynamic_email_list usetimer"
    ),
    "integer": (
        "id access_control_level action_item_to_issue actiongroup addactionstolinked ai_operation "
        "approval_process_id apptcompletetimetype automation_runbook_trigger azure_action azure_connection_id "
        "buttonimage callscreencallscript chargerate child_emailtemplate_id child_template_id "
        "child_ticket_type_id colour_type config_type create_issue_type createchildticketortemplate "
        "default_asset_status default_asset_type default_distribution_list default_linkedticket_status "
        "default_opp_closure_cat defaultagent defaultappointmentstatus defaultappointmenttype "
        "defaultcommunicationmethod defaultpriority defaultsupplier_id defaultuserdef email_editing "
        "emailtemplate_id followersccbcc from_action_id includeattachmentstype integration_method_id "
        "logtimeunits minattachments new_ticket_default_user_type newaction_emailfrom "
        "newaction_supplier_contract_id newaction_supplier_priority_id newaction_supplier_sla_id "
        "newaction_thirdpartynhdapiareaid newaction_thirdpartynhdapisupplierid "
        "newaction_thirdpartynhdjirasupplierid newaction_thirdpartynhdservicenowsupplierid newactiondisplay "
        "newactiondisplaysize newstatus override_from_mailbox_id overridetemplate parentdefaultuser "
        "pdftemplate_id related_note_visibility releaseid releaseid2 releaseid3 replytype reportid "
        "requesttype respondtype sales_mailbox_override_id script_id securitylevel sendemail sendsms "
        "sendsurvey sequence show_action_history_on_new_action show_on_child show_on_parent "
        "supplieremailintellisense sync_to_halo_api systemid tagreleasetype to_ticket_id todo_template_id "
        "travelrate update_parent_attachment_type useremailintellisense whatsapp_details_id worddocid "
        "workflow_id workflow_step_id"
    ),
    "integers": ("enduser_role_ids"),
    "number": ("defaultmanhrs defaultnonbill newaction_projecttimebudget"),
    "object": (
        "azure_connection lapsafe_default_installation_obj newaction_default_whatsapp_details "
        "newaction_supplier newticket_user"
    ),
    "objects": (
        "access_control attachments azure_input_mappings azure_output_mappings cf_defaults fields tickettypes "
        "translations workflows"
    ),
    "string": (
        "_error _warning action_item_to_issue_name ai_model ai_prompt approval_process_guid "
        "approval_process_name assetsearchtext automation_runbookid automation_runbookname "
        "azure_connection_name bccoverride buttonname callscreencallscript_name ccoverride "
        "child_emailtemplate_guid child_emailtemplate_name child_template_guid child_template_name "
        "child_ticket_type_guid child_ticket_type_name colour customurl default_asset_type_guid "
        "default_asset_type_name default_distribution_list_name default_linkedticket_status_guid default_note "
        "default_private_note defaultagent_name defaultcat1 defaultcat2 defaultcat3 defaultcat4 "
        "defaultsupplier_name defaultteam description emailtemplate_guid emailtemplate_name fieldvisible guid "
        "hotkey icon integration_method_name intent labellong lapsafe_default_installation "
        "lapsafe_default_installation_name lastusercontactmethod newaction_emailbcc newaction_emailcc "
        "newaction_emailfrom_address_override newaction_emailto newaction_smsto newaction_subject "
        "newaction_subject_close newaction_supplierrunbookid newaction_thirdpartynhdapiurl newstatus_guid "
        "newticket_details newticket_summary outcome override_from_mailbox_name overridetemplate_guid "
        "overridetemplatename parentdefaultuser_name pdftemplate_name quoter_template releasename "
        "releasename2 releasename3 reportname requesttype_guid script_name submitlabeloverride tfstype "
        "todo_template_guid todo_template_name tooltip tooverride userdesc whatsapp_content_template "
        "whatsapp_content_template_name whatsapp_details_id_name worddocpath workflow_guid workflow_name "
        "workflow_step_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the outcome; it differs between tenants.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "approval_process_id": "The process of approval it goes through.",
    "colour": "The colour, as hexadecimal RGB.",
    "description": "What it is, in words.",
    "guid": "A GUID beside the id.",
    "outcome": "The name that actions refer to.",
    "sequence": "Its place in the list.",
    "workflow_name": "A name, for reading. A save goes by workflow_id.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "action_item_to_issue action_resets_response actiongroup actionvisibility addactionstolinked "
        "ai_improve_agent_note_default_on ai_model ai_operation approval_process_id assetsearchtext "
        "automation_runbook_trigger automation_runbookname azure_action azure_connection_id bccfollowers "
        "buttonimage buttonname callscreencallscript ccoverride charge_rate_overrides_ticket chargerate "
        "child_emailtemplate_id child_template_id child_ticket_type_id colour colour_type config_type "
        "create_issue_type createchildticketortemplate customurl"
    ),
)
