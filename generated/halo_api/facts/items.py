# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of items. The products and services that are sold."""

from . import Resource

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
    references={"supplier_id": "suppliers", "assettype_id": "asset_types", "assetgroup_id": "asset_groups"},
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
        "includeactive": "boolean",
        "includeinactive": "boolean",
        "itemservice_id": "integer",
        "itemservicerequestdetails_id": "integer",
        "itemsupplierclientid": "integer",
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

FIELDS: dict[str, str] = {
    "boolean": (
        "_isimport applydiscount doesnotneedconsigning dont_track_stock dontinvoice "
        "ignore_from_accounting_sync iscontractitem isitemdetails isrecurringitem promptforprice "
        "purchasetaxincluded salestaxincluded serialise_only_one showmobilescanner taxable "
        "update_recurring_invoice_cost update_recurring_invoice_price"
    ),
    "datetime": ("datecreated lastmodified qboinitial_quantity_date"),
    "integer": (
        "id _updateitemtype assetaccountcode assetgroup_id assettype_id autotaskproductid autotaskserviceid "
        "budgettype_id costingmethod created_by dattocommerce_tenant exact_division import_details_id "
        "inoutconversion item_default_billing_period item_group_itemcode item_group_taxcode "
        "item_group_taxcode_purchase kashflow_tenant_id kashflowid linked_item_id meterlife metertype "
        "myob_tenant primaryimageid purchase_currency_code qbo_quantity related_item_count "
        "sage50uk_department_id sage_business_cloud_details_id status supplier_id taxcode taxcodeother "
        "template_id type xerodetails_id"
    ),
    "number": (
        "avco baseprice costprice hours items_per_buying_price items_per_selling_price margin markupperc "
        "maxitemdiscount min_purchase_qty minstockqty qtyissuedthisyear qtyonallsalesorders quantity_in_stock "
        "quantity_on_order quantity_reserved recovery recurringcost recurringprice reorderqty secondhandprice "
        "secondprice servicefee sleeveprice weight"
    ),
    "object": (
        "asset_account expense_account income_account new_external_link purchase_currency qbo_category "
        "quickbooks_details snelstart_department"
    ),
    "objects": ("custombuttons customfields external_links item_suppliers linked_asset_defaults stocklocations"),
    "string": (
        "_importtype _warning accountsid asset_account_name asset_type_matching_field_name assetgroup_name "
        "assettype_name avalara_item_code binlocation budgettype_name dbc_company_id dbc_company_name "
        "description exact_division_name expense_account_name externalreference extra_invoice_description "
        "fullyqualifiedname goodsinunit goodsoutunit group_third_party_id icon icon_download_url "
        "income_account_name intacct_product_line_id intacct_type internalreference invoice_class "
        "item_group_nominalcode item_group_nominalcode_purchase kashflow_tenant_name linked_item_name "
        "myob_asset_account_code myob_tenant_name name nominalcode nominalcode_name note "
        "purchase_currency_code_name purchase_description purchasenominalcode purchasenominalcode_name "
        "qbo_company_id qbo_company_name qbocategoryid qbocategoryname qbosku "
        "sage_business_cloud_details_name sagetoken shaccountsid snelstart_department_id "
        "snelstart_department_name snelstart_id supplier_name supplier_part_code taxcode_name "
        "taxcodeother_name template_name third_party_assetgroup_id third_party_id use user_description "
        "xero_cogs_account_code xero_cogs_account_code_name xero_inventory_account_code "
        "xero_inventory_account_code_name xero_purchasetax xero_salestax xero_tenant_id xero_tenant_name"
    ),
}
