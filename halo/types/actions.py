# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.actions` take by keyword. What was done on tickets: notes, e-mails, time. Numbered
within each ticket."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Address, Attachment, CustomField

    from .references import (
        ActionReference,
        AgentReference,
        AppointmentReference,
        AssetReference,
        CategoryName,
        EmailTemplateReference,
        InvoiceReference,
        OutcomeReference,
        PriorityReference,
        ProductReference,
        ProjectReference,
        PurchaseOrderReference,
        QuotationReference,
        ReleaseReference,
        SalesOrderReference,
        StatusReference,
        SupplierReference,
        TeamName,
        TemplateReference,
        TicketReference,
        TicketTypeReference,
        WorkflowReference,
    )


class ActionFilters(TypedDict, total=False):
    """What `halo.actions.list` takes."""

    actoutcome: str
    """Actions with this outcome, by its name."""
    actoutcomenum: OutcomeReference
    agentonly: bool
    """Actions by agents alone."""
    conversationonly: bool
    """Actions that are part of the conversation alone."""
    datesearch: str
    """The date that startdate and enddate are about, for example dateoccured (one r) or datecleared."""
    enddate: datetime.datetime | datetime.date | str
    """The latest date; on tickets for the date that datesearch names."""
    excludebilling: bool
    excludehiddenfrominternalit: bool
    excludeprivate: bool
    """No actions that the user cannot see."""
    excludesys: bool
    """No actions by the system."""
    importantonly: bool
    importanttop: bool
    includeagentdetails: bool
    includeattachments: bool
    """Whether attachments come too."""
    includefacebookfields: bool
    includehtmlemail: bool
    """Whether the e-mail comes as HTML too."""
    includehtmlnote: bool
    """Whether the note comes as HTML too."""
    includenonactionattachments: bool
    includetranslations: bool
    includetwitterfields: bool
    intraticketonly: bool
    ischildnotes: bool
    isrelatednotes: bool
    slaonly: bool
    startdate: datetime.datetime | datetime.date | str
    """The earliest date; on tickets for the date that datesearch names."""
    supplieronly: bool
    ticket_id: TicketReference
    """Actions of this ticket. Without it, a range of at most one day is needed."""
    timeentriesonly: bool
    """Actions with time alone."""


class ActionGetParameters(TypedDict, total=False):
    """What `halo.actions.get` takes."""

    ticket_id: Required[int]
    """The ticket it belongs to; ids of actions are unique only within a ticket."""
    agentonly: bool
    emailonly: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    includeemail: bool
    mostrecent: bool
    """Whether the most recent action is meant, whatever the id."""
    nonsystem: bool
    penultimate: bool


class ActionDeleteParameters(TypedDict, total=False):
    """What `halo.actions.delete` takes."""

    ticket_id: Required[int]
    """The ticket it belongs to; ids of actions are unique only within a ticket."""


class ActionFields(TypedDict, total=False):
    """The fields of one record of `halo.actions`."""

    ticket_id: TicketReference
    """The ticket it belongs to."""
    achargetotalaction: bool | None
    achargetotalprocessed: bool | None
    action_appointment_id: int | None
    action_contract_id: int | None
    action_contract_ref: str | None
    action_invoice_line_id: int | None
    action_isresponse: bool | None
    action_showkbpreview: bool | None
    action_showpreview: bool | None
    action_supplier_id: SupplierReference | None
    action_supplier_name: str | None
    action_systemid: int | None
    action_travel_contract_id: int | None
    action_travel_contract_ref: str | None
    actionactualresponse: float | None
    actionapptid: str | None
    actionarrivaldate: datetime.datetime | datetime.date | str | None
    actionbillingplanid: int | None
    actionby_agent_id: int | None
    actionby_application_id: str | None
    actionby_user_id: int | None
    actioncalendarstatus: int | None
    actionchargeamount: float | None
    actionchargehours: float | None
    actioncompletiondate: datetime.datetime | datetime.date | str | None
    actioncontractid: int | None
    actiondatecreated: datetime.datetime | datetime.date | str | None
    actionholidaytime: float | None
    actioninformownerofaction: bool | None
    actioninternetmessageid: str | None
    actioninvoicenumber: str | None
    actioninvoicenumber_isproject: bool | None
    actionmileageamount: float | None
    actionmileageinvoicenumber: str | None
    actionnonchargeamount: float | None
    actionnonchargehours: float | None
    actionnumberfrom: int | None
    actionoohtime: float | None
    actionprepayamount: float | None
    actionprepayhours: float | None
    actionresponsedate: datetime.datetime | datetime.date | str | None
    actionslaresponsestate: str | None
    actionsmsstatus: int | None
    actiontargetresponsedate: datetime.datetime | datetime.date | str | None
    actiontotaloohtime: float | None
    actiontravelamount: float | None
    actiontravelbillingplanid: int | None
    actiontravelchargehours: float | None
    actiontravelenddate: datetime.datetime | datetime.date | str | None
    actiontravelinvoicenumber: str | None
    actiontravelmileageinvoicenumber: int | None
    actiontravelstartdate: datetime.datetime | datetime.date | str | None
    actionuserdef: int | None
    actionuserdefineddata: str | None
    actisbillable: bool | None
    actisreadyforprocessing: bool | None
    actprocesseddate: datetime.datetime | datetime.date | str | None
    actprocessid: int | None
    actreviewed: bool | None
    actsapuuid: str | None
    add_followup_appointment: bool | None
    add_followup_task: bool | None
    addautosuppressheader: bool | None
    adhoc_notify_team: int | None
    agentnotificationneeded: int | None
    ai_agent_id: str | None
    ai_created: bool | None
    allow_automation_on_related: bool | None
    appointment_complete_status: int | None
    appointment_id: AppointmentReference | None
    asset_id: AssetReference | None
    """The asset it concerns."""
    asset_site: int | None
    assets: list[dict[str, Any]] | None
    """The assets it concerns."""
    attachment_count: int | None
    attachment_list: dict[str, Any] | None
    attachments: list[Attachment] | None
    azure_action_complete: bool | None
    backoutplan: str | None
    bigpanda_id: str | None
    billingoverriddenbytimeentry: int | None
    bulkemail_tickets: list[int] | None
    bulkemail_users: list[int] | None
    calloutcomenum: int | None
    changeinformationhtml: str | None
    chargerate: int | None
    chatid: int | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    communicationplan: str | None
    contact_address: Address | None
    contract_date_override: datetime.datetime | datetime.date | str | None
    copy_to_id: int | None
    countersignature: str | None
    countersiguseagentsig: bool | None
    create_article: bool | None
    created_from_action_id: ActionReference | None
    created_from_ticket_id: int | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    customfieldvalidationreason: str | None
    database_lookup_result: dict[str, Any] | None
    dateemailed: datetime.datetime | datetime.date | str | None
    dateinvoicedmileage: datetime.datetime | datetime.date | str | None
    dateinvoicedtraveltime: datetime.datetime | datetime.date | str | None
    datetime_: datetime.datetime | datetime.date | str | None
    """When it was, UTC."""
    dattormm_close: bool | None
    defprepayamount: float | None
    defprepaydateinvoiced: datetime.datetime | datetime.date | str | None
    defprepayinvoicenumber: str | None
    devops_pipeline_id: int | None
    devops_pipeline_version: str | None
    dont_do_rules: bool | None
    dont_recalculate_billing: bool | None
    dont_recalculate_billing_set_manually: bool | None
    dont_recalculate_time: bool | None
    dont_update_fault: bool | None
    dontcreatechild: bool | None
    dynamicsactionid: str | None
    email_message_id: str | None
    email_status: int | None
    emailbody: str | None
    emailbody_html: str | None
    emailcc: str | None
    emailccnew: str | None
    emaildirection: str | None
    emailfrom: str | None
    emailimportance: str | None
    emailsubject: str | None
    emailsubjectnew: str | None
    emailtemplate_id: EmailTemplateReference | None
    emailto: str | None
    """Whom it is e-mailed to."""
    emailtolistall: str | None
    emailtonew: str | None
    entity_type: str | None
    excludefromemailthreading: bool | None
    external_links: list[dict[str, Any]] | None
    externalinvoicenumber: str | None
    facebook_from_id: str | None
    facebook_id: str | None
    facebook_parent_id: str | None
    facebook_sent: bool | None
    facebookid: str | None
    facebookname: str | None
    faultidfrom: int | None
    faultstimeentryid: int | None
    follow: bool | None
    followers_agent: list[dict[str, Any]] | None
    followers_user: list[dict[str, Any]] | None
    from_address_override: str | None
    from_mailbox_id: int | None
    g2aremote_id: str | None
    guid: str | None
    """A GUID beside the id."""
    hiddenfromuser: bool | None
    """Whether the user cannot see it."""
    hide_user_visibility_toggle: bool | None
    ignoredatedoneisstartdate: bool | None
    impactdescription: str | None
    impactlevel: int | None
    important: bool | None
    instagram_from_id: str | None
    instagram_id: str | None
    instagram_parent_id: str | None
    instagram_sent: bool | None
    instagramid: str | None
    instagramname: str | None
    internet_message_id: str | None
    invoice_id: InvoiceReference | None
    """The invoice it belongs to."""
    invoice_reminder: bool | None
    isBulkEmail: bool | None
    is_jira_supplier: bool | None
    is_proj_mileage_action: bool | None
    is_proj_travel_action: bool | None
    is_third_party_supplier: bool | None
    isbillingaction: bool | None
    iseditaction: bool | None
    ishaloack: bool | None
    ishiddenfrominternalit: bool | None
    isjson: bool | None
    isundeliverable: bool | None
    item_to_issue: int | None
    itsm_summary: str | None
    jira_original_estimate: float | None
    jira_remaining_estimate: float | None
    jira_reporter: int | None
    justification: str | None
    kb_ai_summary: str | None
    labourwarranty: bool | None
    lapsafe_asset: str | None
    lapsafe_asset_type_id: str | None
    lapsafe_bay: int | None
    lapsafe_bay_id: str | None
    lapsafe_expiry_date: datetime.datetime | datetime.date | str | None
    lapsafe_installation: str | None
    last_updated: datetime.datetime | datetime.date | str | None
    lwwarrantyreported: bool | None
    mailentryid: str | None
    merged_from_ticketid: int | None
    mileage: float | None
    milestone_bill_id: int | None
    move_to_id: int | None
    needcreatechild: bool | None
    new_CRM_note: dict[str, Any] | None
    new_additional_agents: list[dict[str, Any]] | None
    new_agent: AgentReference | None
    new_agent_signature: str | None
    new_appointment_type: int | None
    new_approvalprocess: int | None
    new_approvalprocess_agent_id: int | None
    new_approvalprocess_cab: list[dict[str, Any]] | None
    new_approvalprocess_cab_id: int | None
    new_approvalprocess_customfieldid: int | None
    new_approvalprocess_email: str | None
    new_approvalprocess_role_id: int | None
    new_approvalprocess_user_id: int | None
    new_approvalprocess_users: list[dict[str, Any]] | None
    new_article_description: str | None
    new_article_inactive: bool | None
    new_article_notes: str | None
    new_article_resolution: str | None
    new_article_type: int | None
    new_branch_id: int | None
    new_bulkemail: dict[str, Any] | None
    new_category1: CategoryName | None
    new_category2: CategoryName | None
    new_category3: CategoryName | None
    new_category4: CategoryName | None
    new_chargerate: int | None
    new_child_cat_1: str | None
    new_child_cat_2: str | None
    new_child_cat_3: str | None
    new_child_cat_4: str | None
    new_client_id: int | None
    new_colour: str | None
    new_component_id: int | None
    new_consignment: list[dict[str, Any]] | None
    new_contract_id: int | None
    new_contributors: list[dict[str, Any]] | None
    new_customer_ref: str | None
    new_customer_signature: str | None
    new_deadlinedate: datetime.datetime | datetime.date | str | None
    new_deadlinenotificationhours: float | None
    new_distribution_list: int | None
    new_estimate: float | None
    new_estimatedays: float | None
    new_external_link: dict[str, Any] | None
    new_faqlists: list[dict[str, Any]] | None
    new_firsttimefix: bool | None
    new_fixbydate: datetime.datetime | datetime.date | str | None
    new_followupdate: datetime.datetime | datetime.date | str | None
    new_impact: int | None
    new_is_maintenance: bool | None
    new_items_issued: list[dict[str, Any]] | None
    new_jira_components: list[dict[str, Any]] | None
    new_linkedticket_status: int | None
    new_linkedticket_template_id: int | None
    new_matched_kb_id: int | None
    new_matched_linked_id: int | None
    new_matched_rule_id: int | None
    new_notepad: str | None
    new_oppattemptsmade: int | None
    new_oppclosurecategory: int | None
    new_oppcompanyname: str | None
    new_oppcompetitors: str | None
    new_oppcontactname: str | None
    new_oppconversionprobability: float | None
    new_oppconverteddate: datetime.datetime | datetime.date | str | None
    new_oppcountry: str | None
    new_oppcurrentsystem: str | None
    new_oppcustomertitle: str | None
    new_oppdemodate: datetime.datetime | datetime.date | str | None
    new_oppdiscountdate: datetime.datetime | datetime.date | str | None
    new_oppdontaddtomailinglist: bool | None
    new_oppemailaddress: str | None
    new_opphear: str | None
    new_oppjobtitle: str | None
    new_oppproductchosen: str | None
    new_oppprofit: float | None
    new_oppreason: str | None
    new_oppregion: str | None
    new_opptel: str | None
    new_opptimezonename: str | None
    new_opptrialdate: datetime.datetime | datetime.date | str | None
    new_opptype: str | None
    new_oppvalue: float | None
    new_oppvalue_annual: float | None
    new_oppvalue_monthly: float | None
    new_oppvalue_oneoff: float | None
    new_owning_service: int | None
    new_parent_id: int | None
    new_pr_id: int | None
    new_primary_asset_status: int | None
    new_priority: PriorityReference | None
    new_product_id: ProductReference | None
    new_project_money_budget: float | None
    new_project_time_budget: float | None
    new_related_articles: list[dict[str, Any]] | None
    new_rule_ids: str | None
    new_service_id: int | None
    new_site_id: int | None
    new_sla_id: int | None
    new_slastatus: int | None
    new_source: int | None
    new_startdate: datetime.datetime | datetime.date | str | None
    new_startdate_timezone: str | None
    new_startdate_with_timezone: dict[str, Any] | None
    new_starttime: str | None
    new_starttimeslot: int | None
    new_status: StatusReference | None
    """The status that the ticket gets."""
    new_status_name: str | None
    new_step: int | None
    new_subject: str | None
    new_supplier_contact_id: int | None
    new_supplier_contract_id: int | None
    new_supplier_fix_date: datetime.datetime | datetime.date | str | None
    new_supplier_id: int | None
    new_supplier_priority_id: int | None
    new_supplier_ref: str | None
    new_supplier_response_date: datetime.datetime | datetime.date | str | None
    new_tags: list[dict[str, Any]] | None
    new_targetdate: datetime.datetime | datetime.date | str | None
    new_targetdate_timezone: str | None
    new_targetdate_with_timezone: dict[str, Any] | None
    new_targettime: str | None
    new_targettimeslot: int | None
    new_team: TeamName | None
    new_template_id: TemplateReference | None
    new_thirdpartyreviewscore: int | None
    new_ticket_intacct_category: str | None
    new_ticket_intacct_save_location: str | None
    new_ticket_timezone: str | None
    new_tickettype: TicketTypeReference | None
    new_urgency: int | None
    new_user_id: int | None
    new_version_id: int | None
    new_workflow_id: WorkflowReference | None
    nextcalldate: datetime.datetime | datetime.date | str | None
    nonbilltime: float | None
    note: str | None
    """The text, plain."""
    note_html: str | None
    """The text as HTML."""
    oktoclose: bool | None
    old_status: int | None
    on_behalf_of: int | None
    on_behalf_of_name: str | None
    original_agent: int | None
    outcome: str | None
    """The outcome, by its name. A create needs this or outcome_id."""
    outcome_id: OutcomeReference | None
    """The outcome, by its id. A create needs this or outcome."""
    outgoingid: int | None
    pagerdutyid: str | None
    pagerdutysendstatus: int | None
    parentactiondate: datetime.datetime | datetime.date | str | None
    parentactiondetails: str | None
    parentactionnumber: int | None
    personal_unread: bool | None
    portal_supplier_update: bool | None
    post_translations: list[dict[str, Any]] | None
    prepay_threshold: dict[str, Any] | None
    primary_asset_id: int | None
    primaryserviceusersfollow: bool | None
    private_note: str | None
    project_id: ProjectReference | None
    purchaseorder_id: PurchaseOrderReference | None
    purchaseordernumber: str | None
    quotation_id: QuotationReference | None
    reactions: list[dict[str, Any]] | None
    recalculate_billing: bool | None
    releaseid: ReleaseReference | None
    releaseid2: int | None
    releaseid3: int | None
    releaseimportant: bool | None
    releasenote: str | None
    releasenotegroupid: int | None
    remotetechid: int | None
    replied_to_action_id: int | None
    replied_to_ticket_id: int | None
    reply_direct: bool | None
    replying_to: int | None
    replyto_facebook_id: str | None
    replyto_instagram_id: str | None
    replyto_tweet_haloid: int | None
    replyto_tweet_id: int | None
    replytoaddress: str | None
    riskdescription: str | None
    risklevel: int | None
    rmm_close: bool | None
    roadmapnote: str | None
    rr_log: dict[str, Any] | None
    rule_matched: bool | None
    run_ai_insights: bool | None
    sales_mailbox_override_id: int | None
    salesorder_id: SalesOrderReference | None
    """The sales order it belongs to."""
    satisfaction: str | None
    send_devops_note: bool | None
    send_jira_attachments: bool | None
    send_jira_note: bool | None
    send_survey: bool | None
    send_to_facebook: bool | None
    send_to_googlebusiness: bool | None
    send_to_halo: bool | None
    send_to_instagram: bool | None
    send_to_whatsapp: bool | None
    sendactiontopagerduty: bool | None
    sendactiontosplunkoncall: bool | None
    sendemail: bool | None
    """Whether it is e-mailed."""
    sendsms: bool | None
    sentinel_classification: str | None
    sentinel_classification_reason: str | None
    sentinel_id: str | None
    senttoapisupplierid: int | None
    senttoapiurl: str | None
    senttofb: bool | None
    senttoinsta: bool | None
    senttojirasupplierid: int | None
    senttoservicenowsupplierid: int | None
    senttowhatsapp: bool | None
    servicenow_type: int | None
    servicestatusnote: str | None
    set_response_if_not_set: bool | None
    set_ticket_ai_indexing: bool | None
    setnotetoemailbody: bool | None
    showonroadmap: bool | None
    signature_agent: str | None
    signature_agent_name: str | None
    signature_customer: str | None
    signature_customer_name: str | None
    sitevisitunits: float | None
    smsto: str | None
    statisfaction_level: int | None
    subject_exceeds_max_length: bool | None
    surchargeid: int | None
    svid: int | None
    sync_to_halo_api: int | None
    sync_to_jira: bool | None
    sync_to_salesforce: bool | None
    sync_to_sentinel: bool | None
    sync_to_servicenow: bool | None
    testplan: str | None
    third_party_product_id: str | None
    third_party_version_id: str | None
    third_party_who: str | None
    ticket_guid: str | None
    timesheet_approval_status: int | None
    timetaken: float | None
    """Hours worked, as a decimal number."""
    timetakenadjusted: float | None
    timetakendays: float | None
    translate_note: bool | None
    translations: list[dict[str, Any]] | None
    travel_chargerate: int | None
    travel_surchargeid: int | None
    travelisreadyforprocessing: bool | None
    traveltime: float | None
    twa_delivered_date: datetime.datetime | datetime.date | str | None
    twa_read_date: datetime.datetime | datetime.date | str | None
    tweet_sent: bool | None
    tweetfrom: str | None
    tweetsent: bool | None
    twitter_from_id: str | None
    twitter_id_str: str | None
    twitter_user_name: str | None
    twitterid: int | None
    unfollow: bool | None
    unread: int | None
    update_children: bool | None
    update_parent: bool | None
    updateservicestatus: bool | None
    usecroverride: bool | None
    user_creation_failed: bool | None
    userdesc: str | None
    utcoffset: float | None
    validate_response: bool | None
    warning_type: int | None
    whatsapp_content_template: str | None
    whatsapp_content_template_variables: list[dict[str, Any]] | None
    whatsapp_from_details_id: int | None
    whatsapp_to: str | None
    who_agentid: AgentReference | None
    """The agent who did it."""
    who_colour: str | None
    who_display_name: str | None
    who_imgpath: str | None
    who_initials: str | None
    who_onlinestatus: int | None
    who_type: int | None
    whowith: str | None


class ActionCreate(ActionFields, total=False):
    """The fields of one new record of `halo.actions`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class ActionUpdate(ActionFields, total=False):
    """The id of one record of `halo.actions`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
