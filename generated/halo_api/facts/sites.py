# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of sites. The places of clients."""

from . import Resource

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
    references={"client_id": "clients"},
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
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_dont_fire_automations _isimport _isxero accountmanagertech all_faqlists_allowed defaultdelivery "
        "hasitemsinstock inactive invoice_address_isdelivery isinvoicesite isnhserveremaildefault "
        "issitedetails isstocklocation monthlyreportemaildirect monthlyreportemailmanager "
        "monthlyreportinclude newsite_sendwelcomeemail slocked"
    ),
    "datetime": ("contractlastchecked datecreated monthlyreportlastrun slastupdate uptimestamp"),
    "integer": (
        "id _reassign_all_to_user ateraid autotaskid bigx bigy cautomateid connectwiseid datto_alternate_id "
        "defaultstocklocation deliverby device42id facilitiesmanager gfisiteid import_details_id "
        "import_site_mapping inuseby language_id linked_organisation_id liongardid maincontact_id "
        "messagegroup_id ncentral_details_id newsite_web_access_level ninjarmmid onhold_ticket_count "
        "open_ticket_count opened_thismonth_count passportal_id refnumber region_code regionaldirector "
        "seriousnesslevel site_contract_tax_code site_item_tax_code site_prepay_tax_code "
        "site_purchase_tax_code site_sales_tax_code site_service_tax_code sitedateformat sitetimeoffset "
        "sla_id smallx smally sqlimport_id stockbin_id stopped surchargeid syncroid total_ticket_count "
        "zoffsetx zoffsety"
    ),
    "number": (
        "client_id geocoord1 geocoord2 globx globy item_quantity_available item_quantity_in_stock "
        "item_quantity_reserved item_quantity_reserved_on_order item_serialised_assets_in_stock style text "
        "upwho xrefsite zoomx zoomy"
    ),
    "object": ("delivery_address invoice_address lapsafe_default_installation_obj new_external_link"),
    "objects": (
        "custombuttons customfields external_links faqlists fields popup_notes site_fields sitecontacts stockbins"
    ),
    "string": (
        "_importtype _warning accountsbccemailaddress accountsccemailaddress accountsemailaddress "
        "accountsfirstname accountsid accountslastname actguid auvik_id azuretenantid client_itglue_id "
        "client_name clientsite_name colour country_code country_code_name datto_id datto_url "
        "delivery_address_line1 delivery_address_line2 delivery_address_line3 delivery_address_line4 "
        "delivery_address_line5 disclaimermatchstring emaildomain emailsubjectprefix guid hubspot_id hudu_url "
        "itglue_id kaseyaid language_name lapsafe_default_installation lapsafe_default_installation_name "
        "ldapstring maincontact_name matching_value name newsite_contactemail newsite_contactname "
        "newsite_contacttitle notes pagerdutywildcard phonenumber ref region_code_name servicenowid "
        "site_contract_tax_code_name site_item_tax_code_name site_prepay_tax_code_name "
        "site_purchase_tax_code_name site_service_tax_code_name snowname stockbin_name teamviewerpassword "
        "third_party_client_name timezone todomain use wildcardref"
    ),
}
