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
class Action(Customizable):
    """One action."""

    ticket_id: int = UNSET
    """The ticket it belongs to."""
    id: int = UNSET
    """Its number within the ticket."""
    achargetotalaction: bool | None = None
    achargetotalprocessed: bool | None = None
    action_appointment_id: int | None = None
    action_contract_id: int | None = None
    action_contract_ref: str | None = None
    action_invoice_line_id: int | None = None
    action_isresponse: bool | None = None
    action_showkbpreview: bool | None = None
    action_showpreview: bool | None = None
    action_supplier_id: int | None = None
    action_supplier_name: str | None = None
    action_systemid: int | None = None
    action_travel_contract_id: int | None = None
    action_travel_contract_ref: str | None = None
    actionactualresponse: float | None = None
    actionapptid: str | None = None
    actionarrivaldate: datetime.datetime | None = None
    actionbillingplanid: int | None = None
    actionby_agent_id: int | None = None
    actionby_application_id: str | None = None
    actionby_user_id: int | None = None
    actioncalendarstatus: int | None = None
    actionchargeamount: float | None = None
    actionchargehours: float | None = None
    actioncompletiondate: datetime.datetime | None = None
    actioncontractid: int | None = None
    actiondatecreated: datetime.datetime | None = None
    actionholidaytime: float | None = None
    actioninformownerofaction: bool | None = None
    actioninternetmessageid: str | None = None
    actioninvoicenumber: str | None = None
    actioninvoicenumber_isproject: bool | None = None
    actionmileageamount: float | None = None
    actionmileageinvoicenumber: str | None = None
    actionnonchargeamount: float | None = None
    actionnonchargehours: float | None = None
    actionnumberfrom: int | None = None
    actionoohtime: float | None = None
    actionprepayamount: float | None = None
    actionprepayhours: float | None = None
    actionresponsedate: datetime.datetime | None = None
    actionslaresponsestate: str | None = None
    actionsmsstatus: int | None = None
    actiontargetresponsedate: datetime.datetime | None = None
    actiontotaloohtime: float | None = None
    actiontravelamount: float | None = None
    actiontravelbillingplanid: int | None = None
    actiontravelchargehours: float | None = None
    actiontravelenddate: datetime.datetime | None = None
    actiontravelinvoicenumber: str | None = None
    actiontravelmileageinvoicenumber: int | None = None
    actiontravelstartdate: datetime.datetime | None = None
    actionuserdef: int | None = None
    actionuserdefineddata: str | None = None
    actisbillable: bool | None = None
    actisreadyforprocessing: bool | None = None
    actprocesseddate: datetime.datetime | None = None
    actprocessid: int | None = None
    actreviewed: bool | None = None
    actsapuuid: str | None = None
    add_followup_appointment: bool | None = None
    add_followup_task: bool | None = None
    addautosuppressheader: bool | None = None
    adhoc_notify_team: int | None = None
    agentnotificationneeded: int | None = None
    ai_agent_id: str | None = None
    ai_created: bool | None = None
    allow_automation_on_related: bool | None = None
    appointment_complete_status: int | None = None
    appointment_id: int | None = None
    asset_id: int | None = None
    """The asset it concerns."""
    asset_site: int | None = None
    assets: list[dict[str, Any]] | None = None
    """The assets it concerns."""
    attachment_count: int | None = None
    attachment_list: dict[str, Any] | None = None
    attachments: list[Attachment] | None = None
    azure_action_complete: bool | None = None
    backoutplan: str | None = None
    bigpanda_id: str | None = None
    billingoverriddenbytimeentry: int | None = None
    bulkemail_tickets: list[int] | None = None
    bulkemail_users: list[int] | None = None
    calloutcomenum: int | None = None
    changeinformationhtml: str | None = None
    chargerate: int | None = None
    chatid: int | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    communicationplan: str | None = None
    contact_address: Address | None = None
    contract_date_override: datetime.datetime | None = None
    copy_to_id: int | None = None
    countersignature: str | None = None
    countersiguseagentsig: bool | None = None
    create_article: bool | None = None
    created_from_action_id: int | None = None
    created_from_ticket_id: int | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    customfieldvalidationreason: str | None = None
    database_lookup_result: dict[str, Any] | None = None
    dateemailed: datetime.datetime | None = None
    dateinvoicedmileage: datetime.datetime | None = None
    dateinvoicedtraveltime: datetime.datetime | None = None
    datetime_: datetime.datetime | None = None
    """When it was, UTC."""
    dattormm_close: bool | None = None
    defprepayamount: float | None = None
    defprepaydateinvoiced: datetime.datetime | None = None
    defprepayinvoicenumber: str | None = None
    devops_pipeline_id: int | None = None
    devops_pipeline_version: str | None = None
    dont_do_rules: bool | None = None
    dont_recalculate_billing: bool | None = None
    dont_recalculate_billing_set_manually: bool | None = None
    dont_recalculate_time: bool | None = None
    dont_update_fault: bool | None = None
    dontcreatechild: bool | None = None
    dynamicsactionid: str | None = None
    email_message_id: str | None = None
    email_status: int | None = None
    emailbody: str | None = None
    emailbody_html: str | None = None
    emailcc: str | None = None
    emailccnew: str | None = None
    emaildirection: str | None = None
    emailfrom: str | None = None
    emailimportance: str | None = None
    emailsubject: str | None = None
    emailsubjectnew: str | None = None
    emailtemplate_id: int | None = None
    emailto: str | None = None
    """Whom it is e-mailed to."""
    emailtolistall: str | None = None
    emailtonew: str | None = None
    entity_type: str | None = None
    excludefromemailthreading: bool | None = None
    external_links: list[dict[str, Any]] | None = None
    externalinvoicenumber: str | None = None
    facebook_from_id: str | None = None
    facebook_id: str | None = None
    facebook_parent_id: str | None = None
    facebook_sent: bool | None = None
    facebookid: str | None = None
    facebookname: str | None = None
    faultidfrom: int | None = None
    faultstimeentryid: int | None = None
    follow: bool | None = None
    followers_agent: list[dict[str, Any]] | None = None
    followers_user: list[dict[str, Any]] | None = None
    from_address_override: str | None = None
    from_mailbox_id: int | None = None
    g2aremote_id: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    hiddenfromuser: bool | None = None
    """Whether the user cannot see it."""
    hide_user_visibility_toggle: bool | None = None
    ignoredatedoneisstartdate: bool | None = None
    impactdescription: str | None = None
    impactlevel: int | None = None
    important: bool | None = None
    instagram_from_id: str | None = None
    instagram_id: str | None = None
    instagram_parent_id: str | None = None
    instagram_sent: bool | None = None
    instagramid: str | None = None
    instagramname: str | None = None
    internet_message_id: str | None = None
    invoice_id: int | None = None
    """The invoice it belongs to."""
    invoice_reminder: bool | None = None
    isBulkEmail: bool | None = None
    is_jira_supplier: bool | None = None
    is_proj_mileage_action: bool | None = None
    is_proj_travel_action: bool | None = None
    is_third_party_supplier: bool | None = None
    isbillingaction: bool | None = None
    iseditaction: bool | None = None
    ishaloack: bool | None = None
    ishiddenfrominternalit: bool | None = None
    isjson: bool | None = None
    isundeliverable: bool | None = None
    item_to_issue: int | None = None
    itsm_summary: str | None = None
    jira_original_estimate: float | None = None
    jira_remaining_estimate: float | None = None
    jira_reporter: int | None = None
    justification: str | None = None
    kb_ai_summary: str | None = None
    labourwarranty: bool | None = None
    lapsafe_asset: str | None = None
    lapsafe_asset_type_id: str | None = None
    lapsafe_bay: int | None = None
    lapsafe_bay_id: str | None = None
    lapsafe_expiry_date: datetime.datetime | None = None
    lapsafe_installation: str | None = None
    last_updated: datetime.datetime | None = None
    lwwarrantyreported: bool | None = None
    mailentryid: str | None = None
    merged_from_ticketid: int | None = None
    mileage: float | None = None
    milestone_bill_id: int | None = None
    move_to_id: int | None = None
    needcreatechild: bool | None = None
    new_CRM_note: dict[str, Any] | None = None
    new_additional_agents: list[dict[str, Any]] | None = None
    new_agent: int | None = None
    new_agent_signature: str | None = None
    new_appointment_type: int | None = None
    new_approvalprocess: int | None = None
    new_approvalprocess_agent_id: int | None = None
    new_approvalprocess_cab: list[dict[str, Any]] | None = None
    new_approvalprocess_cab_id: int | None = None
    new_approvalprocess_customfieldid: int | None = None
    new_approvalprocess_email: str | None = None
    new_approvalprocess_role_id: int | None = None
    new_approvalprocess_user_id: int | None = None
    new_approvalprocess_users: list[dict[str, Any]] | None = None
    new_article_description: str | None = None
    new_article_inactive: bool | None = None
    new_article_notes: str | None = None
    new_article_resolution: str | None = None
    new_article_type: int | None = None
    new_branch_id: int | None = None
    new_bulkemail: dict[str, Any] | None = None
    new_category1: str | None = None
    new_category2: str | None = None
    new_category3: str | None = None
    new_category4: str | None = None
    new_chargerate: int | None = None
    new_child_cat_1: str | None = None
    new_child_cat_2: str | None = None
    new_child_cat_3: str | None = None
    new_child_cat_4: str | None = None
    new_client_id: int | None = None
    new_colour: str | None = None
    new_component_id: int | None = None
    new_consignment: list[dict[str, Any]] | None = None
    new_contract_id: int | None = None
    new_contributors: list[dict[str, Any]] | None = None
    new_customer_ref: str | None = None
    new_customer_signature: str | None = None
    new_deadlinedate: datetime.datetime | None = None
    new_deadlinenotificationhours: float | None = None
    new_distribution_list: int | None = None
    new_estimate: float | None = None
    new_estimatedays: float | None = None
    new_external_link: dict[str, Any] | None = None
    new_faqlists: list[dict[str, Any]] | None = None
    new_firsttimefix: bool | None = None
    new_fixbydate: datetime.datetime | None = None
    new_followupdate: datetime.datetime | None = None
    new_impact: int | None = None
    new_is_maintenance: bool | None = None
    new_items_issued: list[dict[str, Any]] | None = None
    new_jira_components: list[dict[str, Any]] | None = None
    new_linkedticket_status: int | None = None
    new_linkedticket_template_id: int | None = None
    new_matched_kb_id: int | None = None
    new_matched_linked_id: int | None = None
    new_matched_rule_id: int | None = None
    new_notepad: str | None = None
    new_oppattemptsmade: int | None = None
    new_oppclosurecategory: int | None = None
    new_oppcompanyname: str | None = None
    new_oppcompetitors: str | None = None
    new_oppcontactname: str | None = None
    new_oppconversionprobability: float | None = None
    new_oppconverteddate: datetime.datetime | None = None
    new_oppcountry: str | None = None
    new_oppcurrentsystem: str | None = None
    new_oppcustomertitle: str | None = None
    new_oppdemodate: datetime.datetime | None = None
    new_oppdiscountdate: datetime.datetime | None = None
    new_oppdontaddtomailinglist: bool | None = None
    new_oppemailaddress: str | None = None
    new_opphear: str | None = None
    new_oppjobtitle: str | None = None
    new_oppproductchosen: str | None = None
    new_oppprofit: float | None = None
    new_oppreason: str | None = None
    new_oppregion: str | None = None
    new_opptel: str | None = None
    new_opptimezonename: str | None = None
    new_opptrialdate: datetime.datetime | None = None
    new_opptype: str | None = None
    new_oppvalue: float | None = None
    new_oppvalue_annual: float | None = None
    new_oppvalue_monthly: float | None = None
    new_oppvalue_oneoff: float | None = None
    new_owning_service: int | None = None
    new_parent_id: int | None = None
    new_pr_id: int | None = None
    new_primary_asset_status: int | None = None
    new_priority: int | None = None
    new_product_id: int | None = None
    new_project_money_budget: float | None = None
    new_project_time_budget: float | None = None
    new_related_articles: list[dict[str, Any]] | None = None
    new_rule_ids: str | None = None
    new_service_id: int | None = None
    new_site_id: int | None = None
    new_sla_id: int | None = None
    new_slastatus: int | None = None
    new_source: int | None = None
    new_startdate: datetime.datetime | None = None
    new_startdate_timezone: str | None = None
    new_startdate_with_timezone: dict[str, Any] | None = None
    new_starttime: str | None = None
    new_starttimeslot: int | None = None
    new_status: int | None = None
    """The status that the ticket gets."""
    new_status_name: str | None = None
    new_step: int | None = None
    new_subject: str | None = None
    new_supplier_contact_id: int | None = None
    new_supplier_contract_id: int | None = None
    new_supplier_fix_date: datetime.datetime | None = None
    new_supplier_id: int | None = None
    new_supplier_priority_id: int | None = None
    new_supplier_ref: str | None = None
    new_supplier_response_date: datetime.datetime | None = None
    new_tags: list[dict[str, Any]] | None = None
    new_targetdate: datetime.datetime | None = None
    new_targetdate_timezone: str | None = None
    new_targetdate_with_timezone: dict[str, Any] | None = None
    new_targettime: str | None = None
    new_targettimeslot: int | None = None
    new_team: str | None = None
    new_template_id: int | None = None
    new_thirdpartyreviewscore: int | None = None
    new_ticket_intacct_category: str | None = None
    new_ticket_intacct_save_location: str | None = None
    new_ticket_timezone: str | None = None
    new_tickettype: int | None = None
    new_urgency: int | None = None
    new_user_id: int | None = None
    new_version_id: int | None = None
    new_workflow_id: int | None = None
    nextcalldate: datetime.datetime | None = None
    nonbilltime: float | None = None
    note: str | None = None
    """The text, plain."""
    note_html: str | None = None
    """The text as HTML."""
    oktoclose: bool | None = None
    old_status: int | None = None
    on_behalf_of: int | None = None
    on_behalf_of_name: str | None = None
    original_agent: int | None = None
    outcome: str | None = None
    """The outcome, by its name. A create needs this or outcome_id."""
    outcome_id: int | None = None
    """The outcome, by its id. A create needs this or outcome."""
    outgoingid: int | None = None
    pagerdutyid: str | None = None
    pagerdutysendstatus: int | None = None
    parentactiondate: datetime.datetime | None = None
    parentactiondetails: str | None = None
    parentactionnumber: int | None = None
    personal_unread: bool | None = None
    portal_supplier_update: bool | None = None
    post_translations: list[dict[str, Any]] | None = None
    prepay_threshold: dict[str, Any] | None = None
    primary_asset_id: int | None = None
    primaryserviceusersfollow: bool | None = None
    private_note: str | None = None
    project_id: int | None = None
    purchaseorder_id: int | None = None
    purchaseordernumber: str | None = None
    quotation_id: int | None = None
    reactions: list[dict[str, Any]] | None = None
    recalculate_billing: bool | None = None
    releaseid: int | None = None
    releaseid2: int | None = None
    releaseid3: int | None = None
    releaseimportant: bool | None = None
    releasenote: str | None = None
    releasenotegroupid: int | None = None
    remotetechid: int | None = None
    replied_to_action_id: int | None = None
    replied_to_ticket_id: int | None = None
    reply_direct: bool | None = None
    replying_to: int | None = None
    replyto_facebook_id: str | None = None
    replyto_instagram_id: str | None = None
    replyto_tweet_haloid: int | None = None
    replyto_tweet_id: int | None = None
    replytoaddress: str | None = None
    riskdescription: str | None = None
    risklevel: int | None = None
    rmm_close: bool | None = None
    roadmapnote: str | None = None
    rr_log: dict[str, Any] | None = None
    rule_matched: bool | None = None
    run_ai_insights: bool | None = None
    sales_mailbox_override_id: int | None = None
    salesorder_id: int | None = None
    """The sales order it belongs to."""
    satisfaction: str | None = None
    send_devops_note: bool | None = None
    send_jira_attachments: bool | None = None
    send_jira_note: bool | None = None
    send_survey: bool | None = None
    send_to_facebook: bool | None = None
    send_to_googlebusiness: bool | None = None
    send_to_halo: bool | None = None
    send_to_instagram: bool | None = None
    send_to_whatsapp: bool | None = None
    sendactiontopagerduty: bool | None = None
    sendactiontosplunkoncall: bool | None = None
    sendemail: bool | None = None
    """Whether it is e-mailed."""
    sendsms: bool | None = None
    sentinel_classification: str | None = None
    sentinel_classification_reason: str | None = None
    sentinel_id: str | None = None
    senttoapisupplierid: int | None = None
    senttoapiurl: str | None = None
    senttofb: bool | None = None
    senttoinsta: bool | None = None
    senttojirasupplierid: int | None = None
    senttoservicenowsupplierid: int | None = None
    senttowhatsapp: bool | None = None
    servicenow_type: int | None = None
    servicestatusnote: str | None = None
    set_response_if_not_set: bool | None = None
    set_ticket_ai_indexing: bool | None = None
    setnotetoemailbody: bool | None = None
    showonroadmap: bool | None = None
    signature_agent: str | None = None
    signature_agent_name: str | None = None
    signature_customer: str | None = None
    signature_customer_name: str | None = None
    sitevisitunits: float | None = None
    smsto: str | None = None
    statisfaction_level: int | None = None
    subject_exceeds_max_length: bool | None = None
    surchargeid: int | None = None
    svid: int | None = None
    sync_to_halo_api: int | None = None
    sync_to_jira: bool | None = None
    sync_to_salesforce: bool | None = None
    sync_to_sentinel: bool | None = None
    sync_to_servicenow: bool | None = None
    testplan: str | None = None
    third_party_product_id: str | None = None
    third_party_version_id: str | None = None
    third_party_who: str | None = None
    ticket_guid: str | None = None
    timesheet_approval_status: int | None = None
    timetaken: float | None = None
    """Hours worked, as a decimal number."""
    timetakenadjusted: float | None = None
    timetakendays: float | None = None
    translate_note: bool | None = None
    translations: list[dict[str, Any]] | None = None
    travel_chargerate: int | None = None
    travel_surchargeid: int | None = None
    travelisreadyforprocessing: bool | None = None
    traveltime: float | None = None
    twa_delivered_date: datetime.datetime | None = None
    twa_read_date: datetime.datetime | None = None
    tweet_sent: bool | None = None
    tweetfrom: str | None = None
    tweetsent: bool | None = None
    twitter_from_id: str | None = None
    twitter_id_str: str | None = None
    twitter_user_name: str | None = None
    twitterid: int | None = None
    unfollow: bool | None = None
    unread: int | None = None
    update_children: bool | None = None
    update_parent: bool | None = None
    updateservicestatus: bool | None = None
    usecroverride: bool | None = None
    user_creation_failed: bool | None = None
    userdesc: str | None = None
    utcoffset: float | None = None
    validate_response: bool | None = None
    warning_type: int | None = None
    whatsapp_content_template: str | None = None
    whatsapp_content_template_variables: list[dict[str, Any]] | None = None
    whatsapp_from_details_id: int | None = None
    whatsapp_to: str | None = None
    who_agentid: int | None = None
    """The agent who did it."""
    who_colour: str | None = None
    who_display_name: str | None = None
    who_imgpath: str | None = None
    who_initials: str | None = None
    who_onlinestatus: int | None = None
    who_type: int | None = None
    whowith: str | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_agent01_ok",
            "_agent02_ok",
            "_agent03_ok",
            "_apply_ai_suggestions",
            "_appointment01_ok",
            "_appointment_force",
            "_can_edit_billing_time",
            "_canupdate",
            "_canupdateuservisibility",
            "_changeprivate",
            "_dont_fire_automations",
            "_dontupdate_devops",
            "_dontupdate_jira",
            "_dontupdate_pagerduty",
            "_faultForce",
            "_forcereassign",
            "_ignore_ai",
            "_ignore_closure_comment_mandatory",
            "_ignore_response_reassign",
            "_ignore_translate",
            "_importtype",
            "_includeticketinresponse",
            "_iscountersign",
            "_isimport",
            "_isinboundsales",
            "_isnotify",
            "_isoutboundsales",
            "_isportalagentnote",
            "_isreplyaction",
            "_kbduplicate01_ok",
            "_maintenance01_ok",
            "_maintenancesuggest01_ok",
            "_match_additional_id",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_novalidate",
            "_prevent_outgoing",
            "_sendtweet",
            "_slackaction",
            "_ticketclash01_ok",
            "_validate_travel",
            "_warning",
        }
    )

    _wire_names: ClassVar[dict[str, str]] = {
        "datetime_": "datetime",
    }

    _codecs: ClassVar[dict[str, Codec]] = {
        "actionarrivaldate": DATETIME,
        "actioncompletiondate": DATETIME,
        "actiondatecreated": DATETIME,
        "actionresponsedate": DATETIME,
        "actiontargetresponsedate": DATETIME,
        "actiontravelenddate": DATETIME,
        "actiontravelstartdate": DATETIME,
        "actprocesseddate": DATETIME,
        "attachments": list_of(model_of("attachment", "Attachment")),
        "contact_address": model_of("address", "Address"),
        "contract_date_override": DATETIME,
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "dateemailed": DATETIME,
        "dateinvoicedmileage": DATETIME,
        "dateinvoicedtraveltime": DATETIME,
        "datetime_": DATETIME,
        "defprepaydateinvoiced": DATETIME,
        "lapsafe_expiry_date": DATETIME,
        "last_updated": DATETIME,
        "new_deadlinedate": DATETIME,
        "new_fixbydate": DATETIME,
        "new_followupdate": DATETIME,
        "new_oppconverteddate": DATETIME,
        "new_oppdemodate": DATETIME,
        "new_oppdiscountdate": DATETIME,
        "new_opptrialdate": DATETIME,
        "new_startdate": DATETIME,
        "new_supplier_fix_date": DATETIME,
        "new_supplier_response_date": DATETIME,
        "new_targetdate": DATETIME,
        "nextcalldate": DATETIME,
        "parentactiondate": DATETIME,
        "twa_delivered_date": DATETIME,
        "twa_read_date": DATETIME,
    }
