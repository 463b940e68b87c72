# Written by `python scripts/unasync.py` from halo/_async/reports.py. Do not edit.
"""Resources whose records can be run: reports."""

from __future__ import annotations

from typing import Any, TypeVar

from halo_api import Model, Request
from halo_api.models import Report

from ..results import ReportRows
from .collection import Collection
from .report_rows import rows_of

__all__ = ["ReportCollection"]

M = TypeVar("M", bound=Model)

_GATEWAY_TIMEOUT = frozenset({504})


class ReportCollection(Collection[M]):
    """A resource whose records can be run."""

    def run(self, id: int, /, **parameters: Any) -> ReportRows:
        """Run a report; gives its rows.

        Halo's gateway gives up after a minute or so, while the report may still be running; so a 504 is not
        repeated. A report of 50,000 rows has probably more: that is logged as a warning.

        Args:
            id: The report's id.
            **parameters: More arguments of `get`, such as `client_id` or `reportingperiod`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            ResponseError: The report failed; the text has the database's words. Halo says so with status 200.
                Or the answer is not a report.
            HaloError: The request failed; see `halo.errors`.

        Source:
            Live behaviour, build 2.236: `load_error`, the cap of 50,000 rows, the 504 after 60 s.
        """
        arguments = {"includedetails": True, "loadreport": True, **parameters}
        request: Request[Report] = self._endpoint.operation("get", id, **arguments)
        report = self._endpoint.session.send(request, no_retry_statuses=_GATEWAY_TIMEOUT)
        return rows_of(self._endpoint.session, report, request)
