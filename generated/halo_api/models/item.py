# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Item(Customizable):
    """One item."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    accountsid: str | None = None
    applydiscount: bool | None = None
    asset_account: dict[str, Any] | None = None
    asset_account_name: str | None = None
    asset_type_matching_field_name: str | None = None
    assetaccountcode: int | None = None
    assetgroup_id: int | None = None
    """The group it belongs to. A create needs it."""
    assetgroup_name: str | None = None
    """A name, for reading. A save goes by assetgroup_id."""
    assetgroup_qbo_type: int | None = None
    assettype_id: int | None = None
    assettype_name: str | None = None
    auto_reorder_type: int | None = None
    autogroupnewquotelines: int | None = None
    autorenew_quote_line_default: bool | None = None
    autotaskproductid: int | None = None
    autotaskserviceid: int | None = None
    avalara_item_code: str | None = None
    avco: float | None = None
    baseprice: float | None = None
    """What it is sold for."""
    binlocation: str | None = None
    budgettype_id: int | None = None
    budgettype_name: str | None = None
    bundle_quantity: float | None = None
    cost_calculated_from_components: bool | None = None
    costingmethod: int | None = None
    costprice: float | None = None
    created_by: int | None = None
    currency_override: int | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datecreated: datetime.datetime | None = None
    """When it was created, UTC."""
    dattocommerce_tenant: int | None = None
    dbc_company_id: str | None = None
    dbc_company_name: str | None = None
    dbc_dimensions: list[dict[str, Any]] | None = None
    dbc_template: str | None = None
    default_sort_seq: int | None = None
    default_supplier_part_code: str | None = None
    description: str | None = None
    """What it is, in words."""
    doesnotneedconsigning: bool | None = None
    dont_receive_on_po: bool | None = None
    dont_track_stock: bool | None = None
    dontinvoice: bool | None = None
    dynamics_bc_synced: bool | None = None
    dynamics_dimensions_enabled: bool | None = None
    exact_division: int | None = None
    exact_division_name: str | None = None
    expense_account: dict[str, Any] | None = None
    expense_account_name: str | None = None
    external_links: list[dict[str, Any]] | None = None
    externalreference: str | None = None
    extra_invoice_description: str | None = None
    fullyqualifiedname: str | None = None
    goodsinunit: str | None = None
    goodsoutunit: str | None = None
    group_third_party_id: str | None = None
    hours: float | None = None
    icon: str | None = None
    icon_download_url: str | None = None
    ignore_from_accounting_sync: bool | None = None
    import_details_id: int | None = None
    income_account: dict[str, Any] | None = None
    income_account_name: str | None = None
    inoutconversion: int | None = None
    intacct_product_line_id: str | None = None
    intacct_rev_sched: str | None = None
    intacct_save_location: str | None = None
    intacct_type: str | None = None
    internalreference: str | None = None
    invoice_class: str | None = None
    iscontractitem: bool | None = None
    isitemdetails: bool | None = None
    ismeteritem: bool | None = None
    isrecurringitem: bool | None = None
    item_accounts_links: list[dict[str, Any]] | None = None
    item_default_billing_period: int | None = None
    item_default_billing_period_string: str | None = None
    item_group_dbc_template: str | None = None
    item_group_itemcode: int | None = None
    item_group_nominalcode: str | None = None
    item_group_nominalcode_purchase: str | None = None
    item_group_taxcode: int | None = None
    item_group_taxcode_purchase: int | None = None
    item_listed_only_on_bundle_setup: bool | None = None
    item_suppliers: list[dict[str, Any]] | None = None
    items_per_buying_price: float | None = None
    items_per_selling_price: float | None = None
    itemsupplier_client_id: int | None = None
    itemsupplier_cost: float | None = None
    itemsupplier_currency_code: str | None = None
    itemsupplier_currency_id: int | None = None
    itemsupplier_currency_symbol: str | None = None
    itemsupplier_price: float | None = None
    itemsupplier_supplier_id: int | None = None
    kashflow_tenant_id: int | None = None
    kashflow_tenant_name: str | None = None
    kashflowid: int | None = None
    lastmodified: datetime.datetime | None = None
    linked_asset_defaults: list[dict[str, Any]] | None = None
    linked_item_id: int | None = None
    linked_item_name: str | None = None
    manufacturer_id: int | None = None
    manufacturer_name: str | None = None
    margin: float | None = None
    markupperc: float | None = None
    maxitemdiscount: float | None = None
    meterlife: int | None = None
    metertype: int | None = None
    min_purchase_qty: float | None = None
    minstockqty: float | None = None
    myob_asset_account_code: str | None = None
    myob_tenant: int | None = None
    myob_tenant_name: str | None = None
    name: str | None = None
    new_access_control: list[dict[str, Any]] | None = None
    new_external_link: dict[str, Any] | None = None
    new_item_accounts_link: dict[str, Any] | None = None
    nominalcode: str | None = None
    nominalcode_name: str | None = None
    note: str | None = None
    """The text, plain."""
    override_supplier_cost: float | None = None
    override_supplier_name: str | None = None
    override_supplier_price: float | None = None
    override_supplier_stock: float | None = None
    parent_template_name: str | None = None
    parent_template_override: int | None = None
    price_calculated_from_components: bool | None = None
    primaryimageid: int | None = None
    project_bill_type: int | None = None
    promptforprice: bool | None = None
    property_changes: list[dict[str, Any]] | None = None
    purchase_currency: dict[str, Any] | None = None
    purchase_currency_code: int | None = None
    purchase_currency_code_name: str | None = None
    purchase_description: str | None = None
    purchasenominalcode: str | None = None
    purchasenominalcode_name: str | None = None
    purchasetaxincluded: bool | None = None
    qbo_category: dict[str, Any] | None = None
    qbo_company_id: str | None = None
    qbo_company_name: str | None = None
    qbo_quantity: float | None = None
    qbocategoryid: str | None = None
    qbocategoryname: str | None = None
    qboinitial_quantity_date: datetime.datetime | None = None
    qbosku: str | None = None
    qtyissuedthisyear: float | None = None
    qtyonallsalesorders: float | None = None
    quantity_decimal_places: int | None = None
    quantity_in_stock: float | None = None
    quantity_on_open_po: float | None = None
    quantity_on_order: float | None = None
    quantity_reserved: float | None = None
    quickbooks_details: dict[str, Any] | None = None
    quote_pdf_id: int | None = None
    quote_pdf_name: str | None = None
    recovery: float | None = None
    recurringcost: float | None = None
    recurringprice: float | None = None
    related_item_count: int | None = None
    relatedcategories: list[dict[str, Any]] | None = None
    relatedcategories_list: str | None = None
    reorderqty: float | None = None
    sage50uk_department_id: int | None = None
    sage_business_cloud_details_id: int | None = None
    sage_business_cloud_details_name: str | None = None
    sagetoken: str | None = None
    sales_currency: dict[str, Any] | None = None
    sales_currency_code: int | None = None
    sales_currency_code_name: str | None = None
    salestaxincluded: bool | None = None
    secondhandprice: float | None = None
    secondprice: float | None = None
    serialise_only_one: bool | None = None
    servicefee: float | None = None
    shaccountsid: str | None = None
    showmobilescanner: bool | None = None
    sleeveprice: float | None = None
    snelstart_department: dict[str, Any] | None = None
    snelstart_department_id: str | None = None
    snelstart_department_name: str | None = None
    snelstart_id: str | None = None
    status: int | None = None
    stocklocations: list[dict[str, Any]] | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    """A name, for reading. A save goes by supplier_id."""
    supplier_part_code: str | None = None
    taxable: bool | None = None
    taxcode: int | None = None
    taxcode_name: str | None = None
    taxcodeother: int | None = None
    taxcodeother_name: str | None = None
    template_id: int | None = None
    template_name: str | None = None
    third_party_assetgroup_id: str | None = None
    third_party_id: str | None = None
    tiered_pricing: list[dict[str, Any]] | None = None
    tiered_pricing_method: int | None = None
    type: int | None = None
    update_recurring_invoice_cost: bool | None = None
    update_recurring_invoice_price: bool | None = None
    use: str | None = None
    """What kind of record it is."""
    use_tiered_pricing: bool | None = None
    user_description: str | None = None
    weight: float | None = None
    xero_cogs_account_code: str | None = None
    xero_cogs_account_code_name: str | None = None
    xero_inventory_account_code: str | None = None
    xero_inventory_account_code_name: str | None = None
    xero_purchasetax: str | None = None
    xero_salestax: str | None = None
    xero_tenant_id: str | None = None
    xero_tenant_name: str | None = None
    xerodetails_id: int | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_dont_fire_automations",
            "_importthirdpartyid",
            "_importtype",
            "_importtypeid",
            "_isimport",
            "_isupdateimport",
            "_itemupdateconflict01",
            "_match_additional_id",
            "_match_integration_button_caption",
            "_match_integration_button_icon",
            "_match_integration_button_url",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_updateitemtype",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "datecreated": DATETIME,
        "lastmodified": DATETIME,
        "qboinitial_quantity_date": DATETIME,
    }
