# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of reports. The reports. A get with loadreport=True runs one."""

from . import Resource

RESOURCE = Resource(
    name="reports",
    singular="report",
    model="Report",
    path="/Report",
    operations=("list", "get", "save", "delete"),
    rows_key="reports",
    envelope="always",
    paging="pages",
    runs=True,
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
}

COMPARED: dict[str, str] = {"reportgroup_id": "group_id"}

FIELDS: dict[str, str] = {
    "boolean": (
        "_canupdate _check_prompt _json_generate _loadreportonly _print_generate _print_preview _run_prompt "
        "_testchart _testonly _xls_generate alreadyconverted average averageaspercentage bookmarked builtinid "
        "canbeaccessedbyallusers count customise_table_html includesummary is_onlinerepository_report "
        "is_published onlyshowsummaries restrictaccess show_datavalues show_top_only show_trendline "
        "showgraphvalues sqlhasdatefilter stackbars sum usesdynamicsql usetechlink"
    ),
    "datetime": ("reportingperiodenddate reportingperiodstartdate"),
    "integer": (
        "id apiquery_id chart_comparison charttype client_id consignment_id contract_id csv_attachment_id "
        "datasource_id graphorder group_id invoice_id json_attachment_id local_library_id pdf_attachment_id "
        "pdftemplate_id publish_type quote_id report_comparison reportingperiod seriestype1 seriestype2 "
        "seriestype3 seriestype4 seriestype5 sqlid systemreportid ticket_id top_count type xls_attachment_id"
    ),
    "object": ("assistant_request pdftemplate previous_report report"),
    "objects": (
        "available_columns colours columns conditions filter_lookup_values filterable_columns "
        "filterable_columns_conditions filters permissions_agent permissions_user schedule series"
    ),
    "string": (
        "_warning ai_prompt ai_runid ai_threadid availablefields chart_base64 charttitle client "
        "colourpallette csv_attachment_link description get_reportcondition_values get_reportfield_values "
        "graphorderby group_name json_attachment_link mainentity name pdftemplate_name printhtml published_id "
        "report_access_token report_table_group_html report_table_html report_table_row_html "
        "report_table_total_html reportingperioddatefield selectedfields sql timezonename xaxis xaxiscaption "
        "xls_attachment_link yaxis yaxis1 yaxis2 yaxis3 yaxis4 yaxis5 yaxiscaption"
    ),
}
