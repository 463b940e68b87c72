# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.custom_field import CustomField


@model(kw_only=True)
class OrderLine(Customizable):
    """One order line."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    add_child_templates: bool | None = None
    addbudget: bool | None = None
    added_budget: bool | None = None
    added_to_project: bool | None = None
    asset_type_matching_field_name: str | None = None
    assetgroup_name: str | None = None
    assets_to_reserve: list[dict[str, Any]] | None = None
    assettype_id: int | None = None
    auto_increase_period: int | None = None
    autorenew: bool | None = None
    baseprice: float | None = None
    baseprice_converted: float | None = None
    billingperiod: int | None = None
    budget_add_type: int | None = None
    budgets: list[dict[str, Any]] | None = None
    chargerates: list[dict[str, Any]] | None = None
    client_name: str | None = None
    consigned_assets: list[dict[str, Any]] | None = None
    consignment_address: Address | None = None
    consignment_ids: list[int] | None = None
    contract_id: int | None = None
    """The contract it belongs to."""
    contract_ref: str | None = None
    """The reference of that contract. A save goes by contract_id."""
    conversion_rate: float | None = None
    conversion_rate_internal: float | None = None
    cost_centre: int | None = None
    cost_converted: float | None = None
    costprice: float | None = None
    create_child_project: bool | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    dattocommercelineid: int | None = None
    decimalplacesforinvoices: int | None = None
    deliver_to_us: int | None = None
    discount_converted: float | None = None
    discount_perc: float | None = None
    do_not_invoice_line: bool | None = None
    dont_track_stock: bool | None = None
    downpayment_invoice: int | None = None
    downpayment_invoice_ids: list[int] | None = None
    downpayment_percentage_invoiced: float | None = None
    exclude_auto_increase: bool | None = None
    group_id: int | None = None
    group_sort_seq: int | None = None
    hide_grouped_items_price: bool | None = None
    hideitems: bool | None = None
    import_details_id: int | None = None
    intacct_class: str | None = None
    intacct_class_name: str | None = None
    intacct_department_id: str | None = None
    intacct_location_id: str | None = None
    intacct_rev_sched: str | None = None
    intacct_save_location: str | None = None
    intacct_warehouse_id: str | None = None
    invoice_id: int | None = None
    """The invoice it belongs to."""
    invoice_ids: list[int] | None = None
    invoiced_quantity: float | None = None
    isActive: bool | None = None
    is_bundled_line: bool | None = None
    is_deferred_revenue: bool | None = None
    isfreightline: bool | None = None
    isgroupdesc: bool | None = None
    isleased: bool | None = None
    item_budgettype: int | None = None
    item_contract: bool | None = None
    item_default_supplier_part_code: str | None = None
    item_description: str | None = None
    item_doesnotneedconsigning: bool | None = None
    item_dont_invoice: bool | None = None
    item_external_reference: str | None = None
    item_id: int | None = None
    """The item it is about."""
    item_internal_reference: str | None = None
    item_min_purchase_qty: float | None = None
    item_name: str | None = None
    """A name, for reading. A save goes by item_id."""
    item_note: str | None = None
    item_purchase_description: str | None = None
    item_quantity_decimal_places: int | None = None
    item_recurring: bool | None = None
    item_recurringinvoice_assetgroup_name: str | None = None
    item_tax_code: int | None = None
    item_tax_name: str | None = None
    item_taxable: bool | None = None
    item_template: int | None = None
    item_weight: float | None = None
    items_in_group_no_consign: bool | None = None
    line_periods: int | None = None
    line_recurring: bool | None = None
    line_site_id: int | None = None
    line_ticket_id: int | None = None
    line_totals: dict[str, Any] | None = None
    margin: float | None = None
    mark_as_complete: bool | None = None
    name: str | None = None
    net_amount_converted: float | None = None
    net_total: float | None = None
    new_external_link: dict[str, Any] | None = None
    nominalcode: str | None = None
    note: str | None = None
    """The text, plain."""
    override_supplier_cost: float | None = None
    override_supplier_total_costprice: float | None = None
    parent_project_id: int | None = None
    percent_increase: float | None = None
    percentage_invoiced: float | None = None
    percentage_locked_milestones: float | None = None
    po_quantity: int | None = None
    poqty: float | None = None
    productcode: str | None = None
    project_bill_type: int | None = None
    project_child_faultid: int | None = None
    project_id: int | None = None
    purchase_conversion_rate: float | None = None
    purchase_cost: float | None = None
    purchase_currency_code: int | None = None
    purchase_currency_code_name: str | None = None
    purchase_currency_symbol: str | None = None
    quantity_in_stock: float | None = None
    quantity_on_open_po: float | None = None
    quantity_reserved: float | None = None
    quantity_shipped: float | None = None
    quantity_to_reserve: float | None = None
    quotation_line_id: int | None = None
    recovery: float | None = None
    recurringinvoice_id: int | None = None
    reserved_assets: list[dict[str, Any]] | None = None
    sales_order_date: datetime.datetime | None = None
    sales_order_status: int | None = None
    sales_order_ticket_id: str | None = None
    salesorder_id: int | None = None
    """The sales order it belongs to."""
    secondkey: int | None = None
    selected: bool | None = None
    serialise_only_one: bool | None = None
    servicefee: float | None = None
    site_name: str | None = None
    soitemurl: str | None = None
    sort_seq: int | None = None
    startdate: datetime.datetime | None = None
    """When it begins, UTC."""
    stockbin_id: int | None = None
    stocklocation_id: int | None = None
    stocklocation_name: str | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    """A name, for reading. A save goes by supplier_id."""
    supplier_po: str | None = None
    synced_to_intacct: bool | None = None
    system_id: int | None = None
    taxRuleResult: list[dict[str, Any]] | None = None
    tax_converted: float | None = None
    tax_converted_override: float | None = None
    tax_name: str | None = None
    taxable: bool | None = None
    total_cost_converted: float | None = None
    total_costprice: float | None = None
    total_costprice_annual: float | None = None
    total_costprice_monthly: float | None = None
    total_costprice_yearone: float | None = None
    total_discount: float | None = None
    total_discount_converted: float | None = None
    total_net_total: float | None = None
    total_net_total_annual: float | None = None
    total_net_total_monthly: float | None = None
    total_net_total_yearone: float | None = None
    total_price: float | None = None
    total_price_annual: float | None = None
    total_price_annual_converted: float | None = None
    total_price_converted: float | None = None
    total_price_monthly: float | None = None
    total_price_monthly_converted: float | None = None
    total_price_yearone: float | None = None
    total_price_yearone_converted: float | None = None
    total_profit: float | None = None
    total_profit_annual: float | None = None
    total_profit_monthly: float | None = None
    total_profit_yearone: float | None = None
    total_purchase_cost: float | None = None
    total_quantity_in_stock: float | None = None
    total_quantity_reserved: float | None = None
    total_tax: float | None = None
    total_tax_annual: float | None = None
    total_tax_converted: float | None = None
    total_tax_converted_override: float | None = None
    total_tax_monthly: float | None = None
    total_tax_yearone: float | None = None
    unbilled_milestone_value: float | None = None
    unit: int | None = None
    use_qbo_ast: bool | None = None
    use_rpi_increase: bool | None = None
    user_id: str | None = None
    """The user who reported it."""
    user_name: str | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_create_invoice_percentage",
            "_create_po",
            "_create_ticket",
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
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "consignment_address": model_of("address", "Address"),
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "sales_order_date": DATETIME,
        "startdate": DATETIME,
    }
