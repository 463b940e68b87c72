# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.attachment import Attachment
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Ticket(Customizable):
    """One ticket."""

    id: int = UNSET
    """The number of the ticket."""
    account_manager: str | None = None
    acctmaninformedsurvey: bool | None = None
    action_agent_name: str | None = None
    action_chargerate: str | None = None
    action_contract_ref: str | None = None
    action_datetime: datetime.datetime | None = None
    action_note: str | None = None
    action_number: int | None = None
    action_outcome: str | None = None
    action_ticket_id: int | None = None
    action_travelchargerate: str | None = None
    actioncode: int | None = None
    actionworkflowset: bool | None = None
    actisbillabledefault: bool | None = None
    actualcost: float | None = None
    add_tags: list[dict[str, Any]] | None = None
    addigy_alert_id: str | None = None
    additional_agents: list[dict[str, Any]] | None = None
    addressfrom: str | None = None
    agent_booking_type: int | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    agent_name: str | None = None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    agent_signature: str | None = None
    agent_time_metrics: list[dict[str, Any]] | None = None
    agreedcleared: bool | None = None
    ai_agent_id: str | None = None
    ai_conversation_summary: str | None = None
    ai_created: bool | None = None
    ai_generated_summary: str | None = None
    ai_matched_articles: list[dict[str, Any]] | None = None
    ai_matched_tickets: list[dict[str, Any]] | None = None
    ai_matched_tickets_incidents: list[dict[str, Any]] | None = None
    ai_matched_tickets_problems: list[dict[str, Any]] | None = None
    ai_matched_tickets_requests: list[dict[str, Any]] | None = None
    ai_satisfaction_level: str | None = None
    ai_search_query: str | None = None
    ai_sentiment_analysis: str | None = None
    ai_suggested_category: str | None = None
    ai_suggested_impact: int | None = None
    ai_suggested_priority: str | None = None
    ai_suggested_resolution: str | None = None
    ai_suggested_type: str | None = None
    ai_suggested_urgency: int | None = None
    ai_suggestions: list[dict[str, Any]] | None = None
    ai_summary: str | None = None
    ai_survey_comment: str | None = None
    ai_survey_score: int | None = None
    ai_tonality: str | None = None
    alerttype: str | None = None
    alluserscanview: int | None = None
    alsoinform: str | None = None
    alternativecontactno: str | None = None
    amemo: str | None = None
    api_url: str | None = None
    apply_rules: bool | None = None
    apply_this_rule: int | None = None
    appointment_count: int | None = None
    appointment_id: int | None = None
    appointment_type: int | None = None
    approval_cab_name: str | None = None
    approval_process_group_name: str | None = None
    approval_process_id: int | None = None
    """The process of approval it goes through."""
    approval_process_step: int | None = None
    approval_process_step_name: str | None = None
    approval_status: int | None = None
    approvedby: int | None = None
    approvers: list[dict[str, Any]] | None = None
    area_inactive: bool | None = None
    article_description: str | None = None
    article_inactive: bool | None = None
    article_notes: str | None = None
    article_resolution: str | None = None
    article_type: int | None = None
    asset_key_field_string: str | None = None
    asset_number: int | None = None
    asset_site: int | None = None
    asset_type: int | None = None
    asset_type_name: str | None = None
    assets: list[dict[str, Any]] | None = None
    """The assets it concerns."""
    assets_columns: list[dict[str, Any]] | None = None
    assetstring: str | None = None
    atera_alert_id: int | None = None
    attachment_count: int | None = None
    """The number of attachments."""
    attachments: list[Attachment] | None = None
    audit_log: list[dict[str, Any]] | None = None
    auditdate: datetime.datetime | None = None
    auditfaileddate: datetime.datetime | None = None
    auditfailednote: str | None = None
    auditnote: str | None = None
    auditstatus: int | None = None
    auditunum: int | None = None
    automate_id: int | None = None
    automation_entity_type: int | None = None
    automation_sequence: int | None = None
    autotask_id: int | None = None
    autotask_number: str | None = None
    auvik_id: str | None = None
    auvik_url: str | None = None
    azure_connection_id: int | None = None
    azure_tenants: str | None = None
    azure_tenants_name: str | None = None
    azuremonitor_id: str | None = None
    backoutplan: str | None = None
    backup_radar_id: int | None = None
    backup_radar_state: int | None = None
    bigpanda_id: str | None = None
    billable_time: float | None = None
    billing_address: Address | None = None
    billing_plan_text: str | None = None
    billing_type: int | None = None
    bookingurl: str | None = None
    branch_id: int | None = None
    branch_name: str | None = None
    budgetcode: int | None = None
    budgethours: str | None = None
    budgets: list[dict[str, Any]] | None = None
    budgettype: str | None = None
    budgettype_id: int | None = None
    budgettype_name: str | None = None
    businessapp_count: int | None = None
    call_log_count: int | None = None
    can_add_cc_followers: bool | None = None
    canbechild: bool | None = None
    canbevotedfor: bool | None = None
    category_1: str | None = None
    """The first category, by its path, as in Hardware>Laptop."""
    category_1_display: str | None = None
    category_2: str | None = None
    category_2_display: str | None = None
    category_3: str | None = None
    category_3_display: str | None = None
    category_4: str | None = None
    category_4_display: str | None = None
    category_include_note_1: bool | None = None
    category_include_note_2: bool | None = None
    category_include_note_3: bool | None = None
    category_include_note_4: bool | None = None
    category_itil_1: int | None = None
    category_itil_2: int | None = None
    category_itil_3: int | None = None
    category_itil_4: int | None = None
    category_note_1: str | None = None
    category_note_2: str | None = None
    category_note_3: str | None = None
    category_note_4: str | None = None
    category_user_note_1: str | None = None
    category_user_note_2: str | None = None
    category_user_note_3: str | None = None
    category_user_note_4: str | None = None
    categoryid_1: int | None = None
    categoryid_2: int | None = None
    categoryid_3: int | None = None
    categoryid_4: int | None = None
    causedby: int | None = None
    ccaddress: str | None = None
    change_all_day: bool | None = None
    change_window_type: int | None = None
    changeinformation_html: str | None = None
    changeseq: int | None = None
    changestate: str | None = None
    chargehours: float | None = None
    chargerate: int | None = None
    chat_count: int | None = None
    chat_id: int | None = None
    chat_key_id: str | None = None
    check_status_freeze: bool | None = None
    child_action_count: int | None = None
    child_count: int | None = None
    child_count_open: int | None = None
    child_status: int | None = None
    child_template_id: int | None = None
    child_ticket_id_string: str | None = None
    child_ticket_ids: list[int] | None = None
    childrenlefttocreate: bool | None = None
    clear_feedback: bool | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    client_reference: str | None = None
    client_to_invoice_to_id: int | None = None
    clone_count: int | None = None
    clonedfrom: int | None = None
    clonedfrom_id: int | None = None
    clonedfrom_summary: str | None = None
    clonedfrom_ticket_type_name: str | None = None
    close_unassigned: bool | None = None
    closed_in_integration_system: bool | None = None
    closure_agent_id: int | None = None
    closure_note: str | None = None
    closure_note_html: str | None = None
    closure_time: float | None = None
    closurereminderdatelastemailed: datetime.datetime | None = None
    cluster_description: str | None = None
    cluster_id: int | None = None
    cluster_name: str | None = None
    cluster_resolution: str | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    colour_rule: int | None = None
    communicationplan: str | None = None
    component_id: int | None = None
    component_name: str | None = None
    connectedinstance_id: int | None = None
    connectwise_id: int | None = None
    connectwise_project_id: int | None = None
    connectwisermm_ticketid: str | None = None
    contact_address: Address | None = None
    contract_balance: str | None = None
    contract_id: int | None = None
    """The contract it belongs to."""
    contract_ref: str | None = None
    """The reference of that contract. A save goes by contract_id."""
    contract_refextra: str | None = None
    contract_schedule_plan_id: int | None = None
    contributors: list[dict[str, Any]] | None = None
    copy_milestone: bool | None = None
    cost: float | None = None
    country_code_alpha2: str | None = None
    country_code_alpha3: str | None = None
    country_code_name: str | None = None
    country_code_numeric: int | None = None
    create_article: bool | None = None
    createacknowledgement: bool | None = None
    created_by: str | None = None
    created_from_action_id: int | None = None
    created_from_action_name: str | None = None
    created_from_automation_entityid: int | None = None
    createdfrom_id: int | None = None
    createdfrom_summary: str | None = None
    createdfrom_ticket_type_name: str | None = None
    createdfromautomationstdid: int | None = None
    currency: int | None = None
    current_action_name: str | None = None
    current_action_type: str | None = None
    currentelapsedhours: float | None = None
    currentfaactionnumber: int | None = None
    customer_relationships: str | None = None
    customer_signature: str | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    customfieldvalidationreason: str | None = None
    database_lookup_result: dict[str, Any] | None = None
    datadog_id: str | None = None
    date_dependencies: list[dict[str, Any]] | None = None
    date_fully_closed: datetime.datetime | None = None
    dateassigned: datetime.datetime | None = None
    dateclosed: datetime.datetime | None = None
    """When it was closed, UTC."""
    datecreated: datetime.datetime | None = None
    """When it was created, UTC."""
    dateoccurred: datetime.datetime | None = None
    """When it was opened, UTC."""
    datto_alert_state: int | None = None
    deadlinedate: datetime.datetime | None = None
    """When it is due, UTC; 1900-01-01 for none."""
    deadlinenotificationhours: float | None = None
    default_appointment_details: str | None = None
    default_appointment_summary: str | None = None
    default_reporter: int | None = None
    default_slack_channel_name: str | None = None
    default_teams_chat_name: str | None = None
    defaultsendattachments: bool | None = None
    deleted: bool | None = None
    deleted_date: datetime.datetime | None = None
    delivery_address: Address | None = None
    deliverycontact: str | None = None
    department_id: int | None = None
    details: str | None = None
    """The text, plain."""
    details_html: str | None = None
    """The text as HTML."""
    development: bool | None = None
    device_automate_id: int | None = None
    device_name: str | None = None
    devops_agent: str | None = None
    devops_comment_count: int | None = None
    devops_key: str | None = None
    devops_workitem_count: int | None = None
    disable_milestone_modification: bool | None = None
    dl_cf_email_value: str | None = None
    do_lookups: bool | None = None
    documents: list[Attachment] | None = None
    domerge: bool | None = None
    domotz_alertid: int | None = None
    domotz_deviceid: int | None = None
    donotapplytemplateintheapi: bool | None = None
    dont_copy_history: bool | None = None
    dont_do_databaselookups: bool | None = None
    dont_do_rules: bool | None = None
    dontcreatechild: bool | None = None
    duplicate_kbs: str | None = None
    ecommerce_orders: list[dict[str, Any]] | None = None
    elapsed_resolution_hours: float | None = None
    elapsed_response_hours: float | None = None
    email_end_tag_override: str | None = None
    email_message_id: str | None = None
    email_start_tag_override: str | None = None
    emailcclist: str | None = None
    emailcclistsupplier: str | None = None
    emaildisplayname: str | None = None
    emailpriority: int | None = None
    emailtolist: str | None = None
    emailtolistsupplier: str | None = None
    embedding_match_timestamp: datetime.datetime | None = None
    enddatetime: datetime.datetime | None = None
    enduser_role_ids: list[int] | None = None
    enduserstatus: int | None = None
    estimate: float | None = None
    estimate_lat_long: bool | None = None
    estimatedays: float | None = None
    excludefromsla: bool | None = None
    expenses: list[dict[str, Any]] | None = None
    external_links: list[dict[str, Any]] | None = None
    facebook_id: str | None = None
    facebook_message_id: str | None = None
    faigeneratedsummary_list: str | None = None
    fallback_to_agents_default_team: bool | None = None
    faultapprovalexists: bool | None = None
    faultapprovalfailed: bool | None = None
    faultcode: int | None = None
    faultcodeopen: int | None = None
    first_respond_by_date: datetime.datetime | None = None
    first_responsedate: datetime.datetime | None = None
    first_responsetime: float | None = None
    firstname: str | None = None
    firsttimefix: int | None = None
    fixbydate: datetime.datetime | None = None
    """When the SLA wants it solved, UTC."""
    fixbydateadjusted: bool | None = None
    flagged: bool | None = None
    follower_count: int | None = None
    followupdate: datetime.datetime | None = None
    forceruleupdate: bool | None = None
    form_id: str | None = None
    forwarded_by: int | None = None
    forwardinboundupdates: bool | None = None
    freshdesk_agent_email: str | None = None
    freshdesk_agent_name: str | None = None
    freshdesk_group_name: str | None = None
    freshdesk_id: int | None = None
    freshdesk_product_name: str | None = None
    freshdesk_ticket_data: dict[str, Any] | None = None
    from_catalogue: bool | None = None
    get_address_from_opp_company_name: bool | None = None
    gfialerttype: str | None = None
    github_repository: str | None = None
    google_questiondata: dict[str, Any] | None = None
    google_reviewdata: dict[str, Any] | None = None
    halolink_ticketid: int | None = None
    has_related: bool | None = None
    hasbeenclosed: bool | None = None
    """Whether it is closed; open tickets come without it."""
    hdid: int | None = None
    hide_feedback: bool | None = None
    hoursinvoiced: float | None = None
    hover_summary: str | None = None
    htmlmessage: str | None = None
    hubspot_id: str | None = None
    hubspot_url: str | None = None
    idsummary: str | None = None
    ignore_kb_match: bool | None = None
    impact: int | None = None
    """The impact, from the tenant's own list."""
    impactdescription: str | None = None
    impactlevel: int | None = None
    import_details_id: int | None = None
    inactive: bool | None = None
    """Whether it is out of use."""
    incomingevent_count: int | None = None
    inform3rdpartysystem: bool | None = None
    instagram_message_id: str | None = None
    intacct_category: str | None = None
    intacct_class: str | None = None
    intacct_class_name: str | None = None
    intacct_obs_per_comp: list[dict[str, Any]] | None = None
    intacct_projectm_employee_id: str | None = None
    intacct_sales_employee_id: str | None = None
    intacct_save_location: str | None = None
    intacct_sub_location_id: str | None = None
    internet_message_id: str | None = None
    inventory_number: str | None = None
    invite_emaillist: str | None = None
    invoice_line_count: int | None = None
    invoiceable_time: float | None = None
    invoicedate: datetime.datetime | None = None
    invoicedescription: str | None = None
    invoicelabouramount: float | None = None
    invoicematerialsamount: float | None = None
    invoicenote: str | None = None
    invoicenumber: str | None = None
    invoicepaiddate: datetime.datetime | None = None
    invoiceseperatelyoverride: bool | None = None
    invoicestatus: int | None = None
    is_ai_indexable: bool | None = None
    is_closure_reminder_closure: bool | None = None
    is_downtime: bool | None = None
    is_maintenance: bool | None = None
    is_opportunity: bool | None = None
    is_project: bool | None = None
    is_sensitive: bool | None = None
    is_slahold_reminder_closure: bool | None = None
    is_vip: bool | None = None
    isbeingclosed: bool | None = None
    isbillable: bool | None = None
    isclone: bool | None = None
    isimportantcontact: bool | None = None
    isnew: bool | None = None
    isparentservice: bool | None = None
    item_issued: dict[str, Any] | None = None
    items: str | None = None
    items_issued: list[dict[str, Any]] | None = None
    items_issued_count: int | None = None
    itemsarebillable: bool | None = None
    itemsprice: float | None = None
    itil_requesttype_id: int | None = None
    itilname: str | None = None
    jira_issue_count: int | None = None
    journeys: list[dict[str, Any]] | None = None
    justification: str | None = None
    kaseya_agent_id: str | None = None
    kaseya_asset_name: str | None = None
    kaseyaid: str | None = None
    kb_ai_summary: str | None = None
    kb_pdf_template: int | None = None
    kb_pdftemplate_name: str | None = None
    kblinkid: int | None = None
    knownerror: bool | None = None
    labno: str | None = None
    lapsafe_asset: str | None = None
    lapsafe_asset_type_id: str | None = None
    lapsafe_bay: str | None = None
    lapsafe_bay_id: str | None = None
    lapsafe_count: int | None = None
    lapsafe_expiry_date: datetime.datetime | None = None
    lapsafe_installation: str | None = None
    last_update: datetime.datetime | None = None
    """When it was last changed, UTC."""
    lastaction_chargerate: str | None = None
    lastactiondate: datetime.datetime | None = None
    """When the last action was, UTC."""
    lastactiondateteams: str | None = None
    lastbugzillasync: datetime.datetime | None = None
    lastchildactiondate: datetime.datetime | None = None
    lastincomingemail: datetime.datetime | None = None
    lastname: str | None = None
    lastnote: str | None = None
    lastnote_date: datetime.datetime | None = None
    lastrecurringemailsentdate: datetime.datetime | None = None
    laststatus3rdparty: int | None = None
    laststatuschangeinformed: int | None = None
    laststatuschangeinformedmanager: int | None = None
    laststatuschangestatus: int | None = None
    laststatuschangestatusdate: datetime.datetime | None = None
    latitude: float | None = None
    lessonslearned: str | None = None
    linked_ecommerce_order_number: str | None = None
    linked_ecommerce_order_url: str | None = None
    linked_halo_ticket_count: int | None = None
    linkremotesession: bool | None = None
    linktypesarray: list[dict[str, Any]] | None = None
    liongard_system_id: int | None = None
    locked: bool | None = None
    locked_by_agentid: int | None = None
    loggedonbehalfby: str | None = None
    loggedoutofhdworkinghours: bool | None = None
    longitude: float | None = None
    lookup_search: str | None = None
    mailbox: str | None = None
    mailboxid: int | None = None
    mailentryid: str | None = None
    main_project_id: int | None = None
    make_automation_entity_inactive: bool | None = None
    mark_as_read_only: bool | None = None
    matched_kb_id: int | None = None
    matched_kb_id_acessible_to_user: bool | None = None
    matched_rule_dont_show_notification: bool | None = None
    matched_rule_id: int | None = None
    matched_rule_ids: str | None = None
    matched_rule_name: str | None = None
    matched_rules: list[dict[str, Any]] | None = None
    matching_value: str | None = None
    maximumRestrictedPriority: int | None = None
    meraki_alert_type: str | None = None
    meraki_device: str | None = None
    merged_into_id: int | None = None
    messsent: str | None = None
    messsentlast: str | None = None
    mileage: float | None = None
    milestone_billing_type: int | None = None
    milestone_enddate: datetime.datetime | None = None
    milestone_id: int | None = None
    milestone_name: str | None = None
    milestone_sequence: int | None = None
    milestone_startdate: datetime.datetime | None = None
    milestone_status: int | None = None
    milestone_value: float | None = None
    milestones: list[dict[str, Any]] | None = None
    ncentral_details_id: int | None = None
    ncentral_ticketid: str | None = None
    needcreatechild: bool | None = None
    new_actioncode: int | None = None
    new_agent_signature: str | None = None
    new_approvalprocess: int | None = None
    new_approvalprocess_agent_id: int | None = None
    new_approvalprocess_cab_id: int | None = None
    new_approvalprocess_customfieldid: int | None = None
    new_approvalprocess_email: str | None = None
    new_approvalprocess_role_id: int | None = None
    new_approvalprocess_user_id: int | None = None
    new_approvers: list[dict[str, Any]] | None = None
    new_customer_signature: str | None = None
    new_external_link: dict[str, Any] | None = None
    new_milestone_ticket: int | None = None
    new_related_tickets: list[dict[str, Any]] | None = None
    new_whe_: datetime.datetime | None = None
    new_workflow_history: list[dict[str, Any]] | None = None
    newaction_emailfrom: int | None = None
    newaction_emailfrom_address_override: str | None = None
    newrelic_id: str | None = None
    newrelicincident_id: str | None = None
    next_appointment_type: int | None = None
    next_review_date: datetime.datetime | None = None
    nextactivitydate: datetime.datetime | None = None
    nextactivityorappointmentdate: datetime.datetime | None = None
    nextappointmentdate: datetime.datetime | None = None
    ninja_alert_id: str | None = None
    ninja_alert_type: str | None = None
    ninja_device_id: int | None = None
    ninja_id: str | None = None
    nochangesequpdate: bool | None = None
    nonbillable_time: float | None = None
    nonchargehours: float | None = None
    notepad: str | None = None
    notuseful_count: int | None = None
    ola_count: int | None = None
    olas: list[dict[str, Any]] | None = None
    onhold: bool | None = None
    """Whether the SLA clock is stopped."""
    open_chat_count: int | None = None
    opened_by: str | None = None
    operationalserviceid: int | None = None
    opp_country_name: str | None = None
    opp_region_name: str | None = None
    oppaddr1: str | None = None
    oppaddr2: str | None = None
    oppaddr3: str | None = None
    oppaddr4: str | None = None
    oppattemptsmade: int | None = None
    oppclosurecategory: int | None = None
    oppcompanyname: str | None = None
    oppcompetitors: str | None = None
    oppcontactname: str | None = None
    oppconversionprobability: float | None = None
    oppconverteddate: datetime.datetime | None = None
    oppcountry: str | None = None
    oppcurrentsystem: str | None = None
    oppcustomertitle: str | None = None
    oppdemodate: datetime.datetime | None = None
    oppdiscountdate: datetime.datetime | None = None
    oppdontaddtomailinglist: bool | None = None
    oppemailaddress: str | None = None
    opphear: str | None = None
    oppjobtitle: str | None = None
    opportunity_third_party_url: str | None = None
    opppostcode: str | None = None
    oppproductchosen: str | None = None
    oppprofit: float | None = None
    oppreason: str | None = None
    oppregion: str | None = None
    opptel: str | None = None
    opptimezonename: str | None = None
    opptrialdate: datetime.datetime | None = None
    opptype: str | None = None
    oppvalue: float | None = None
    oppvalue_annual: float | None = None
    oppvalue_monthly: float | None = None
    oppvalue_oneoff: float | None = None
    oppvalueadjusted: float | None = None
    order_line_composite_key: dict[str, Any] | None = None
    order_line_price: float | None = None
    order_sequence: int | None = None
    order_update_from: int | None = None
    order_update_to: int | None = None
    orderhead_id: int | None = None
    organisation_id: int | None = None
    original_agent: int | None = None
    orionacknowledgedate: datetime.datetime | None = None
    orionacknowledgedby: int | None = None
    orionacknowledgedbyname: str | None = None
    orionacknowledgenote: str | None = None
    orionacknowledgestate: int | None = None
    orionalert: int | None = None
    orionalertactiveid: int | None = None
    orionalertid: int | None = None
    orionalertname: str | None = None
    orionclosestate: int | None = None
    orionnote: str | None = None
    orionwho: int | None = None
    override_opening_action_who: bool | None = None
    overrideticketcost: float | None = None
    overriding_rates: list[dict[str, Any]] | None = None
    owning_service: int | None = None
    owning_service_name: str | None = None
    pagerdutyeragent: int | None = None
    pagerdutyid: str | None = None
    pagerdutyincidentid: str | None = None
    pagerdutyincidentidstring: str | None = None
    pagerdutyservice: str | None = None
    pagerdutyservice_name: str | None = None
    pagerdutystatus: int | None = None
    pagerdutyurl: str | None = None
    pandadoc_attachment: int | None = None
    pandadoc_attachment_name: str | None = None
    pandadoc_attachment_url: str | None = None
    parent_agent: int | None = None
    parent_id: int | None = None
    """The ticket it is a child of."""
    parent_itil_ticket_type: int | None = None
    parent_milestones: list[dict[str, Any]] | None = None
    parent_release2_name: str | None = None
    parent_release3_name: str | None = None
    parent_release_name: str | None = None
    parent_release_note: str | None = None
    parent_status: int | None = None
    parent_status_name: str | None = None
    parent_subject: str | None = None
    parent_summary: str | None = None
    parent_ticket_type_name: str | None = None
    parentassign: bool | None = None
    parentbudgethours: float | None = None
    parentguid: str | None = None
    pdf_attachment_id: int | None = None
    phonenumber: str | None = None
    phonenumberfrom: str | None = None
    pipeline_stage_id: int | None = None
    pipeline_stage_name: str | None = None
    planneddate: datetime.datetime | None = None
    planneddateend: datetime.datetime | None = None
    popup_notes: list[dict[str, Any]] | None = None
    postloggedview: int | None = None
    powershell_script_count: int | None = None
    pr_id: int | None = None
    pr_link: str | None = None
    prepay_balance_amount: float | None = None
    prepay_balance_hours: float | None = None
    prepay_threshold: dict[str, Any] | None = None
    primary_issue: dict[str, Any] | None = None
    primary_service_name: str | None = None
    primary_workitem: dict[str, Any] | None = None
    printhtml: str | None = None
    priority_id: int | None = None
    """The priority, by Priority.priorityid; not by Priority.id."""
    priority_name: str | None = None
    """A name, for reading. A save goes by priority_id."""
    process_ai: bool | None = None
    product_id: int | None = None
    product_key: str | None = None
    product_name: str | None = None
    """A name, for reading. A save goes by product_id."""
    project_items_issued: list[dict[str, Any]] | None = None
    project_overriding_rates: list[dict[str, Any]] | None = None
    projectcompletionpercentage: float | None = None
    projectconsignmentdetailid: int | None = None
    projectconsignmentheaderid: int | None = None
    projectearlieststart: datetime.datetime | None = None
    projectinternaltask: bool | None = None
    projectlatestend: datetime.datetime | None = None
    projectmoneyactual: float | None = None
    projectmoneybudget: float | None = None
    projecttimeactual: float | None = None
    projecttimebudget: float | None = None
    projecttimepercentage: float | None = None
    purchaseorder_count: int | None = None
    purchaseordernumber: str | None = None
    qualifications: list[dict[str, Any]] | None = None
    qualifications_matched: str | None = None
    quantity: int | None = None
    """How many."""
    quick_ticket_link_text: str | None = None
    quotation_count: int | None = None
    quotedescription: str | None = None
    quotelabouramount: float | None = None
    quotematerialsamount: float | None = None
    quotepriority: int | None = None
    rapid7_action_count: str | None = None
    rapid7_ticketinvid: str | None = None
    rapid7_ticketrrn: str | None = None
    read: bool | None = None
    reassigncount: int | None = None
    recalculate_billing: bool | None = None
    recaptcha_token: str | None = None
    reference: str | None = None
    related_action_count: int | None = None
    related_articles_str: str | None = None
    related_businessapps_descriptions: str | None = None
    related_service_category_names: str | None = None
    related_service_descriptions: str | None = None
    related_ticket_count: int | None = None
    related_tickets: list[dict[str, Any]] | None = None
    release2_id: int | None = None
    release2_name: str | None = None
    release3_id: int | None = None
    release3_name: str | None = None
    release_id: int | None = None
    release_important: bool | None = None
    release_name: str | None = None
    release_note: str | None = None
    releasenotegroup_id: int | None = None
    releasenotegroup_name: str | None = None
    remotesession_count: int | None = None
    remotesessionid: int | None = None
    remotetechid: int | None = None
    reportedby: str | None = None
    requestdetailsprinted: bool | None = None
    requesttype_group: str | None = None
    requesttype_group_id: int | None = None
    requesttype_name: str | None = None
    requesttype_published_id: str | None = None
    resolved_by: str | None = None
    resource_booking_asset: int | None = None
    resource_booking_asset_advanced_search: str | None = None
    resource_booking_end_date: datetime.datetime | None = None
    resource_booking_site: int | None = None
    resource_booking_timeslot: datetime.datetime | None = None
    resource_booking_type: int | None = None
    resource_booking_use_date_range: bool | None = None
    resourcetype_id: int | None = None
    resourcetype_name: str | None = None
    respondbydate: datetime.datetime | None = None
    """When the SLA wants a response, UTC."""
    respondbydateadjusted: bool | None = None
    responsedate: datetime.datetime | None = None
    responsestartdate: datetime.datetime | None = None
    responsetime: float | None = None
    return_this: bool | None = None
    reviewed: bool | None = None
    reviewed_date: datetime.datetime | None = None
    risk_score: float | None = None
    riskdescription: str | None = None
    risklevel: int | None = None
    roadmapnote: str | None = None
    salesforce_accountid: str | None = None
    salesforce_contactid: str | None = None
    salesforce_parentid: str | None = None
    salesforce_stage: int | None = None
    salesforce_status: str | None = None
    salesorder_count: int | None = None
    salesorder_id: int | None = None
    """The sales order it belongs to."""
    sapattachmentsuuid: str | None = None
    sapid: str | None = None
    satisfactioncomment: str | None = None
    satisfactionlevel: int | None = None
    scomalertid: str | None = None
    scomalertstate: int | None = None
    scomclearance: str | None = None
    search_count: int | None = None
    search_index_sync_batches: int | None = None
    search_index_sync_timestamp: datetime.datetime | None = None
    search_score: float | None = None
    section_timezone: str | None = None
    security_signal_id: str | None = None
    seenby: str | None = None
    send_remoteinvite: bool | None = None
    sendack: bool | None = None
    sendprintrequest: int | None = None
    sendtopagerduty: bool | None = None
    sendtosplunkoncall: bool | None = None
    sentinel_display_id: int | None = None
    sentinel_id: str | None = None
    sentinel_resourcegroup: str | None = None
    sentinel_subscriptionid: str | None = None
    sentinel_url: str | None = None
    sentinel_workspace: str | None = None
    service_count: int | None = None
    service_id: int | None = None
    service_linked_device: int | None = None
    service_request_detail_id: int | None = None
    servicefailurestid: int | None = None
    serviceformprinted: bool | None = None
    servicenow_id: str | None = None
    servicenow_number: str | None = None
    servicestatusnote: str | None = None
    show_channel_create: bool | None = None
    show_chat_create: bool | None = None
    showforusers: bool | None = None
    showonroadmap: bool | None = None
    sibling_count_open: int | None = None
    site_id: int | None = None
    """The site it belongs to."""
    site_inactive: bool | None = None
    site_name: str | None = None
    """A name, for reading. A save goes by site_id."""
    site_sla_id: int | None = None
    site_timezone: str | None = None
    sitepostcode: str | None = None
    sla_first_response_state: str | None = None
    sla_id: int | None = None
    sla_name: str | None = None
    """A name, for reading. A save goes by sla_id."""
    sla_start_date: datetime.datetime | None = None
    slaactiondate: datetime.datetime | None = None
    slack_callback_id: str | None = None
    slack_channel_id: str | None = None
    slaexcuse: str | None = None
    slaholdreminderdatelastemailed: datetime.datetime | None = None
    slaholdtime: float | None = None
    slapercused: float | None = None
    slaresponseexcuse: str | None = None
    slaresponsestate: str | None = None
    slastate: str | None = None
    slatimeelapsed: float | None = None
    slatimeleft: float | None = None
    slatimeremaining: float | None = None
    smemo: str | None = None
    sms_override: str | None = None
    source: int | None = None
    splunkoncall_id: str | None = None
    splunkoncallstatus: int | None = None
    splunkoncalltarget: int | None = None
    splunkoncalltarget_id: str | None = None
    splunkoncallurl: str | None = None
    splunksearch: str | None = None
    splunkurl: str | None = None
    sqlimport_id: int | None = None
    start_adjust: int | None = None
    startdate: datetime.datetime | None = None
    """When it begins, UTC."""
    startdate_timezone: str | None = None
    startdate_with_timezone: dict[str, Any] | None = None
    startdatetime: datetime.datetime | None = None
    starttime: str | None = None
    starttimeslot: int | None = None
    statement_of_work_added: bool | None = None
    status_change_frozen: bool | None = None
    status_id: int | None = None
    """The status, a record of /Status. A ticket is closed by setting it: 9, unless the tenant has another."""
    status_name: str | None = None
    """A name, for reading. A save goes by status_id."""
    statuscolor: str | None = None
    statusseq: int | None = None
    suggested_category1: str | None = None
    summary: str | None = None
    """One line that says what it is about."""
    supplier_breachfixbysent: bool | None = None
    supplier_breachrespsent: bool | None = None
    supplier_contact_id: int | None = None
    supplier_contract_id: int | None = None
    supplier_contract_ref: str | None = None
    supplier_date: datetime.datetime | None = None
    supplier_dateclosed: datetime.datetime | None = None
    supplier_fixbydate: datetime.datetime | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    """A name, for reading. A save goes by supplier_id."""
    supplier_priority_id: int | None = None
    supplier_reference: str | None = None
    supplier_respondbydate: datetime.datetime | None = None
    supplier_responsedate: datetime.datetime | None = None
    supplier_responsestate: str | None = None
    supplier_responsetime: float | None = None
    supplier_sla_id: int | None = None
    supplier_slaexcuse: str | None = None
    supplier_slastate: str | None = None
    supplier_slatimeelapsed: float | None = None
    supplier_status: int | None = None
    supplier_time_metrics: list[dict[str, Any]] | None = None
    surveyneeded: bool | None = None
    surveysent: bool | None = None
    sync_to_salesforce: bool | None = None
    syncro_alert_id: int | None = None
    table: dict[str, Any] | None = None
    tags: list[dict[str, Any]] | None = None
    takenby: str | None = None
    target_adjust: int | None = None
    targetdate: datetime.datetime | None = None
    """1900-01-01 stands for none."""
    targetdate_timezone: str | None = None
    targetdate_with_timezone: dict[str, Any] | None = None
    targetpercused: float | None = None
    targettime: str | None = None
    targettimeleft: float | None = None
    targettimeslot: int | None = None
    task_count: int | None = None
    team: str | None = None
    """The team, by its name."""
    team_department_id: int | None = None
    team_id: int | None = None
    teams_ticket_icon: str | None = None
    teams_user_id: str | None = None
    teamsmessage: str | None = None
    template_id: int | None = None
    template_name: str | None = None
    template_when_linked: int | None = None
    templateuser_override: bool | None = None
    templatewhenlinked_name: str | None = None
    testplan: str | None = None
    third_party_call_id: str | None = None
    third_party_client_id: str | None = None
    third_party_id: int | None = None
    third_party_id_string: str | None = None
    third_party_parent_id: str | None = None
    third_party_problem_id: str | None = None
    thirdparty_url: str | None = None
    thirdpartyreviewscore: int | None = None
    ticket_client_to_invoice_to_id: int | None = None
    ticket_client_to_invoice_to_name: str | None = None
    ticket_invoices_for_each_site: bool | None = None
    ticket_tags: str | None = None
    ticket_timezone: str | None = None
    ticketage: float | None = None
    tickettype_id: int | None = None
    """The kind of ticket, a record of /TicketType; numbers differ between tenants."""
    tickettype_name: str | None = None
    """A name, for reading. A save goes by tickettype_id."""
    timeentries: list[dict[str, Any]] | None = None
    timetaken: float | None = None
    """Hours worked, as a decimal number."""
    timezonename: str | None = None
    todo_count: int | None = None
    todo_list: list[dict[str, Any]] | None = None
    top_level_id: int | None = None
    top_level_name: str | None = None
    totalmileage: float | None = None
    travelhours: float | None = None
    twitter_message_id: int | None = None
    twitterid: int | None = None
    twitterscreenname: str | None = None
    ukasaccredited: bool | None = None
    unapprovedchangestatus: int | None = None
    unotes: str | None = None
    unread_child_action_count: int | None = None
    unread_related_action_count: int | None = None
    unrelate_from_ticket_id: int | None = None
    unsubscribedfromserviceid: int | None = None
    update_milestone_id: int | None = None
    updateservicestatus: bool | None = None
    urgency: int | None = None
    """The urgency, from the tenant's own list."""
    use: str | None = None
    """What kind of record it is."""
    useful_count: int | None = None
    user_attachment_count: int | None = None
    user_email: str | None = None
    user_email2: str | None = None
    user_email3: str | None = None
    user_id: int | None = None
    """The user who reported it."""
    user_linked_sites: list[dict[str, Any]] | None = None
    user_name: str | None = None
    userdef1: str | None = None
    userdef2: str | None = None
    userdef3: str | None = None
    userdef4: str | None = None
    userdef5: str | None = None
    userdepartments: str | None = None
    userrequestedapprover: int | None = None
    users_name: str | None = None
    usertype: int | None = None
    utcoffset: float | None = None
    vectors: list[dict[str, Any]] | None = None
    version_id: int | None = None
    version_name: str | None = None
    visible_child_tickets: int | None = None
    web_url: str | None = None
    whatsappcreatedfromid: str | None = None
    who: str | None = None
    workflow_history: list[dict[str, Any]] | None = None
    workflow_html_to_show_on_progress: str | None = None
    workflow_id: int | None = None
    workflow_move_date_override: datetime.datetime | None = None
    workflow_name: str | None = None
    """A name, for reading. A save goes by workflow_id."""
    workflow_seq: int | None = None
    workflow_stage: str | None = None
    workflow_stage_id: int | None = None
    workflow_stage_number: str | None = None
    workflow_step: int | None = None
    workflow_stepstarted: datetime.datetime | None = None
    your_vote: int | None = None
    your_vote_comment: str | None = None
    zoom_default_message: str | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_acknowledgealert",
            "_agent01_ok",
            "_agent02_ok",
            "_apply_ai_suggestions",
            "_appointment01_ok",
            "_appointment_force",
            "_asset01_ok",
            "_automation_entity_type",
            "_can_download_att",
            "_can_edit_att",
            "_can_upload_att",
            "_can_view_action_history",
            "_can_view_att",
            "_canupdate",
            "_changefreeze01_ok",
            "_create_outstanding_appointment_email",
            "_create_outstanding_appointments",
            "_dismiss_ai_suggestions",
            "_dont_fire_automations",
            "_dont_update_project_dates",
            "_dontupdate_devops",
            "_dontupdate_jira",
            "_dontupdate_pagerduty",
            "_dontupdate_salesforce",
            "_fetch_matches",
            "_find_user_from_reportedby",
            "_force",
            "_forcereassign",
            "_forceunlock",
            "_fromchatprofileid",
            "_has_automations",
            "_ignoremilestonedates",
            "_importid",
            "_importthirdpartyid",
            "_importtype",
            "_importtypeid",
            "_is_aisuggestion_merge",
            "_isagentuser",
            "_isalert",
            "_isimport",
            "_isnotify",
            "_ispreview",
            "_isteams",
            "_isupdateimport",
            "_iszapier",
            "_kbduplicate01_ok",
            "_maintenance01_ok",
            "_maintenancesuggest01_ok",
            "_match_additional_id",
            "_match_integration_button_caption",
            "_match_integration_button_icon",
            "_match_integration_button_url",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_matchintacctclass",
            "_milestonedate01_ok",
            "_mustupdateticketuser",
            "_newticket_quickclose",
            "_novalidate",
            "_open_search_score",
            "_original_templateparentid",
            "_override_child_merge_type",
            "_prevent_outgoing",
            "_print_generate",
            "_re_index",
            "_reclose",
            "_reclose_oid",
            "_recover",
            "_refreshresponse",
            "_remove_pipeline_stage",
            "_spam",
            "_spamblock",
            "_ticketclash01_ok",
            "_validate_form",
            "_validate_only",
            "_validate_updates",
            "_validation_key",
            "_warning",
            "_warning_is_error",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "action_datetime": DATETIME,
        "attachments": list_of(model_of("attachment", "Attachment")),
        "auditdate": DATETIME,
        "auditfaileddate": DATETIME,
        "billing_address": model_of("address", "Address"),
        "closurereminderdatelastemailed": DATETIME,
        "contact_address": model_of("address", "Address"),
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "date_fully_closed": DATETIME,
        "dateassigned": DATETIME,
        "dateclosed": DATETIME,
        "datecreated": DATETIME,
        "dateoccurred": DATETIME,
        "deadlinedate": DATETIME,
        "deleted_date": DATETIME,
        "delivery_address": model_of("address", "Address"),
        "documents": list_of(model_of("attachment", "Attachment")),
        "embedding_match_timestamp": DATETIME,
        "enddatetime": DATETIME,
        "first_respond_by_date": DATETIME,
        "first_responsedate": DATETIME,
        "fixbydate": DATETIME,
        "followupdate": DATETIME,
        "invoicedate": DATETIME,
        "invoicepaiddate": DATETIME,
        "lapsafe_expiry_date": DATETIME,
        "last_update": DATETIME,
        "lastactiondate": DATETIME,
        "lastbugzillasync": DATETIME,
        "lastchildactiondate": DATETIME,
        "lastincomingemail": DATETIME,
        "lastnote_date": DATETIME,
        "lastrecurringemailsentdate": DATETIME,
        "laststatuschangestatusdate": DATETIME,
        "milestone_enddate": DATETIME,
        "milestone_startdate": DATETIME,
        "new_whe_": DATETIME,
        "next_review_date": DATETIME,
        "nextactivitydate": DATETIME,
        "nextactivityorappointmentdate": DATETIME,
        "nextappointmentdate": DATETIME,
        "oppconverteddate": DATETIME,
        "oppdemodate": DATETIME,
        "oppdiscountdate": DATETIME,
        "opptrialdate": DATETIME,
        "orionacknowledgedate": DATETIME,
        "planneddate": DATETIME,
        "planneddateend": DATETIME,
        "projectearlieststart": DATETIME,
        "projectlatestend": DATETIME,
        "resource_booking_end_date": DATETIME,
        "resource_booking_timeslot": DATETIME,
        "respondbydate": DATETIME,
        "responsedate": DATETIME,
        "responsestartdate": DATETIME,
        "reviewed_date": DATETIME,
        "search_index_sync_timestamp": DATETIME,
        "sla_start_date": DATETIME,
        "slaactiondate": DATETIME,
        "slaholdreminderdatelastemailed": DATETIME,
        "startdate": DATETIME,
        "startdatetime": DATETIME,
        "supplier_date": DATETIME,
        "supplier_dateclosed": DATETIME,
        "supplier_fixbydate": DATETIME,
        "supplier_respondbydate": DATETIME,
        "supplier_responsedate": DATETIME,
        "targetdate": DATETIME,
        "workflow_move_date_override": DATETIME,
        "workflow_stepstarted": DATETIME,
    }
