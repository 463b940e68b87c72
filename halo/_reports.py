"""A resource whose records can be run, and what running one gave."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, overload

import attrs
from halo_api import Model

from ._resource import Resource
from .errors import ResponseError

if TYPE_CHECKING:
    from halo_api.models import Report, ReportColumn

    from ._async.client import AsyncHalo
    from ._async.reports import AsyncReports
    from ._sync.client import Halo
    from ._sync.reports import Reports

L = ParamSpec("L")
G = ParamSpec("G")
D = ParamSpec("D")
F = ParamSpec("F")
K = TypeVar("K")
M = TypeVar("M", bound=Model)

MOST_ROWS = 50_000
"""Where the rows of a report were seen to end, although it should have found more (halocli 0.10, live)."""


@attrs.frozen
class ReportRows:
    """What a report found.

    Attributes:
        rows: Objects by the names of the columns; all values are texts, as Halo sends them.
        columns: Its columns, with their types in the database.
        report: The record, with everything else that came. Not part of the repr.
        may_be_cut: Whether there are as many rows as Halo gives at most (50,000), so that some may be missing.
    """

    rows: list[dict[str, Any]] = attrs.field(repr=lambda rows: f"<{len(rows)} rows>")
    columns: list[ReportColumn] = attrs.field(repr=lambda columns: f"<{len(columns)} columns>")
    report: Report = attrs.field(repr=False)

    @property
    def may_be_cut(self) -> bool:
        """Whether there may be more than Halo gives."""
        return len(self.rows) >= MOST_ROWS

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


def found_by(report: Report, path: str) -> ReportRows:
    """What a report found, out of its record.

    Raises:
        ResponseError: It failed, was not run, or is of another shape.
    """
    try:
        found, columns = report.report, report.available_columns or report.columns or []
    except ValueError as error:
        raise _no_rows(path, f"the answer is no report: {error}", "Look at it raw, with request().") from error
    if found is None or found.load_error or found.rows is None:
        said = None if found is None else found.load_error
        if said:
            raise _no_rows(path, f"the report failed: {said}", excerpt=str(said))
        advice = "The answer has no rows; the application may lack the right to read reports."
        raise _no_rows(path, "the report was not run", advice)
    if not _are_rows(found.rows):
        raise _no_rows(path, "the answer's rows are no list of objects", "Look at it raw, with request().")
    return ReportRows(found.rows, columns, report)


def _are_rows(rows: object) -> bool:
    return isinstance(rows, list) and all(isinstance(row, dict) for row in rows)  # pyright: ignore[reportUnknownVariableType]


def _no_rows(path: str, reason: str, advice: str = "", *, excerpt: str = "") -> ResponseError:
    return ResponseError("GET", path, reason, status_code=200, excerpt=excerpt, advice=advice)


class ReportResource(Resource[L, K, G, D, F, M]):
    """A resource like others, whose records can be run."""

    room, kind = "reports", "Reports"

    @overload
    def __get__(self, halo: None, owner: type) -> Self: ...
    @overload
    def __get__(self, halo: Halo, owner: type | None = None) -> Reports[L, K, G, D, F, M]: ...
    @overload
    def __get__(self, halo: AsyncHalo, owner: type | None = None) -> AsyncReports[L, K, G, D, F, M]: ...
    def __get__(self, halo: Halo | AsyncHalo | None, owner: type | None = None) -> Any:
        """The resource of this client."""
        return self.of(halo)
