"""What calls return besides records: receipts of batches, downloaded files, rows of reports; and a warning."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar

import attrs

from .errors import OutcomeUnknownError, ResponseError

if TYPE_CHECKING:
    from halo_api.models import Report, ReportColumn, Webhook

__all__ = [
    "Download",
    "NotStoredWarning",
    "Receipt",
    "Registration",
    "ReportRows",
    "ShortListWarning",
    "UnconfirmedWarning",
    "UpsertReceipt",
    "UpsertReceipts",
]

T = TypeVar("T")

MAX_REPORT_ROWS = 50_000
"""Reports with more rows were seen to end here (halocli 0.10, live)."""

_LOOK = "Look at the raw response, with request()."


def _names_of(changes: Mapping[str, object]) -> str:
    return f"<{', '.join(changes)}>"


@attrs.frozen
class Receipt(Generic[T]):
    """The result of one item of `create_many`, `update_many`, `delete_many` or `batch`.

    Attributes:
        index: Its index in the input, from 0.
        sent: What was sent for it, or the item itself. Not part of the repr: it holds personal data.
        item: What was returned; None if it failed, or if nothing was returned.
        error: Why it failed; None if it did not.
        not_stored: With `with_options(verify=True)`, the fields that came back different or not at all.
        doubts: What `note`, `close` and the like could not confirm, of those that a function of `batch` has called.
    """

    index: int
    sent: Any = attrs.field(repr=False)
    item: T | None = None
    error: Exception | None = None
    not_stored: tuple[str, ...] = ()
    doubts: tuple[UnconfirmedWarning, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the server has confirmed it."""
        return self.error is None

    @property
    def outcome_unknown(self) -> bool:
        """Whether it is unknown if it was carried out: check before you send it again."""
        return isinstance(self.error, OutcomeUnknownError)


@attrs.frozen(kw_only=True)
class UpsertReceipt(Receipt[T]):
    """The result of one item of `upsert`, or with `dry_run` what it would be.

    Attributes:
        action: "create", "update" or "unchanged".
        id: Of the record; None if there was none.
        changes: Field -> what there was, and what there shall be. Not part of the repr: it holds personal data.
        is_inactive: Whether the record that was found is out of use.
    """

    action: Literal["create", "update", "unchanged"]
    id: Any = None
    changes: Mapping[str, tuple[Any, Any]] = attrs.field(factory=dict[str, "tuple[Any, Any]"], repr=_names_of)
    is_inactive: bool = False


class UpsertReceipts(list[UpsertReceipt[T]]):
    """The receipts of an upsert, in the order of the items.

    Attributes:
        requests: How many requests writing took at least; with `dry_run`, how many it would take.
    """

    requests: int = 0


@attrs.frozen
class Registration:
    """What `webhooks.register` found and made, or with `dry_run` what it would make.

    Attributes:
        webhook: The webhook; None if it is not there yet.
        action: "create", "update" or "unchanged": what became of the webhook itself.
        changed: The names of its fields that were written. A password is, unless the server shows the same one.
        events: The number of each event -> "create", or "unchanged" if the webhook has it already.
    """

    webhook: Webhook | None
    action: Literal["create", "update", "unchanged"]
    changed: tuple[str, ...]
    events: Mapping[int, Literal["create", "unchanged"]]


@attrs.frozen
class Download:
    """The content of a file.

    Attributes:
        filename: Its name, without a folder; safe to use for a file.
        content_type: The media type, as the server gives it.
        content: The bytes. Not part of the repr.
    """

    filename: str
    content_type: str
    content: bytes = attrs.field(repr=lambda content: f"<{len(content)} bytes>")


@attrs.frozen
class ReportRows:
    """The result of a report, or of `sql`; a sequence of its rows.

    Attributes:
        rows: A dict for each row, by the names of the columns; all values are strings, as Halo sends them, unless
            `sql(typed=True)` has read them.
        columns: Its columns, with their types in the database.
        report: The record, with everything else that was returned. Not part of the repr.
        may_be_cut: Whether there are as many rows as Halo returns at most (50,000), so that some may be missing.
    """

    rows: list[dict[str, Any]] = attrs.field(repr=lambda rows: f"<{len(rows)} rows>")
    columns: list[ReportColumn] = attrs.field(repr=lambda columns: f"<{len(columns)} columns>")
    report: Report = attrs.field(repr=False)
    may_be_cut: bool

    @classmethod
    def from_report(cls, report: Report, path: str, *, method: str = "GET") -> Self:
        """The result of a report, taken from its record.

        Args:
            report: The record that running the report returned.
            path, method: Of the request, for error messages.

        Raises:
            ResponseError: The report failed or was not run, or the record has an unexpected shape.
        """
        failed = partial(_failed, method, path)
        try:
            result, columns = report.report, report.available_columns or report.columns or []
        except ValueError as error:
            raise failed(f"the response is not a report: {error}", _LOOK) from error
        if result is None or result.load_error or result.rows is None:
            message = None if result is None else result.load_error
            if message:
                raise failed(f"the report failed: {message}", excerpt=str(message))
            advice = "The response has no rows; the application may lack the permission to read reports."
            raise failed("the report was not run", advice)
        if not _are_rows(result.rows):
            raise failed("the response's rows are not a list of objects", _LOOK)
        return cls(result.rows, columns, report, may_be_cut=len(result.rows) >= MAX_REPORT_ROWS)

    def __getitem__(self, index: int) -> dict[str, Any]:
        return self.rows[index]

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


class UnconfirmedWarning(UserWarning):
    """Halo took what `note`, `reply`, `log_time`, `assign` or `close` sent, and its answer does not confirm all of it.

    In a `batch`, `Receipt.doubts` has it too, and the warning comes when the batch has ended.

    Attributes:
        ticket_id: The ticket, project or opportunity.
        action_id: The action that was written; None for `assign` and `close`.
        doubts: What the answer does not confirm, a text for each.
    """

    def __init__(self, what: str, ticket_id: int, action_id: object, doubts: tuple[str, ...]) -> None:
        super().__init__(what, ticket_id, action_id, doubts)  # all of them, so that receipts can be pickled
        self.ticket_id, self.action_id, self.doubts = ticket_id, action_id, doubts

    def __str__(self) -> str:
        ticket, action = f"ticket {self.ticket_id}", self.action_id
        where = ticket if action is None else f"action {action} of {ticket}"
        return f"{self.args[0]}: {'; '.join(self.doubts)}. Look at {where} before you do it again."


class ShortListWarning(UserWarning):
    """A list ended before its rows added up to the server's count; see `with_options(trust_count=False)`.

    Attributes:
        yielded: The number of rows that the iteration gave.
        total: The server's own count.
    """

    def __init__(self, path: str, yielded: int, total: int) -> None:
        super().__init__(f"GET {path}: {yielded} rows were given; the server counts {total}.")
        self.yielded, self.total = yielded, total


def warn(warning: UserWarning) -> None:
    """Warn with the line that called this package, however deep in it the reason was found."""
    level, frame = 2, sys._getframe(1)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # inspect loads slowly
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == _PACKAGE:
        level, frame = level + 1, frame.f_back
    warnings.warn(warning, stacklevel=level)


_PACKAGE = __name__.partition(".")[0]


def _are_rows(rows: object) -> bool:
    return isinstance(rows, list) and all(isinstance(row, dict) for row in rows)  # pyright: ignore[reportUnknownVariableType]


def _failed(method: str, path: str, reason: str, advice: str = "", *, excerpt: str = "") -> ResponseError:
    return ResponseError(method, path, reason, status_code=200, excerpt=excerpt, advice=advice)
