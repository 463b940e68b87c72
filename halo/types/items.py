# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.items` take by keyword. The products and services that are sold."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import CustomField

    from .references import (
        AssetGroupReference,
        AssetTypeReference,
        BudgetTypeReference,
        ItemReference,
        SupplierReference,
    )


class ItemFilters(TypedDict, total=False):
    """What `halo.items.list` takes."""

    activeinactive: str
    """Two flags, comma separated: whether active and whether inactive records are given."""
    advanced_search: str
    """Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value."""
    assetgroup_id: AssetGroupReference
    """Records of this asset group."""
    assetgroups: str
    assettypes: str
    autotask_service_items: bool
    dbc_company_id: str
    exactdivision: int
    excluderecurring: bool
    include_custom_fields: int | Sequence[int] | str
    """Custom fields that each row carries, by their ids in custom_fields."""
    includeactive: bool
    """Whether active records are given."""
    includeinactive: bool
    """Whether inactive records are given."""
    itemservice_id: int
    itemservicerequestdetails_id: int
    itemsupplierclientid: int
    itemsuppliercurrency: int
    kashflowtenantid: int
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
    qbitemsonly: bool
    qbocompanyid: str
    recurringonly: bool
    sagebusinesscloudtenantid: int
    search: str
    """Text to look for."""
    search1: str
    show_not_in_stock: bool
    stocklocation_id: int
    supplier_id: SupplierReference
    """Records of this supplier."""
    xerotenantid: str


class ItemGetParameters(TypedDict, total=False):
    """What `halo.items.get` takes."""

    dbc_company_id: str
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    kashflowtenantid: int
    qbocompanyid: str
    sagebusinesscloudtenantid: int
    xerotenantid: str


class ItemFields(TypedDict, total=False):
    """The fields of one record of `halo.items`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    accountsid: str | None
    applydiscount: bool | None
    asset_account: dict[str, Any] | None
    asset_account_name: str | None
    asset_type_matching_field_name: str | None
    assetaccountcode: int | None
    assetgroup_id: AssetGroupReference | None
    """The group it belongs to. A create needs it."""
    assetgroup_name: str | None
    """A name, for reading. A save goes by assetgroup_id."""
    assetgroup_qbo_type: int | None
    assettype_id: AssetTypeReference | None
    assettype_name: str | None
    auto_reorder_type: int | None
    autogroupnewquotelines: int | None
    autorenew_quote_line_default: bool | None
    autotaskproductid: int | None
    autotaskserviceid: int | None
    avalara_item_code: str | None
    avco: float | None
    baseprice: float | None
    """What it is sold for."""
    binlocation: str | None
    budgettype_id: BudgetTypeReference | None
    budgettype_name: str | None
    bundle_quantity: float | None
    cost_calculated_from_components: bool | None
    costingmethod: int | None
    costprice: float | None
    created_by: int | None
    currency_override: int | None
    custombuttons: list[dict[str, Any]] | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    datecreated: datetime.datetime | datetime.date | str | None
    """When it was created, UTC."""
    dattocommerce_tenant: int | None
    dbc_company_id: str | None
    dbc_company_name: str | None
    dbc_dimensions: list[dict[str, Any]] | None
    dbc_template: str | None
    default_sort_seq: int | None
    default_supplier_part_code: str | None
    description: str | None
    """What it is, in words."""
    doesnotneedconsigning: bool | None
    dont_receive_on_po: bool | None
    dont_track_stock: bool | None
    dontinvoice: bool | None
    dynamics_bc_synced: bool | None
    dynamics_dimensions_enabled: bool | None
    exact_division: int | None
    exact_division_name: str | None
    expense_account: dict[str, Any] | None
    expense_account_name: str | None
    external_links: list[dict[str, Any]] | None
    externalreference: str | None
    extra_invoice_description: str | None
    fullyqualifiedname: str | None
    goodsinunit: str | None
    goodsoutunit: str | None
    group_third_party_id: str | None
    hours: float | None
    icon: str | None
    icon_download_url: str | None
    ignore_from_accounting_sync: bool | None
    import_details_id: int | None
    income_account: dict[str, Any] | None
    income_account_name: str | None
    inoutconversion: int | None
    intacct_product_line_id: str | None
    intacct_rev_sched: str | None
    intacct_save_location: str | None
    intacct_type: str | None
    internalreference: str | None
    invoice_class: str | None
    iscontractitem: bool | None
    isitemdetails: bool | None
    ismeteritem: bool | None
    isrecurringitem: bool | None
    item_accounts_links: list[dict[str, Any]] | None
    item_default_billing_period: int | None
    item_default_billing_period_string: str | None
    item_group_dbc_template: str | None
    item_group_itemcode: int | None
    item_group_nominalcode: str | None
    item_group_nominalcode_purchase: str | None
    item_group_taxcode: int | None
    item_group_taxcode_purchase: int | None
    item_listed_only_on_bundle_setup: bool | None
    item_suppliers: list[dict[str, Any]] | None
    items_per_buying_price: float | None
    items_per_selling_price: float | None
    itemsupplier_client_id: int | None
    itemsupplier_cost: float | None
    itemsupplier_currency_code: str | None
    itemsupplier_currency_id: int | None
    itemsupplier_currency_symbol: str | None
    itemsupplier_price: float | None
    itemsupplier_supplier_id: int | None
    kashflow_tenant_id: int | None
    kashflow_tenant_name: str | None
    kashflowid: int | None
    lastmodified: datetime.datetime | datetime.date | str | None
    linked_asset_defaults: list[dict[str, Any]] | None
    linked_item_id: ItemReference | None
    linked_item_name: str | None
    manufacturer_id: int | None
    manufacturer_name: str | None
    margin: float | None
    markupperc: float | None
    maxitemdiscount: float | None
    meterlife: int | None
    metertype: int | None
    min_purchase_qty: float | None
    minstockqty: float | None
    myob_asset_account_code: str | None
    myob_tenant: int | None
    myob_tenant_name: str | None
    name: str | None
    new_access_control: list[dict[str, Any]] | None
    new_external_link: dict[str, Any] | None
    new_item_accounts_link: dict[str, Any] | None
    nominalcode: str | None
    nominalcode_name: str | None
    note: str | None
    """The text, plain."""
    override_supplier_cost: float | None
    override_supplier_name: str | None
    override_supplier_price: float | None
    override_supplier_stock: float | None
    parent_template_name: str | None
    parent_template_override: int | None
    price_calculated_from_components: bool | None
    primaryimageid: int | None
    project_bill_type: int | None
    promptforprice: bool | None
    property_changes: list[dict[str, Any]] | None
    purchase_currency: dict[str, Any] | None
    purchase_currency_code: int | None
    purchase_currency_code_name: str | None
    purchase_description: str | None
    purchasenominalcode: str | None
    purchasenominalcode_name: str | None
    purchasetaxincluded: bool | None
    qbo_category: dict[str, Any] | None
    qbo_company_id: str | None
    qbo_company_name: str | None
    qbo_quantity: float | None
    qbocategoryid: str | None
    qbocategoryname: str | None
    qboinitial_quantity_date: datetime.datetime | datetime.date | str | None
    qbosku: str | None
    qtyissuedthisyear: float | None
    qtyonallsalesorders: float | None
    quantity_decimal_places: int | None
    quantity_in_stock: float | None
    quantity_on_open_po: float | None
    quantity_on_order: float | None
    quantity_reserved: float | None
    quickbooks_details: dict[str, Any] | None
    quote_pdf_id: int | None
    quote_pdf_name: str | None
    recovery: float | None
    recurringcost: float | None
    recurringprice: float | None
    related_item_count: int | None
    relatedcategories: list[dict[str, Any]] | None
    relatedcategories_list: str | None
    reorderqty: float | None
    sage50uk_department_id: int | None
    sage_business_cloud_details_id: int | None
    sage_business_cloud_details_name: str | None
    sagetoken: str | None
    sales_currency: dict[str, Any] | None
    sales_currency_code: int | None
    sales_currency_code_name: str | None
    salestaxincluded: bool | None
    secondhandprice: float | None
    secondprice: float | None
    serialise_only_one: bool | None
    servicefee: float | None
    shaccountsid: str | None
    showmobilescanner: bool | None
    sleeveprice: float | None
    snelstart_department: dict[str, Any] | None
    snelstart_department_id: str | None
    snelstart_department_name: str | None
    snelstart_id: str | None
    status: int | None
    stocklocations: list[dict[str, Any]] | None
    supplier_id: SupplierReference | None
    supplier_name: str | None
    """A name, for reading. A save goes by supplier_id."""
    supplier_part_code: str | None
    taxable: bool | None
    taxcode: int | None
    taxcode_name: str | None
    taxcodeother: int | None
    taxcodeother_name: str | None
    template_id: int | None
    template_name: str | None
    third_party_assetgroup_id: str | None
    third_party_id: str | None
    tiered_pricing: list[dict[str, Any]] | None
    tiered_pricing_method: int | None
    type: int | None
    update_recurring_invoice_cost: bool | None
    update_recurring_invoice_price: bool | None
    use: str | None
    """What kind of record it is."""
    use_tiered_pricing: bool | None
    user_description: str | None
    weight: float | None
    xero_cogs_account_code: str | None
    xero_cogs_account_code_name: str | None
    xero_inventory_account_code: str | None
    xero_inventory_account_code_name: str | None
    xero_purchasetax: str | None
    xero_salestax: str | None
    xero_tenant_id: str | None
    xero_tenant_name: str | None
    xerodetails_id: int | None


class ItemCreate(ItemFields, total=False):
    """The fields of one new record of `halo.items`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class ItemUpdate(ItemFields, total=False):
    """The id of one record of `halo.items`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""
