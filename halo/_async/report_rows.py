"""The rows of a report that was run, or of SQL: the same answer."""

from __future__ import annotations

import logging
from typing import Any

from halo_api import Request
from halo_api.models import Report

from ..errors import ResponseError
from ..results import ReportRows
from .session import AsyncSession

_log = logging.getLogger("halo")


def rows_of(session: AsyncSession, report: Report, request: Request[Any]) -> ReportRows:
    """The rows of a report that a request has run; as many as Halo gives at most are logged as a warning.

    Raises:
        ResponseError: It failed or was not run; with no secret in it.
    """
    try:
        rows = ReportRows.from_report(report, request.path, method=request.method)
    except ResponseError as error:
        failure = error
    else:
        if rows.may_be_cut:
            _log.warning(
                "%s %s: %d rows are as many as Halo gives; there may be more", request.method, request.path, len(rows)
            )
        return rows
    reason, excerpt = failure.reason, failure.excerpt
    raise session.response_error(request.path, reason, excerpt, method=request.method, advice=failure.advice)
