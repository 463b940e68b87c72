# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_anything,
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..bodies import encode_object
from ..encoding import (
    BOOLEAN,
    INTEGER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.report import Report
from ..types import ListRequest, Request

_LIST_REPORTS = {
    "agentrestriction": INTEGER,
    "chartonly": BOOLEAN,
    "clientname": STRING,
    "includepublished": BOOLEAN,
    "order": STRING,
    "order2": STRING,
    "order3": STRING,
    "order4": STRING,
    "order5": STRING,
    "orderdesc": BOOLEAN,
    "orderdesc2": BOOLEAN,
    "orderdesc3": BOOLEAN,
    "orderdesc4": BOOLEAN,
    "orderdesc5": BOOLEAN,
    "reportgroup_id": INTEGER,
    "search": STRING,
    "type": INTEGER,
}


def list_reports(
    *,
    agentrestriction: int = UNSET,
    chartonly: bool = UNSET,
    clientname: str = UNSET,
    includepublished: bool = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    reportgroup_id: int = UNSET,
    search: str = UNSET,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Report]:
    """The reports that match the filters, a page of them at a time.

    Args:
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        type: Reports of this type.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Report",
        operation="list_reports",
        query=encode_query("list_reports", _LIST_REPORTS, locals(), extra_query),
        read=parse_page(Report, "reports", "reports"),
    )


def save_reports(
    body: Sequence[Report | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Report]]:
    """The reports as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Report",
        operation="save_reports",
        query=encode_query("save_reports", {}, locals(), extra_query),
        json=encode_body(body, "reports"),
        read=parse_saved(Report, "reports"),
    )


_GET_REPORT = {
    "client_id": INTEGER,
    "clientname": STRING,
    "dashboard_id": INTEGER,
    "dashboard_published_id": STRING,
    "dontloadsystemreport": BOOLEAN,
    "getcompositetoken": BOOLEAN,
    "includedetails": BOOLEAN,
    "invoice_id": INTEGER,
    "loadreport": BOOLEAN,
    "report_access_token": STRING,
    "reportingperiod": INTEGER,
    "reportingperiodenddate": STRING,
    "reportingperiodstartdate": STRING,
}


def get_report(
    id: int,
    /,
    *,
    client_id: int = UNSET,
    clientname: str = UNSET,
    dashboard_id: int = UNSET,
    dashboard_published_id: str = UNSET,
    dontloadsystemreport: bool = UNSET,
    getcompositetoken: bool = UNSET,
    includedetails: bool = UNSET,
    invoice_id: int = UNSET,
    loadreport: bool = UNSET,
    report_access_token: str = UNSET,
    reportingperiod: int = UNSET,
    reportingperiodenddate: str = UNSET,
    reportingperiodstartdate: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Report]:
    """One report, by its id.

    Args:
        dontloadsystemreport: Whether a report of the system itself is not loaded.
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        loadreport: Whether the report is run; report.rows then holds what it found, or report.load_error says why
            not.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Report/{id}", id),
        operation="get_report",
        query=encode_query("get_report", _GET_REPORT, locals(), extra_query),
        read=parse_record(Report),
    )


def delete_report(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Report | None]:
    """The report that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Report/{id}", id),
        operation="delete_report",
        query=encode_query("delete_report", {}, locals(), extra_query),
        read=parse_deleted(Report),
    )


def create_report_pdf(
    body: Mapping[str, Any],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """Make a PDF of a report.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Report/createpdf",
        operation="create_report_pdf",
        query=encode_query("create_report_pdf", {}, locals(), extra_query),
        json=encode_object(body),
        read=parse_anything,
    )
