# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.outcomes` take by keyword. What an action can result in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField

    from .references import (
        ApprovalProcessReference,
        CustomIntegrationMethodReference,
        EmailTemplateReference,
        MailboxReference,
        PdfTemplateReference,
        ReleaseReference,
        ReportReference,
        SupplierReference,
        TemplateReference,
        TicketTypeReference,
        WorkflowReference,
        WorkflowStepReference,
    )


class OutcomeFilters(TypedDict, total=False):
    """What `halo.outcomes.list` takes."""

    access_control_level: int
    debug: bool
    excludesystemactions: bool
    quick_only: bool
    showhidden: bool
    """Whether hidden outcomes are given."""
    showsystemactions: str
    slastate: int
    status: int
    supplier_id: SupplierReference
    """Records of this supplier."""
    supplier_status: int
    tickettype_id: TicketTypeReference
    """Outcomes of this ticket type."""
    workflow_id: WorkflowReference
    workflow_step: int


class OutcomeGetParameters(TypedDict, total=False):
    """What `halo.outcomes.get` takes."""

    action_id: int
    anon_ticketid: int
    contract_id: int
    debug: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    invoice_id: int
    matched_kb_client_id: int
    matched_kbid: int
    override_user_id: int
    purchaseorder_id: int
    quotation_id: int
    salesorder_id: int
    selected_supplier_id: int
    ticket_id: int
    token: str


class OutcomeFields(TypedDict, total=False):
    """The fields of one record of `halo.outcomes`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    action_item_to_issue: int | None
    action_item_to_issue_name: str | None
    action_resets_response: bool | None
    actiongroup: int | None
    actionvisibility: bool | None
    add_note_to_parent: bool | None
    addactionstolinked: int | None
    addautosuppressheader: bool | None
    ai_improve_agent_note_default_on: bool | None
    ai_model: str | None
    ai_operation: int | None
    ai_preview: bool | None
    ai_prompt: str | None
    ai_suggestions_context: bool | None
    allow_action_when_account_stopped: bool | None
    allow_audio_recording: bool | None
    allow_user_attachments: bool | None
    approval_process_guid: str | None
    approval_process_id: ApprovalProcessReference | None
    """The process of approval it goes through."""
    approval_process_name: str | None
    apptcompletetimetype: int | None
    assetsearchtext: str | None
    attachments: list[dict[str, Any]] | None
    auto_forward_halo_api: bool | None
    automation_runbook_trigger: int | None
    automation_runbookid: str | None
    automation_runbookname: str | None
    azure_action: int | None
    azure_connection: dict[str, Any] | None
    azure_connection_id: int | None
    azure_connection_name: str | None
    azure_input_mappings: list[dict[str, Any]] | None
    azure_output_mappings: list[dict[str, Any]] | None
    bccfollowers: bool | None
    bccoverride: str | None
    buttonimage: int | None
    buttonname: str | None
    callscreencallscript: int | None
    callscreencallscript_name: str | None
    can_edit_closed_tickets: bool | None
    ccoverride: str | None
    cf_defaults: list[CustomField] | None
    charge_rate_overrides_ticket: bool | None
    chargerate: int | None
    child_emailtemplate_guid: str | None
    child_emailtemplate_id: EmailTemplateReference | None
    child_emailtemplate_name: str | None
    child_template_guid: str | None
    child_template_id: TemplateReference | None
    child_template_name: str | None
    child_ticket_type_guid: str | None
    child_ticket_type_id: TicketTypeReference | None
    child_ticket_type_name: str | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    colour_type: int | None
    config_type: int | None
    countersighasagentsig: bool | None
    create_issue_type: int | None
    createchildticketortemplate: int | None
    customurl: str | None
    default_asset_status: int | None
    default_asset_type: int | None
    default_asset_type_guid: str | None
    default_asset_type_name: str | None
    default_distribution_list: int | None
    default_distribution_list_name: str | None
    default_linkedticket_status: int | None
    default_linkedticket_status_guid: str | None
    default_note: str | None
    default_opp_closure_cat: int | None
    default_private_note: str | None
    default_send_jira_note: bool | None
    default_send_to_halo: bool | None
    default_send_to_pagerduty: bool | None
    default_sync_to_jira: bool | None
    default_sync_to_salesforce: bool | None
    default_sync_to_servicenow: bool | None
    default_team_to_agents_default: bool | None
    defaultagent: int | None
    defaultagent_name: str | None
    defaultappointmentstatus: int | None
    defaultappointmenttype: int | None
    defaultcat1: str | None
    defaultcat2: str | None
    defaultcat3: str | None
    defaultcat4: str | None
    defaultcommunicationmethod: int | None
    defaultmanhrs: float | None
    defaultnonbill: float | None
    defaultpriority: int | None
    defaultsupplier_id: int | None
    defaultsupplier_name: str | None
    defaultteam: str | None
    defaultuserdef: int | None
    description: str | None
    """What it is, in words."""
    do_not_allow_with_open_appointments: bool | None
    dontshowscreen: bool | None
    download_all_attachments: bool | None
    email_editing: int | None
    emailasimportant: bool | None
    emailtemplate_guid: str | None
    emailtemplate_id: EmailTemplateReference | None
    emailtemplate_name: str | None
    enduser_role_ids: list[int] | None
    excludeFromDynamicLists: bool | None
    excludefromemailthreading: bool | None
    fields: list[dict[str, Any]] | None
    fieldvisible: str | None
    follow: bool | None
    followersccbcc: int | None
    from_action_id: int | None
    guid: str | None
    """A GUID beside the id."""
    hidden: bool | None
    hide_header_button: bool | None
    hide_portal_button: bool | None
    hide_user_select: bool | None
    hide_user_visibility_toggle: bool | None
    hideactionfromcandi: bool | None
    hidecloserequest: bool | None
    hidefromuser: bool | None
    hidesendemail: bool | None
    hidesendsms: bool | None
    hidetickettypeselection: bool | None
    hotkey: str | None
    icon: str | None
    includeallattachments: bool | None
    includeattachmentstype: int | None
    includecc: bool | None
    includeto: bool | None
    integration_method_id: CustomIntegrationMethodReference | None
    integration_method_name: str | None
    intent: str | None
    is_response_on_child: bool | None
    isbillingaction: bool | None
    ishiddenfrominternalit: bool | None
    isimportant: bool | None
    labellong: str | None
    lapsafe_default_installation: str | None
    lapsafe_default_installation_name: str | None
    lapsafe_default_installation_obj: dict[str, Any] | None
    lastusercontactmethod: str | None
    linked_from_variable: bool | None
    logtimeunits: int | None
    minattachments: int | None
    mustaddnote: bool | None
    mustassign: bool | None
    new_ticket_attachments: bool | None
    new_ticket_default_user_type: int | None
    newaction_default_whatsapp_details: dict[str, Any] | None
    newaction_emailbcc: str | None
    newaction_emailcc: str | None
    newaction_emailfrom: int | None
    newaction_emailfrom_address_override: str | None
    newaction_emailto: str | None
    newaction_projecttimebudget: float | None
    newaction_smsto: str | None
    newaction_subject: str | None
    newaction_subject_close: str | None
    newaction_supplier: dict[str, Any] | None
    newaction_supplier_contract_id: int | None
    newaction_supplier_priority_id: int | None
    newaction_supplier_sla_id: int | None
    newaction_supplierrunbookid: str | None
    newaction_thirdpartynhdapiareaid: int | None
    newaction_thirdpartynhdapisupplierid: int | None
    newaction_thirdpartynhdapiurl: str | None
    newaction_thirdpartynhdjirasupplierid: int | None
    newaction_thirdpartynhdservicenowsupplierid: int | None
    newactiondisplay: int | None
    newactiondisplaysize: int | None
    newdetailsfromsource: bool | None
    newstatus: int | None
    newstatus_guid: str | None
    newsummaryfromsource: bool | None
    newticket_details: str | None
    newticket_summary: str | None
    newticket_tickettype_hidden: bool | None
    newticket_user: dict[str, Any] | None
    newticket_user_is_ticket_user: bool | None
    outcome: str | None
    """The name that actions refer to."""
    override_from_mailbox_id: MailboxReference | None
    override_from_mailbox_name: str | None
    overridetemplate: int | None
    overridetemplate_guid: str | None
    overridetemplatename: str | None
    parentdefaultuser: int | None
    parentdefaultuser_name: str | None
    pdftemplate_id: PdfTemplateReference | None
    pdftemplate_name: str | None
    primaryserviceusersfollow: bool | None
    quoter_template: str | None
    related_note_visibility: int | None
    releaseid: ReleaseReference | None
    releaseid2: int | None
    releaseid3: int | None
    releasename: str | None
    releasename2: str | None
    releasename3: str | None
    replytype: int | None
    report_attach_csv: bool | None
    report_attach_json: bool | None
    report_attach_pdf: bool | None
    report_attach_xls: bool | None
    reportid: ReportReference | None
    reportname: str | None
    requesttype: int | None
    requesttype_guid: str | None
    respondtype: int | None
    run_ai_insights: bool | None
    sales_mailbox_override_id: int | None
    script_id: int | None
    script_name: str | None
    securitylevel: int | None
    sendemail: int | None
    sendsms: int | None
    sendsurvey: int | None
    sequence: int | None
    """Its place in the list."""
    setdetailsfromnewticket: bool | None
    setemailbodytonote: bool | None
    show_action_history_on_new_action: int | None
    show_email_fields: bool | None
    show_from_address_by_default: bool | None
    show_on_child: int | None
    show_on_parent: int | None
    show_to_user: bool | None
    show_when_locked: bool | None
    showattachmentstouser: bool | None
    showautorelease: bool | None
    showevenifnochild: bool | None
    showfollowcheckbox: bool | None
    showhidecheckbox: bool | None
    showimportantcheckbox: bool | None
    showsendfacebook: bool | None
    showsendgooglebusiness: bool | None
    showsendinstagram: bool | None
    showsendsurvey: bool | None
    showsendtwitter: bool | None
    showsendwhatsapp: bool | None
    showslacheckbox: bool | None
    showslacheckbox_mandatory: bool | None
    skip_pending_closure: bool | None
    slaholdischecked: bool | None
    slareleaseischecked: bool | None
    submitlabeloverride: str | None
    supplieremailintellisense: int | None
    sync_to_halo_api: int | None
    synctodynamics: bool | None
    synctosap: bool | None
    systemid: int | None
    tagreleasetype: int | None
    tfstype: str | None
    tickettypes: list[dict[str, Any]] | None
    to_ticket_id: int | None
    todo_template_guid: str | None
    todo_template_id: TemplateReference | None
    todo_template_name: str | None
    tooltip: str | None
    tooverride: str | None
    translate_before_sending: bool | None
    translate_before_sending_default: bool | None
    translations: list[dict[str, Any]] | None
    travelrate: int | None
    update_dynamic_email_list: bool | None
    update_parent_attachment_type: int | None
    userdesc: str | None
    useremailintellisense: int | None
    usetimer: bool | None
    whatsapp_content_template: str | None
    whatsapp_content_template_name: str | None
    whatsapp_details_id: int | None
    whatsapp_details_id_name: str | None
    worddocid: int | None
    worddocpath: str | None
    workflow_guid: str | None
    workflow_id: WorkflowReference | None
    workflow_name: str | None
    """A name, for reading. A save goes by workflow_id."""
    workflow_step_id: WorkflowStepReference | None
    workflow_step_name: str | None
    workflows: list[dict[str, Any]] | None


class OutcomeUpdate(OutcomeFields, total=False):
    """The id of one record of `halo.outcomes`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
