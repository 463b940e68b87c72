# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.tickets` take by keyword. The tickets. Whether projects and opportunities are among
them was not measured."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Address, Attachment, CustomField

    from .references import (
        ActionReference,
        AgentReference,
        AppointmentReference,
        ApprovalProcessReference,
        AssetReference,
        BudgetTypeReference,
        CategoryName,
        CategoryReference,
        ClientReference,
        ContractReference,
        MailboxReference,
        MilestoneReference,
        OrganisationReference,
        PriorityReference,
        ProductReference,
        ProjectReference,
        ReleaseReference,
        SalesOrderReference,
        ServiceReference,
        ServiceRequestDetailReference,
        SiteReference,
        SlaReference,
        StatusReference,
        SupplierContractReference,
        SupplierReference,
        TeamName,
        TeamReference,
        TemplateReference,
        TicketAreaReference,
        TicketReference,
        TicketTypeReference,
        TopLevelReference,
        UserReference,
        ViewColumnReference,
        ViewFilterReference,
        ViewListReference,
        WorkflowReference,
    )


class TicketFilters(TypedDict, total=False):
    """What `halo.tickets.list` takes."""

    advanced_search: str
    """Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value."""
    agent: AgentReference | Sequence[AgentReference]
    """Tickets of any of these agents, by id."""
    agent_id: AgentReference
    """Tickets assigned to this agent."""
    alerttype: str
    asset_id: AssetReference
    """Tickets about this asset."""
    awaitinginput: str
    billableonly: bool
    billing_date: str
    billing_type: str
    billingcontractid: int
    calendar_enddate: datetime.datetime | datetime.date | str
    calendar_startdate: datetime.datetime | datetime.date | str
    category_1: CategoryReference | Sequence[CategoryReference]
    """Tickets of any of these first categories, by id."""
    category_2: CategoryReference | Sequence[CategoryReference]
    category_3: CategoryReference | Sequence[CategoryReference]
    category_4: CategoryReference | Sequence[CategoryReference]
    cf_display_values_only: bool
    """Whether custom fields come with their displayed values alone; with include_custom_fields."""
    checkmyticketsonly: bool
    client_id: ClientReference
    """Tickets of this client."""
    client_ids: ClientReference | Sequence[ClientReference]
    """Tickets of any of these clients."""
    client_ref: str
    closed_only: bool
    """Closed tickets alone."""
    columns_id: ViewColumnReference
    """The column profile that decides which fields come back."""
    contract_id: ContractReference
    """Records of this contract."""
    contract_period: int
    dateoccurred_end: datetime.datetime | datetime.date | str
    """Opened at this time or earlier. Live servers ignore the name; datesearch with enddate works."""
    dateoccurred_start: datetime.datetime | datetime.date | str
    """Opened at this time or later. Live servers ignore the name; datesearch with startdate works."""
    datesearch: str
    """The date that startdate and enddate are about, for example dateoccured (one r) or datecleared."""
    debug: bool
    default_columns: bool
    deleted: bool
    """Deleted tickets."""
    domain: str
    enddate: datetime.datetime | datetime.date | str
    """The latest date; on tickets for the date that datesearch names."""
    enddatetime: datetime.datetime | datetime.date | str
    """The latest date and time, for the date that datesearch names."""
    excludeslacalcs: bool
    excludethese: int | Sequence[int] | str
    """Not these tickets, by id."""
    excludetickettypeallowall: bool
    extraportalfilter: str
    facebook_id: str
    fetchgrandchildren: bool
    filetype_filter: str
    flagged: int | Sequence[int] | str
    followedandagents: int | Sequence[int] | str
    ignoremilestonerestriction: bool
    include_custom_fields: int | Sequence[int] | str
    """Custom fields that each row carries, by their ids in custom_fields."""
    includeaccountmanager: bool
    includeagent: bool
    includeallopen: bool
    includeappointmentid: bool
    includeapproval: int | Sequence[int] | str
    includeassetkeyfield: bool
    includeassettype: bool
    includebreached: int | Sequence[int] | str
    includebudgettype: bool
    includechildids: bool
    includechildread: bool
    includechildren: int | Sequence[int] | str
    """0: neither parents nor children, 1: parents, 2: children; any of these."""
    includeclosed: int | Sequence[int] | str
    """1: closed, 0: not closed; any of these."""
    includecolumns: bool
    """Whether the answer carries the columns of its view as well."""
    includecompleted: bool
    includecontract: bool
    includecountryregion: bool
    includefirstname: bool
    includefollowedonly: int | Sequence[int] | str
    includehold: int | Sequence[int] | str
    includeinactivetechs: int | Sequence[int] | str
    includeinactiveusers: int | Sequence[int] | str
    includeitilname: bool
    includelastaction: bool
    """Whether a single row carries its last action."""
    includelastincomingemail: bool
    includelastname: bool
    includelastnote: bool
    includelocked: bool
    includemailbox: bool
    includemailid: bool
    includemyuseronly: int | Sequence[int] | str
    includenextactivitydate: bool
    includenextappointmenttype: bool
    includeparentsubject: bool
    includeprojects: int | Sequence[int] | str
    """0: neither, 1: opportunities, 2: projects; any of these."""
    includeread: int | Sequence[int] | str
    includerelatedservices: bool
    includerelease1: bool
    includerelease2: bool
    includerelease3: bool
    includeservicecategory: bool
    includeslaactiondate: bool
    includeslatimer: bool
    includestatus: bool
    includesubmittedonly: int | Sequence[int] | str
    includesupplier: bool
    includetickettype: bool
    includetimetaken: bool
    includetoplevel: bool
    includeviewing: bool
    includeworkflowstage: bool
    includeworkflowstagenumber: bool
    includuserdepartments: bool
    inlcludeopenchildcount: bool
    invlucebranch: bool
    ismilestone: bool
    isorion: bool
    isquicktimesearch: bool
    isscom: bool
    isteams: bool
    iszapier: bool
    itil_requesttype: int | Sequence[int] | str
    itil_requesttype_id: int
    kanbanviewontheagentapp: bool
    kanbanviewontheportal: bool
    lastupdatefromdate: datetime.datetime | datetime.date | str
    """Changed at this time or later."""
    lastupdatetodate: datetime.datetime | datetime.date | str
    """Changed at this time or earlier."""
    list_id: ViewListReference
    """Tickets of this saved list."""
    milestone_id: MilestoneReference
    mine: bool
    """Tickets of the agent that the application logs in as."""
    nochargeonly: bool
    notime: bool
    onlytime: bool
    open_only: bool
    """Open tickets alone."""
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool
    orion_type: int
    parent_id: TicketReference
    """Children of this ticket."""
    pending_review: bool
    per_action: bool
    prepayorcontractonly: bool
    priority: PriorityReference | Sequence[PriorityReference]
    """Tickets of any of these priorities, by Priority.priorityid."""
    product: ProductReference | Sequence[ProductReference]
    project_ids: ProjectReference | Sequence[ProjectReference]
    ready_for_invoicing: bool
    """What can be invoiced alone."""
    related_id: int
    """Tickets related to this one."""
    release_id: ReleaseReference
    requesttype: TicketTypeReference | Sequence[TicketTypeReference]
    """Tickets of any of these types, by id."""
    requesttype_id: TicketTypeReference
    """Tickets of this type."""
    requesttypegroup: int | Sequence[int] | str
    search: str
    """Text to look for."""
    search_details: str
    """Text to look for in the details."""
    search_id: str
    search_inventory_number: str
    search_oppcompanyname: str
    search_oppcontactname: str
    search_oppemailaddress: str
    search_release1: str
    search_release2: str
    search_release3: str
    search_releasenote: str
    search_reportedby: str
    search_summary: str
    """Text to look for in the summary."""
    search_supplier_reference: str
    search_user_name: str
    search_version: str
    searchactions: bool
    """Whether search looks into the actions too."""
    searchthisticketid: int
    service_id: ServiceReference
    """Records of this service."""
    showonroadmap: int | Sequence[int] | str
    site_id: SiteReference
    """Tickets of this site."""
    sitepostcode: bool
    sla: SlaReference | Sequence[SlaReference]
    """Tickets of any of these SLAs, by id."""
    sprint_for_tickettype_id: TicketTypeReference
    sprints: bool
    startandendset: bool
    startdate: datetime.datetime | datetime.date | str
    """The earliest date; on tickets for the date that datesearch names."""
    startdatetime: datetime.datetime | datetime.date | str
    """The earliest date and time, for the date that datesearch names."""
    status: StatusReference | Sequence[StatusReference]
    """Tickets in any of these statuses, by id."""
    status_id: StatusReference
    """Tickets in this status."""
    submittedandagents: int | Sequence[int] | str
    supplier_id: SupplierReference
    """Records of this supplier."""
    supplier_status: int | Sequence[int] | str
    team: TeamReference | Sequence[TeamReference]
    """Tickets of any of these teams, by id."""
    team_name: str
    """Tickets of the team with this name."""
    third_party_id: int
    """Records that have this id in the system they came from."""
    third_party_id_string: str
    """Records that have this id, a text, in the system they came from."""
    ticketarea_id: TicketAreaReference
    ticketcontract_id: int
    ticketidonly: bool
    """A few ids of each ticket alone. Not together with paging."""
    ticketids: int | Sequence[int] | str
    ticketlinktype: int
    tickettype_id: TicketTypeReference
    """Tickets of this type. Live servers ignore the name, and obey requesttype_id."""
    toplevel_id: TopLevelReference
    """Records below this top level."""
    unlinked_only: bool
    user_id: UserReference
    """Tickets of this user."""
    username: str
    utcoffset: float
    """Minutes to add to dates."""
    view_id: ViewFilterReference
    """The filter profile to filter by."""
    withattachments: bool
    """Tickets with attachments alone."""


class TicketGetParameters(TypedDict, total=False):
    """What `halo.tickets.get` takes."""

    amailentryid: str
    assignedto: int
    consignablelines: bool
    debug: bool
    dodatabaselookup: bool
    email: str
    include_auditing: bool
    includeagent: bool
    includechildids: bool
    includedetails: bool
    """Whether details come too: custom fields, attachments and what else list rows lack."""
    includelastaction: bool
    """Whether the last action comes too."""
    includelastappointment: bool
    includelinkedobjects: bool
    includenextappointment: bool
    includeparentchangeinfo: bool
    includeparentsubject: bool
    includeseenby: bool
    is_portal: bool
    isdetailscreen: bool
    ishalolink: bool
    ispreview: bool
    isteams: bool
    nocache: bool
    subject: str
    ticketidonly: bool
    utcoffset: float


class TicketDeleteParameters(TypedDict, total=False):
    """What `halo.tickets.delete` takes."""

    reason: str
    """Why it is deleted."""


class TicketFields(TypedDict, total=False):
    """The fields of one record of `halo.tickets`."""

    account_manager: str | None
    acctmaninformedsurvey: bool | None
    action_agent_name: str | None
    action_chargerate: str | None
    action_contract_ref: str | None
    action_datetime: datetime.datetime | datetime.date | str | None
    action_note: str | None
    action_number: int | None
    action_outcome: str | None
    action_ticket_id: int | None
    action_travelchargerate: str | None
    actioncode: int | None
    actionworkflowset: bool | None
    actisbillabledefault: bool | None
    actualcost: float | None
    add_tags: list[dict[str, Any]] | None
    addigy_alert_id: str | None
    additional_agents: list[dict[str, Any]] | None
    addressfrom: str | None
    agent_booking_type: int | None
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    agent_name: str | None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    agent_signature: str | None
    agent_time_metrics: list[dict[str, Any]] | None
    agreedcleared: bool | None
    ai_agent_id: str | None
    ai_conversation_summary: str | None
    ai_created: bool | None
    ai_generated_summary: str | None
    ai_matched_articles: list[dict[str, Any]] | None
    ai_matched_tickets: list[dict[str, Any]] | None
    ai_matched_tickets_incidents: list[dict[str, Any]] | None
    ai_matched_tickets_problems: list[dict[str, Any]] | None
    ai_matched_tickets_requests: list[dict[str, Any]] | None
    ai_satisfaction_level: str | None
    ai_search_query: str | None
    ai_sentiment_analysis: str | None
    ai_suggested_category: str | None
    ai_suggested_impact: int | None
    ai_suggested_priority: str | None
    ai_suggested_resolution: str | None
    ai_suggested_type: str | None
    ai_suggested_urgency: int | None
    ai_suggestions: list[dict[str, Any]] | None
    ai_summary: str | None
    ai_survey_comment: str | None
    ai_survey_score: int | None
    ai_tonality: str | None
    alerttype: str | None
    alluserscanview: int | None
    alsoinform: str | None
    alternativecontactno: str | None
    amemo: str | None
    api_url: str | None
    apply_rules: bool | None
    apply_this_rule: int | None
    appointment_count: int | None
    appointment_id: AppointmentReference | None
    appointment_type: int | None
    approval_cab_name: str | None
    approval_process_group_name: str | None
    approval_process_id: ApprovalProcessReference | None
    """The process of approval it goes through."""
    approval_process_step: int | None
    approval_process_step_name: str | None
    approval_status: int | None
    approvedby: int | None
    approvers: list[dict[str, Any]] | None
    area_inactive: bool | None
    article_description: str | None
    article_inactive: bool | None
    article_notes: str | None
    article_resolution: str | None
    article_type: int | None
    asset_key_field_string: str | None
    asset_number: int | None
    asset_site: int | None
    asset_type: int | None
    asset_type_name: str | None
    assets: list[dict[str, Any]] | None
    """The assets it concerns."""
    assets_columns: list[dict[str, Any]] | None
    assetstring: str | None
    atera_alert_id: int | None
    attachment_count: int | None
    """The number of attachments."""
    attachments: list[Attachment] | None
    audit_log: list[dict[str, Any]] | None
    auditdate: datetime.datetime | datetime.date | str | None
    auditfaileddate: datetime.datetime | datetime.date | str | None
    auditfailednote: str | None
    auditnote: str | None
    auditstatus: int | None
    auditunum: int | None
    automate_id: int | None
    automation_entity_type: int | None
    automation_sequence: int | None
    autotask_id: int | None
    autotask_number: str | None
    auvik_id: str | None
    auvik_url: str | None
    azure_connection_id: int | None
    azure_tenants: str | None
    azure_tenants_name: str | None
    azuremonitor_id: str | None
    backoutplan: str | None
    backup_radar_id: int | None
    backup_radar_state: int | None
    bigpanda_id: str | None
    billable_time: float | None
    billing_address: Address | None
    billing_plan_text: str | None
    billing_type: int | None
    bookingurl: str | None
    branch_id: int | None
    branch_name: str | None
    budgetcode: int | None
    budgethours: str | None
    budgets: list[dict[str, Any]] | None
    budgettype: str | None
    budgettype_id: BudgetTypeReference | None
    budgettype_name: str | None
    businessapp_count: int | None
    call_log_count: int | None
    can_add_cc_followers: bool | None
    canbechild: bool | None
    canbevotedfor: bool | None
    category_1: CategoryName | None
    """The first category, by its path, as in Hardware>Laptop."""
    category_1_display: str | None
    category_2: CategoryName | None
    category_2_display: str | None
    category_3: CategoryName | None
    category_3_display: str | None
    category_4: CategoryName | None
    category_4_display: str | None
    category_include_note_1: bool | None
    category_include_note_2: bool | None
    category_include_note_3: bool | None
    category_include_note_4: bool | None
    category_itil_1: int | None
    category_itil_2: int | None
    category_itil_3: int | None
    category_itil_4: int | None
    category_note_1: str | None
    category_note_2: str | None
    category_note_3: str | None
    category_note_4: str | None
    category_user_note_1: str | None
    category_user_note_2: str | None
    category_user_note_3: str | None
    category_user_note_4: str | None
    categoryid_1: CategoryReference | None
    categoryid_2: CategoryReference | None
    categoryid_3: CategoryReference | None
    categoryid_4: CategoryReference | None
    causedby: int | None
    ccaddress: str | None
    change_all_day: bool | None
    change_window_type: int | None
    changeinformation_html: str | None
    changeseq: int | None
    changestate: str | None
    chargehours: float | None
    chargerate: int | None
    chat_count: int | None
    chat_id: int | None
    chat_key_id: str | None
    check_status_freeze: bool | None
    child_action_count: int | None
    child_count: int | None
    child_count_open: int | None
    child_status: int | None
    child_template_id: TemplateReference | None
    child_ticket_id_string: str | None
    child_ticket_ids: list[int] | None
    childrenlefttocreate: bool | None
    clear_feedback: bool | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    client_reference: str | None
    client_to_invoice_to_id: int | None
    clone_count: int | None
    clonedfrom: int | None
    clonedfrom_id: int | None
    clonedfrom_summary: str | None
    clonedfrom_ticket_type_name: str | None
    close_unassigned: bool | None
    closed_in_integration_system: bool | None
    closure_agent_id: int | None
    closure_note: str | None
    closure_note_html: str | None
    closure_time: float | None
    closurereminderdatelastemailed: datetime.datetime | datetime.date | str | None
    cluster_description: str | None
    cluster_id: int | None
    cluster_name: str | None
    cluster_resolution: str | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    colour_rule: int | None
    communicationplan: str | None
    component_id: int | None
    component_name: str | None
    connectedinstance_id: int | None
    connectwise_id: int | None
    connectwise_project_id: int | None
    connectwisermm_ticketid: str | None
    contact_address: Address | None
    contract_balance: str | None
    contract_id: ContractReference | None
    """The contract it belongs to."""
    contract_ref: str | None
    """The reference of that contract. A save goes by contract_id."""
    contract_refextra: str | None
    contract_schedule_plan_id: int | None
    contributors: list[dict[str, Any]] | None
    copy_milestone: bool | None
    cost: float | None
    country_code_alpha2: str | None
    country_code_alpha3: str | None
    country_code_name: str | None
    country_code_numeric: int | None
    create_article: bool | None
    createacknowledgement: bool | None
    created_by: str | None
    created_from_action_id: ActionReference | None
    created_from_action_name: str | None
    created_from_automation_entityid: int | None
    createdfrom_id: int | None
    createdfrom_summary: str | None
    createdfrom_ticket_type_name: str | None
    createdfromautomationstdid: int | None
    currency: int | None
    current_action_name: str | None
    current_action_type: str | None
    currentelapsedhours: float | None
    currentfaactionnumber: int | None
    customer_relationships: str | None
    customer_signature: str | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    customfieldvalidationreason: str | None
    database_lookup_result: dict[str, Any] | None
    datadog_id: str | None
    date_dependencies: list[dict[str, Any]] | None
    date_fully_closed: datetime.datetime | datetime.date | str | None
    dateassigned: datetime.datetime | datetime.date | str | None
    dateclosed: datetime.datetime | datetime.date | str | None
    """When it was closed, UTC."""
    datecreated: datetime.datetime | datetime.date | str | None
    """When it was created, UTC."""
    dateoccurred: datetime.datetime | datetime.date | str | None
    """When it was opened, UTC."""
    datto_alert_state: int | None
    deadlinedate: datetime.datetime | datetime.date | str | None
    """When it is due, UTC; 1900-01-01 for none."""
    deadlinenotificationhours: float | None
    default_appointment_details: str | None
    default_appointment_summary: str | None
    default_reporter: int | None
    default_slack_channel_name: str | None
    default_teams_chat_name: str | None
    defaultsendattachments: bool | None
    deleted: bool | None
    deleted_date: datetime.datetime | datetime.date | str | None
    delivery_address: Address | None
    deliverycontact: str | None
    department_id: int | None
    details: str | None
    """The text, plain."""
    details_html: str | None
    """The text as HTML."""
    development: bool | None
    device_automate_id: int | None
    device_name: str | None
    devops_agent: str | None
    devops_comment_count: int | None
    devops_key: str | None
    devops_workitem_count: int | None
    disable_milestone_modification: bool | None
    dl_cf_email_value: str | None
    do_lookups: bool | None
    documents: list[Attachment] | None
    domerge: bool | None
    domotz_alertid: int | None
    domotz_deviceid: int | None
    donotapplytemplateintheapi: bool | None
    dont_copy_history: bool | None
    dont_do_databaselookups: bool | None
    dont_do_rules: bool | None
    dontcreatechild: bool | None
    duplicate_kbs: str | None
    ecommerce_orders: list[dict[str, Any]] | None
    elapsed_resolution_hours: float | None
    elapsed_response_hours: float | None
    email_end_tag_override: str | None
    email_message_id: str | None
    email_start_tag_override: str | None
    emailcclist: str | None
    emailcclistsupplier: str | None
    emaildisplayname: str | None
    emailpriority: int | None
    emailtolist: str | None
    emailtolistsupplier: str | None
    embedding_match_timestamp: datetime.datetime | datetime.date | str | None
    enddatetime: datetime.datetime | datetime.date | str | None
    enduser_role_ids: list[int] | None
    enduserstatus: int | None
    estimate: float | None
    estimate_lat_long: bool | None
    estimatedays: float | None
    excludefromsla: bool | None
    expenses: list[dict[str, Any]] | None
    external_links: list[dict[str, Any]] | None
    facebook_id: str | None
    facebook_message_id: str | None
    faigeneratedsummary_list: str | None
    fallback_to_agents_default_team: bool | None
    faultapprovalexists: bool | None
    faultapprovalfailed: bool | None
    faultcode: int | None
    faultcodeopen: int | None
    first_respond_by_date: datetime.datetime | datetime.date | str | None
    first_responsedate: datetime.datetime | datetime.date | str | None
    first_responsetime: float | None
    firstname: str | None
    firsttimefix: int | None
    fixbydate: datetime.datetime | datetime.date | str | None
    """When the SLA wants it solved, UTC."""
    fixbydateadjusted: bool | None
    flagged: bool | None
    follower_count: int | None
    followupdate: datetime.datetime | datetime.date | str | None
    forceruleupdate: bool | None
    form_id: str | None
    forwarded_by: int | None
    forwardinboundupdates: bool | None
    freshdesk_agent_email: str | None
    freshdesk_agent_name: str | None
    freshdesk_group_name: str | None
    freshdesk_id: int | None
    freshdesk_product_name: str | None
    freshdesk_ticket_data: dict[str, Any] | None
    from_catalogue: bool | None
    get_address_from_opp_company_name: bool | None
    gfialerttype: str | None
    github_repository: str | None
    google_questiondata: dict[str, Any] | None
    google_reviewdata: dict[str, Any] | None
    halolink_ticketid: int | None
    has_related: bool | None
    hasbeenclosed: bool | None
    """Whether it is closed; open tickets come without it."""
    hdid: int | None
    hide_feedback: bool | None
    hoursinvoiced: float | None
    hover_summary: str | None
    htmlmessage: str | None
    hubspot_id: str | None
    hubspot_url: str | None
    idsummary: str | None
    ignore_kb_match: bool | None
    impact: int | None
    """The impact, from the tenant's own list."""
    impactdescription: str | None
    impactlevel: int | None
    import_details_id: int | None
    inactive: bool | None
    """Whether it is out of use."""
    incomingevent_count: int | None
    inform3rdpartysystem: bool | None
    instagram_message_id: str | None
    intacct_category: str | None
    intacct_class: str | None
    intacct_class_name: str | None
    intacct_obs_per_comp: list[dict[str, Any]] | None
    intacct_projectm_employee_id: str | None
    intacct_sales_employee_id: str | None
    intacct_save_location: str | None
    intacct_sub_location_id: str | None
    internet_message_id: str | None
    inventory_number: str | None
    invite_emaillist: str | None
    invoice_line_count: int | None
    invoiceable_time: float | None
    invoicedate: datetime.datetime | datetime.date | str | None
    invoicedescription: str | None
    invoicelabouramount: float | None
    invoicematerialsamount: float | None
    invoicenote: str | None
    invoicenumber: str | None
    invoicepaiddate: datetime.datetime | datetime.date | str | None
    invoiceseperatelyoverride: bool | None
    invoicestatus: int | None
    is_ai_indexable: bool | None
    is_closure_reminder_closure: bool | None
    is_downtime: bool | None
    is_maintenance: bool | None
    is_opportunity: bool | None
    is_project: bool | None
    is_sensitive: bool | None
    is_slahold_reminder_closure: bool | None
    is_vip: bool | None
    isbeingclosed: bool | None
    isbillable: bool | None
    isclone: bool | None
    isimportantcontact: bool | None
    isnew: bool | None
    isparentservice: bool | None
    item_issued: dict[str, Any] | None
    items: str | None
    items_issued: list[dict[str, Any]] | None
    items_issued_count: int | None
    itemsarebillable: bool | None
    itemsprice: float | None
    itil_requesttype_id: int | None
    itilname: str | None
    jira_issue_count: int | None
    journeys: list[dict[str, Any]] | None
    justification: str | None
    kaseya_agent_id: str | None
    kaseya_asset_name: str | None
    kaseyaid: str | None
    kb_ai_summary: str | None
    kb_pdf_template: int | None
    kb_pdftemplate_name: str | None
    kblinkid: int | None
    knownerror: bool | None
    labno: str | None
    lapsafe_asset: str | None
    lapsafe_asset_type_id: str | None
    lapsafe_bay: str | None
    lapsafe_bay_id: str | None
    lapsafe_count: int | None
    lapsafe_expiry_date: datetime.datetime | datetime.date | str | None
    lapsafe_installation: str | None
    last_update: datetime.datetime | datetime.date | str | None
    """When it was last changed, UTC."""
    lastaction_chargerate: str | None
    lastactiondate: datetime.datetime | datetime.date | str | None
    """When the last action was, UTC."""
    lastactiondateteams: str | None
    lastbugzillasync: datetime.datetime | datetime.date | str | None
    lastchildactiondate: datetime.datetime | datetime.date | str | None
    lastincomingemail: datetime.datetime | datetime.date | str | None
    lastname: str | None
    lastnote: str | None
    lastnote_date: datetime.datetime | datetime.date | str | None
    lastrecurringemailsentdate: datetime.datetime | datetime.date | str | None
    laststatus3rdparty: int | None
    laststatuschangeinformed: int | None
    laststatuschangeinformedmanager: int | None
    laststatuschangestatus: int | None
    laststatuschangestatusdate: datetime.datetime | datetime.date | str | None
    latitude: float | None
    lessonslearned: str | None
    linked_ecommerce_order_number: str | None
    linked_ecommerce_order_url: str | None
    linked_halo_ticket_count: int | None
    linkremotesession: bool | None
    linktypesarray: list[dict[str, Any]] | None
    liongard_system_id: int | None
    locked: bool | None
    locked_by_agentid: int | None
    loggedonbehalfby: str | None
    loggedoutofhdworkinghours: bool | None
    longitude: float | None
    lookup_search: str | None
    mailbox: str | None
    mailboxid: MailboxReference | None
    mailentryid: str | None
    main_project_id: int | None
    make_automation_entity_inactive: bool | None
    mark_as_read_only: bool | None
    matched_kb_id: int | None
    matched_kb_id_acessible_to_user: bool | None
    matched_rule_dont_show_notification: bool | None
    matched_rule_id: int | None
    matched_rule_ids: str | None
    matched_rule_name: str | None
    matched_rules: list[dict[str, Any]] | None
    matching_value: str | None
    maximumRestrictedPriority: int | None
    meraki_alert_type: str | None
    meraki_device: str | None
    merged_into_id: int | None
    messsent: str | None
    messsentlast: str | None
    mileage: float | None
    milestone_billing_type: int | None
    milestone_enddate: datetime.datetime | datetime.date | str | None
    milestone_id: MilestoneReference | None
    milestone_name: str | None
    milestone_sequence: int | None
    milestone_startdate: datetime.datetime | datetime.date | str | None
    milestone_status: int | None
    milestone_value: float | None
    milestones: list[dict[str, Any]] | None
    ncentral_details_id: int | None
    ncentral_ticketid: str | None
    needcreatechild: bool | None
    new_actioncode: int | None
    new_agent_signature: str | None
    new_approvalprocess: int | None
    new_approvalprocess_agent_id: int | None
    new_approvalprocess_cab_id: int | None
    new_approvalprocess_customfieldid: int | None
    new_approvalprocess_email: str | None
    new_approvalprocess_role_id: int | None
    new_approvalprocess_user_id: int | None
    new_approvers: list[dict[str, Any]] | None
    new_customer_signature: str | None
    new_external_link: dict[str, Any] | None
    new_milestone_ticket: int | None
    new_related_tickets: list[dict[str, Any]] | None
    new_whe_: datetime.datetime | datetime.date | str | None
    new_workflow_history: list[dict[str, Any]] | None
    newaction_emailfrom: int | None
    newaction_emailfrom_address_override: str | None
    newrelic_id: str | None
    newrelicincident_id: str | None
    next_appointment_type: int | None
    next_review_date: datetime.datetime | datetime.date | str | None
    nextactivitydate: datetime.datetime | datetime.date | str | None
    nextactivityorappointmentdate: datetime.datetime | datetime.date | str | None
    nextappointmentdate: datetime.datetime | datetime.date | str | None
    ninja_alert_id: str | None
    ninja_alert_type: str | None
    ninja_device_id: int | None
    ninja_id: str | None
    nochangesequpdate: bool | None
    nonbillable_time: float | None
    nonchargehours: float | None
    notepad: str | None
    notuseful_count: int | None
    ola_count: int | None
    olas: list[dict[str, Any]] | None
    onhold: bool | None
    """Whether the SLA clock is stopped."""
    open_chat_count: int | None
    opened_by: str | None
    operationalserviceid: int | None
    opp_country_name: str | None
    opp_region_name: str | None
    oppaddr1: str | None
    oppaddr2: str | None
    oppaddr3: str | None
    oppaddr4: str | None
    oppattemptsmade: int | None
    oppclosurecategory: int | None
    oppcompanyname: str | None
    oppcompetitors: str | None
    oppcontactname: str | None
    oppconversionprobability: float | None
    oppconverteddate: datetime.datetime | datetime.date | str | None
    oppcountry: str | None
    oppcurrentsystem: str | None
    oppcustomertitle: str | None
    oppdemodate: datetime.datetime | datetime.date | str | None
    oppdiscountdate: datetime.datetime | datetime.date | str | None
    oppdontaddtomailinglist: bool | None
    oppemailaddress: str | None
    opphear: str | None
    oppjobtitle: str | None
    opportunity_third_party_url: str | None
    opppostcode: str | None
    oppproductchosen: str | None
    oppprofit: float | None
    oppreason: str | None
    oppregion: str | None
    opptel: str | None
    opptimezonename: str | None
    opptrialdate: datetime.datetime | datetime.date | str | None
    opptype: str | None
    oppvalue: float | None
    oppvalue_annual: float | None
    oppvalue_monthly: float | None
    oppvalue_oneoff: float | None
    oppvalueadjusted: float | None
    order_line_composite_key: dict[str, Any] | None
    order_line_price: float | None
    order_sequence: int | None
    order_update_from: int | None
    order_update_to: int | None
    orderhead_id: int | None
    organisation_id: OrganisationReference | None
    original_agent: int | None
    orionacknowledgedate: datetime.datetime | datetime.date | str | None
    orionacknowledgedby: int | None
    orionacknowledgedbyname: str | None
    orionacknowledgenote: str | None
    orionacknowledgestate: int | None
    orionalert: int | None
    orionalertactiveid: int | None
    orionalertid: int | None
    orionalertname: str | None
    orionclosestate: int | None
    orionnote: str | None
    orionwho: int | None
    override_opening_action_who: bool | None
    overrideticketcost: float | None
    overriding_rates: list[dict[str, Any]] | None
    owning_service: int | None
    owning_service_name: str | None
    pagerdutyeragent: int | None
    pagerdutyid: str | None
    pagerdutyincidentid: str | None
    pagerdutyincidentidstring: str | None
    pagerdutyservice: str | None
    pagerdutyservice_name: str | None
    pagerdutystatus: int | None
    pagerdutyurl: str | None
    pandadoc_attachment: int | None
    pandadoc_attachment_name: str | None
    pandadoc_attachment_url: str | None
    parent_agent: int | None
    parent_id: TicketReference | None
    """The ticket it is a child of."""
    parent_itil_ticket_type: int | None
    parent_milestones: list[dict[str, Any]] | None
    parent_release2_name: str | None
    parent_release3_name: str | None
    parent_release_name: str | None
    parent_release_note: str | None
    parent_status: int | None
    parent_status_name: str | None
    parent_subject: str | None
    parent_summary: str | None
    parent_ticket_type_name: str | None
    parentassign: bool | None
    parentbudgethours: float | None
    parentguid: str | None
    pdf_attachment_id: int | None
    phonenumber: str | None
    phonenumberfrom: str | None
    pipeline_stage_id: int | None
    pipeline_stage_name: str | None
    planneddate: datetime.datetime | datetime.date | str | None
    planneddateend: datetime.datetime | datetime.date | str | None
    popup_notes: list[dict[str, Any]] | None
    postloggedview: int | None
    powershell_script_count: int | None
    pr_id: int | None
    pr_link: str | None
    prepay_balance_amount: float | None
    prepay_balance_hours: float | None
    prepay_threshold: dict[str, Any] | None
    primary_issue: dict[str, Any] | None
    primary_service_name: str | None
    primary_workitem: dict[str, Any] | None
    printhtml: str | None
    priority_id: PriorityReference | None
    """The priority, by Priority.priorityid; not by Priority.id."""
    priority_name: str | None
    """A name, for reading. A save goes by priority_id."""
    process_ai: bool | None
    product_id: ProductReference | None
    product_key: str | None
    product_name: str | None
    """A name, for reading. A save goes by product_id."""
    project_items_issued: list[dict[str, Any]] | None
    project_overriding_rates: list[dict[str, Any]] | None
    projectcompletionpercentage: float | None
    projectconsignmentdetailid: int | None
    projectconsignmentheaderid: int | None
    projectearlieststart: datetime.datetime | datetime.date | str | None
    projectinternaltask: bool | None
    projectlatestend: datetime.datetime | datetime.date | str | None
    projectmoneyactual: float | None
    projectmoneybudget: float | None
    projecttimeactual: float | None
    projecttimebudget: float | None
    projecttimepercentage: float | None
    purchaseorder_count: int | None
    purchaseordernumber: str | None
    qualifications: list[dict[str, Any]] | None
    qualifications_matched: str | None
    quantity: int | None
    """How many."""
    quick_ticket_link_text: str | None
    quotation_count: int | None
    quotedescription: str | None
    quotelabouramount: float | None
    quotematerialsamount: float | None
    quotepriority: int | None
    rapid7_action_count: str | None
    rapid7_ticketinvid: str | None
    rapid7_ticketrrn: str | None
    read: bool | None
    reassigncount: int | None
    recalculate_billing: bool | None
    recaptcha_token: str | None
    reference: str | None
    related_action_count: int | None
    related_articles_str: str | None
    related_businessapps_descriptions: str | None
    related_service_category_names: str | None
    related_service_descriptions: str | None
    related_ticket_count: int | None
    related_tickets: list[dict[str, Any]] | None
    release2_id: int | None
    release2_name: str | None
    release3_id: int | None
    release3_name: str | None
    release_id: ReleaseReference | None
    release_important: bool | None
    release_name: str | None
    release_note: str | None
    releasenotegroup_id: int | None
    releasenotegroup_name: str | None
    remotesession_count: int | None
    remotesessionid: int | None
    remotetechid: int | None
    reportedby: str | None
    requestdetailsprinted: bool | None
    requesttype_group: str | None
    requesttype_group_id: int | None
    requesttype_name: str | None
    requesttype_published_id: str | None
    resolved_by: str | None
    resource_booking_asset: int | None
    resource_booking_asset_advanced_search: str | None
    resource_booking_end_date: datetime.datetime | datetime.date | str | None
    resource_booking_site: int | None
    resource_booking_timeslot: datetime.datetime | datetime.date | str | None
    resource_booking_type: int | None
    resource_booking_use_date_range: bool | None
    resourcetype_id: int | None
    resourcetype_name: str | None
    respondbydate: datetime.datetime | datetime.date | str | None
    """When the SLA wants a response, UTC."""
    respondbydateadjusted: bool | None
    responsedate: datetime.datetime | datetime.date | str | None
    responsestartdate: datetime.datetime | datetime.date | str | None
    responsetime: float | None
    return_this: bool | None
    reviewed: bool | None
    reviewed_date: datetime.datetime | datetime.date | str | None
    risk_score: float | None
    riskdescription: str | None
    risklevel: int | None
    roadmapnote: str | None
    salesforce_accountid: str | None
    salesforce_contactid: str | None
    salesforce_parentid: str | None
    salesforce_stage: int | None
    salesforce_status: str | None
    salesorder_count: int | None
    salesorder_id: SalesOrderReference | None
    """The sales order it belongs to."""
    sapattachmentsuuid: str | None
    sapid: str | None
    satisfactioncomment: str | None
    satisfactionlevel: int | None
    scomalertid: str | None
    scomalertstate: int | None
    scomclearance: str | None
    search_count: int | None
    search_index_sync_batches: int | None
    search_index_sync_timestamp: datetime.datetime | datetime.date | str | None
    search_score: float | None
    section_timezone: str | None
    security_signal_id: str | None
    seenby: str | None
    send_remoteinvite: bool | None
    sendack: bool | None
    sendprintrequest: int | None
    sendtopagerduty: bool | None
    sendtosplunkoncall: bool | None
    sentinel_display_id: int | None
    sentinel_id: str | None
    sentinel_resourcegroup: str | None
    sentinel_subscriptionid: str | None
    sentinel_url: str | None
    sentinel_workspace: str | None
    service_count: int | None
    service_id: ServiceReference | None
    service_linked_device: int | None
    service_request_detail_id: ServiceRequestDetailReference | None
    servicefailurestid: int | None
    serviceformprinted: bool | None
    servicenow_id: str | None
    servicenow_number: str | None
    servicestatusnote: str | None
    show_channel_create: bool | None
    show_chat_create: bool | None
    showforusers: bool | None
    showonroadmap: bool | None
    sibling_count_open: int | None
    site_id: SiteReference | None
    """The site it belongs to."""
    site_inactive: bool | None
    site_name: str | None
    """A name, for reading. A save goes by site_id."""
    site_sla_id: int | None
    site_timezone: str | None
    sitepostcode: str | None
    sla_first_response_state: str | None
    sla_id: SlaReference | None
    sla_name: str | None
    """A name, for reading. A save goes by sla_id."""
    sla_start_date: datetime.datetime | datetime.date | str | None
    slaactiondate: datetime.datetime | datetime.date | str | None
    slack_callback_id: str | None
    slack_channel_id: str | None
    slaexcuse: str | None
    slaholdreminderdatelastemailed: datetime.datetime | datetime.date | str | None
    slaholdtime: float | None
    slapercused: float | None
    slaresponseexcuse: str | None
    slaresponsestate: str | None
    slastate: str | None
    slatimeelapsed: float | None
    slatimeleft: float | None
    slatimeremaining: float | None
    smemo: str | None
    sms_override: str | None
    source: int | None
    splunkoncall_id: str | None
    splunkoncallstatus: int | None
    splunkoncalltarget: int | None
    splunkoncalltarget_id: str | None
    splunkoncallurl: str | None
    splunksearch: str | None
    splunkurl: str | None
    sqlimport_id: int | None
    start_adjust: int | None
    startdate: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    startdate_timezone: str | None
    startdate_with_timezone: dict[str, Any] | None
    startdatetime: datetime.datetime | datetime.date | str | None
    starttime: str | None
    starttimeslot: int | None
    statement_of_work_added: bool | None
    status_change_frozen: bool | None
    status_id: StatusReference | None
    """The status, a record of /Status. A ticket is closed by setting it: 9, unless the tenant has another."""
    status_name: str | None
    """A name, for reading. A save goes by status_id."""
    statuscolor: str | None
    statusseq: int | None
    suggested_category1: str | None
    summary: str | None
    """One line that says what it is about."""
    supplier_breachfixbysent: bool | None
    supplier_breachrespsent: bool | None
    supplier_contact_id: int | None
    supplier_contract_id: SupplierContractReference | None
    supplier_contract_ref: str | None
    supplier_date: datetime.datetime | datetime.date | str | None
    supplier_dateclosed: datetime.datetime | datetime.date | str | None
    supplier_fixbydate: datetime.datetime | datetime.date | str | None
    supplier_id: SupplierReference | None
    supplier_name: str | None
    """A name, for reading. A save goes by supplier_id."""
    supplier_priority_id: PriorityReference | None
    supplier_reference: str | None
    supplier_respondbydate: datetime.datetime | datetime.date | str | None
    supplier_responsedate: datetime.datetime | datetime.date | str | None
    supplier_responsestate: str | None
    supplier_responsetime: float | None
    supplier_sla_id: SlaReference | None
    supplier_slaexcuse: str | None
    supplier_slastate: str | None
    supplier_slatimeelapsed: float | None
    supplier_status: int | None
    supplier_time_metrics: list[dict[str, Any]] | None
    surveyneeded: bool | None
    surveysent: bool | None
    sync_to_salesforce: bool | None
    syncro_alert_id: int | None
    table: dict[str, Any] | None
    tags: list[dict[str, Any]] | None
    takenby: str | None
    target_adjust: int | None
    targetdate: datetime.datetime | datetime.date | str | None
    """1900-01-01 stands for none."""
    targetdate_timezone: str | None
    targetdate_with_timezone: dict[str, Any] | None
    targetpercused: float | None
    targettime: str | None
    targettimeleft: float | None
    targettimeslot: int | None
    task_count: int | None
    team: TeamName | None
    """The team, by its name."""
    team_department_id: int | None
    team_id: TeamReference | None
    teams_ticket_icon: str | None
    teams_user_id: str | None
    teamsmessage: str | None
    template_id: int | None
    template_name: str | None
    template_when_linked: int | None
    templateuser_override: bool | None
    templatewhenlinked_name: str | None
    testplan: str | None
    third_party_call_id: str | None
    third_party_client_id: str | None
    third_party_id: int | None
    third_party_id_string: str | None
    third_party_parent_id: str | None
    third_party_problem_id: str | None
    thirdparty_url: str | None
    thirdpartyreviewscore: int | None
    ticket_client_to_invoice_to_id: int | None
    ticket_client_to_invoice_to_name: str | None
    ticket_invoices_for_each_site: bool | None
    ticket_tags: str | None
    ticket_timezone: str | None
    ticketage: float | None
    tickettype_id: TicketTypeReference | None
    """The kind of ticket, a record of /TicketType; numbers differ between tenants."""
    tickettype_name: str | None
    """A name, for reading. A save goes by tickettype_id."""
    timeentries: list[dict[str, Any]] | None
    timetaken: float | None
    """Hours worked, as a decimal number."""
    timezonename: str | None
    todo_count: int | None
    todo_list: list[dict[str, Any]] | None
    top_level_id: TopLevelReference | None
    top_level_name: str | None
    totalmileage: float | None
    travelhours: float | None
    twitter_message_id: int | None
    twitterid: int | None
    twitterscreenname: str | None
    ukasaccredited: bool | None
    unapprovedchangestatus: int | None
    unotes: str | None
    unread_child_action_count: int | None
    unread_related_action_count: int | None
    unrelate_from_ticket_id: int | None
    unsubscribedfromserviceid: int | None
    update_milestone_id: int | None
    updateservicestatus: bool | None
    urgency: int | None
    """The urgency, from the tenant's own list."""
    use: str | None
    """What kind of record it is."""
    useful_count: int | None
    user_attachment_count: int | None
    user_email: str | None
    user_email2: str | None
    user_email3: str | None
    user_id: UserReference | None
    """The user who reported it."""
    user_linked_sites: list[dict[str, Any]] | None
    user_name: str | None
    userdef1: str | None
    userdef2: str | None
    userdef3: str | None
    userdef4: str | None
    userdef5: str | None
    userdepartments: str | None
    userrequestedapprover: int | None
    users_name: str | None
    usertype: int | None
    utcoffset: float | None
    vectors: list[dict[str, Any]] | None
    version_id: int | None
    version_name: str | None
    visible_child_tickets: int | None
    web_url: str | None
    whatsappcreatedfromid: str | None
    who: str | None
    workflow_history: list[dict[str, Any]] | None
    workflow_html_to_show_on_progress: str | None
    workflow_id: WorkflowReference | None
    workflow_move_date_override: datetime.datetime | datetime.date | str | None
    workflow_name: str | None
    """A name, for reading. A save goes by workflow_id."""
    workflow_seq: int | None
    workflow_stage: str | None
    workflow_stage_id: int | None
    workflow_stage_number: str | None
    workflow_step: int | None
    workflow_stepstarted: datetime.datetime | datetime.date | str | None
    your_vote: int | None
    your_vote_comment: str | None
    zoom_default_message: str | None


class TicketCreate(TicketFields, total=False):
    """The fields of one new record of `halo.tickets`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class TicketUpdate(TicketFields, total=False):
    """The id of one record of `halo.tickets`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
