# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of order_lines. The lines of sales orders."""

from . import Naming, Reference, Resource

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
    name_field="name",
    traps=(
        "page_size and count are ignored: all lines come at once (live sweep)",
        "Live rows have billingperiod, which the vendor's document of 2026-10 no longer has (live sweep; swagger 2024-09)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_order_lines": {}}

REFERENCES: dict[str, Reference] = {
    "assettype_id": Reference("asset_types"),
    "contract_id": Reference("contracts"),
    "invoice_id": Reference("invoices"),
    "item_id": Reference("items"),
    "project_id": Reference("projects"),
    "recurringinvoice_id": Reference("recurring_invoices"),
    "salesorder_id": Reference("sales_orders"),
    "stockbin_id": Reference("stock_bins"),
    "supplier_id": Reference("suppliers"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "_create_po _create_ticket _isimport _isupdateimport add_child_templates addbudget added_budget "
        "added_to_project autorenew create_child_project do_not_invoice_line dont_track_stock "
        "exclude_auto_increase hide_grouped_items_price hideitems isActive is_bundled_line "
        "is_deferred_revenue isfreightline isgroupdesc isleased item_contract item_doesnotneedconsigning "
        "item_dont_invoice item_recurring item_taxable items_in_group_no_consign line_recurring "
        "mark_as_complete selected serialise_only_one synced_to_intacct taxable use_qbo_ast use_rpi_increase"
    ),
    "datetime": ("sales_order_date startdate"),
    "integer": (
        "id _importtypeid _match_integration_id assettype_id auto_increase_period billingperiod "
        "budget_add_type contract_id cost_centre dattocommercelineid decimalplacesforinvoices deliver_to_us "
        "downpayment_invoice group_id group_sort_seq import_details_id invoice_id item_budgettype item_id "
        "item_quantity_decimal_places item_tax_code item_template line_periods line_site_id line_ticket_id "
        "parent_project_id po_quantity project_bill_type project_child_faultid project_id "
        "purchase_currency_code quotation_line_id recurringinvoice_id sales_order_status salesorder_id "
        "secondkey sort_seq stockbin_id stocklocation_id supplier_id system_id unit"
    ),
    "integers": ("consignment_ids downpayment_invoice_ids invoice_ids"),
    "number": (
        "_create_invoice_percentage baseprice baseprice_converted conversion_rate conversion_rate_internal "
        "cost_converted costprice discount_converted discount_perc downpayment_percentage_invoiced "
        "invoiced_quantity item_min_purchase_qty item_weight margin net_amount_converted net_total "
        "override_supplier_cost override_supplier_total_costprice percent_increase percentage_invoiced "
        "percentage_locked_milestones poqty purchase_conversion_rate purchase_cost quantity_in_stock "
        "quantity_on_open_po quantity_reserved quantity_shipped quantity_to_reserve recovery servicefee "
        "tax_converted tax_converted_override total_cost_converted total_costprice total_costprice_annual "
        "total_costprice_monthly total_costprice_yearone total_discount total_discount_converted "
        "total_net_total total_net_total_annual total_net_total_monthly total_net_total_yearone total_price "
        "total_price_annual total_price_annual_converted total_price_converted total_price_monthly "
        "total_price_monthly_converted total_price_yearone total_price_yearone_converted total_profit "
        "total_profit_annual total_profit_monthly total_profit_yearone total_purchase_cost "
        "total_quantity_in_stock total_quantity_reserved total_tax total_tax_annual total_tax_converted "
        "total_tax_converted_override total_tax_monthly total_tax_yearone unbilled_milestone_value"
    ),
    "object": ("consignment_address line_totals new_external_link"),
    "objects": ("assets_to_reserve budgets chargerates consigned_assets customfields reserved_assets taxRuleResult"),
    "string": (
        "_importthirdpartyid _importtype _match_additional_id _match_integration_button_caption "
        "_match_integration_button_icon _match_integration_button_url _match_integration_name "
        "_match_thirdparty_id _warning asset_type_matching_field_name assetgroup_name client_name "
        "contract_ref intacct_class intacct_class_name intacct_department_id intacct_location_id "
        "intacct_rev_sched intacct_save_location intacct_warehouse_id item_default_supplier_part_code "
        "item_description item_external_reference item_internal_reference item_name item_note "
        "item_purchase_description item_recurringinvoice_assetgroup_name item_tax_name name nominalcode note "
        "productcode purchase_currency_code_name purchase_currency_symbol sales_order_ticket_id site_name "
        "soitemurl stocklocation_name supplier_name supplier_po tax_name user_id user_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "contract_id": "The contract it belongs to.",
    "contract_ref": "The reference of that contract. A save goes by contract_id.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "invoice_id": "The invoice it belongs to.",
    "item_id": "The item it is about.",
    "item_name": "A name, for reading. A save goes by item_id.",
    "note": "The text, plain.",
    "salesorder_id": "The sales order it belongs to.",
    "startdate": "When it begins, UTC.",
    "supplier_name": "A name, for reading. A save goes by supplier_id.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    ("autorenew baseprice baseprice_converted billingperiod contract_id conversion_rate cost_centre cost_converted"),
)
