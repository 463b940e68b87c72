# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of order_lines. The lines of sales orders."""

from . import Resource

RESOURCE = Resource(
    name="order_lines",
    singular="order_line",
    model="OrderLine",
    path="/OrderLine",
    operations=("list",),
    rows_key="orderlines",
    envelope="always",
    references={
        "contract_id": "contracts",
        "supplier_id": "suppliers",
        "item_id": "items",
        "invoice_id": "invoices",
        "salesorder_id": "sales_orders",
        "project_id": "projects",
        "assettype_id": "asset_types",
        "stockbin_id": "stock_bins",
        "recurringinvoice_id": "recurring_invoices",
    },
    traps=(
        "page_size and count are ignored: all lines come at once (live sweep)",
        "The vendor's document of 2024-09 does not have the route (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_order_lines": {}}

FIELDS: dict[str, str] = {
    "boolean": (
        "_create_po _create_ticket _isimport add_child_templates addbudget autorenew create_child_project "
        "do_not_invoice_line hide_grouped_items_price hideitems is_bundled_line is_deferred_revenue "
        "isfreightline isgroupdesc isleased item_contract item_doesnotneedconsigning item_recurring "
        "items_in_group_no_consign line_recurring selected serialise_only_one taxable"
    ),
    "datetime": ("startdate"),
    "integer": (
        "id assettype_id billingperiod contract_id cost_centre dattocommercelineid decimalplacesforinvoices "
        "group_id group_sort_seq invoice_id item_budgettype item_id item_tax_code item_template line_periods "
        "line_site_id line_ticket_id project_child_faultid project_id purchase_currency_code "
        "quotation_line_id recurringinvoice_id salesorder_id sort_seq stockbin_id stocklocation_id "
        "supplier_id unit"
    ),
    "integers": ("consignment_ids invoice_ids"),
    "number": (
        "_create_invoice_percentage baseprice baseprice_converted conversion_rate cost_converted costprice "
        "discount_converted discount_perc invoiced_quantity item_min_purchase_qty item_weight margin "
        "net_amount_converted net_total percentage_invoiced poqty profit profit_percentage "
        "purchase_conversion_rate quantity_in_stock quantity_reserved quantity_shipped quantity_to_reserve "
        "recovery servicefee tax_converted total_costprice total_costprice_annual total_costprice_monthly "
        "total_costprice_yearone total_discount total_net_total total_net_total_annual "
        "total_net_total_monthly total_net_total_yearone total_price total_price_annual "
        "total_price_annual_converted total_price_converted total_price_monthly total_price_monthly_converted "
        "total_price_yearone total_price_yearone_converted total_profit total_profit_annual "
        "total_profit_monthly total_profit_yearone total_quantity_in_stock total_quantity_reserved total_tax "
        "total_tax_annual total_tax_converted total_tax_monthly total_tax_yearone"
    ),
    "object": ("distributor_external_link"),
    "objects": ("assets_to_reserve budgets chargerates consigned_assets customfields reserved_assets taxRuleResult"),
    "string": (
        "_importtype _warning asset_type_matching_field_name assetgroup_name contract_ref item_description "
        "item_external_reference item_internal_reference item_note item_purchase_description item_tax_name "
        "name nominalcode note productcode purchase_currency_code_name purchase_currency_symbol site_name "
        "soitemurl stocklocation_name supplier_name supplier_po tax_name"
    ),
}
