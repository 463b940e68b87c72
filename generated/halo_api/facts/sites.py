# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of sites. The places of clients."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="sites",
    singular="site",
    model="Site",
    path="/Site",
    operations=("list", "get", "save", "delete"),
    rows_key="sites",
    envelope="always",
    paging="pages",
    create_needs=(("name",), ("client_id",)),
    echoes={"client_name": "client_id"},
    references={"client_id": "clients"},
    name_field="name",
    changes_since="lastupdatefromdate",
    includes_inactive="includeinactive",
    common_filters=(
        "client_id",
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
        "client_id",
        "phonenumber",
        "delivery_address",
        "invoice_address",
        "timezone",
        "sla_id",
        "inactive",
        "notes",
        "customfields",
    ),
    actions={"stock_bins": "get_stock_bins_of_sites"},
    traps=('client_id arrives as a decimal and is refused as a text such as "12.0" (djpsa; CIPP)',),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_sites": {
        "activeinactive": "string",
        "advanced_search": "string",
        "azuresites": "boolean",
        "client_id": "integer",
        "contract_id": "integer",
        "exclude_internal": "boolean",
        "gfisites": "boolean",
        "idonly": "boolean",
        "include_custom_fields": "integers",
        "includeactive": "boolean",
        "includeaddress": "boolean",
        "includeinactive": "boolean",
        "includenonstocklocations": "boolean",
        "includenoorderstockbin": "boolean",
        "includenotes": "boolean",
        "includestocklocations": "boolean",
        "iscalendarfilter": "boolean",
        "item_id_qty": "integer",
        "item_salesorder_id": "integer",
        "item_salesorder_line": "integer",
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
        "override_enablestockbins": "boolean",
        "search": "string",
        "site_id": "integer",
        "sitefields": "integers",
        "stocklocation": "strings",
        "toplevel_id": "integer",
        "user_override": "integer",
    },
    "save_sites": {},
    "get_site": {
        "client_override": "integer",
        "domain": "string",
        "includeactivity": "boolean",
        "includedetails": "boolean",
        "issetup": "boolean",
        "tickettype_id": "integer",
    },
    "delete_site": {},
    "get_stock_bins_of_sites": {},
}

REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "language_id": Reference("languages"),
    "sla_id": Reference("slas"),
    "stockbin_id": Reference("stock_bins"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "contract_id": Reference("contracts"),
    "site_id": Reference("sites"),
    "toplevel_id": Reference("top_levels"),
}

NAMING = Naming(
    fields=("name",),
    search="search",
    with_all={"includeinactive": True},
    inactive={"inactive": True},
    scopes={"client_id": "client_id"},
)

FILTER_TEXTS: dict[str, str] = {
    "activeinactive": "Two flags, comma separated: whether active and whether inactive records are given.",
    "advanced_search": "Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.",
    "client_id": "Records of this client.",
    "contract_id": "Records of this contract.",
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "include_custom_fields": "Custom fields that each row carries, by their ids in custom_fields.",
    "includeactive": "Whether active records are given.",
    "includeinactive": "Whether inactive records are given.",
    "lastupdatefromdate": "Changed at this time or later.",
    "lastupdatetodate": "Changed at this time or earlier.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "site_id": "Records of this site.",
    "toplevel_id": "Records below this top level.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_convert_phonenumbers _dont_fire_automations _isimport _isupdateimport _isxero _match_first_site "
        "accountmanagertech all_faqlists_allowed defaultdelivery estimate_lat_long "
        "get_address_from_client_name hasitemsinstock inactive invoice_address_isdelivery isinvoicesite "
        "isnhserveremaildefault issitedetails isstocklocation monthlyreportemaildirect "
        "monthlyreportemailmanager monthlyreportinclude newsite_sendwelcomeemail slocked"
    ),
    "datetime": ("contractlastchecked datecreated monthlyreportlastrun slastupdate uptimestamp"),
    "integer": (
        "id _importtypeid _match_integration_id _reassign_all_to_user ateraid autotaskid bigx bigy "
        "businesscentral_area_company_id cautomateid client_to_invoice client_to_invoice_recurring "
        "client_to_invoice_recurring_site client_to_invoice_site connectwiseid country_code_numeric "
        "datto_alternate_id default_client_currency_code default_currency_code defaultstocklocation deliverby "
        "device42id facilitiesmanager gfisiteid import_details_id import_site_mapping inuseby key language_id "
        "linked_organisation_id liongardid maincontact_id messagegroup_id ncentral_details_id "
        "newsite_web_access_level ninjarmmid onhold_ticket_count open_ticket_count opened_thismonth_count "
        "passportal_id refnumber region_code regionaldirector runbook_button_id sequence seriousnesslevel "
        "site_contract_tax_code site_item_tax_code site_prepay_tax_code site_purchase_tax_code "
        "site_sales_tax_code site_service_tax_code sitedateformat sitephonenumberint sitetimeoffset sla_id "
        "smallx smally sqlimport_id stockbin_id stopped surchargeid syncroid taxable total_ticket_count "
        "zoffsetx zoffsety"
    ),
    "integers": ("delete_site_contacts"),
    "number": (
        "client_id geocoord1 geocoord2 globx globy item_quantity_available item_quantity_in_stock "
        "item_quantity_reserved item_quantity_reserved_on_order item_serialised_assets_in_stock style text "
        "upwho xrefsite zoomx zoomy"
    ),
    "object": (
        "businesscentral_billing_client delivery_address invoice_address lapsafe_default_installation_obj "
        "new_external_link table"
    ),
    "objects": (
        "add_site_contacts audit_log change_freeze_periods clients custombuttons customfields external_links "
        "extratabs faqlists fields maintenance_windows popup_notes site_fields sitecontacts stockbins"
    ),
    "string": (
        "_importthirdpartyid _importtype _match_additional_id _match_integration_button_caption "
        "_match_integration_button_icon _match_integration_button_url _match_integration_name "
        "_match_thirdparty_id _warning accountsbccemailaddress accountsccemailaddress accountsemailaddress "
        "accountsfirstname accountsid accountslastname actguid authrocket_locale auvik_id azuretenantid "
        "client_itglue_id client_name client_to_invoice_name client_to_invoice_recurring_name "
        "client_to_invoice_recurring_site_name client_to_invoice_site_name clientsite_name colour "
        "country_code country_code_alpha2 country_code_alpha3 country_code_name datto_id datto_url "
        "default_currency_code_name delivery_address_line1 delivery_address_line2 delivery_address_line3 "
        "delivery_address_line4 delivery_address_line5 disclaimermatchstring email_end_tag email_start_tag "
        "emaildomain emailsubjectprefix guid hubspot_id hudu_url invoice_address_line1 invoice_address_line2 "
        "invoice_address_line3 invoice_address_line4 invoice_address_line5 itglue_id kaseyaid language_name "
        "lapsafe_default_installation lapsafe_default_installation_name ldapstring main_address "
        "maincontact_name matching_value name newsite_contactemail newsite_contactname "
        "newsite_contactphonenumber newsite_contacttitle notes pagerdutywildcard phonenumber ref "
        "region_code_name servicenowid site_contract_tax_code_name site_item_tax_code_name "
        "site_prepay_tax_code_name site_purchase_tax_code_name site_service_tax_code_name snowname "
        "stockbin_name teamviewerpassword third_party_client_name timezone todomain use wildcardref"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the site.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "client_id": "The client it belongs to; the server sends a decimal such as 12.0.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "colour": "The colour, as hexadecimal RGB.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "datecreated": "When it was created, UTC.",
    "delivery_address": "The postal address for deliveries.",
    "guid": "A GUID beside the id.",
    "inactive": "Whether it is out of use.",
    "invoice_address": "The postal address for invoices.",
    "name": 'What it is called; the first of a client is often "Main".',
    "notes": "Notes about the site.",
    "phonenumber": "The telephone number.",
    "sequence": "Its place in the list.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "document",
    (
        "_importthirdpartyid _importtype _importtypeid _isimport _isupdateimport _match_additional_id "
        "_match_integration_button_caption _match_integration_button_icon _match_integration_button_url "
        "_match_integration_id _match_integration_name _match_thirdparty_id client_id client_itglue_id "
        "client_name client_to_invoice client_to_invoice_name client_to_invoice_recurring "
        "client_to_invoice_recurring_name client_to_invoice_recurring_site "
        "client_to_invoice_recurring_site_name client_to_invoice_site client_to_invoice_site_name "
        "clientsite_name colour country_code_alpha2 country_code_alpha3 country_code_name "
        "country_code_numeric custombuttons customfields default_client_currency_code default_currency_code "
        "delivery_address_line1 delivery_address_line2 delivery_address_line3 delivery_address_line4 "
        "delivery_address_line5 geocoord1 geocoord2 gfisiteid id import_details_id inactive "
        "invoice_address_isdelivery invoice_address_line1 invoice_address_line2 invoice_address_line3 "
        "invoice_address_line4 invoice_address_line5 isinvoicesite isstocklocation item_quantity_available "
        "item_quantity_in_stock item_quantity_reserved item_quantity_reserved_on_order "
        "item_serialised_assets_in_stock itglue_id key lapsafe_default_installation main_address "
        "maincontact_id maincontact_name messagegroup_id name new_external_link notes phonenumber ref "
        "region_code_name site_fields site_item_tax_code sla_id stockbin_id stockbin_name stockbins stopped "
        "table timezone use"
    ),
)
