# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.reports` take by keyword. The reports. A get with loadreport=True runs one."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import ReportColumn, ReportContent

    from .references import (
        AssetReference,
        ClientReference,
        ConsignmentReference,
        ContractReference,
        DistributionListReference,
        InvoiceReference,
        PdfTemplateReference,
        PurchaseOrderReference,
        QuotationReference,
        SalesOrderReference,
        TicketReference,
    )


class ReportFilters(TypedDict, total=False):
    """What `halo.reports.list` takes."""

    agentrestriction: int
    chartonly: bool
    clientname: str
    includepublished: bool
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
    reportgroup_id: int
    search: str
    """Text to look for."""
    type: int
    """Reports of this type."""


class ReportGetParameters(TypedDict, total=False):
    """What `halo.reports.get` takes."""

    client_id: int
    clientname: str
    dashboard_id: int
    dashboard_published_id: str
    dontloadsystemreport: bool
    """Whether a report of the system itself is not loaded."""
    getcompositetoken: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    invoice_id: int
    loadreport: bool
    """Whether the report is run; report.rows then holds what it found, or report.load_error says why not."""
    report_access_token: str
    reportingperiod: int
    reportingperiodenddate: str
    reportingperiodstartdate: str


class ReportFields(TypedDict, total=False):
    """The fields of one record of `halo.reports`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    ai_analysis: str | None
    ai_analysis_generation_datetime: datetime.datetime | datetime.date | str | None
    ai_prompt: str | None
    ai_runid: str | None
    ai_threadid: str | None
    ai_user_prompt: str | None
    alreadyconverted: bool | None
    apiquery_id: int | None
    apply_query_builder_perms: bool | None
    asset_id: AssetReference | None
    """The asset it concerns."""
    available_columns: list[ReportColumn] | None
    """The columns of what it finds."""
    availablefields: str | None
    average: bool | None
    averageaspercentage: bool | None
    bookmarked: bool | None
    builtinid: bool | None
    canbeaccessedbyallusers: bool | None
    """Whether everybody may run it."""
    chart_base64: str | None
    chart_carry_forward: bool | None
    chart_comparison: int | None
    chart_padding: int | None
    charttitle: str | None
    charttype: int | None
    client: str | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_page_size: int | None
    colourpallette: str | None
    colours: list[dict[str, Any]] | None
    columns: list[ReportColumn] | None
    conditions: list[dict[str, Any]] | None
    consignment_id: ConsignmentReference | None
    contract_id: ContractReference | None
    """The contract it belongs to."""
    count: bool | None
    created_by: int | None
    csv_attachment_id: int | None
    csv_attachment_link: str | None
    currency_symbol: str | None
    customise_table_html: bool | None
    data_label_min: float | None
    datasource_guid: str | None
    datasource_id: int | None
    date_created: datetime.datetime | datetime.date | str | None
    description: str | None
    """What it is about."""
    distributionlist_id: DistributionListReference | None
    filter_lookup_values: list[dict[str, Any]] | None
    filterable_columns: list[ReportColumn] | None
    filterable_columns_conditions: list[ReportColumn] | None
    filterbarsbyfield: str | None
    filterbarsbyfield_allowchange: bool | None
    filters: list[dict[str, Any]] | None
    forecast_id: int | None
    format_values_as_currency: bool | None
    get_reportcondition_values: str | None
    get_reportfield_values: str | None
    graphorder: int | None
    graphorderby: str | None
    group_id: int | None
    group_name: str | None
    """The group it stands in."""
    guid: str | None
    """A GUID beside the id."""
    guide_html: str | None
    includesummary: bool | None
    intent: str | None
    invoice_id: InvoiceReference | None
    """The invoice it belongs to."""
    is_onlinerepository_report: bool | None
    is_published: bool | None
    json_attachment_id: int | None
    json_attachment_link: str | None
    label_display_type: int | None
    last_run_date: datetime.datetime | datetime.date | str | None
    last_updated: datetime.datetime | datetime.date | str | None
    last_updated_by: int | None
    local_library_id: int | None
    mailcampaign_id: int | None
    mainentity: str | None
    name: str | None
    online_datasource_id: int | None
    online_id: int | None
    onlyshowsummaries: bool | None
    pdf_attachment_id: int | None
    pdftemplate: dict[str, Any] | None
    pdftemplate_id: PdfTemplateReference | None
    pdftemplate_name: str | None
    permissions_agent: list[dict[str, Any]] | None
    permissions_user: list[dict[str, Any]] | None
    previous_report: ReportContent | None
    printhtml: str | None
    publish_type: int | None
    published_id: str | None
    purchase_order_id: PurchaseOrderReference | None
    quote_id: QuotationReference | None
    report: ReportContent | None
    """What running it gave; with loadreport alone."""
    report_access_token: str | None
    report_comparison: int | None
    report_table_autosize_width: bool | None
    report_table_group_html: str | None
    report_table_html: str | None
    report_table_row_html: str | None
    report_table_total_html: str | None
    reporting_period_date_only: bool | None
    reportingperiod: int | None
    reportingperioddatefield: str | None
    reportingperiodenddate: datetime.datetime | datetime.date | str | None
    reportingperiodstartdate: datetime.datetime | datetime.date | str | None
    reports: list[dict[str, Any]] | None
    restrictaccess: bool | None
    run_ai_analysis_before_schedule: bool | None
    sales_order_id: SalesOrderReference | None
    schedule: list[dict[str, Any]] | None
    selectedfields: str | None
    series: list[dict[str, Any]] | None
    seriestype1: int | None
    seriestype2: int | None
    seriestype3: int | None
    seriestype4: int | None
    seriestype5: int | None
    show_datavalues: bool | None
    show_forecast_chart: bool | None
    show_forecast_table: bool | None
    show_top_only: bool | None
    show_trendline: bool | None
    showgraphvalues: bool | None
    sql: str | None
    """The query. To run one without saving it: _testonly and _loadreportonly, both true."""
    sqlhasdatefilter: bool | None
    sqlid: int | None
    stackbars: bool | None
    sum: bool | None
    systemreportid: int | None
    """The system's own report that it is, 0 for none."""
    ticket_id: TicketReference | None
    """The ticket it belongs to."""
    timezonename: str | None
    top_count: int | None
    type: int | None
    usesdynamicsql: bool | None
    usetechlink: bool | None
    xaxis: str | None
    xaxiscaption: str | None
    xls_attachment_id: int | None
    xls_attachment_link: str | None
    yaxis: str | None
    yaxis1: str | None
    yaxis2: str | None
    yaxis3: str | None
    yaxis4: str | None
    yaxis5: str | None
    yaxiscaption: str | None


class ReportUpdate(ReportFields, total=False):
    """The id of one record of `halo.reports`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
