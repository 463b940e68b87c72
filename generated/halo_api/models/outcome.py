# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..model import UNSET, Model, model
from ..values import Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Outcome(Model):
    """One outcome."""

    id: int = UNSET
    """The number of the outcome; it differs between tenants."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    action_item_to_issue: int | None = None
    action_item_to_issue_name: str | None = None
    action_resets_response: bool | None = None
    actiongroup: int | None = None
    actionvisibility: bool | None = None
    add_note_to_parent: bool | None = None
    addactionstolinked: int | None = None
    addautosuppressheader: bool | None = None
    ai_improve_agent_note_default_on: bool | None = None
    ai_model: str | None = None
    ai_operation: int | None = None
    ai_preview: bool | None = None
    ai_prompt: str | None = None
    ai_suggestions_context: bool | None = None
    allow_action_when_account_stopped: bool | None = None
    allow_audio_recording: bool | None = None
    allow_user_attachments: bool | None = None
    approval_process_guid: str | None = None
    approval_process_id: int | None = None
    """The process of approval it goes through."""
    approval_process_name: str | None = None
    apptcompletetimetype: int | None = None
    assetsearchtext: str | None = None
    attachments: list[dict[str, Any]] | None = None
    auto_forward_halo_api: bool | None = None
    automation_runbook_trigger: int | None = None
    automation_runbookid: str | None = None
    automation_runbookname: str | None = None
    azure_action: int | None = None
    azure_connection: dict[str, Any] | None = None
    azure_connection_id: int | None = None
    azure_connection_name: str | None = None
    azure_input_mappings: list[dict[str, Any]] | None = None
    azure_output_mappings: list[dict[str, Any]] | None = None
    bccfollowers: bool | None = None
    bccoverride: str | None = None
    buttonimage: int | None = None
    buttonname: str | None = None
    callscreencallscript: int | None = None
    callscreencallscript_name: str | None = None
    can_edit_closed_tickets: bool | None = None
    ccoverride: str | None = None
    cf_defaults: list[CustomField] | None = None
    charge_rate_overrides_ticket: bool | None = None
    chargerate: int | None = None
    child_emailtemplate_guid: str | None = None
    child_emailtemplate_id: int | None = None
    child_emailtemplate_name: str | None = None
    child_template_guid: str | None = None
    child_template_id: int | None = None
    child_template_name: str | None = None
    child_ticket_type_guid: str | None = None
    child_ticket_type_id: int | None = None
    child_ticket_type_name: str | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    colour_type: int | None = None
    config_type: int | None = None
    countersighasagentsig: bool | None = None
    create_issue_type: int | None = None
    createchildticketortemplate: int | None = None
    customurl: str | None = None
    default_asset_status: int | None = None
    default_asset_type: int | None = None
    default_asset_type_guid: str | None = None
    default_asset_type_name: str | None = None
    default_distribution_list: int | None = None
    default_distribution_list_name: str | None = None
    default_linkedticket_status: int | None = None
    default_linkedticket_status_guid: str | None = None
    default_note: str | None = None
    default_opp_closure_cat: int | None = None
    default_private_note: str | None = None
    default_send_jira_note: bool | None = None
    default_send_to_halo: bool | None = None
    default_send_to_pagerduty: bool | None = None
    default_sync_to_jira: bool | None = None
    default_sync_to_salesforce: bool | None = None
    default_sync_to_servicenow: bool | None = None
    default_team_to_agents_default: bool | None = None
    defaultagent: int | None = None
    defaultagent_name: str | None = None
    defaultappointmentstatus: int | None = None
    defaultappointmenttype: int | None = None
    defaultcat1: str | None = None
    defaultcat2: str | None = None
    defaultcat3: str | None = None
    defaultcat4: str | None = None
    defaultcommunicationmethod: int | None = None
    defaultmanhrs: float | None = None
    defaultnonbill: float | None = None
    defaultpriority: int | None = None
    defaultsupplier_id: int | None = None
    defaultsupplier_name: str | None = None
    defaultteam: str | None = None
    defaultuserdef: int | None = None
    description: str | None = None
    """What it is, in words."""
    do_not_allow_with_open_appointments: bool | None = None
    dontshowscreen: bool | None = None
    download_all_attachments: bool | None = None
    email_editing: int | None = None
    emailasimportant: bool | None = None
    emailtemplate_guid: str | None = None
    emailtemplate_id: int | None = None
    emailtemplate_name: str | None = None
    enduser_role_ids: list[int] | None = None
    excludeFromDynamicLists: bool | None = None
    excludefromemailthreading: bool | None = None
    fields: list[dict[str, Any]] | None = None
    fieldvisible: str | None = None
    follow: bool | None = None
    followersccbcc: int | None = None
    from_action_id: int | None = None
    guid: str | None = None
    """A GUID beside the id."""
    hidden: bool | None = None
    hide_header_button: bool | None = None
    hide_portal_button: bool | None = None
    hide_user_select: bool | None = None
    hide_user_visibility_toggle: bool | None = None
    hideactionfromcandi: bool | None = None
    hidecloserequest: bool | None = None
    hidefromuser: bool | None = None
    hidesendemail: bool | None = None
    hidesendsms: bool | None = None
    hidetickettypeselection: bool | None = None
    hotkey: str | None = None
    icon: str | None = None
    includeallattachments: bool | None = None
    includeattachmentstype: int | None = None
    includecc: bool | None = None
    includeto: bool | None = None
    integration_method_id: int | None = None
    integration_method_name: str | None = None
    intent: str | None = None
    is_response_on_child: bool | None = None
    isbillingaction: bool | None = None
    ishiddenfrominternalit: bool | None = None
    isimportant: bool | None = None
    labellong: str | None = None
    lapsafe_default_installation: str | None = None
    lapsafe_default_installation_name: str | None = None
    lapsafe_default_installation_obj: dict[str, Any] | None = None
    lastusercontactmethod: str | None = None
    linked_from_variable: bool | None = None
    logtimeunits: int | None = None
    minattachments: int | None = None
    mustaddnote: bool | None = None
    mustassign: bool | None = None
    new_ticket_attachments: bool | None = None
    new_ticket_default_user_type: int | None = None
    newaction_default_whatsapp_details: dict[str, Any] | None = None
    newaction_emailbcc: str | None = None
    newaction_emailcc: str | None = None
    newaction_emailfrom: int | None = None
    newaction_emailfrom_address_override: str | None = None
    newaction_emailto: str | None = None
    newaction_projecttimebudget: float | None = None
    newaction_smsto: str | None = None
    newaction_subject: str | None = None
    newaction_subject_close: str | None = None
    newaction_supplier: dict[str, Any] | None = None
    newaction_supplier_contract_id: int | None = None
    newaction_supplier_priority_id: int | None = None
    newaction_supplier_sla_id: int | None = None
    newaction_supplierrunbookid: str | None = None
    newaction_thirdpartynhdapiareaid: int | None = None
    newaction_thirdpartynhdapisupplierid: int | None = None
    newaction_thirdpartynhdapiurl: str | None = None
    newaction_thirdpartynhdjirasupplierid: int | None = None
    newaction_thirdpartynhdservicenowsupplierid: int | None = None
    newactiondisplay: int | None = None
    newactiondisplaysize: int | None = None
    newdetailsfromsource: bool | None = None
    newstatus: int | None = None
    newstatus_guid: str | None = None
    newsummaryfromsource: bool | None = None
    newticket_details: str | None = None
    newticket_summary: str | None = None
    newticket_tickettype_hidden: bool | None = None
    newticket_user: dict[str, Any] | None = None
    newticket_user_is_ticket_user: bool | None = None
    outcome: str | None = None
    """The name that actions refer to."""
    override_from_mailbox_id: int | None = None
    override_from_mailbox_name: str | None = None
    overridetemplate: int | None = None
    overridetemplate_guid: str | None = None
    overridetemplatename: str | None = None
    parentdefaultuser: int | None = None
    parentdefaultuser_name: str | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    primaryserviceusersfollow: bool | None = None
    quoter_template: str | None = None
    related_note_visibility: int | None = None
    releaseid: int | None = None
    releaseid2: int | None = None
    releaseid3: int | None = None
    releasename: str | None = None
    releasename2: str | None = None
    releasename3: str | None = None
    replytype: int | None = None
    report_attach_csv: bool | None = None
    report_attach_json: bool | None = None
    report_attach_pdf: bool | None = None
    report_attach_xls: bool | None = None
    reportid: int | None = None
    reportname: str | None = None
    requesttype: int | None = None
    requesttype_guid: str | None = None
    respondtype: int | None = None
    run_ai_insights: bool | None = None
    sales_mailbox_override_id: int | None = None
    script_id: int | None = None
    script_name: str | None = None
    securitylevel: int | None = None
    sendemail: int | None = None
    sendsms: int | None = None
    sendsurvey: int | None = None
    sequence: int | None = None
    """Its place in the list."""
    setdetailsfromnewticket: bool | None = None
    setemailbodytonote: bool | None = None
    show_action_history_on_new_action: int | None = None
    show_email_fields: bool | None = None
    show_from_address_by_default: bool | None = None
    show_on_child: int | None = None
    show_on_parent: int | None = None
    show_to_user: bool | None = None
    show_when_locked: bool | None = None
    showattachmentstouser: bool | None = None
    showautorelease: bool | None = None
    showevenifnochild: bool | None = None
    showfollowcheckbox: bool | None = None
    showhidecheckbox: bool | None = None
    showimportantcheckbox: bool | None = None
    showsendfacebook: bool | None = None
    showsendgooglebusiness: bool | None = None
    showsendinstagram: bool | None = None
    showsendsurvey: bool | None = None
    showsendtwitter: bool | None = None
    showsendwhatsapp: bool | None = None
    showslacheckbox: bool | None = None
    showslacheckbox_mandatory: bool | None = None
    skip_pending_closure: bool | None = None
    slaholdischecked: bool | None = None
    slareleaseischecked: bool | None = None
    submitlabeloverride: str | None = None
    supplieremailintellisense: int | None = None
    sync_to_halo_api: int | None = None
    synctodynamics: bool | None = None
    synctosap: bool | None = None
    systemid: int | None = None
    tagreleasetype: int | None = None
    tfstype: str | None = None
    tickettypes: list[dict[str, Any]] | None = None
    to_ticket_id: int | None = None
    todo_template_guid: str | None = None
    todo_template_id: int | None = None
    todo_template_name: str | None = None
    tooltip: str | None = None
    tooverride: str | None = None
    translate_before_sending: bool | None = None
    translate_before_sending_default: bool | None = None
    translations: list[dict[str, Any]] | None = None
    travelrate: int | None = None
    update_dynamic_email_list: bool | None = None
    update_parent_attachment_type: int | None = None
    userdesc: str | None = None
    useremailintellisense: int | None = None
    usetimer: bool | None = None
    whatsapp_content_template: str | None = None
    whatsapp_content_template_name: str | None = None
    whatsapp_details_id: int | None = None
    whatsapp_details_id_name: str | None = None
    worddocid: int | None = None
    worddocpath: str | None = None
    workflow_guid: str | None = None
    workflow_id: int | None = None
    workflow_name: str | None = None
    """A name, for reading. A save goes by workflow_id."""
    workflow_step_id: int | None = None
    workflow_step_name: str | None = None
    workflows: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_error",
            "_ticketinfoloaded",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "cf_defaults": list_of(model_of("custom_field", "CustomField")),
    }
