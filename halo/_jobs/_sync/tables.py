# Written by `python scripts/unasync.py` from halo/_jobs/_async/tables.py. Do not edit.
"""Walks a list page by page, and makes a table of its rows."""

from __future__ import annotations

from collections.abc import Generator, Callable, Iterable, Mapping, Sequence
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from halo_api import Model, Page

from ..._runtime.concurrency import Function
from ..._settings.validators import check_flag
from ...descriptions import describe
from ...errors import HaloError, InvalidRequestError
from ..labels import labels_of
from ..packages import require
from ..tables import EXTRA, layout_of, raw_row, table_row

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

__all__ = ["Table"]

M = TypeVar("M", bound=Model)

ROWS_PER_BATCH = 1000
"""Rows after which a batch is given. Files of one batch for each page of a hundred rows are mostly headers."""


class Table(Generic[M]):
    """The table of one walk over a list.

    Args:
        resource: The name of the resource.
        pages: The walk, which begins when the first page is asked for.
        columns: The names of the columns; None for those of the list.
        labels: The columns of ids that have names beside them; True for all that can.
        list_of: Gives the rows of a list that is short enough to be read whole.

    Raises:
        InvalidRequestError: There is no such column, or no such label.
    """

    def __init__(
        self,
        resource: str,
        pages: Generator[Page[M], None],
        columns: Iterable[str] | None,
        *,
        labels: bool | Iterable[str] = False,
        list_of: Function[str, Sequence[Mapping[str, Any]]] | None = None,
    ) -> None:
        self._pages, self._is_whole, self._list_of = pages, columns is None, list_of
        layout = layout_of(describe(resource), columns)
        names = [column.name for column in layout.columns]
        self._labels = labels_of(resource, names, labels, is_whole=self._is_whole)
        self._layout = layout.with_columns(label.as_column() for label in self._labels)

    def to_dicts(self, *, typed: bool) -> list[dict[str, Any]]:
        """All rows, as dicts.

        Raises:
            InvalidRequestError: The column `_extra` is asked for, which only typed rows have.
        """
        return [row for rows in self.to_dict_batches(typed=typed) for row in rows]

    def to_dict_batches(self, *, typed: bool) -> Generator[list[dict[str, Any]], None]:
        """The rows as dicts, a page at a time; see `to_dicts`."""
        check_flag("typed", typed, where="to_dicts()")
        if self._layout.holds_rest and not (typed or self._is_whole):
            raise InvalidRequestError(f"to_dicts(columns=...): {EXTRA!r} is a column of typed rows: typed=True.")
        shape: Callable[[dict[str, Any]], dict[str, Any]]
        shape = partial(table_row if typed else raw_row, layout=self._layout)
        if self._is_whole and not typed:
            shape = self._labelled
        return self._dict_batches(shape)

    def _dict_batches(
        self, shape: Callable[[dict[str, Any]], dict[str, Any]]
    ) -> Generator[list[dict[str, Any]], None]:
        self._learn_names()
        with closing(self._pages) as pages:
            for page in pages:
                yield [shape(row.to_dict()) for row in page.rows]

    def to_arrow_batches(self) -> Generator[pa.RecordBatch, None]:
        """The rows in batches; one without rows if there are none."""
        require("arrow", "pyarrow")
        return self._batches()

    def to_arrow(self) -> pa.Table:
        """All rows, as a table of Arrow."""
        require("arrow", "pyarrow")
        return self._arrow_table()

    def to_pandas(self) -> pd.DataFrame:
        """All rows, as a data frame of pandas."""
        require("pandas", "pandas", "pyarrow")
        from ..arrow import pandas_frame  # noqa: PLC0415  # needs an extra

        return pandas_frame(self._arrow_table())

    def to_polars(self) -> pl.DataFrame:
        """All rows, as a data frame of polars."""
        require("polars", "polars", "pyarrow")
        from ..arrow import polars_frame  # noqa: PLC0415  # needs an extra

        return polars_frame(self._arrow_table())

    def _labelled(self, row: dict[str, Any]) -> dict[str, Any]:
        """A row as it came, with the names beside its ids."""
        return {**row, **{label.column: label.take(row) for label in self._labels}}

    def _learn_names(self) -> None:
        """Read the lists that have the names, one request each; they are kept."""
        for label in self._labels:
            if label.list_to_read and self._list_of is not None:
                label.learn(self._list_of(label.list_to_read))

    def _arrow_table(self) -> pa.Table:
        import pyarrow as pa  # noqa: PLC0415  # an extra

        return pa.Table.from_batches([batch for batch in self._batches()])

    def _batches(self) -> Generator[pa.RecordBatch, None]:
        from ..arrow import record_batch, schema_of  # noqa: PLC0415  # needs an extra

        columns, rows, is_first = self._layout.columns, list[dict[str, Any]](), True
        schema = schema_of(columns)
        self._learn_names()
        with closing(self._pages) as pages:
            try:
                for page in pages:
                    rows += [table_row(row.to_dict(), self._layout) for row in page.rows]
                    if len(rows) >= ROWS_PER_BATCH:
                        yield record_batch(rows, columns, schema)
                        rows, is_first = [], False
            except HaloError:
                if rows:  # they are real, whatever went wrong after them
                    yield record_batch(rows, columns, schema)
                raise
            if rows or is_first:
                yield record_batch(rows, columns, schema)
