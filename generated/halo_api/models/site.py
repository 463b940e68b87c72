# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, INTEGER, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.asset_field import AssetField
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Site(Customizable):
    """One site."""

    id: int = UNSET
    """The number of the site."""
    accountmanagertech: bool | None = None
    accountsbccemailaddress: str | None = None
    accountsccemailaddress: str | None = None
    accountsemailaddress: str | None = None
    accountsfirstname: str | None = None
    accountsid: str | None = None
    accountslastname: str | None = None
    actguid: str | None = None
    add_site_contacts: list[dict[str, Any]] | None = None
    all_faqlists_allowed: bool | None = None
    ateraid: int | None = None
    audit_log: list[dict[str, Any]] | None = None
    authrocket_locale: str | None = None
    autotaskid: int | None = None
    auvik_id: str | None = None
    azuretenantid: str | None = None
    bigx: int | None = None
    bigy: int | None = None
    businesscentral_area_company_id: int | None = None
    businesscentral_billing_client: dict[str, Any] | None = None
    cautomateid: int | None = None
    change_freeze_periods: list[dict[str, Any]] | None = None
    client_id: int | None = None
    """The client it belongs to; the server sends a decimal such as 12.0."""
    client_itglue_id: str | None = None
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    client_to_invoice: int | None = None
    client_to_invoice_name: str | None = None
    client_to_invoice_recurring: int | None = None
    client_to_invoice_recurring_name: str | None = None
    client_to_invoice_recurring_site: int | None = None
    client_to_invoice_recurring_site_name: str | None = None
    client_to_invoice_site: int | None = None
    client_to_invoice_site_name: str | None = None
    clients: list[dict[str, Any]] | None = None
    clientsite_name: str | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    connectwiseid: int | None = None
    contractlastchecked: datetime.datetime | None = None
    country_code: str | None = None
    country_code_alpha2: str | None = None
    country_code_alpha3: str | None = None
    country_code_name: str | None = None
    country_code_numeric: int | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datecreated: datetime.datetime | None = None
    """When it was created, UTC."""
    datto_alternate_id: int | None = None
    datto_id: str | None = None
    datto_url: str | None = None
    default_client_currency_code: int | None = None
    default_currency_code: int | None = None
    default_currency_code_name: str | None = None
    defaultdelivery: bool | None = None
    defaultstocklocation: int | None = None
    delete_site_contacts: list[int] | None = None
    deliverby: int | None = None
    delivery_address: Address | None = None
    """The postal address for deliveries."""
    delivery_address_line1: str | None = None
    delivery_address_line2: str | None = None
    delivery_address_line3: str | None = None
    delivery_address_line4: str | None = None
    delivery_address_line5: str | None = None
    device42id: int | None = None
    disclaimermatchstring: str | None = None
    email_end_tag: str | None = None
    email_start_tag: str | None = None
    emaildomain: str | None = None
    emailsubjectprefix: str | None = None
    estimate_lat_long: bool | None = None
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    facilitiesmanager: int | None = None
    faqlists: list[dict[str, Any]] | None = None
    fields: list[AssetField] | None = None
    geocoord1: float | None = None
    geocoord2: float | None = None
    get_address_from_client_name: bool | None = None
    gfisiteid: int | None = None
    globx: float | None = None
    globy: float | None = None
    guid: str | None = None
    """A GUID beside the id."""
    hasitemsinstock: bool | None = None
    hubspot_id: str | None = None
    hudu_url: str | None = None
    import_details_id: int | None = None
    import_site_mapping: int | None = None
    inactive: bool | None = None
    """Whether it is out of use."""
    inuseby: int | None = None
    invoice_address: Address | None = None
    """The postal address for invoices."""
    invoice_address_isdelivery: bool | None = None
    invoice_address_line1: str | None = None
    invoice_address_line2: str | None = None
    invoice_address_line3: str | None = None
    invoice_address_line4: str | None = None
    invoice_address_line5: str | None = None
    isinvoicesite: bool | None = None
    isnhserveremaildefault: bool | None = None
    issitedetails: bool | None = None
    isstocklocation: bool | None = None
    item_quantity_available: float | None = None
    item_quantity_in_stock: float | None = None
    item_quantity_reserved: float | None = None
    item_quantity_reserved_on_order: float | None = None
    item_serialised_assets_in_stock: float | None = None
    itglue_id: str | None = None
    kaseyaid: str | None = None
    key: int | None = None
    language_id: int | None = None
    language_name: str | None = None
    lapsafe_default_installation: str | None = None
    lapsafe_default_installation_name: str | None = None
    lapsafe_default_installation_obj: dict[str, Any] | None = None
    ldapstring: str | None = None
    linked_organisation_id: int | None = None
    liongardid: int | None = None
    main_address: str | None = None
    maincontact_id: int | None = None
    maincontact_name: str | None = None
    maintenance_windows: list[dict[str, Any]] | None = None
    matching_value: str | None = None
    messagegroup_id: int | None = None
    monthlyreportemaildirect: bool | None = None
    monthlyreportemailmanager: bool | None = None
    monthlyreportinclude: bool | None = None
    monthlyreportlastrun: datetime.datetime | None = None
    name: str | None = None
    """What it is called; the first of a client is often "Main"."""
    ncentral_details_id: int | None = None
    new_external_link: dict[str, Any] | None = None
    newsite_contactemail: str | None = None
    newsite_contactname: str | None = None
    newsite_contactphonenumber: str | None = None
    newsite_contacttitle: str | None = None
    newsite_sendwelcomeemail: bool | None = None
    newsite_web_access_level: int | None = None
    ninjarmmid: int | None = None
    notes: str | None = None
    """Notes about the site."""
    onhold_ticket_count: int | None = None
    open_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    pagerdutywildcard: str | None = None
    passportal_id: int | None = None
    phonenumber: str | None = None
    """The telephone number."""
    popup_notes: list[dict[str, Any]] | None = None
    ref: str | None = None
    refnumber: int | None = None
    region_code: int | None = None
    region_code_name: str | None = None
    regionaldirector: int | None = None
    runbook_button_id: int | None = None
    sequence: int | None = None
    """Its place in the list."""
    seriousnesslevel: int | None = None
    servicenowid: str | None = None
    site_contract_tax_code: int | None = None
    site_contract_tax_code_name: str | None = None
    site_fields: list[AssetField] | None = None
    site_item_tax_code: int | None = None
    site_item_tax_code_name: str | None = None
    site_prepay_tax_code: int | None = None
    site_prepay_tax_code_name: str | None = None
    site_purchase_tax_code: int | None = None
    site_purchase_tax_code_name: str | None = None
    site_sales_tax_code: int | None = None
    site_service_tax_code: int | None = None
    site_service_tax_code_name: str | None = None
    sitecontacts: list[dict[str, Any]] | None = None
    sitedateformat: int | None = None
    sitephonenumberint: int | None = None
    sitetimeoffset: int | None = None
    sla_id: int | None = None
    slastupdate: datetime.datetime | None = None
    slocked: bool | None = None
    smallx: int | None = None
    smally: int | None = None
    snowname: str | None = None
    sqlimport_id: int | None = None
    stockbin_id: int | None = None
    stockbin_name: str | None = None
    stockbins: list[dict[str, Any]] | None = None
    stopped: int | None = None
    style: float | None = None
    surchargeid: int | None = None
    syncroid: int | None = None
    table: dict[str, Any] | None = None
    taxable: int | None = None
    teamviewerpassword: str | None = None
    text: float | None = None
    third_party_client_name: str | None = None
    timezone: str | None = None
    todomain: str | None = None
    total_ticket_count: int | None = None
    uptimestamp: datetime.datetime | None = None
    upwho: float | None = None
    use: str | None = None
    """What kind of record it is."""
    wildcardref: str | None = None
    xrefsite: float | None = None
    zoffsetx: int | None = None
    zoffsety: int | None = None
    zoomx: float | None = None
    zoomy: float | None = None

    _custom_members: ClassVar[tuple[str, ...]] = (
        "customfields",
        "fields",
    )

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_convert_phonenumbers",
            "_dont_fire_automations",
            "_importthirdpartyid",
            "_importtype",
            "_importtypeid",
            "_isimport",
            "_isupdateimport",
            "_isxero",
            "_match_additional_id",
            "_match_first_site",
            "_match_integration_button_caption",
            "_match_integration_button_icon",
            "_match_integration_button_url",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_reassign_all_to_user",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "client_id": INTEGER,
        "contractlastchecked": DATETIME,
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "datecreated": DATETIME,
        "delivery_address": model_of("address", "Address"),
        "fields": list_of(model_of("asset_field", "AssetField")),
        "invoice_address": model_of("address", "Address"),
        "monthlyreportlastrun": DATETIME,
        "site_fields": list_of(model_of("asset_field", "AssetField")),
        "slastupdate": DATETIME,
        "uptimestamp": DATETIME,
    }
