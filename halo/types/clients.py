# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.clients` take by keyword. The customers."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Address, AssetField, Attachment, CustomField

    from .references import (
        AgentReference,
        BillingTemplateReference,
        CallScriptReference,
        OrganisationReference,
        SiteReference,
        TicketAreaReference,
        TopLevelReference,
        ViewColumnReference,
        ViewFilterReference,
    )


class ClientFilters(TypedDict, total=False):
    """What `halo.clients.list` takes."""

    accountmanageronly: bool
    activeinactive: str
    """Two flags, comma separated: whether active and whether inactive records are given."""
    advanced_search: str
    """Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value."""
    azureclients: bool
    callplan: bool
    columns_id: ViewColumnReference
    """The column profile that decides which fields come back."""
    domain: str
    exclude_internal: bool
    gficlients: bool
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    include_custom_fields: int | Sequence[int] | str
    """Custom fields that each row carries, by their ids in custom_fields."""
    includeactive: bool
    """Whether active records are given."""
    includeazuretenants: bool
    includecolumns: bool
    """Whether the answer carries the columns of its view as well."""
    includeinactive: bool
    """Whether inactive records are given."""
    includeinvoicetemplatename: bool
    includenotes: bool
    includeqbofields: bool
    integration_tenantids: int | Sequence[int] | str
    integration_type: str
    isjira: bool
    issentinel: bool
    isservicenow: bool
    lastupdatefromdate: datetime.datetime | datetime.date | str
    """Changed at this time or later."""
    lastupdatetodate: datetime.datetime | datetime.date | str
    """Changed at this time or earlier."""
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
    search: str
    """Text to look for."""
    search_name_only: str
    """Text to look for in the name."""
    sentinelid: int
    showcounts: bool
    """Whether each row carries its number of tickets."""
    sitefields: int | Sequence[int] | str
    snowaccountid: int
    snowclients: bool
    ticketarea_id: TicketAreaReference
    toplevel_id: TopLevelReference
    """Records below this top level."""
    view_id: ViewFilterReference
    """The filter profile to filter by."""


class ClientGetParameters(TypedDict, total=False):
    """What `halo.clients.get` takes."""

    domain: str
    getavailablerts: bool
    includeactivity: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    includeperiods: bool
    includeprepay: bool
    tickettype_id: int


class ClientFields(TypedDict, total=False):
    """The fields of one record of `halo.clients`."""

    accountmanagertech: AgentReference | None
    """The account manager, an agent's id."""
    accountmanagertech_email: str | None
    accountmanagertech_name: str | None
    accountownertech: int | None
    accountownertech_name: str | None
    accountsbccemailaddress: str | None
    accountsccemailaddress: str | None
    accountsemailaddress: str | None
    accountsfirstname: str | None
    accountsid: str | None
    accountslastname: str | None
    actguid: str | None
    actionemail: int | None
    alastupdate: datetime.datetime | datetime.date | str | None
    all_organisations_allowed: bool | None
    allow_api_access: bool | None
    allowall_category1: bool | None
    allowall_category2: bool | None
    allowall_category3: bool | None
    allowall_category4: bool | None
    allowall_tickettypes: bool | None
    allowallchargerates: bool | None
    allowed_category1: list[dict[str, Any]] | None
    allowed_category2: list[dict[str, Any]] | None
    allowed_category3: list[dict[str, Any]] | None
    allowed_category4: list[dict[str, Any]] | None
    allowed_organisations: list[dict[str, Any]] | None
    allowed_tickettypes: list[dict[str, Any]] | None
    alocked: bool | None
    announce: str | None
    announcedate: datetime.datetime | datetime.date | str | None
    api_access_clientid: str | None
    api_access_clientsecret: str | None
    apiversion: str | None
    areaitems: list[dict[str, Any]] | None
    areatype: int | None
    ateraid: int | None
    attachments: list[Attachment] | None
    audit_log: list[dict[str, Any]] | None
    auto_redirect_failed_login: bool | None
    automatic_callscript_id: CallScriptReference | None
    automatic_callscript_name: str | None
    automatic_sales_tax: bool | None
    autotaskid: int | None
    autotopupbyamount: float | None
    autotopupcostperhour: float | None
    autotopupthreshhold: float | None
    autotopuptoamount: float | None
    auvik_id: str | None
    auvik_site_inactive: bool | None
    avalara_code: str | None
    avalara_id: str | None
    avalara_tenant: int | None
    avalara_tenant_name: str | None
    azure_tenant_id: str | None
    azure_tenants: list[dict[str, Any]] | None
    billforrecurringprepayamount: bool | None
    billing_plan_text: str | None
    billinggroup: int | None
    billingplans: list[dict[str, Any]] | None
    billingtemplate_id: BillingTemplateReference | None
    billingtemplate_name: str | None
    calldate: datetime.datetime | datetime.date | str | None
    """When to call again, UTC."""
    callhandlingnotes: str | None
    cat2: str | None
    cat3: str | None
    cat4: str | None
    cat5: str | None
    cautomateid: int | None
    chargecarryover: float | None
    chargehours: float | None
    chargehours2: float | None
    chargeperiod: int | None
    chargerates: list[dict[str, Any]] | None
    clear_avalara_tenant: bool | None
    clear_quickbooks_company: bool | None
    clearemail: int | None
    client_to_invoice: int | None
    client_to_invoice_name: str | None
    client_to_invoice_recurring: int | None
    client_to_invoice_recurring_name: str | None
    client_to_invoice_recurring_site: int | None
    client_to_invoice_recurring_site_name: str | None
    client_to_invoice_site: int | None
    client_to_invoice_site_name: str | None
    clientcurrency: str | None
    clientpackage: int | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    confirmemail: int | None
    connectwiseid: int | None
    contract_tax_code: int | None
    contract_tax_code_name: str | None
    contractaccountsdesc: str | None
    contractaccountsdesc_item: str | None
    create_jira_webhook: bool | None
    createdfrom_id: int | None
    currencyisocode: str | None
    current_licences: str | None
    custombuttons: list[dict[str, Any]] | None
    customer_relationship: list[dict[str, Any]] | None
    customer_relationship_list: str | None
    customertype: int | None
    """What kind of client it is, a value of the lookup 33; 0 for none."""
    customertype_new: str | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    cxmleadtech: AgentReference | None
    cxmleadtech_name: str | None
    datecreated: datetime.datetime | datetime.date | str | None
    """When it was created, UTC."""
    datto_alternate_id: int | None
    datto_commerce_id: int | None
    datto_commerce_url: str | None
    datto_id: str | None
    datto_url: str | None
    dattocommerce_tenantid: int | None
    dbc_company_id: str | None
    dbc_company_name: str | None
    dbc_dimensions: list[dict[str, Any]] | None
    dbc_template: str | None
    default_contract: int | None
    default_currency_code: int | None
    default_currency_code_name: str | None
    default_mailbox_id: int | None
    default_organisation_id: OrganisationReference | None
    default_organisation_name: str | None
    default_team_to_salesrep_override: bool | None
    default_team_to_salesrep_override_team: str | None
    defaultcontractoverride: int | None
    defaultcontractoverride_ref: str | None
    defaultpdftemplateinvoiceorders: int | None
    defaultpdftemplateinvoiceorders_name: str | None
    defaultpdftemplateinvoicerecurring: int | None
    defaultpdftemplateinvoicerecurring_name: str | None
    defaultpdftemplateinvoicetickets: int | None
    defaultpdftemplateinvoicetickets_name: str | None
    defcat1: str | None
    defcat2: str | None
    defcat3: str | None
    defcat4: str | None
    device42id: int | None
    disclaimermatchstring: str | None
    discountperc: float | None
    domain: str | None
    donotimport: bool | None
    dont_auto_send_invoices: bool | None
    dont_create_pax8_invoice_lines: bool | None
    dontinvoice: bool | None
    due_date_type: int | None
    dynamics_365_crm_details_id: int | None
    dynamics_bc_synced: bool | None
    dynamics_dimensions_enabled: bool | None
    emailinvoice: bool | None
    enddate: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    exact_division: int | None
    exact_division_name: str | None
    exclude_ai_functionality: bool | None
    exclude_ai_profiling: bool | None
    exclude_from_automated_invoice_reminders: bool | None
    excludefrominvoicesync: bool | None
    external_links: list[dict[str, Any]] | None
    extratabs: list[dict[str, Any]] | None
    faqlists: list[dict[str, Any]] | None
    fcemail: int | None
    floverride: bool | None
    fluserdef1: str | None
    fluserdef1hide: bool | None
    fluserdef1mand: bool | None
    fluserdef2: str | None
    fluserdef2hide: bool | None
    fluserdef2mand: bool | None
    fluserdef3: str | None
    fluserdef3hide: bool | None
    fluserdef3mand: bool | None
    fluserdef4: str | None
    fluserdef4hide: bool | None
    fluserdef4mand: bool | None
    fluserdef5: str | None
    fluserdef5hide: bool | None
    fluserdef5mand: bool | None
    fortnox_tenant: int | None
    fortnox_tenant_name: str | None
    from_address_override: str | None
    gficlientid: str | None
    gficlientname: str | None
    group_service_access: list[dict[str, Any]] | None
    group_service_subscriptions: list[dict[str, Any]] | None
    hourlyrate: float | None
    hourlyrate2: float | None
    html: str | None
    hubspot_archived: bool | None
    hubspot_dont_sync: bool | None
    hubspot_id: str | None
    hubspot_lifecycle: str | None
    hubspot_url: str | None
    hudu_url: str | None
    hv: float | None
    hvdate: datetime.datetime | datetime.date | str | None
    imageindex: int | None
    import_address: Address | None
    import_azure_tenant: dict[str, Any] | None
    import_details_id: int | None
    import_notes: list[dict[str, Any]] | None
    inactive: bool | None
    """Whether it is out of use."""
    includeactions: bool | None
    ingram_micro_details_id: int | None
    intacct_invoice_save_location: str | None
    intacct_location_id: str | None
    intacct_location_id_list: list[dict[str, Any]] | None
    intacct_location_type: str | None
    intacct_save_location: str | None
    invoice_class: str | None
    invoice_mailbox_override: int | None
    invoice_tickets_seperately_override: bool | None
    invoicecomment: str | None
    invoiceduedaysextraclient: int | None
    invoicetemplate: str | None
    invoiceyes: bool | None
    is_account: bool | None
    is_vip: bool | None
    isarchived_xero: bool | None
    isclientdetails: bool | None
    isnhserveremaildefault: bool | None
    isopportunity: int | None
    item_tax_code: int | None
    item_tax_code_name: str | None
    itglue_id: str | None
    jira_allow_webhooks: bool | None
    jira_priority_mappings: list[dict[str, Any]] | None
    jira_requesttype_mappings: list[dict[str, Any]] | None
    jira_servicedesk: dict[str, Any] | None
    jira_servicedesk_id: str | None
    jira_servicedesk_name: str | None
    jira_status_after_update: int | None
    jira_status_mappings: list[dict[str, Any]] | None
    jira_url: str | None
    jira_user: dict[str, Any] | None
    jira_user_id: str | None
    jira_user_name: str | None
    jira_username: str | None
    jira_validated: bool | None
    jira_webhook_authentication: int | None
    jira_webhook_created: bool | None
    jira_webhook_user: int | None
    jira_webhook_username: str | None
    kaseyaid: str | None
    kashflow_tenant_id: int | None
    kashflow_tenant_name: str | None
    kashflowid: int | None
    kbentries: list[dict[str, Any]] | None
    key: int | None
    lastinvoiceenddate: datetime.datetime | datetime.date | str | None
    linked_organisation_id: int | None
    liongard_url: str | None
    liongardid: int | None
    logmanagertech: AgentReference | None
    logmanagertech_name: str | None
    logo: str | None
    mailbox_override: int | None
    main_address: str | None
    main_contact_email: str | None
    main_contact_id: int | None
    main_contact_name: str | None
    main_contact_phonenumber: str | None
    main_delivery_address: Address | None
    main_delivery_address_line1: str | None
    main_delivery_address_line2: str | None
    main_delivery_address_line3: str | None
    main_delivery_address_line4: str | None
    main_delivery_address_line5: str | None
    main_invoice_address: Address | None
    main_phonenumber: str | None
    main_site_id: SiteReference | None
    main_site_name: str | None
    matching_value: str | None
    messagegroup_id: int | None
    monthlyreportemaildirect: bool | None
    monthlyreportemailmanager: bool | None
    monthlyreportinclude: bool | None
    monthlyreportlastrun: datetime.datetime | datetime.date | str | None
    monthlyreportshowonweb: bool | None
    myob_tenant: int | None
    myob_tenant_name: str | None
    name: str | None
    """The name; no two clients share one."""
    ncentral_details_id: int | None
    needsinvoice: bool | None
    new_categories: list[str] | None
    new_external_link: dict[str, Any] | None
    new_icon: str | None
    new_jira_webhook_secret: str | None
    new_jirakey: str | None
    new_servicenow_webhooksecret: str | None
    new_servicenowkey: str | None
    new_thirdpartynhdapiclientsecret: str | None
    newclient_contactemail: str | None
    newclient_contactname: str | None
    newclient_contactphonenumber: str | None
    newclient_contacttitle: str | None
    newclient_countrycode: str | None
    newclient_delivery_address: Address | None
    newclient_domain: str | None
    newclient_phonenumber: str | None
    newclient_regioncode: int | None
    newclient_sendwelcomeemail: bool | None
    newclient_siteguid: str | None
    newclient_sitename: str | None
    newclient_timezone: str | None
    newclient_web_access_level: int | None
    ninjarmmid: int | None
    notes: str | None
    """Notes about the client."""
    onhold_ticket_count: int | None
    open_ticket_count: int | None
    opened_thismonth_count: int | None
    oppid: int | None
    opps_ticket_count: int | None
    overidegreeting: str | None
    override_layout_id: int | None
    override_layout_name: str | None
    override_org_address: Address | None
    override_org_email: str | None
    override_org_logo: bool | None
    override_org_name: str | None
    override_org_phone: str | None
    override_org_portalurl: str | None
    override_org_website: str | None
    override_portalcolour: bool | None
    override_signature: str | None
    overridepdftemplateinvoice: int | None
    overridepdftemplateinvoice_name: str | None
    overridepdftemplatequote: int | None
    overridepdftemplatequote_name: str | None
    overriding_rates: list[dict[str, Any]] | None
    passportal_id: int | None
    pax8annualinvoice: int | None
    pax8monthlyinvoice: int | None
    paymentterms: int | None
    percentage_to_survey: int | None
    periodcharge: float | None
    periods: list[dict[str, Any]] | None
    popup_notes: list[dict[str, Any]] | None
    portal_logo: str | None
    portal_title: str | None
    portal_title_override: bool | None
    portalbackgroundimageurl: str | None
    portalchatprofile: str | None
    portalchatprofile_name: str | None
    portalcolour: str | None
    preferredagent: int | None
    preferreddeliverymethod: int | None
    prepay_tax_code: int | None
    prepay_tax_code_name: str | None
    prepayaccountsdesc: str | None
    prepayaccountsdesc_item: str | None
    prepayasamount: bool | None
    prepaybalance: float | None
    prepayhistory: list[dict[str, Any]] | None
    prepayrecurringautomaticdeduction: float | None
    prepayrecurringcharge: float | None
    prepayrecurringchargebp: int | None
    prepayrecurringchargenextdate: datetime.datetime | datetime.date | str | None
    prepayrecurringexpirymonths: int | None
    prepayrecurringhours: float | None
    prepayrecurringminimumdeduction: float | None
    prepayrecurringminimumdeductiononlyactive: bool | None
    prepaytotal: float | None
    prepayused: float | None
    priassign: bool | None
    prinotify: bool | None
    pritech: AgentReference | None
    pritech_name: str | None
    purchase_tax_code: int | None
    purchase_tax_code_name: str | None
    purchase_tax_type: str | None
    qbo_company_id: str | None
    qbo_company_name: str | None
    qbo_default_tax_code: dict[str, Any] | None
    qbo_last_updated: datetime.datetime | datetime.date | str | None
    qbodefaulttax: int | None
    qbodefaulttaxcode: int | None
    qbodefaulttaxcodename: str | None
    quickbooks_details: dict[str, Any] | None
    quickbookstaxexemptionreasonid: int | None
    quote_mailbox_override: int | None
    recalculate_billing: bool | None
    recalculate_billing_end: datetime.datetime | datetime.date | str | None
    recalculate_billing_start: datetime.datetime | datetime.date | str | None
    ref: str | None
    regmanagertech: AgentReference | None
    regmanagertech_name: str | None
    reply_address_override: str | None
    runbook_button_id: int | None
    sage_business_cloud_details_id: int | None
    sage_business_cloud_details_name: str | None
    sales_tax_code: int | None
    sales_tax_type: str | None
    salesforce_dontsync: bool | None
    salesreptech: AgentReference | None
    salesreptech_name: str | None
    scopeofbusiness: int | None
    secassign: bool | None
    secnotify: bool | None
    sectech: AgentReference | None
    sectech_name: str | None
    send_automated_invoice_reminders_after_days: int | None
    sentinel_default_user_override: int | None
    sentinel_default_user_override_name: str | None
    sentinel_resource_group_name: str | None
    sentinel_subscription_id: str | None
    sentinel_tenant_id: int | None
    sentinel_tenant_name: str | None
    sentinel_workspace_name: str | None
    seriousnesslevel: int | None
    service_tax_code: int | None
    service_tax_code_name: str | None
    servicenow_assignment_group: str | None
    servicenow_assignment_group_name: str | None
    servicenow_assignmentgroup: dict[str, Any] | None
    servicenow_authtype: int | None
    servicenow_category_mappings: list[dict[str, Any]] | None
    servicenow_defaultuser: dict[str, Any] | None
    servicenow_defaultuser_id: str | None
    servicenow_defaultuser_name: str | None
    servicenow_enable_webhook: bool | None
    servicenow_fieldmappings: list[dict[str, Any]] | None
    servicenow_impact_mappings: list[dict[str, Any]] | None
    servicenow_locale: str | None
    servicenow_priority_mappings: list[dict[str, Any]] | None
    servicenow_service_mappings: list[dict[str, Any]] | None
    servicenow_status_mappings: list[dict[str, Any]] | None
    servicenow_sync_child: bool | None
    servicenow_team_mappings: list[dict[str, Any]] | None
    servicenow_ticket_sync: str | None
    servicenow_ticket_sync_list: list[dict[str, Any]] | None
    servicenow_tickettype_mappings: list[dict[str, Any]] | None
    servicenow_urgency_mappings: list[dict[str, Any]] | None
    servicenow_url: str | None
    servicenow_username: str | None
    servicenow_validated: bool | None
    servicenow_webhook_team: int | None
    servicenow_webhook_team_name: str | None
    servicenow_webhook_tickettype: int | None
    servicenow_webhook_tickettype_name: str | None
    servicenow_webhook_user: int | None
    servicenow_webhook_user_name: str | None
    servicenowid: str | None
    showallnonbillable: bool | None
    showfaqfortoplevel: bool | None
    showslaonweb: bool | None
    site_fields: list[AssetField] | None
    site_update: list[dict[str, Any]] | None
    smsbalance: int | None
    snelstart_id: str | None
    snowLicences: list[dict[str, Any]] | None
    snow_id: int | None
    snowname: str | None
    sqlimport_id: int | None
    startbalance: float | None
    startdate: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    stopped: int | None
    stripe_chargetype_processing_fees: list[dict[str, Any]] | None
    stripe_client_override_fee_type: int | None
    stripe_customer_id: str | None
    stripe_payment_method_id: str | None
    stripe_payment_method_name: str | None
    stripe_paymentmethod: dict[str, Any] | None
    stripe_processing_fee_fixed: float | None
    stripe_processing_fee_perc: float | None
    stripe_processing_fee_type: int | None
    surchargeid: int | None
    sync_servicenow_attachments: int | None
    sync_to_liongard: bool | None
    synced_to_intacct: bool | None
    syncroid: int | None
    table: dict[str, Any] | None
    tax_number: str | None
    taxable: bool | None
    teamviewerpassword: str | None
    test_jira: bool | None
    test_servicenow: bool | None
    test_thirdpartynhd: bool | None
    thirdpartynhd_attachments: int | None
    thirdpartynhd_category: int | None
    thirdpartynhd_category_mappings: list[dict[str, Any]] | None
    thirdpartynhd_category_name: str | None
    thirdpartynhd_outcome: int | None
    thirdpartynhd_outcome_mappings: list[dict[str, Any]] | None
    thirdpartynhd_outcome_name: str | None
    thirdpartynhd_status: int | None
    thirdpartynhd_status_mappings: list[dict[str, Any]] | None
    thirdpartynhd_status_name: str | None
    thirdpartynhd_tickettype: int | None
    thirdpartynhd_tickettype_mappings: list[dict[str, Any]] | None
    thirdpartynhd_tickettype_name: str | None
    thirdpartynhd_validated: bool | None
    thirdpartynhdapiclientid: str | None
    thirdpartynhdapiurl: str | None
    thirdpartynhdauthurl: str | None
    thirdpartynhdcustomfieldmappings: list[dict[str, Any]] | None
    thirdpartynhdtenant: str | None
    thresholdbreached: int | None
    ticket_invoices_for_each_site: bool | None
    toplevel_id: TopLevelReference | None
    """The top level it belongs to."""
    toplevel_name: str | None
    """A name, for reading. A save goes by toplevel_id."""
    toplevel_quote_currency: int | None
    total_ticket_count: int | None
    trading_name: str | None
    twilio_recurring_invoice_id: int | None
    twilio_subaccount_authtoken: str | None
    twilio_subaccount_created: bool | None
    twilio_subaccount_name: str | None
    twilio_subaccount_sid: str | None
    twilio_subaccount_status: str | None
    ucemail: int | None
    unmatchedcombinations: int | None
    update_licences: bool | None
    use: str | None
    """What kind of record it is."""
    website: str | None
    xero_default_payment_nominalcode: str | None
    xero_tenant_id: str | None
    xero_tenant_name: str | None
    xero_tracking_category_1_name: str | None
    xero_tracking_category_2_name: str | None
    xerodetails_id: int | None
    xeroid: str | None


class ClientCreate(ClientFields, total=False):
    """The fields of one new record of `halo.clients`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class ClientUpdate(ClientFields, total=False):
    """The id of one record of `halo.clients`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
