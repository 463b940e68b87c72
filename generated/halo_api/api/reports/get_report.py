# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.report import Report
from ...queries import filters, path
from ...types import Request


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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/Report/{id}", id),
        operation="get_report",
        query=filters("get_report", locals(), extra_query),
        read=one(Report),
    )
