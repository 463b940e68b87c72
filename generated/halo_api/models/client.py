# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.asset_field import AssetField
    from ..models.attachment import Attachment
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Client(Customizable):
    """One client."""

    id: int = UNSET
    """The number of the client."""
    accountmanagertech: int | None = None
    """The account manager, an agent's id."""
    accountmanagertech_email: str | None = None
    accountmanagertech_name: str | None = None
    accountownertech: int | None = None
    accountownertech_name: str | None = None
    accountsbccemailaddress: str | None = None
    accountsccemailaddress: str | None = None
    accountsemailaddress: str | None = None
    accountsfirstname: str | None = None
    accountsid: str | None = None
    accountslastname: str | None = None
    actguid: str | None = None
    actionemail: int | None = None
    alastupdate: datetime.datetime | None = None
    all_organisations_allowed: bool | None = None
    allow_api_access: bool | None = None
    allowall_category1: bool | None = None
    allowall_category2: bool | None = None
    allowall_category3: bool | None = None
    allowall_category4: bool | None = None
    allowall_tickettypes: bool | None = None
    allowallchargerates: bool | None = None
    allowed_category1: list[dict[str, Any]] | None = None
    allowed_category2: list[dict[str, Any]] | None = None
    allowed_category3: list[dict[str, Any]] | None = None
    allowed_category4: list[dict[str, Any]] | None = None
    allowed_organisations: list[dict[str, Any]] | None = None
    allowed_tickettypes: list[dict[str, Any]] | None = None
    alocked: bool | None = None
    announce: str | None = None
    announcedate: datetime.datetime | None = None
    api_access_clientid: str | None = None
    api_access_clientsecret: str | None = None
    apiversion: str | None = None
    areaitems: list[dict[str, Any]] | None = None
    areatype: int | None = None
    ateraid: int | None = None
    attachments: list[Attachment] | None = None
    audit_log: list[dict[str, Any]] | None = None
    auto_redirect_failed_login: bool | None = None
    automatic_callscript_id: int | None = None
    automatic_callscript_name: str | None = None
    automatic_sales_tax: bool | None = None
    autotaskid: int | None = None
    autotopupbyamount: float | None = None
    autotopupcostperhour: float | None = None
    autotopupthreshhold: float | None = None
    autotopuptoamount: float | None = None
    auvik_id: str | None = None
    auvik_site_inactive: bool | None = None
    avalara_code: str | None = None
    avalara_id: str | None = None
    avalara_tenant: int | None = None
    avalara_tenant_name: str | None = None
    azure_tenant_id: str | None = None
    azure_tenants: list[dict[str, Any]] | None = None
    billforrecurringprepayamount: bool | None = None
    billing_plan_text: str | None = None
    billinggroup: int | None = None
    billingplans: list[dict[str, Any]] | None = None
    billingtemplate_id: int | None = None
    billingtemplate_name: str | None = None
    calldate: datetime.datetime | None = None
    """When to call again, UTC."""
    callhandlingnotes: str | None = None
    cat2: str | None = None
    cat3: str | None = None
    cat4: str | None = None
    cat5: str | None = None
    cautomateid: int | None = None
    chargecarryover: float | None = None
    chargehours: float | None = None
    chargehours2: float | None = None
    chargeperiod: int | None = None
    chargerates: list[dict[str, Any]] | None = None
    clear_avalara_tenant: bool | None = None
    clear_quickbooks_company: bool | None = None
    clearemail: int | None = None
    client_to_invoice: int | None = None
    client_to_invoice_name: str | None = None
    client_to_invoice_recurring: int | None = None
    client_to_invoice_recurring_name: str | None = None
    client_to_invoice_recurring_site: int | None = None
    client_to_invoice_recurring_site_name: str | None = None
    client_to_invoice_site: int | None = None
    client_to_invoice_site_name: str | None = None
    clientcurrency: str | None = None
    clientpackage: int | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    confirmemail: int | None = None
    connectwiseid: int | None = None
    contract_tax_code: int | None = None
    contract_tax_code_name: str | None = None
    contractaccountsdesc: str | None = None
    contractaccountsdesc_item: str | None = None
    create_jira_webhook: bool | None = None
    createdfrom_id: int | None = None
    currencyisocode: str | None = None
    current_licences: str | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customer_relationship: list[dict[str, Any]] | None = None
    customer_relationship_list: str | None = None
    customertype: int | None = None
    """What kind of client it is, a value of the lookup 33; 0 for none."""
    customertype_new: str | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    cxmleadtech: int | None = None
    cxmleadtech_name: str | None = None
    datecreated: datetime.datetime | None = None
    """When it was created, UTC."""
    datto_alternate_id: int | None = None
    datto_commerce_id: int | None = None
    datto_commerce_url: str | None = None
    datto_id: str | None = None
    datto_url: str | None = None
    dattocommerce_tenantid: int | None = None
    dbc_company_id: str | None = None
    dbc_company_name: str | None = None
    dbc_dimensions: list[dict[str, Any]] | None = None
    dbc_template: str | None = None
    default_contract: int | None = None
    default_currency_code: int | None = None
    default_currency_code_name: str | None = None
    default_mailbox_id: int | None = None
    default_organisation_id: int | None = None
    default_organisation_name: str | None = None
    default_team_to_salesrep_override: bool | None = None
    default_team_to_salesrep_override_team: str | None = None
    defaultcontractoverride: int | None = None
    defaultcontractoverride_ref: str | None = None
    defaultpdftemplateinvoiceorders: int | None = None
    defaultpdftemplateinvoiceorders_name: str | None = None
    defaultpdftemplateinvoicerecurring: int | None = None
    defaultpdftemplateinvoicerecurring_name: str | None = None
    defaultpdftemplateinvoicetickets: int | None = None
    defaultpdftemplateinvoicetickets_name: str | None = None
    defcat1: str | None = None
    defcat2: str | None = None
    defcat3: str | None = None
    defcat4: str | None = None
    device42id: int | None = None
    disclaimermatchstring: str | None = None
    discountperc: float | None = None
    domain: str | None = None
    donotimport: bool | None = None
    dont_auto_send_invoices: bool | None = None
    dont_create_pax8_invoice_lines: bool | None = None
    dontinvoice: bool | None = None
    due_date_type: int | None = None
    dynamics_365_crm_details_id: int | None = None
    dynamics_bc_synced: bool | None = None
    dynamics_dimensions_enabled: bool | None = None
    emailinvoice: bool | None = None
    enddate: datetime.datetime | None = None
    """When it ends, UTC."""
    exact_division: int | None = None
    exact_division_name: str | None = None
    exclude_ai_functionality: bool | None = None
    exclude_ai_profiling: bool | None = None
    exclude_from_automated_invoice_reminders: bool | None = None
    excludefrominvoicesync: bool | None = None
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    faqlists: list[dict[str, Any]] | None = None
    fcemail: int | None = None
    floverride: bool | None = None
    fluserdef1: str | None = None
    fluserdef1hide: bool | None = None
    fluserdef1mand: bool | None = None
    fluserdef2: str | None = None
    fluserdef2hide: bool | None = None
    fluserdef2mand: bool | None = None
    fluserdef3: str | None = None
    fluserdef3hide: bool | None = None
    fluserdef3mand: bool | None = None
    fluserdef4: str | None = None
    fluserdef4hide: bool | None = None
    fluserdef4mand: bool | None = None
    fluserdef5: str | None = None
    fluserdef5hide: bool | None = None
    fluserdef5mand: bool | None = None
    fortnox_tenant: int | None = None
    fortnox_tenant_name: str | None = None
    from_address_override: str | None = None
    gficlientid: str | None = None
    gficlientname: str | None = None
    group_service_access: list[dict[str, Any]] | None = None
    group_service_subscriptions: list[dict[str, Any]] | None = None
    hourlyrate: float | None = None
    hourlyrate2: float | None = None
    html: str | None = None
    hubspot_archived: bool | None = None
    hubspot_dont_sync: bool | None = None
    hubspot_id: str | None = None
    hubspot_lifecycle: str | None = None
    hubspot_url: str | None = None
    hudu_url: str | None = None
    hv: float | None = None
    hvdate: datetime.datetime | None = None
    imageindex: int | None = None
    import_address: Address | None = None
    import_azure_tenant: dict[str, Any] | None = None
    import_details_id: int | None = None
    import_notes: list[dict[str, Any]] | None = None
    inactive: bool | None = None
    """Whether it is out of use."""
    includeactions: bool | None = None
    ingram_micro_details_id: int | None = None
    intacct_invoice_save_location: str | None = None
    intacct_location_id: str | None = None
    intacct_location_id_list: list[dict[str, Any]] | None = None
    intacct_location_type: str | None = None
    intacct_save_location: str | None = None
    invoice_class: str | None = None
    invoice_mailbox_override: int | None = None
    invoice_tickets_seperately_override: bool | None = None
    invoicecomment: str | None = None
    invoiceduedaysextraclient: int | None = None
    invoicetemplate: str | None = None
    invoiceyes: bool | None = None
    is_account: bool | None = None
    is_vip: bool | None = None
    isarchived_xero: bool | None = None
    isclientdetails: bool | None = None
    isnhserveremaildefault: bool | None = None
    isopportunity: int | None = None
    item_tax_code: int | None = None
    item_tax_code_name: str | None = None
    itglue_id: str | None = None
    jira_allow_webhooks: bool | None = None
    jira_priority_mappings: list[dict[str, Any]] | None = None
    jira_requesttype_mappings: list[dict[str, Any]] | None = None
    jira_servicedesk: dict[str, Any] | None = None
    jira_servicedesk_id: str | None = None
    jira_servicedesk_name: str | None = None
    jira_status_after_update: int | None = None
    jira_status_mappings: list[dict[str, Any]] | None = None
    jira_url: str | None = None
    jira_user: dict[str, Any] | None = None
    jira_user_id: str | None = None
    jira_user_name: str | None = None
    jira_username: str | None = None
    jira_validated: bool | None = None
    jira_webhook_authentication: int | None = None
    jira_webhook_created: bool | None = None
    jira_webhook_user: int | None = None
    jira_webhook_username: str | None = None
    kaseyaid: str | None = None
    kashflow_tenant_id: int | None = None
    kashflow_tenant_name: str | None = None
    kashflowid: int | None = None
    kbentries: list[dict[str, Any]] | None = None
    key: int | None = None
    lastinvoiceenddate: datetime.datetime | None = None
    linked_organisation_id: int | None = None
    liongard_url: str | None = None
    liongardid: int | None = None
    logmanagertech: int | None = None
    logmanagertech_name: str | None = None
    logo: str | None = None
    mailbox_override: int | None = None
    main_address: str | None = None
    main_contact_email: str | None = None
    main_contact_id: int | None = None
    main_contact_name: str | None = None
    main_contact_phonenumber: str | None = None
    main_delivery_address: Address | None = None
    main_delivery_address_line1: str | None = None
    main_delivery_address_line2: str | None = None
    main_delivery_address_line3: str | None = None
    main_delivery_address_line4: str | None = None
    main_delivery_address_line5: str | None = None
    main_invoice_address: Address | None = None
    main_phonenumber: str | None = None
    main_site_id: int | None = None
    main_site_name: str | None = None
    matching_value: str | None = None
    messagegroup_id: int | None = None
    monthlyreportemaildirect: bool | None = None
    monthlyreportemailmanager: bool | None = None
    monthlyreportinclude: bool | None = None
    monthlyreportlastrun: datetime.datetime | None = None
    monthlyreportshowonweb: bool | None = None
    myob_tenant: int | None = None
    myob_tenant_name: str | None = None
    name: str | None = None
    """The name; no two clients share one."""
    ncentral_details_id: int | None = None
    needsinvoice: bool | None = None
    new_categories: list[str] | None = None
    new_external_link: dict[str, Any] | None = None
    new_icon: str | None = None
    new_jira_webhook_secret: str | None = None
    new_jirakey: str | None = None
    new_servicenow_webhooksecret: str | None = None
    new_servicenowkey: str | None = None
    new_thirdpartynhdapiclientsecret: str | None = None
    newclient_contactemail: str | None = None
    newclient_contactname: str | None = None
    newclient_contactphonenumber: str | None = None
    newclient_contacttitle: str | None = None
    newclient_countrycode: str | None = None
    newclient_delivery_address: Address | None = None
    newclient_domain: str | None = None
    newclient_phonenumber: str | None = None
    newclient_regioncode: int | None = None
    newclient_sendwelcomeemail: bool | None = None
    newclient_siteguid: str | None = None
    newclient_sitename: str | None = None
    newclient_timezone: str | None = None
    newclient_web_access_level: int | None = None
    ninjarmmid: int | None = None
    notes: str | None = None
    """Notes about the client."""
    onhold_ticket_count: int | None = None
    open_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    oppid: int | None = None
    opps_ticket_count: int | None = None
    overidegreeting: str | None = None
    override_layout_id: int | None = None
    override_layout_name: str | None = None
    override_org_address: Address | None = None
    override_org_email: str | None = None
    override_org_logo: bool | None = None
    override_org_name: str | None = None
    override_org_phone: str | None = None
    override_org_portalurl: str | None = None
    override_org_website: str | None = None
    override_portalcolour: bool | None = None
    override_signature: str | None = None
    overridepdftemplateinvoice: int | None = None
    overridepdftemplateinvoice_name: str | None = None
    overridepdftemplatequote: int | None = None
    overridepdftemplatequote_name: str | None = None
    overriding_rates: list[dict[str, Any]] | None = None
    passportal_id: int | None = None
    pax8annualinvoice: int | None = None
    pax8monthlyinvoice: int | None = None
    paymentterms: int | None = None
    percentage_to_survey: int | None = None
    periodcharge: float | None = None
    periods: list[dict[str, Any]] | None = None
    popup_notes: list[dict[str, Any]] | None = None
    portal_logo: str | None = None
    portal_title: str | None = None
    portal_title_override: bool | None = None
    portalbackgroundimageurl: str | None = None
    portalchatprofile: str | None = None
    portalchatprofile_name: str | None = None
    portalcolour: str | None = None
    preferredagent: int | None = None
    preferreddeliverymethod: int | None = None
    prepay_tax_code: int | None = None
    prepay_tax_code_name: str | None = None
    prepayaccountsdesc: str | None = None
    prepayaccountsdesc_item: str | None = None
    prepayasamount: bool | None = None
    prepaybalance: float | None = None
    prepayhistory: list[dict[str, Any]] | None = None
    prepayrecurringautomaticdeduction: float | None = None
    prepayrecurringcharge: float | None = None
    prepayrecurringchargebp: int | None = None
    prepayrecurringchargenextdate: datetime.datetime | None = None
    prepayrecurringexpirymonths: int | None = None
    prepayrecurringhours: float | None = None
    prepayrecurringminimumdeduction: float | None = None
    prepayrecurringminimumdeductiononlyactive: bool | None = None
    prepaytotal: float | None = None
    prepayused: float | None = None
    priassign: bool | None = None
    prinotify: bool | None = None
    pritech: int | None = None
    pritech_name: str | None = None
    purchase_tax_code: int | None = None
    purchase_tax_code_name: str | None = None
    purchase_tax_type: str | None = None
    qbo_company_id: str | None = None
    qbo_company_name: str | None = None
    qbo_default_tax_code: dict[str, Any] | None = None
    qbo_last_updated: datetime.datetime | None = None
    qbodefaulttax: int | None = None
    qbodefaulttaxcode: int | None = None
    qbodefaulttaxcodename: str | None = None
    quickbooks_details: dict[str, Any] | None = None
    quickbookstaxexemptionreasonid: int | None = None
    quote_mailbox_override: int | None = None
    recalculate_billing: bool | None = None
    recalculate_billing_end: datetime.datetime | None = None
    recalculate_billing_start: datetime.datetime | None = None
    ref: str | None = None
    regmanagertech: int | None = None
    regmanagertech_name: str | None = None
    reply_address_override: str | None = None
    runbook_button_id: int | None = None
    sage_business_cloud_details_id: int | None = None
    sage_business_cloud_details_name: str | None = None
    sales_tax_code: int | None = None
    sales_tax_type: str | None = None
    salesforce_dontsync: bool | None = None
    salesreptech: int | None = None
    salesreptech_name: str | None = None
    scopeofbusiness: int | None = None
    secassign: bool | None = None
    secnotify: bool | None = None
    sectech: int | None = None
    sectech_name: str | None = None
    send_automated_invoice_reminders_after_days: int | None = None
    sentinel_default_user_override: int | None = None
    sentinel_default_user_override_name: str | None = None
    sentinel_resource_group_name: str | None = None
    sentinel_subscription_id: str | None = None
    sentinel_tenant_id: int | None = None
    sentinel_tenant_name: str | None = None
    sentinel_workspace_name: str | None = None
    seriousnesslevel: int | None = None
    service_tax_code: int | None = None
    service_tax_code_name: str | None = None
    servicenow_assignment_group: str | None = None
    servicenow_assignment_group_name: str | None = None
    servicenow_assignmentgroup: dict[str, Any] | None = None
    servicenow_authtype: int | None = None
    servicenow_category_mappings: list[dict[str, Any]] | None = None
    servicenow_defaultuser: dict[str, Any] | None = None
    servicenow_defaultuser_id: str | None = None
    servicenow_defaultuser_name: str | None = None
    servicenow_enable_webhook: bool | None = None
    servicenow_fieldmappings: list[dict[str, Any]] | None = None
    servicenow_impact_mappings: list[dict[str, Any]] | None = None
    servicenow_locale: str | None = None
    servicenow_priority_mappings: list[dict[str, Any]] | None = None
    servicenow_service_mappings: list[dict[str, Any]] | None = None
    servicenow_status_mappings: list[dict[str, Any]] | None = None
    servicenow_sync_child: bool | None = None
    servicenow_team_mappings: list[dict[str, Any]] | None = None
    servicenow_ticket_sync: str | None = None
    servicenow_ticket_sync_list: list[dict[str, Any]] | None = None
    servicenow_tickettype_mappings: list[dict[str, Any]] | None = None
    servicenow_urgency_mappings: list[dict[str, Any]] | None = None
    servicenow_url: str | None = None
    servicenow_username: str | None = None
    servicenow_validated: bool | None = None
    servicenow_webhook_team: int | None = None
    servicenow_webhook_team_name: str | None = None
    servicenow_webhook_tickettype: int | None = None
    servicenow_webhook_tickettype_name: str | None = None
    servicenow_webhook_user: int | None = None
    servicenow_webhook_user_name: str | None = None
    servicenowid: str | None = None
    showallnonbillable: bool | None = None
    showfaqfortoplevel: bool | None = None
    showslaonweb: bool | None = None
    site_fields: list[AssetField] | None = None
    site_update: list[dict[str, Any]] | None = None
    smsbalance: int | None = None
    snelstart_id: str | None = None
    snowLicences: list[dict[str, Any]] | None = None
    snow_id: int | None = None
    snowname: str | None = None
    sqlimport_id: int | None = None
    startbalance: float | None = None
    startdate: datetime.datetime | None = None
    """When it begins, UTC."""
    stopped: int | None = None
    stripe_chargetype_processing_fees: list[dict[str, Any]] | None = None
    stripe_client_override_fee_type: int | None = None
    stripe_customer_id: str | None = None
    stripe_payment_method_id: str | None = None
    stripe_payment_method_name: str | None = None
    stripe_paymentmethod: dict[str, Any] | None = None
    stripe_processing_fee_fixed: float | None = None
    stripe_processing_fee_perc: float | None = None
    stripe_processing_fee_type: int | None = None
    surchargeid: int | None = None
    sync_servicenow_attachments: int | None = None
    sync_to_liongard: bool | None = None
    synced_to_intacct: bool | None = None
    syncroid: int | None = None
    table: dict[str, Any] | None = None
    tax_number: str | None = None
    taxable: bool | None = None
    teamviewerpassword: str | None = None
    test_jira: bool | None = None
    test_servicenow: bool | None = None
    test_thirdpartynhd: bool | None = None
    thirdpartynhd_attachments: int | None = None
    thirdpartynhd_category: int | None = None
    thirdpartynhd_category_mappings: list[dict[str, Any]] | None = None
    thirdpartynhd_category_name: str | None = None
    thirdpartynhd_outcome: int | None = None
    thirdpartynhd_outcome_mappings: list[dict[str, Any]] | None = None
    thirdpartynhd_outcome_name: str | None = None
    thirdpartynhd_status: int | None = None
    thirdpartynhd_status_mappings: list[dict[str, Any]] | None = None
    thirdpartynhd_status_name: str | None = None
    thirdpartynhd_tickettype: int | None = None
    thirdpartynhd_tickettype_mappings: list[dict[str, Any]] | None = None
    thirdpartynhd_tickettype_name: str | None = None
    thirdpartynhd_validated: bool | None = None
    thirdpartynhdapiclientid: str | None = None
    thirdpartynhdapiurl: str | None = None
    thirdpartynhdauthurl: str | None = None
    thirdpartynhdcustomfieldmappings: list[dict[str, Any]] | None = None
    thirdpartynhdtenant: str | None = None
    thresholdbreached: int | None = None
    ticket_invoices_for_each_site: bool | None = None
    toplevel_id: int | None = None
    """The top level it belongs to."""
    toplevel_name: str | None = None
    """A name, for reading. A save goes by toplevel_id."""
    toplevel_quote_currency: int | None = None
    total_ticket_count: int | None = None
    trading_name: str | None = None
    twilio_recurring_invoice_id: int | None = None
    twilio_subaccount_authtoken: str | None = None
    twilio_subaccount_created: bool | None = None
    twilio_subaccount_name: str | None = None
    twilio_subaccount_sid: str | None = None
    twilio_subaccount_status: str | None = None
    ucemail: int | None = None
    unmatchedcombinations: int | None = None
    update_licences: bool | None = None
    use: str | None = None
    """What kind of record it is."""
    website: str | None = None
    xero_default_payment_nominalcode: str | None = None
    xero_tenant_id: str | None = None
    xero_tenant_name: str | None = None
    xero_tracking_category_1_name: str | None = None
    xero_tracking_category_2_name: str | None = None
    xerodetails_id: int | None = None
    xeroid: str | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_apply_billingtemplate",
            "_close_twilio_subaccount",
            "_create_twilio_recurringinvoice",
            "_create_twilio_subaccount",
            "_disable_extra_matching",
            "_dont_fire_automations",
            "_importthirdpartyid",
            "_importtype",
            "_importtypeid",
            "_isimport",
            "_isupdateimport",
            "_match_additional_id",
            "_match_integration_button_caption",
            "_match_integration_button_icon",
            "_match_integration_button_url",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_merge_client_into",
            "_pauseunpause_twilio_subaccount",
            "_reassign_all_to_user",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "alastupdate": DATETIME,
        "announcedate": DATETIME,
        "attachments": list_of(model_of("attachment", "Attachment")),
        "calldate": DATETIME,
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "datecreated": DATETIME,
        "enddate": DATETIME,
        "hvdate": DATETIME,
        "import_address": model_of("address", "Address"),
        "lastinvoiceenddate": DATETIME,
        "main_delivery_address": model_of("address", "Address"),
        "main_invoice_address": model_of("address", "Address"),
        "monthlyreportlastrun": DATETIME,
        "newclient_delivery_address": model_of("address", "Address"),
        "override_org_address": model_of("address", "Address"),
        "prepayrecurringchargenextdate": DATETIME,
        "qbo_last_updated": DATETIME,
        "recalculate_billing_end": DATETIME,
        "recalculate_billing_start": DATETIME,
        "site_fields": list_of(model_of("asset_field", "AssetField")),
        "startdate": DATETIME,
    }
