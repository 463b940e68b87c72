# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of items. The products and services that are sold."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="items",
    singular="item",
    model="Item",
    path="/Item",
    operations=("list", "get", "save", "delete"),
    rows_key="items",
    envelope="always",
    paging="pages",
    create_needs=(("name",), ("assetgroup_id",), ("baseprice",)),
    messages={"create": {"assetgroup_id": "Item group must be completed"}},
    echoes={"assetgroup_name": "assetgroup_id", "supplier_name": "supplier_id"},
    references={"supplier_id": "suppliers", "assettype_id": "asset_types", "assetgroup_id": "asset_groups"},
    name_field="name",
    includes_inactive="includeinactive",
    common_filters=(
        "search",
        "assetgroup_id",
        "supplier_id",
        "includeinactive",
        "include_custom_fields",
        "order",
        "orderdesc",
    ),
    common_fields=(
        "name",
        "assetgroup_id",
        "baseprice",
        "costprice",
        "description",
        "supplier_id",
        "assettype_id",
        "note",
        "customfields",
    ),
    traps=(
        "Without paging about 1000 rows come, and every page is the same (dtctoday)",
        "A create needs assetgroup_id and baseprice (HaloAPI tests; public Rust client)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_items": {
        "activeinactive": "string",
        "advanced_search": "string",
        "assetgroup_id": "integer",
        "assetgroups": "string",
        "assettypes": "string",
        "autotask_service_items": "boolean",
        "dbc_company_id": "string",
        "exactdivision": "integer",
        "excluderecurring": "boolean",
        "include_custom_fields": "integers",
        "includeactive": "boolean",
        "includeinactive": "boolean",
        "itemservice_id": "integer",
        "itemservicerequestdetails_id": "integer",
        "itemsupplierclientid": "integer",
        "itemsuppliercurrency": "integer",
        "kashflowtenantid": "integer",
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
        "qbitemsonly": "boolean",
        "qbocompanyid": "string",
        "recurringonly": "boolean",
        "sagebusinesscloudtenantid": "integer",
        "search": "string",
        "search1": "string",
        "show_not_in_stock": "boolean",
        "stocklocation_id": "integer",
        "supplier_id": "integer",
        "xerotenantid": "string",
    },
    "save_items": {},
    "get_item": {
        "dbc_company_id": "string",
        "includedetails": "boolean",
        "kashflowtenantid": "integer",
        "qbocompanyid": "string",
        "sagebusinesscloudtenantid": "integer",
        "xerotenantid": "string",
    },
    "delete_item": {},
}

REFERENCES: dict[str, Reference] = {
    "assetgroup_id": Reference("asset_groups"),
    "assettype_id": Reference("asset_types"),
    "budgettype_id": Reference("budget_types"),
    "linked_item_id": Reference("items"),
    "supplier_id": Reference("suppliers"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "assetgroup_id": Reference("asset_groups"),
    "supplier_id": Reference("suppliers"),
}

NAMING = Naming(
    fields=("name",),
    search="search",
    with_all={"includeinactive": True},
)

FILTER_TEXTS: dict[str, str] = {
    "activeinactive": "Two flags, comma separated: whether active and whether inactive records are given.",
    "advanced_search": "Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.",
    "assetgroup_id": "Records of this asset group.",
    "include_custom_fields": "Custom fields that each row carries, by their ids in custom_fields.",
    "includeactive": "Whether active records are given.",
    "includeinactive": "Whether inactive records are given.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "supplier_id": "Records of this supplier.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_dont_fire_automations _isimport _isupdateimport applydiscount autorenew_quote_line_default "
        "cost_calculated_from_components doesnotneedconsigning dont_receive_on_po dont_track_stock "
        "dontinvoice dynamics_bc_synced dynamics_dimensions_enabled ignore_from_accounting_sync "
        "iscontractitem isitemdetails ismeteritem isrecurringitem item_listed_only_on_bundle_setup "
        "price_calculated_from_components promptforprice purchasetaxincluded salestaxincluded "
        "serialise_only_one showmobilescanner taxable update_recurring_invoice_cost "
        "update_recurring_invoice_price use_tiered_pricing"
    ),
    "datetime": ("datecreated lastmodified qboinitial_quantity_date"),
    "integer": (
        "id _importtypeid _itemupdateconflict01 _match_integration_id _updateitemtype access_control_level "
        "assetaccountcode assetgroup_id assetgroup_qbo_type assettype_id auto_reorder_type "
        "autogroupnewquotelines autotaskproductid autotaskserviceid budgettype_id costingmethod created_by "
        "currency_override dattocommerce_tenant default_sort_seq exact_division import_details_id "
        "inoutconversion item_default_billing_period item_group_itemcode item_group_taxcode "
        "item_group_taxcode_purchase itemsupplier_client_id itemsupplier_currency_id itemsupplier_supplier_id "
        "kashflow_tenant_id kashflowid linked_item_id manufacturer_id meterlife metertype myob_tenant "
        "parent_template_override primaryimageid project_bill_type purchase_currency_code "
        "quantity_decimal_places quote_pdf_id related_item_count sage50uk_department_id "
        "sage_business_cloud_details_id sales_currency_code status supplier_id taxcode taxcodeother "
        "template_id tiered_pricing_method type xerodetails_id"
    ),
    "number": (
        "avco baseprice bundle_quantity costprice hours items_per_buying_price items_per_selling_price "
        "itemsupplier_cost itemsupplier_price margin markupperc maxitemdiscount min_purchase_qty minstockqty "
        "override_supplier_cost override_supplier_price override_supplier_stock qbo_quantity "
        "qtyissuedthisyear qtyonallsalesorders quantity_in_stock quantity_on_open_po quantity_on_order "
        "quantity_reserved recovery recurringcost recurringprice reorderqty secondhandprice secondprice "
        "servicefee sleeveprice weight"
    ),
    "object": (
        "asset_account expense_account income_account new_external_link new_item_accounts_link "
        "purchase_currency qbo_category quickbooks_details sales_currency snelstart_department"
    ),
    "objects": (
        "access_control custombuttons customfields dbc_dimensions external_links item_accounts_links "
        "item_suppliers linked_asset_defaults new_access_control property_changes relatedcategories "
        "stocklocations tiered_pricing"
    ),
    "string": (
        "_importthirdpartyid _importtype _match_additional_id _match_integration_button_caption "
        "_match_integration_button_icon _match_integration_button_url _match_integration_name "
        "_match_thirdparty_id _warning accountsid asset_account_name asset_type_matching_field_name "
        "assetgroup_name assettype_name avalara_item_code binlocation budgettype_name dbc_company_id "
        "dbc_company_name dbc_template default_supplier_part_code description exact_division_name "
        "expense_account_name externalreference extra_invoice_description fullyqualifiedname goodsinunit "
        "goodsoutunit group_third_party_id icon icon_download_url income_account_name intacct_product_line_id "
        "intacct_rev_sched intacct_save_location intacct_type internalreference invoice_class "
        "item_default_billing_period_string item_group_dbc_template item_group_nominalcode "
        "item_group_nominalcode_purchase itemsupplier_currency_code itemsupplier_currency_symbol "
        "kashflow_tenant_name linked_item_name manufacturer_name myob_asset_account_code myob_tenant_name "
        "name nominalcode nominalcode_name note override_supplier_name parent_template_name "
        "purchase_currency_code_name purchase_description purchasenominalcode purchasenominalcode_name "
        "qbo_company_id qbo_company_name qbocategoryid qbocategoryname qbosku quote_pdf_name "
        "relatedcategories_list sage_business_cloud_details_name sagetoken sales_currency_code_name "
        "shaccountsid snelstart_department_id snelstart_department_name snelstart_id supplier_name "
        "supplier_part_code taxcode_name taxcodeother_name template_name third_party_assetgroup_id "
        "third_party_id use user_description xero_cogs_account_code xero_cogs_account_code_name "
        "xero_inventory_account_code xero_inventory_account_code_name xero_purchasetax xero_salestax "
        "xero_tenant_id xero_tenant_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "assetgroup_id": "The group it belongs to. A create needs it.",
    "assetgroup_name": "A name, for reading. A save goes by assetgroup_id.",
    "baseprice": "What it is sold for.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "datecreated": "When it was created, UTC.",
    "description": "What it is, in words.",
    "note": "The text, plain.",
    "supplier_name": "A name, for reading. A save goes by supplier_id.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "accountsid asset_account_name assetaccountcode assetgroup_id assetgroup_name assettype_id "
        "assettype_name auto_reorder_type autogroupnewquotelines autorenew_quote_line_default "
        "autotaskproductid autotaskserviceid avalara_item_code baseprice budgettype_id "
        "cost_calculated_from_components costingmethod costprice created_by datecreated dbc_template "
        "doesnotneedconsigning dont_receive_on_po dont_track_stock dontinvoice exact_division "
        "expense_account_name id income_account_name intacct_product_line_id"
    ),
)
