# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.report_column import ReportColumn
    from ..models.report_content import ReportContent


@model(kw_only=True)
class Report(Model):
    """One report."""

    id: int = UNSET
    """The number of the report."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    ai_analysis: str | None = None
    ai_analysis_generation_datetime: datetime.datetime | None = None
    ai_prompt: str | None = None
    ai_runid: str | None = None
    ai_threadid: str | None = None
    ai_user_prompt: str | None = None
    alreadyconverted: bool | None = None
    apiquery_id: int | None = None
    apply_query_builder_perms: bool | None = None
    asset_id: int | None = None
    """The asset it concerns."""
    available_columns: list[ReportColumn] | None = None
    """The columns of what it finds."""
    availablefields: str | None = None
    average: bool | None = None
    averageaspercentage: bool | None = None
    bookmarked: bool | None = None
    builtinid: bool | None = None
    canbeaccessedbyallusers: bool | None = None
    """Whether everybody may run it."""
    chart_base64: str | None = None
    chart_carry_forward: bool | None = None
    chart_comparison: int | None = None
    chart_padding: int | None = None
    charttitle: str | None = None
    charttype: int | None = None
    client: str | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_page_size: int | None = None
    colourpallette: str | None = None
    colours: list[dict[str, Any]] | None = None
    columns: list[ReportColumn] | None = None
    conditions: list[dict[str, Any]] | None = None
    consignment_id: int | None = None
    contract_id: int | None = None
    """The contract it belongs to."""
    count: bool | None = None
    created_by: int | None = None
    csv_attachment_id: int | None = None
    csv_attachment_link: str | None = None
    currency_symbol: str | None = None
    customise_table_html: bool | None = None
    data_label_min: float | None = None
    datasource_guid: str | None = None
    datasource_id: int | None = None
    date_created: datetime.datetime | None = None
    description: str | None = None
    """What it is about."""
    distributionlist_id: int | None = None
    filter_lookup_values: list[dict[str, Any]] | None = None
    filterable_columns: list[ReportColumn] | None = None
    filterable_columns_conditions: list[ReportColumn] | None = None
    filterbarsbyfield: str | None = None
    filterbarsbyfield_allowchange: bool | None = None
    filters: list[dict[str, Any]] | None = None
    forecast_id: int | None = None
    format_values_as_currency: bool | None = None
    get_reportcondition_values: str | None = None
    get_reportfield_values: str | None = None
    graphorder: int | None = None
    graphorderby: str | None = None
    group_id: int | None = None
    group_name: str | None = None
    """The group it stands in."""
    guid: str | None = None
    """A GUID beside the id."""
    guide_html: str | None = None
    includesummary: bool | None = None
    intent: str | None = None
    invoice_id: int | None = None
    """The invoice it belongs to."""
    is_onlinerepository_report: bool | None = None
    is_published: bool | None = None
    json_attachment_id: int | None = None
    json_attachment_link: str | None = None
    label_display_type: int | None = None
    last_run_date: datetime.datetime | None = None
    last_updated: datetime.datetime | None = None
    last_updated_by: int | None = None
    local_library_id: int | None = None
    mailcampaign_id: int | None = None
    mainentity: str | None = None
    name: str | None = None
    online_datasource_id: int | None = None
    online_id: int | None = None
    onlyshowsummaries: bool | None = None
    pdf_attachment_id: int | None = None
    pdftemplate: dict[str, Any] | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    permissions_agent: list[dict[str, Any]] | None = None
    permissions_user: list[dict[str, Any]] | None = None
    previous_report: ReportContent | None = None
    printhtml: str | None = None
    publish_type: int | None = None
    published_id: str | None = None
    purchase_order_id: int | None = None
    quote_id: int | None = None
    report: ReportContent | None = None
    """What running it gave; with loadreport alone."""
    report_access_token: str | None = None
    report_comparison: int | None = None
    report_table_autosize_width: bool | None = None
    report_table_group_html: str | None = None
    report_table_html: str | None = None
    report_table_row_html: str | None = None
    report_table_total_html: str | None = None
    reporting_period_date_only: bool | None = None
    reportingperiod: int | None = None
    reportingperioddatefield: str | None = None
    reportingperiodenddate: datetime.datetime | None = None
    reportingperiodstartdate: datetime.datetime | None = None
    reports: list[dict[str, Any]] | None = None
    restrictaccess: bool | None = None
    run_ai_analysis_before_schedule: bool | None = None
    sales_order_id: int | None = None
    schedule: list[dict[str, Any]] | None = None
    selectedfields: str | None = None
    series: list[dict[str, Any]] | None = None
    seriestype1: int | None = None
    seriestype2: int | None = None
    seriestype3: int | None = None
    seriestype4: int | None = None
    seriestype5: int | None = None
    show_datavalues: bool | None = None
    show_forecast_chart: bool | None = None
    show_forecast_table: bool | None = None
    show_top_only: bool | None = None
    show_trendline: bool | None = None
    showgraphvalues: bool | None = None
    sql: str | None = None
    """The query. To run one without saving it: _testonly and _loadreportonly, both true."""
    sqlhasdatefilter: bool | None = None
    sqlid: int | None = None
    stackbars: bool | None = None
    sum: bool | None = None
    systemreportid: int | None = None
    """The system's own report that it is, 0 for none."""
    ticket_id: int | None = None
    """The ticket it belongs to."""
    timezonename: str | None = None
    top_count: int | None = None
    type: int | None = None
    usesdynamicsql: bool | None = None
    usetechlink: bool | None = None
    xaxis: str | None = None
    xaxiscaption: str | None = None
    xls_attachment_id: int | None = None
    xls_attachment_link: str | None = None
    yaxis: str | None = None
    yaxis1: str | None = None
    yaxis2: str | None = None
    yaxis3: str | None = None
    yaxis4: str | None = None
    yaxis5: str | None = None
    yaxiscaption: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_canupdate",
            "_do_ai_analysis",
            "_json_generate",
            "_loadreportonly",
            "_print_generate",
            "_print_preview",
            "_refreshforecast",
            "_run_prompt",
            "_testchart",
            "_testonly",
            "_warning",
            "_xls_generate",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "ai_analysis_generation_datetime": DATETIME,
        "available_columns": list_of(model_of("report_column", "ReportColumn")),
        "columns": list_of(model_of("report_column", "ReportColumn")),
        "date_created": DATETIME,
        "filterable_columns": list_of(model_of("report_column", "ReportColumn")),
        "filterable_columns_conditions": list_of(model_of("report_column", "ReportColumn")),
        "last_run_date": DATETIME,
        "last_updated": DATETIME,
        "previous_report": model_of("report_content", "ReportContent"),
        "report": model_of("report_content", "ReportContent"),
        "reportingperiodenddate": DATETIME,
        "reportingperiodstartdate": DATETIME,
    }
