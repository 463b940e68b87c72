# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of reports. The reports. A get with loadreport=True runs one."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="reports",
    singular="report",
    model="Report",
    path="/Report",
    operations=("list", "get", "save", "delete"),
    rows_key="reports",
    envelope="always",
    paging="pages",
    name_field="name",
    common_filters=("order", "order2", "orderdesc", "orderdesc2", "search", "type"),
    common_fields=(
        "asset_id",
        "available_columns",
        "canbeaccessedbyallusers",
        "client_id",
        "contract_id",
        "description",
        "group_name",
        "guid",
        "invoice_id",
        "report",
        "sql",
        "systemreportid",
        "ticket_id",
    ),
    runs=True,
    actions={"create_pdf": "create_report_pdf"},
    traps=(
        "A report that fails answers 200, with the error in report.load_error (live)",
        "Values are texts, and rows end at 50,000 (live)",
        "After about 60 seconds the gateway answers 504; the report may still be running (live)",
        "The application needs read:reporting, for queries of its own edit:reporting too (halocli)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_reports": {
        "agentrestriction": "integer",
        "chartonly": "boolean",
        "clientname": "string",
        "includepublished": "boolean",
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
        "reportgroup_id": "integer",
        "search": "string",
        "type": "integer",
    },
    "save_reports": {},
    "get_report": {
        "client_id": "integer",
        "clientname": "string",
        "dashboard_id": "integer",
        "dashboard_published_id": "string",
        "dontloadsystemreport": "boolean",
        "getcompositetoken": "boolean",
        "includedetails": "boolean",
        "invoice_id": "integer",
        "loadreport": "boolean",
        "report_access_token": "string",
        "reportingperiod": "integer",
        "reportingperiodenddate": "string",
        "reportingperiodstartdate": "string",
    },
    "delete_report": {},
    "create_report_pdf": {},
}

REFERENCES: dict[str, Reference] = {
    "asset_id": Reference("assets"),
    "client_id": Reference("clients"),
    "consignment_id": Reference("consignments"),
    "contract_id": Reference("contracts"),
    "distributionlist_id": Reference("distribution_lists"),
    "invoice_id": Reference("invoices"),
    "pdftemplate_id": Reference("pdf_templates"),
    "purchase_order_id": Reference("purchase_orders"),
    "quote_id": Reference("quotations"),
    "sales_order_id": Reference("sales_orders"),
    "ticket_id": Reference("tickets"),
}

NAMING = Naming(
    fields=("name",),
    search="search",
)

COMPARED: dict[str, str] = {"reportgroup_id": "group_id"}

FILTER_TEXTS: dict[str, str] = {
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
    "type": "Reports of this type.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_canupdate _do_ai_analysis _json_generate _loadreportonly _print_generate _print_preview "
        "_refreshforecast _run_prompt _testchart _testonly _xls_generate alreadyconverted "
        "apply_query_builder_perms average averageaspercentage bookmarked builtinid canbeaccessedbyallusers "
        "chart_carry_forward count customise_table_html filterbarsbyfield_allowchange "
        "format_values_as_currency includesummary is_onlinerepository_report is_published onlyshowsummaries "
        "report_table_autosize_width reporting_period_date_only restrictaccess "
        "run_ai_analysis_before_schedule show_datavalues show_forecast_chart show_forecast_table "
        "show_top_only show_trendline showgraphvalues sqlhasdatefilter stackbars sum usesdynamicsql "
        "usetechlink"
    ),
    "datetime": (
        "ai_analysis_generation_datetime date_created last_run_date last_updated reportingperiodenddate "
        "reportingperiodstartdate"
    ),
    "integer": (
        "id access_control_level apiquery_id asset_id chart_comparison chart_padding charttype client_id "
        "client_page_size consignment_id contract_id created_by csv_attachment_id datasource_id "
        "distributionlist_id forecast_id graphorder group_id invoice_id json_attachment_id label_display_type "
        "last_updated_by local_library_id mailcampaign_id online_datasource_id online_id pdf_attachment_id "
        "pdftemplate_id publish_type purchase_order_id quote_id report_comparison reportingperiod "
        "sales_order_id seriestype1 seriestype2 seriestype3 seriestype4 seriestype5 sqlid systemreportid "
        "ticket_id top_count type xls_attachment_id"
    ),
    "number": ("data_label_min"),
    "object": ("pdftemplate previous_report report"),
    "objects": (
        "access_control available_columns colours columns conditions filter_lookup_values filterable_columns "
        "filterable_columns_conditions filters permissions_agent permissions_user reports schedule series"
    ),
    "string": (
        "_warning ai_analysis ai_prompt ai_runid ai_threadid ai_user_prompt availablefields chart_base64 "
        "charttitle client colourpallette csv_attachment_link currency_symbol datasource_guid description "
        "filterbarsbyfield get_reportcondition_values get_reportfield_values graphorderby group_name guid "
        "guide_html intent json_attachment_link mainentity name pdftemplate_name printhtml published_id "
        "report_access_token report_table_group_html report_table_html report_table_row_html "
        "report_table_total_html reportingperioddatefield selectedfields sql timezonename xaxis xaxiscaption "
        "xls_attachment_link yaxis yaxis1 yaxis2 yaxis3 yaxis4 yaxis5 yaxiscaption"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the report.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "asset_id": "The asset it concerns.",
    "available_columns": "The columns of what it finds.",
    "canbeaccessedbyallusers": "Whether everybody may run it.",
    "client_id": "The client it belongs to.",
    "contract_id": "The contract it belongs to.",
    "description": "What it is about.",
    "group_name": "The group it stands in.",
    "guid": "A GUID beside the id.",
    "invoice_id": "The invoice it belongs to.",
    "report": "What running it gave; with loadreport alone.",
    "sql": "The query. To run one without saving it: _testonly and _loadreportonly, both true.",
    "systemreportid": "The system's own report that it is, 0 for none.",
    "ticket_id": "The ticket it belongs to.",
}

ROW: tuple[str, str] = (
    "document",
    (
        "_canupdate apiquery_id canbeaccessedbyallusers datasource_guid datasource_id description group_id "
        "group_name id intent mainentity name restrictaccess systemreportid type"
    ),
)
