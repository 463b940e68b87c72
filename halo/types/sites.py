# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.sites` take by keyword. The places of clients."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Address, AssetField, CustomField

    from .references import (
        ClientReference,
        ContractReference,
        LanguageReference,
        SiteReference,
        SlaReference,
        StockBinReference,
        TopLevelReference,
    )


class SiteFilters(TypedDict, total=False):
    """What `halo.sites.list` takes."""

    activeinactive: str
    """Two flags, comma separated: whether active and whether inactive records are given."""
    advanced_search: str
    """Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value."""
    azuresites: bool
    client_id: ClientReference
    """Records of this client."""
    contract_id: ContractReference
    """Records of this contract."""
    exclude_internal: bool
    gfisites: bool
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    include_custom_fields: int | Sequence[int] | str
    """Custom fields that each row carries, by their ids in custom_fields."""
    includeactive: bool
    """Whether active records are given."""
    includeaddress: bool
    includeinactive: bool
    """Whether inactive records are given."""
    includenonstocklocations: bool
    includenoorderstockbin: bool
    includenotes: bool
    includestocklocations: bool
    iscalendarfilter: bool
    item_id_qty: int
    item_salesorder_id: int
    item_salesorder_line: int
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
    override_enablestockbins: bool
    search: str
    """Text to look for."""
    site_id: SiteReference
    """Records of this site."""
    sitefields: int | Sequence[int] | str
    stocklocation: str | Sequence[str]
    toplevel_id: TopLevelReference
    """Records below this top level."""
    user_override: int


class SiteGetParameters(TypedDict, total=False):
    """What `halo.sites.get` takes."""

    client_override: int
    domain: str
    includeactivity: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    issetup: bool
    tickettype_id: int


class SiteFields(TypedDict, total=False):
    """The fields of one record of `halo.sites`."""

    accountmanagertech: bool | None
    accountsbccemailaddress: str | None
    accountsccemailaddress: str | None
    accountsemailaddress: str | None
    accountsfirstname: str | None
    accountsid: str | None
    accountslastname: str | None
    actguid: str | None
    add_site_contacts: list[dict[str, Any]] | None
    all_faqlists_allowed: bool | None
    ateraid: int | None
    audit_log: list[dict[str, Any]] | None
    authrocket_locale: str | None
    autotaskid: int | None
    auvik_id: str | None
    azuretenantid: str | None
    bigx: int | None
    bigy: int | None
    businesscentral_area_company_id: int | None
    businesscentral_billing_client: dict[str, Any] | None
    cautomateid: int | None
    change_freeze_periods: list[dict[str, Any]] | None
    client_id: ClientReference | None
    """The client it belongs to; the server sends a decimal such as 12.0."""
    client_itglue_id: str | None
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    client_to_invoice: int | None
    client_to_invoice_name: str | None
    client_to_invoice_recurring: int | None
    client_to_invoice_recurring_name: str | None
    client_to_invoice_recurring_site: int | None
    client_to_invoice_recurring_site_name: str | None
    client_to_invoice_site: int | None
    client_to_invoice_site_name: str | None
    clients: list[dict[str, Any]] | None
    clientsite_name: str | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    connectwiseid: int | None
    contractlastchecked: datetime.datetime | datetime.date | str | None
    country_code: str | None
    country_code_alpha2: str | None
    country_code_alpha3: str | None
    country_code_name: str | None
    country_code_numeric: int | None
    custombuttons: list[dict[str, Any]] | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datecreated: datetime.datetime | datetime.date | str | None
    """When it was created, UTC."""
    datto_alternate_id: int | None
    datto_id: str | None
    datto_url: str | None
    default_client_currency_code: int | None
    default_currency_code: int | None
    default_currency_code_name: str | None
    defaultdelivery: bool | None
    defaultstocklocation: int | None
    delete_site_contacts: list[int] | None
    deliverby: int | None
    delivery_address: Address | None
    """The postal address for deliveries."""
    delivery_address_line1: str | None
    delivery_address_line2: str | None
    delivery_address_line3: str | None
    delivery_address_line4: str | None
    delivery_address_line5: str | None
    device42id: int | None
    disclaimermatchstring: str | None
    email_end_tag: str | None
    email_start_tag: str | None
    emaildomain: str | None
    emailsubjectprefix: str | None
    estimate_lat_long: bool | None
    external_links: list[dict[str, Any]] | None
    extratabs: list[dict[str, Any]] | None
    facilitiesmanager: int | None
    faqlists: list[dict[str, Any]] | None
    fields: list[AssetField] | None
    geocoord1: float | None
    geocoord2: float | None
    get_address_from_client_name: bool | None
    gfisiteid: int | None
    globx: float | None
    globy: float | None
    guid: str | None
    """A GUID beside the id."""
    hasitemsinstock: bool | None
    hubspot_id: str | None
    hudu_url: str | None
    import_details_id: int | None
    import_site_mapping: int | None
    inactive: bool | None
    """Whether it is out of use."""
    inuseby: int | None
    invoice_address: Address | None
    """The postal address for invoices."""
    invoice_address_isdelivery: bool | None
    invoice_address_line1: str | None
    invoice_address_line2: str | None
    invoice_address_line3: str | None
    invoice_address_line4: str | None
    invoice_address_line5: str | None
    isinvoicesite: bool | None
    isnhserveremaildefault: bool | None
    issitedetails: bool | None
    isstocklocation: bool | None
    item_quantity_available: float | None
    item_quantity_in_stock: float | None
    item_quantity_reserved: float | None
    item_quantity_reserved_on_order: float | None
    item_serialised_assets_in_stock: float | None
    itglue_id: str | None
    kaseyaid: str | None
    key: int | None
    language_id: LanguageReference | None
    language_name: str | None
    lapsafe_default_installation: str | None
    lapsafe_default_installation_name: str | None
    lapsafe_default_installation_obj: dict[str, Any] | None
    ldapstring: str | None
    linked_organisation_id: int | None
    liongardid: int | None
    main_address: str | None
    maincontact_id: int | None
    maincontact_name: str | None
    maintenance_windows: list[dict[str, Any]] | None
    matching_value: str | None
    messagegroup_id: int | None
    monthlyreportemaildirect: bool | None
    monthlyreportemailmanager: bool | None
    monthlyreportinclude: bool | None
    monthlyreportlastrun: datetime.datetime | datetime.date | str | None
    name: str | None
    """What it is called; the first of a client is often "Main"."""
    ncentral_details_id: int | None
    new_external_link: dict[str, Any] | None
    newsite_contactemail: str | None
    newsite_contactname: str | None
    newsite_contactphonenumber: str | None
    newsite_contacttitle: str | None
    newsite_sendwelcomeemail: bool | None
    newsite_web_access_level: int | None
    ninjarmmid: int | None
    notes: str | None
    """Notes about the site."""
    onhold_ticket_count: int | None
    open_ticket_count: int | None
    opened_thismonth_count: int | None
    pagerdutywildcard: str | None
    passportal_id: int | None
    phonenumber: str | None
    """The telephone number."""
    popup_notes: list[dict[str, Any]] | None
    ref: str | None
    refnumber: int | None
    region_code: int | None
    region_code_name: str | None
    regionaldirector: int | None
    runbook_button_id: int | None
    sequence: int | None
    """Its place in the list."""
    seriousnesslevel: int | None
    servicenowid: str | None
    site_contract_tax_code: int | None
    site_contract_tax_code_name: str | None
    site_fields: list[AssetField] | None
    site_item_tax_code: int | None
    site_item_tax_code_name: str | None
    site_prepay_tax_code: int | None
    site_prepay_tax_code_name: str | None
    site_purchase_tax_code: int | None
    site_purchase_tax_code_name: str | None
    site_sales_tax_code: int | None
    site_service_tax_code: int | None
    site_service_tax_code_name: str | None
    sitecontacts: list[dict[str, Any]] | None
    sitedateformat: int | None
    sitephonenumberint: int | None
    sitetimeoffset: int | None
    sla_id: SlaReference | None
    slastupdate: datetime.datetime | datetime.date | str | None
    slocked: bool | None
    smallx: int | None
    smally: int | None
    snowname: str | None
    sqlimport_id: int | None
    stockbin_id: StockBinReference | None
    stockbin_name: str | None
    stockbins: list[dict[str, Any]] | None
    stopped: int | None
    style: float | None
    surchargeid: int | None
    syncroid: int | None
    table: dict[str, Any] | None
    taxable: int | None
    teamviewerpassword: str | None
    text: float | None
    third_party_client_name: str | None
    timezone: str | None
    todomain: str | None
    total_ticket_count: int | None
    uptimestamp: datetime.datetime | datetime.date | str | None
    upwho: float | None
    use: str | None
    """What kind of record it is."""
    wildcardref: str | None
    xrefsite: float | None
    zoffsetx: int | None
    zoffsety: int | None
    zoomx: float | None
    zoomy: float | None


class SiteCreate(SiteFields, total=False):
    """The fields of one new record of `halo.sites`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class SiteUpdate(SiteFields, total=False):
    """The id of one record of `halo.sites`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
