# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.ticket_types` take by keyword. The types of tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        AgentReference,
        ApprovalProcessReference,
        BudgetTypeReference,
        ClientReference,
        DatabaseLookupReference,
        OutcomeReference,
        PdfTemplateReference,
        PriorityReference,
        ProductReference,
        SlaReference,
        StatusReference,
        TeamName,
        TemplateReference,
        TicketAreaReference,
        TicketTypeReference,
        ViewFilterReference,
        WebhookReference,
        WorkflowReference,
    )


class TicketTypeFilters(TypedDict, total=False):
    """What `halo.ticket_types.list` takes."""

    access_control_level: int
    anonanduser: bool
    can_create_only: bool
    can_edit_only: bool
    canagentsselect: bool
    canusercreate: bool
    client_id: ClientReference
    """Types that this client may use."""
    domain: str
    group_id: int
    """Types of this group."""
    include_current: int
    include_mandatory_field_check: bool
    isquicktimedropdown: bool
    itil_type: int
    outcome_id: OutcomeReference
    searchtickets: str
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    showcounts: bool
    """Whether each row carries its number of tickets."""
    showinactive: bool
    """Whether inactive types are given."""
    sprints_only: bool
    ticketarea_id: TicketAreaReference
    user_only: bool
    view_id: ViewFilterReference
    """The filter profile to filter by."""


class TicketTypeGetParameters(TypedDict, total=False):
    """What `halo.ticket_types.get` takes."""

    can_create_only: bool
    can_edit_only: bool
    debug: bool
    includeconfig: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    includekbinfo: bool
    includeteamrestrictions: bool
    isdetailscreen: bool
    isnewticket: bool
    survey_fields: bool
    ticket_id: int


class TicketTypeFields(TypedDict, total=False):
    """The fields of one record of `halo.ticket_types`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    acknowledgementtemplate: int | None
    acknowledgementtemplate_guid: str | None
    acknowledgementtemplate_name: str | None
    acknowledgementtemplateooh: int | None
    acknowledgementtemplateooh_guid: str | None
    acknowledgementtemplateooh_name: str | None
    add_ack_attachments: bool | None
    add_related_assets_to_parent: bool | None
    addactionstolinked: int | None
    additional_user_details: list[dict[str, Any]] | None
    adduserupdatestochildren: bool | None
    agent_app_columns: int | None
    agent_details_hint_is_placeholder: bool | None
    agent_summary_hint_is_placeholder: bool | None
    agentclosedrequestswithupdates: int | None
    agentpendingrequestswithupdates: int | None
    agentresourcebookingtype: int | None
    agentscanselect: bool | None
    ai_acknowledgement_instructions: str | None
    ai_acknowledgement_prompt: str | None
    ai_acknowledgementtemplate: int | None
    ai_acknowledgementtemplate_name: str | None
    aiacknowledgementtemplate_guid: str | None
    allow_all_clients: bool | None
    allow_anonymous_logging: bool | None
    allow_asset_link_edit: bool | None
    allow_merge: bool | None
    allow_slack_channel_creation: bool | None
    allow_teams_chat_creation: bool | None
    allowall_actions: bool | None
    allowall_appointment_types: bool | None
    allowall_assettypes: bool | None
    allowall_category1: bool | None
    allowall_category2: bool | None
    allowall_category3: bool | None
    allowall_category4: bool | None
    allowall_chargerates: bool | None
    allowall_child_tickettypes: bool | None
    allowall_iframe_customtabs: bool | None
    allowall_pipeline: bool | None
    allowall_status: bool | None
    allowall_suggestion_faqlists: bool | None
    allowall_team: bool | None
    allowanonattachments: bool | None
    allowattachments: bool | None
    allowcustomiseunborn: bool | None
    allowed_actions: list[dict[str, Any]] | None
    allowed_appointment_types: list[dict[str, Any]] | None
    allowed_assettypes: list[dict[str, Any]] | None
    allowed_category1: list[dict[str, Any]] | None
    allowed_category2: list[dict[str, Any]] | None
    allowed_category3: list[dict[str, Any]] | None
    allowed_category4: list[dict[str, Any]] | None
    allowed_child_tickettypes: list[dict[str, Any]] | None
    allowed_client_rules: list[dict[str, Any]] | None
    allowed_clients: list[dict[str, Any]] | None
    allowed_iframe_customtabs: list[dict[str, Any]] | None
    allowed_pipeline_stages: list[dict[str, Any]] | None
    allowed_resourcebooking_teams: list[dict[str, Any]] | None
    allowed_status: list[dict[str, Any]] | None
    allowed_suggestion_faqlists: list[dict[str, Any]] | None
    allowed_teams: list[dict[str, Any]] | None
    allowlogonbehalfof: int | None
    allowtickettypetobechild: bool | None
    alluserscanview: int | None
    alluserscanviewit: bool | None
    always_bcc: str | None
    anonymouscanlog: bool | None
    anonymouscanselect: bool | None
    apply_workflow_on_type_change: bool | None
    applydefaultsontypechangebool: bool | None
    appointment_schedule_override: int | None
    appointmentdefaultbody: int | None
    appointmentdefaultbody_guid: str | None
    appointmentdefaultbody_name: str | None
    approval_action_user_visibility: int | None
    approval_process_guid: str | None
    approval_process_id: ApprovalProcessReference | None
    """The process of approval it goes through."""
    approval_process_name: str | None
    assign_appt_agents_to_additional_agents: bool | None
    attendeesenduser: int | None
    autoCloseHours: int | None
    auto_contributor: bool | None
    auto_create_appt: int | None
    auto_delete_data: int | None
    auto_delete_days: int | None
    auto_forward_email_updates: int | None
    auto_load_balance_on_close: bool | None
    auto_respond_logged_manually: int | None
    calculate_dates_from_children: bool | None
    cancreate: bool | None
    chargerate: int | None
    chargerates: list[dict[str, Any]] | None
    child_ticket_columns_override_portal_name: str | None
    child_ticket_filter_id: int | None
    child_ticket_filter_name: str | None
    childticketcolumnsoverride: int | None
    childticketcolumnsoverride_guid: str | None
    childticketcolumnsoverride_name: str | None
    childticketcolumnsoverrideportal: int | None
    childticketcolumnsoverrideportal_guid: str | None
    close_kb_action: int | None
    closedrequestreplylimit: int | None
    closedrequestsemail_name: str | None
    closedrequestsemailguid: str | None
    closedrequestsemailid: int | None
    closedrequestswithupdates: int | None
    closedrequestswithupdatesincpending: bool | None
    closeduserupdatehours: float | None
    completion_status_type: int | None
    continue_autorelease: bool | None
    copyattachmentstochild: bool | None
    copyattachmentstorelated: bool | None
    cors_whitelist_list: list[dict[str, Any]] | None
    countersignedtemplate_name: str | None
    countersignedtemplateid: int | None
    countersignreqagentid: int | None
    create_teams_chat_use_end_user: bool | None
    database_lookup_id: DatabaseLookupReference | None
    database_lookup_name: str | None
    default_agent: AgentReference | None
    """The agent that new tickets get."""
    default_agent_name: str | None
    default_appointment_details: str | None
    default_appointment_summary: str | None
    default_appt_type: int | None
    default_backoutplan: str | None
    default_budgettype_id: BudgetTypeReference | None
    default_budgettype_name: str | None
    default_category_1: str | None
    default_category_2: str | None
    default_category_3: str | None
    default_category_4: str | None
    default_changeinformation_html: str | None
    default_communicationplan: str | None
    default_details: str | None
    default_details_html: str | None
    default_estimate: float | None
    default_excludefromsla: bool | None
    default_filter_other_open_tickets: int | None
    default_filter_other_open_tickets_name: str | None
    default_impact: int | None
    default_impactdescription: str | None
    default_is_downtime: bool | None
    default_is_sensitive: bool | None
    default_justification: str | None
    default_kanban_view: int | None
    default_kb_accessible_for_enduser: bool | None
    default_kb_name: str | None
    default_lapsafe_asset_type: str | None
    default_matchedkbid: int | None
    default_priority: PriorityReference | None
    default_product_id: ProductReference | None
    default_product_name: str | None
    default_risklevel: int | None
    default_riskleveldescription: str | None
    default_send_to_pagerduty: bool | None
    default_sendack: int | None
    default_sendemail: bool | None
    default_sendremoteinvite: int | None
    default_sendtosoc: int | None
    default_servicenow_type: int | None
    default_services: list[dict[str, Any]] | None
    default_servicestatusnote: str | None
    default_showforusers: bool | None
    default_sla: SlaReference | None
    default_sla_guid: str | None
    default_soctargetid: str | None
    default_soctargetname: str | None
    default_soctargettype: int | None
    default_startdate: int | None
    default_summary: str | None
    default_sync_to_salesforce: bool | None
    default_targetdate: int | None
    default_team: TeamName | None
    """The team that new tickets get."""
    default_team_to_agents_default: bool | None
    default_testplan: str | None
    default_wait_time: float | None
    defaultagentresourcebookingduration_id: int | None
    defaultlisttype: int | None
    defaultpagerdutyservice: str | None
    defaultpagerdutyservice_name: str | None
    defaultresourcetype: int | None
    defaultresourcetype_agent: int | None
    defaultresourcetype_name: str | None
    defaultresourcetype_name_agent: str | None
    defaultsidebarcollapsed: bool | None
    defaultsync_to_sentinel: bool | None
    defaulttab: int | None
    display_audit_tab: bool | None
    display_timing_metrics: bool | None
    displayonquicktime: bool | None
    do_ai_survey: bool | None
    dontconfirm_updateparent: bool | None
    dontsendslareminders: bool | None
    dontusependingclosure: bool | None
    draft_json_content: Any
    editservstatus: bool | None
    email_end_tag: str | None
    email_end_tag_override: str | None
    email_start_tag: str | None
    email_start_tag_override: str | None
    enable_close_fields_on_new_request: int | None
    enable_task_dependencies: bool | None
    enableforecasting: bool | None
    enablequotecountersigning: bool | None
    enableusermentions: bool | None
    enduser_role_ids: list[int] | None
    enduserscanlog: bool | None
    enduserscanselect: bool | None
    exclude_from_collision_detection: bool | None
    exclude_from_sales_mailbox_match: bool | None
    fieldidlist: list[int] | None
    fields: list[dict[str, Any]] | None
    fields_to_copy_to_children: int | None
    forwardinboundupdates: bool | None
    from_mailbox_id: int | None
    ganttgrandchildview: int | None
    generate_ai_embeddings: bool | None
    group_guid: str | None
    group_id: int | None
    group_name: str | None
    guid: str | None
    """A GUID beside the id."""
    hasmandatorytechfields: bool | None
    hasmandatoryuserfields: bool | None
    hide_anon_contact_info: bool | None
    hide_anon_email: int | None
    hide_anon_phonenumber: bool | None
    hide_opening_action: bool | None
    hide_respond: bool | None
    hide_send_on_quote: bool | None
    hideuserdetails: bool | None
    ignore_collision_detection: bool | None
    include_appointments_scheduled_hours: bool | None
    include_for_estimate_forecasting: bool | None
    includeinmobiledbsync: bool | None
    inform_account_manager: bool | None
    inherit_parent_category1: bool | None
    inherit_parent_category2: bool | None
    inherit_parent_category3: bool | None
    inherit_parent_category4: bool | None
    initial_status: StatusReference | None
    initial_status_guid: str | None
    intent: str | None
    is_chat_ticket: bool | None
    is_sprint: bool | None
    isbillable: bool | None
    items_are_billable: bool | None
    itil_type_matched_tickets: bool | None
    itilrequesttype: int | None
    jira_issue_type: str | None
    kanbanstatuschoice: list[dict[str, Any]] | None
    kanbanstatuschoice_list: str | None
    lapsafe_action_when_logging: int | None
    lapsafe_status_after_expired_webhook: int | None
    lapsafe_status_after_expired_webhook_guid: str | None
    lapsafe_status_after_webhook: int | None
    lapsafe_status_after_webhook_guid: str | None
    legacy_print_request_details: bool | None
    legacy_print_service_form: bool | None
    link_ai_matched_tickets: bool | None
    load_balance_agent_limits: list[dict[str, Any]] | None
    load_balance_interval: int | None
    load_balance_max_tickets: int | None
    load_balance_max_tickets_agent_specific: bool | None
    load_balance_max_tickets_team_specific: bool | None
    load_balance_max_tickets_this_type_only: bool | None
    load_balance_on_schedule: bool | None
    load_balance_schedule: dict[str, Any] | None
    load_balance_schedule_frequency: int | None
    load_balance_team_limits: list[dict[str, Any]] | None
    logonbehalflabeloverride: str | None
    logtimeindays: bool | None
    logtimeindaysincrement: float | None
    make_cc_followers: bool | None
    mandatory_anon_phonenumber: int | None
    max_open_per_user: int | None
    max_open_per_user_reached: bool | None
    max_total_per_user: int | None
    max_total_per_user_reached: bool | None
    maximumRestrictedPriority: int | None
    milestone_billing: bool | None
    milestone_billing_type: int | None
    minattachments: int | None
    mustclosechildbeforeclosurebool: bool | None
    mustsetcustomerfirst: int | None
    name: str | None
    newchilduserisagent: bool | None
    newrequestmessage: str | None
    only_send_reply_to_incoming_email: bool | None
    only_validate_startdate_on_creation: bool | None
    only_validate_targetdate_on_creation: bool | None
    overridewiththefollowingtemplatewhenloggingmanually: int | None
    overridewiththefollowingtemplatewhenloggingmanually_guid: str | None
    overridewiththefollowingtemplatewhenloggingmanuallyname: str | None
    overwrite_showforusers: bool | None
    parentstatusafterallchildclosed: int | None
    parentstatusafterallchildclosed_name: str | None
    pdftemplate_id: PdfTemplateReference | None
    pdftemplate_name: str | None
    pendingdontclose: bool | None
    pendingrequestreplylimit: int | None
    pendingrequestsemail_name: str | None
    pendingrequestsemailguid: str | None
    pendingrequestsemailid: int | None
    pendingrequestswithupdates: int | None
    pendinguserupdatehours: float | None
    pin_important_actions: bool | None
    portal_allow_drafts: bool | None
    portal_asset_column_profile_guid: str | None
    portal_asset_column_profile_id: int | None
    portal_asset_column_profile_name: str | None
    portal_asset_table: list[dict[str, Any]] | None
    portal_columns: int | None
    portal_details_hint_is_placeholder: bool | None
    portal_multi_page: bool | None
    portal_screen_after_logging: int | None
    portal_summary_hint_is_placeholder: bool | None
    portalcanreopen: bool | None
    prevent_user_change_during_approvals: int | None
    problem_matching_agent: int | None
    problem_matching_user: int | None
    process_open_tickets: int | None
    project_type: int | None
    published_id: str | None
    quote_pdftemplate_id: PdfTemplateReference | None
    quote_pdftemplate_name: str | None
    related_ci_column_profile: int | None
    related_ci_column_profile_guid: str | None
    related_ci_column_profile_name: str | None
    reopenedstatus: int | None
    reopenedstatus_guid: str | None
    resourcebooking_agent_reminder_template_id: TemplateReference | None
    resourcebooking_agent_reminder_template_name: str | None
    resourcebooking_agent_reminder_time: int | None
    resourcebooking_user_reminder_template_id: TemplateReference | None
    resourcebooking_user_reminder_template_name: str | None
    resourcebooking_user_reminder_time: int | None
    risk_calculation: str | None
    risk_type: int | None
    rtdefaultagentresourcebookingduration_name: str | None
    salesforce_default_stage: int | None
    sendcountersignedquote: bool | None
    sendcountersignrequest: bool | None
    sequence: int | None
    """Its place in the list."""
    set_agent_as_default_user: bool | None
    setrelatedservicesfromassets: bool | None
    show_add_note: bool | None
    show_additional_user_details: bool | None
    show_all_related: int | None
    show_child_assets: bool | None
    show_child_tasks_type: int | None
    show_grandchildren_in_ticket_list_view: int | None
    show_project_task_dates: bool | None
    show_rate_restrictions: bool | None
    show_related_of_related: int | None
    show_slack_channels_as_tabs: bool | None
    show_status_on_portal: bool | None
    show_teams_chats_as_tabs: bool | None
    show_vote_comment: bool | None
    showactivestatuskanban: bool | None
    showautomationstab: bool | None
    showbillingtab: bool | None
    showconfirmemail: bool | None
    showdecendantwarningoptions: bool | None
    showdownvote: bool | None
    showgeneralsurveyfields: bool | None
    showopenclienttickets: bool | None
    showopendevicetickets: bool | None
    showopensitetickets: bool | None
    showopensuppliertickets: bool | None
    showopenusertickets: bool | None
    showoppcontacttab: bool | None
    showosupplierticketstab: bool | None
    showotheropenticketsinnewtab: bool | None
    showsuggestionstab: bool | None
    showunborntab: bool | None
    showuserfeed: bool | None
    slack_channel_access_type: int | None
    slack_channel_default_name: str | None
    slack_channel_workspace: int | None
    slack_channel_workspace_name: str | None
    sladontclose: bool | None
    soc_default_target: dict[str, Any] | None
    sprint_tickettype_id: TicketTypeReference | None
    sprint_tickettype_name: str | None
    start_chat_from_ticket: bool | None
    startdate_validation: int | None
    startdate_validation_days: int | None
    statusafterapproverupdate: int | None
    statusafterapproverupdate_guid: str | None
    statusafterresourcebook: int | None
    statusaftersupplierupdate: int | None
    statusaftersupplierupdate_guid: str | None
    statusaftertechupdate: int | None
    statusaftertechupdate_guid: str | None
    statusafteruserupdate: int | None
    statusafteruserupdate_guid: str | None
    submitlabeloverride: str | None
    sync_to_intacct: bool | None
    tab_config: list[dict[str, Any]] | None
    tab_display: int | None
    targetdate_validation: int | None
    targetdate_validation_days: int | None
    teams_chat_closure_message: int | None
    teams_chat_closure_message_name: str | None
    teams_chat_default_name: str | None
    third_party_migration_id: str | None
    thisentitycanbevotedfor: bool | None
    ticket_count: int | None
    ticket_created_override: str | None
    ticket_status_after_appointment: int | None
    ticketdetails_header_icon_colour_type: int | None
    ticketdetails_header_icon_override: str | None
    ticketdetails_headerwidget_1: int | None
    ticketdetails_headerwidget_2: int | None
    ticketdetails_show_ticketid_in_header: bool | None
    ticketdetails_sidebar_content: int | None
    ticketdetails_sidebar_max: int | None
    ticketlinktype: int | None
    todolistportalvisibility: int | None
    translations: list[dict[str, Any]] | None
    updateservicestatus: bool | None
    use: str | None
    """What kind of record it is."""
    use_ai_acknowledgement_emails: bool | None
    usemilestones: bool | None
    user_details_display: int | None
    userbookfromportal: bool | None
    userfields: list[dict[str, Any]] | None
    usetimeslotsforstartandtargettimes: bool | None
    useworkinghours_closeduserupdatehours: int | None
    useworkinghours_pendinguserupdatehours: int | None
    visible: bool | None
    """Whether it is shown."""
    wait_time_calc_hours: int | None
    wait_time_type: int | None
    webannouncement: str | None
    webhook_id: WebhookReference | None
    workflow_guid: str | None
    workflow_id: WorkflowReference | None
    workflow_name: str | None
    """A name, for reading. A save goes by workflow_id."""


class TicketTypeUpdate(TicketTypeFields, total=False):
    """The id of one record of `halo.ticket_types`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
