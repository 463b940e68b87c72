# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of clients. The customers."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="clients",
    singular="client",
    model="Client",
    path="/Client",
    operations=("list", "get", "save", "delete"),
    rows_key="clients",
    envelope="always",
    paging="pages",
    sidecars=("columns",),
    create_needs=(("name",),),
    echoes={"toplevel_name": "toplevel_id"},
    unique=("name",),
    name_field="name",
    changes_since="lastupdatefromdate",
    includes_inactive="includeinactive",
    common_filters=(
        "search",
        "toplevel_id",
        "includeinactive",
        "lastupdatefromdate",
        "include_custom_fields",
        "order",
        "orderdesc",
    ),
    common_fields=(
        "name",
        "toplevel_id",
        "inactive",
        "website",
        "main_site_id",
        "accountmanagertech",
        "is_vip",
        "colour",
        "notes",
        "customfields",
    ),
    traps=("One client reports that search is ignored here and others rely on it (public clients disagree)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_clients": {
        "accountmanageronly": "boolean",
        "activeinactive": "string",
        "advanced_search": "string",
        "azureclients": "boolean",
        "callplan": "boolean",
        "columns_id": "integer",
        "domain": "string",
        "exclude_internal": "boolean",
        "gficlients": "boolean",
        "idonly": "boolean",
        "include_custom_fields": "integers",
        "includeactive": "boolean",
        "includeazuretenants": "boolean",
        "includecolumns": "boolean",
        "includeinactive": "boolean",
        "includeinvoicetemplatename": "boolean",
        "includenotes": "boolean",
        "includeqbofields": "boolean",
        "integration_tenantids": "integers",
        "integration_type": "string",
        "isjira": "boolean",
        "issentinel": "boolean",
        "isservicenow": "boolean",
        "lastupdatefromdate": "datetime",
        "lastupdatetodate": "datetime",
        "order": "string",
        "order2": "string",
        "order3": "string",
        "order4": "string",
        "order5": "string",
        "orderdesc": "boolean",
        "orderdesc2": "boolean",
        "orderdesc3": "boolean",
        "orderdesc4": "boolean",
        "orderdesc5": "boolean",
        "search": "string",
        "search_name_only": "string",
        "sentinelid": "integer",
        "showcounts": "boolean",
        "sitefields": "integers",
        "snowaccountid": "integer",
        "snowclients": "boolean",
        "ticketarea_id": "integer",
        "toplevel_id": "integer",
        "view_id": "integer",
    },
    "save_clients": {},
    "get_client": {
        "domain": "string",
        "getavailablerts": "boolean",
        "includeactivity": "boolean",
        "includedetails": "boolean",
        "includeperiods": "boolean",
        "includeprepay": "boolean",
        "tickettype_id": "integer",
    },
    "delete_client": {},
}

REFERENCES: dict[str, Reference] = {
    "accountmanagertech": Reference("agents"),
    "automatic_callscript_id": Reference("call_scripts"),
    "billingtemplate_id": Reference("billing_templates"),
    "cxmleadtech": Reference("agents"),
    "default_organisation_id": Reference("organisations"),
    "logmanagertech": Reference("agents"),
    "main_site_id": Reference("sites"),
    "pritech": Reference("agents"),
    "regmanagertech": Reference("agents"),
    "salesreptech": Reference("agents"),
    "sectech": Reference("agents"),
    "toplevel_id": Reference("top_levels"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "columns_id": Reference("view_columns"),
    "ticketarea_id": Reference("ticket_areas"),
    "toplevel_id": Reference("top_levels"),
    "view_id": Reference("view_filters"),
}

NAMING = Naming(
    fields=("name",),
    search="search_name_only",
    with_all={"includeinactive": True},
    inactive={"inactive": True},
)

COMPARED: dict[str, str] = {"search_name_only": "name"}

FILTER_TEXTS: dict[str, str] = {
    "activeinactive": "Two flags, comma separated: whether active and whether inactive records are given.",
    "advanced_search": "Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.",
    "columns_id": "The column profile that decides which fields come back.",
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "include_custom_fields": "Custom fields that each row carries, by their ids in custom_fields.",
    "includeactive": "Whether active records are given.",
    "includecolumns": "Whether the answer carries the columns of its view as well.",
    "includeinactive": "Whether inactive records are given.",
    "lastupdatefromdate": "Changed at this time or later.",
    "lastupdatetodate": "Changed at this time or earlier.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "search_name_only": "Text to look for in the name.",
    "showcounts": "Whether each row carries its number of tickets.",
    "toplevel_id": "Records below this top level.",
    "view_id": "The filter profile to filter by.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_apply_billingtemplate _close_twilio_subaccount _create_twilio_recurringinvoice "
        "_create_twilio_subaccount _disable_extra_matching _dont_fire_automations _isimport _isupdateimport "
        "_pauseunpause_twilio_subaccount all_organisations_allowed allow_api_access allowall_category1 "
        "allowall_category2 allowall_category3 allowall_category4 allowall_tickettypes allowallchargerates "
        "alocked auto_redirect_failed_login automatic_sales_tax auvik_site_inactive "
        "billforrecurringprepayamount clear_avalara_tenant clear_quickbooks_company create_jira_webhook "
        "default_team_to_salesrep_override donotimport dont_auto_send_invoices dont_create_pax8_invoice_lines "
        "dontinvoice dynamics_bc_synced dynamics_dimensions_enabled emailinvoice exclude_ai_functionality "
        "exclude_ai_profiling exclude_from_automated_invoice_reminders excludefrominvoicesync floverride "
        "fluserdef1hide fluserdef1mand fluserdef2hide fluserdef2mand fluserdef3hide fluserdef3mand "
        "fluserdef4hide fluserdef4mand fluserdef5hide fluserdef5mand hubspot_archived hubspot_dont_sync "
        "inactive includeactions invoice_tickets_seperately_override invoiceyes is_account is_vip "
        "isarchived_xero isclientdetails isnhserveremaildefault jira_allow_webhooks jira_validated "
        "jira_webhook_created monthlyreportemaildirect monthlyreportemailmanager monthlyreportinclude "
        "monthlyreportshowonweb needsinvoice newclient_sendwelcomeemail override_org_logo "
        "override_portalcolour portal_title_override prepayasamount prepayrecurringminimumdeductiononlyactive "
        "priassign prinotify recalculate_billing salesforce_dontsync secassign secnotify "
        "servicenow_enable_webhook servicenow_sync_child servicenow_validated showallnonbillable "
        "showfaqfortoplevel showslaonweb sync_to_liongard synced_to_intacct taxable test_jira test_servicenow "
        "test_thirdpartynhd thirdpartynhd_validated ticket_invoices_for_each_site twilio_subaccount_created "
        "update_licences"
    ),
    "datetime": (
        "alastupdate announcedate calldate datecreated enddate hvdate lastinvoiceenddate monthlyreportlastrun "
        "prepayrecurringchargenextdate qbo_last_updated recalculate_billing_end recalculate_billing_start "
        "startdate"
    ),
    "integer": (
        "id _importtypeid _match_integration_id _merge_client_into _reassign_all_to_user accountmanagertech "
        "accountownertech actionemail areatype ateraid automatic_callscript_id autotaskid avalara_tenant "
        "billinggroup billingtemplate_id cautomateid chargeperiod clearemail client_to_invoice "
        "client_to_invoice_recurring client_to_invoice_recurring_site client_to_invoice_site clientpackage "
        "confirmemail connectwiseid contract_tax_code createdfrom_id customertype cxmleadtech "
        "datto_alternate_id datto_commerce_id dattocommerce_tenantid default_contract default_currency_code "
        "default_mailbox_id default_organisation_id defaultcontractoverride defaultpdftemplateinvoiceorders "
        "defaultpdftemplateinvoicerecurring defaultpdftemplateinvoicetickets device42id due_date_type "
        "dynamics_365_crm_details_id exact_division fcemail fortnox_tenant imageindex import_details_id "
        "ingram_micro_details_id invoice_mailbox_override invoiceduedaysextraclient isopportunity "
        "item_tax_code jira_status_after_update jira_webhook_authentication jira_webhook_user "
        "kashflow_tenant_id kashflowid key linked_organisation_id liongardid logmanagertech mailbox_override "
        "main_contact_id main_site_id messagegroup_id myob_tenant ncentral_details_id newclient_regioncode "
        "newclient_web_access_level ninjarmmid onhold_ticket_count open_ticket_count opened_thismonth_count "
        "oppid opps_ticket_count override_layout_id overridepdftemplateinvoice overridepdftemplatequote "
        "passportal_id pax8annualinvoice pax8monthlyinvoice paymentterms percentage_to_survey preferredagent "
        "preferreddeliverymethod prepay_tax_code prepayrecurringchargebp prepayrecurringexpirymonths pritech "
        "purchase_tax_code qbodefaulttax qbodefaulttaxcode quickbookstaxexemptionreasonid "
        "quote_mailbox_override regmanagertech runbook_button_id sage_business_cloud_details_id "
        "sales_tax_code salesreptech scopeofbusiness sectech send_automated_invoice_reminders_after_days "
        "sentinel_default_user_override sentinel_tenant_id seriousnesslevel service_tax_code "
        "servicenow_authtype servicenow_webhook_team servicenow_webhook_tickettype servicenow_webhook_user "
        "smsbalance snow_id sqlimport_id stopped stripe_client_override_fee_type stripe_processing_fee_type "
        "surchargeid sync_servicenow_attachments syncroid thirdpartynhd_attachments thirdpartynhd_category "
        "thirdpartynhd_outcome thirdpartynhd_status thirdpartynhd_tickettype thresholdbreached toplevel_id "
        "toplevel_quote_currency total_ticket_count twilio_recurring_invoice_id ucemail unmatchedcombinations "
        "xerodetails_id"
    ),
    "number": (
        "autotopupbyamount autotopupcostperhour autotopupthreshhold autotopuptoamount chargecarryover "
        "chargehours chargehours2 discountperc hourlyrate hourlyrate2 hv periodcharge prepaybalance "
        "prepayrecurringautomaticdeduction prepayrecurringcharge prepayrecurringhours "
        "prepayrecurringminimumdeduction prepaytotal prepayused startbalance stripe_processing_fee_fixed "
        "stripe_processing_fee_perc"
    ),
    "object": (
        "import_address import_azure_tenant jira_servicedesk jira_user main_delivery_address "
        "main_invoice_address new_external_link newclient_delivery_address override_org_address "
        "qbo_default_tax_code quickbooks_details servicenow_assignmentgroup servicenow_defaultuser "
        "stripe_paymentmethod table"
    ),
    "objects": (
        "allowed_category1 allowed_category2 allowed_category3 allowed_category4 allowed_organisations "
        "allowed_tickettypes areaitems attachments audit_log azure_tenants billingplans chargerates "
        "custombuttons customer_relationship customfields dbc_dimensions external_links extratabs faqlists "
        "group_service_access group_service_subscriptions import_notes intacct_location_id_list "
        "jira_priority_mappings jira_requesttype_mappings jira_status_mappings kbentries overriding_rates "
        "periods popup_notes prepayhistory servicenow_category_mappings servicenow_fieldmappings "
        "servicenow_impact_mappings servicenow_priority_mappings servicenow_service_mappings "
        "servicenow_status_mappings servicenow_team_mappings servicenow_ticket_sync_list "
        "servicenow_tickettype_mappings servicenow_urgency_mappings site_fields site_update snowLicences "
        "stripe_chargetype_processing_fees thirdpartynhd_category_mappings thirdpartynhd_outcome_mappings "
        "thirdpartynhd_status_mappings thirdpartynhd_tickettype_mappings thirdpartynhdcustomfieldmappings"
    ),
    "string": (
        "_importthirdpartyid _importtype _match_additional_id _match_integration_button_caption "
        "_match_integration_button_icon _match_integration_button_url _match_integration_name "
        "_match_thirdparty_id _warning accountmanagertech_email accountmanagertech_name accountownertech_name "
        "accountsbccemailaddress accountsccemailaddress accountsemailaddress accountsfirstname accountsid "
        "accountslastname actguid announce api_access_clientid api_access_clientsecret apiversion "
        "automatic_callscript_name auvik_id avalara_code avalara_id avalara_tenant_name azure_tenant_id "
        "billing_plan_text billingtemplate_name callhandlingnotes cat2 cat3 cat4 cat5 client_to_invoice_name "
        "client_to_invoice_recurring_name client_to_invoice_recurring_site_name client_to_invoice_site_name "
        "clientcurrency colour contract_tax_code_name contractaccountsdesc contractaccountsdesc_item "
        "currencyisocode current_licences customer_relationship_list customertype_new cxmleadtech_name "
        "datto_commerce_url datto_id datto_url dbc_company_id dbc_company_name dbc_template "
        "default_currency_code_name default_organisation_name default_team_to_salesrep_override_team "
        "defaultcontractoverride_ref defaultpdftemplateinvoiceorders_name "
        "defaultpdftemplateinvoicerecurring_name defaultpdftemplateinvoicetickets_name defcat1 defcat2 "
        "defcat3 defcat4 disclaimermatchstring domain exact_division_name fluserdef1 fluserdef2 fluserdef3 "
        "fluserdef4 fluserdef5 fortnox_tenant_name from_address_override gficlientid gficlientname html "
        "hubspot_id hubspot_lifecycle hubspot_url hudu_url intacct_invoice_save_location intacct_location_id "
        "intacct_location_type intacct_save_location invoice_class invoicecomment invoicetemplate "
        "item_tax_code_name itglue_id jira_servicedesk_id jira_servicedesk_name jira_url jira_user_id "
        "jira_user_name jira_username jira_webhook_username kaseyaid kashflow_tenant_name liongard_url "
        "logmanagertech_name logo main_address main_contact_email main_contact_name main_contact_phonenumber "
        "main_delivery_address_line1 main_delivery_address_line2 main_delivery_address_line3 "
        "main_delivery_address_line4 main_delivery_address_line5 main_phonenumber main_site_name "
        "matching_value myob_tenant_name name new_icon new_jira_webhook_secret new_jirakey "
        "new_servicenow_webhooksecret new_servicenowkey new_thirdpartynhdapiclientsecret "
        "newclient_contactemail newclient_contactname newclient_contactphonenumber newclient_contacttitle "
        "newclient_countrycode newclient_domain newclient_phonenumber newclient_siteguid newclient_sitename "
        "newclient_timezone notes overidegreeting override_layout_name override_org_email override_org_name "
        "override_org_phone override_org_portalurl override_org_website override_signature "
        "overridepdftemplateinvoice_name overridepdftemplatequote_name portal_logo portal_title "
        "portalbackgroundimageurl portalchatprofile portalchatprofile_name portalcolour prepay_tax_code_name "
        "prepayaccountsdesc prepayaccountsdesc_item pritech_name purchase_tax_code_name purchase_tax_type "
        "qbo_company_id qbo_company_name qbodefaulttaxcodename ref regmanagertech_name reply_address_override "
        "sage_business_cloud_details_name sales_tax_type salesreptech_name sectech_name "
        "sentinel_default_user_override_name sentinel_resource_group_name sentinel_subscription_id "
        "sentinel_tenant_name sentinel_workspace_name service_tax_code_name servicenow_assignment_group "
        "servicenow_assignment_group_name servicenow_defaultuser_id servicenow_defaultuser_name "
        "servicenow_locale servicenow_ticket_sync servicenow_url servicenow_username "
        "servicenow_webhook_team_name servicenow_webhook_tickettype_name servicenow_webhook_user_name "
        "servicenowid snelstart_id snowname stripe_customer_id stripe_payment_method_id "
        "stripe_payment_method_name tax_number teamviewerpassword thirdpartynhd_category_name "
        "thirdpartynhd_outcome_name thirdpartynhd_status_name thirdpartynhd_tickettype_name "
        "thirdpartynhdapiclientid thirdpartynhdapiurl thirdpartynhdauthurl thirdpartynhdtenant toplevel_name "
        "trading_name twilio_subaccount_authtoken twilio_subaccount_name twilio_subaccount_sid "
        "twilio_subaccount_status use website xero_default_payment_nominalcode xero_tenant_id "
        "xero_tenant_name xero_tracking_category_1_name xero_tracking_category_2_name xeroid"
    ),
    "strings": ("new_categories"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the client.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "accountmanagertech": "The account manager, an agent's id.",
    "calldate": "When to call again, UTC.",
    "colour": "The colour, as hexadecimal RGB.",
    "customertype": "What kind of client it is, a value of the lookup 33; 0 for none.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "datecreated": "When it was created, UTC.",
    "enddate": "When it ends, UTC.",
    "inactive": "Whether it is out of use.",
    "name": "The name; no two clients share one.",
    "notes": "Notes about the client.",
    "startdate": "When it begins, UTC.",
    "toplevel_id": "The top level it belongs to.",
    "toplevel_name": "A name, for reading. A save goes by toplevel_id.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "document",
    (
        "_importthirdpartyid _importtype _importtypeid _isimport _isupdateimport _match_additional_id "
        "_match_integration_button_caption _match_integration_button_icon _match_integration_button_url "
        "_match_integration_id _match_integration_name _match_thirdparty_id accountmanagertech "
        "accountownertech accountownertech_name accountsccemailaddress accountsemailaddress accountsfirstname "
        "accountsid accountslastname actionemail attachments automatic_sales_tax avalara_tenant "
        "azure_tenant_id azure_tenants billing_plan_text calldate cautomateid clear_avalara_tenant "
        "clear_quickbooks_company clearemail client_to_invoice client_to_invoice_name "
        "client_to_invoice_recurring client_to_invoice_recurring_name client_to_invoice_recurring_site "
        "client_to_invoice_recurring_site_name client_to_invoice_site client_to_invoice_site_name "
        "clientcurrency colour confirmemail contract_tax_code custombuttons customer_relationship "
        "customer_relationship_list customertype customfields cxmleadtech dbc_company_id "
        "default_currency_code default_mailbox_id due_date_type exclude_ai_functionality "
        "excludefrominvoicesync from_address_override gficlientid id import_details_id inactive "
        "intacct_save_location invoiceduedaysextraclient is_account is_vip item_tax_code itglue_id "
        "jira_validated kashflow_tenant_id key logmanagertech logo mailbox_override main_address main_site_id "
        "messagegroup_id name new_external_link notes open_ticket_count opps_ticket_count "
        "override_org_address override_org_email override_org_logo override_org_name override_org_phone "
        "override_org_portalurl override_org_website overridepdftemplateinvoice "
        "overridepdftemplateinvoice_name overridepdftemplatequote overridepdftemplatequote_name "
        "percentage_to_survey prepay_tax_code pritech qbo_company_id quickbooks_details ref regmanagertech "
        "salesreptech sectech sentinel_default_user_override sentinel_default_user_override_name "
        "sentinel_resource_group_name sentinel_subscription_id sentinel_tenant_id sentinel_tenant_name "
        "sentinel_workspace_name service_tax_code servicenow_validated site_fields snowLicences snow_id "
        "stopped table taxable thirdpartynhdapiurl ticket_invoices_for_each_site toplevel_id toplevel_name "
        "toplevel_quote_currency use website xero_default_payment_nominalcode xero_tenant_id xeroid"
    ),
)
