"""What calls give besides records: receipts of batches, downloaded files, the rows of reports, and a warning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import attrs

from .errors import OutcomeUnknownError, ResponseError

if TYPE_CHECKING:
    from halo_api.models import Report, ReportColumn

__all__ = ["Download", "NotStoredWarning", "Receipt", "ReportRows"]

T = TypeVar("T")

MAX_REPORT_ROWS = 50_000
"""Where the rows of a report were seen to end, although it should have found more (halocli 0.10, live)."""


@attrs.frozen
class Receipt(Generic[T]):
    """What became of one item of `create_many`, `update_many`, `delete_many` or `batch`.

    Attributes:
        index: Its place in the input, from 0.
        sent: What was sent for it, or the item itself. Not part of the repr: it holds people's data.
        item: What came back; None if it failed, and if nothing came back.
        error: Why it failed; None if it did not.
        not_stored: With `with_options(verify=True)`: the fields that came back different, or not at all.
    """

    index: int
    sent: Any = attrs.field(repr=False)
    item: T | None = None
    error: Exception | None = None
    not_stored: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the server has confirmed it."""
        return self.error is None

    @property
    def outcome_unknown(self) -> bool:
        """Whether nobody can say if it happened: look before sending it again."""
        return isinstance(self.error, OutcomeUnknownError)


@attrs.frozen
class Download:
    """The content of a file.

    Attributes:
        filename: Its name, without any folder; safe to keep it under.
        content_type: The media type, as the server says it.
        content: The bytes. Not part of the repr.
    """

    filename: str
    content_type: str
    content: bytes = attrs.field(repr=lambda content: f"<{len(content)} bytes>")


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

    @classmethod
    def from_report(cls, report: Report, path: str) -> Self:
        """What a report found, out of its record.

        Args:
            report: The record, as running the report gave it.
            path: Of the request, for the error.

        Raises:
            ResponseError: It failed, was not run, or is of another shape.
        """
        try:
            result, columns = report.report, report.available_columns or report.columns or []
        except ValueError as error:
            raise _no_rows(path, f"the answer is not a report: {error}", "Look at it raw, with request().") from error
        if result is None or result.load_error or result.rows is None:
            message = None if result is None else result.load_error
            if message:
                raise _no_rows(path, f"the report failed: {message}", excerpt=str(message))
            advice = "The answer has no rows; the application may lack the right to read reports."
            raise _no_rows(path, "the report was not run", advice)
        if not _are_rows(result.rows):
            raise _no_rows(path, "the answer's rows are not a list of objects", "Look at it raw, with request().")
        return cls(result.rows, columns, report)

    @property
    def may_be_cut(self) -> bool:
        """Whether there may be more than Halo gives."""
        return len(self.rows) >= MAX_REPORT_ROWS

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


class NotStoredWarning(UserWarning):
    """Fields that were sent came back different, or not at all; see `with_options(verify=True)`.

    The record itself was saved.

    Attributes:
        fields: Their names.
    """

    def __init__(self, what: str, fields: tuple[str, ...]) -> None:
        super().__init__(f"{what}: not stored as sent: {', '.join(fields)}")
        self.fields = fields


def _are_rows(rows: object) -> bool:
    return isinstance(rows, list) and all(isinstance(row, dict) for row in rows)  # pyright: ignore[reportUnknownVariableType]


def _no_rows(path: str, reason: str, advice: str = "", *, excerpt: str = "") -> ResponseError:
    return ResponseError("GET", path, reason, status_code=200, excerpt=excerpt, advice=advice)
