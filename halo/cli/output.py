"""What stands on stdout: a table on a terminal, JSON lines otherwise, or as `--json`, `--csv` and `--columns` say."""

from __future__ import annotations

import datetime as dt
import io
import json
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from shutil import get_terminal_size
from textwrap import wrap
from typing import TYPE_CHECKING, Any, Literal

import click

from .terminal import onto_stdout, plain

if TYPE_CHECKING:
    from ..descriptions import ResourceDescription

__all__ = ["Output"]

Row = Mapping[str, Any]

_LONG, _LEAST, _SHORTEST, _GAP = 80, 16, 6, 2
"""Characters of a text that has no place in a table, of one that is cut, at most, and between two columns."""


class Output:
    """How rows are printed.

    Attributes:
        columns: The columns that were asked for; None for those of the list.
        labels: Those that have names beside them; True for all, False for none.
        is_csv: Whether it is CSV.
        is_on_terminal: Whether somebody looks at it.
        is_table: Whether it is a table for whoever looks.
    """

    def __init__(
        self,
        *,
        json_fields: str | None = None,
        is_csv: bool = False,
        columns: str | None = None,
        labels: str | None = None,
    ) -> None:
        if json_fields is not None and is_csv:
            raise click.UsageError("--json and --csv cannot be used together.")
        if json_fields and columns:
            raise click.UsageError("--json FIELDS and --columns say the same: give one of them.")
        chosen = json_fields or columns
        self.columns = _names(chosen) if chosen else None
        self.labels: bool | list[str] = False if labels is None else _names(labels) or True
        self.is_csv = is_csv
        self.is_on_terminal = sys.stdout.isatty()
        self.is_table = json_fields is None and not is_csv and self.is_on_terminal

    @property
    def custom_fields(self) -> list[str]:
        """The custom fields among the columns."""
        return [name.removeprefix("custom.") for name in self.columns or () if name.startswith("custom.")]

    def check(self, resource: ResourceDescription) -> None:
        """Refuse a field that records do not have, before anything is sent.

        Raises:
            UsageError: One is unknown.
        """
        has_custom = not {"customfields", "fields"}.isdisjoint(resource.fields)
        for name in self.columns or ():
            if name not in resource.fields and not (has_custom and name.startswith("custom.")):
                from .fields import no_field  # noqa: PLC0415  # only where something is wrong

                raise click.UsageError(no_field(resource, name))

    def line(self, row: Row) -> str:
        """A row as a line of JSON."""
        return _as_json(row)

    def csv_columns(self, resource: ResourceDescription, rows: Sequence[Row]) -> list[str]:
        """The columns of a table in CSV: those of its first rows, or of the list if there are none.

        Args:
            resource: Whose rows they are.
            rows: The first that came.
        """
        listed = [*(name for name, field in resource.fields.items() if field.in_rows is not False), "_extra"]
        names = [*rows[0]] if rows else self.columns or listed
        return [name for name in names if self.columns is None or name != "_extra" or name in self.columns]

    def header(self, columns: Sequence[str]) -> str:
        """The first line of a table in CSV."""
        return _csv_line(columns)

    def csv_line(self, row: Row, columns: Sequence[str]) -> str:
        """A row as a line of CSV."""
        return _csv_line(_values(row, columns))


def write(text: str) -> None:
    """Print data; on a terminal without what it would obey."""
    with onto_stdout():
        click.echo(plain(text) if sys.stdout.isatty() else text)


def hanging(text: str, indent: int) -> str:
    """A text that begins in this column: on a terminal its further lines do too, elsewhere it is one line."""
    if not sys.stdout.isatty():
        return text
    width = max(get_terminal_size().columns - indent, 20)
    return f"\n{'':<{indent}}".join(wrap(text, width, break_long_words=False, break_on_hyphens=False))


def write_bytes(content: bytes) -> None:
    """Print what is no text, as it is; but not on a terminal.

    Raises:
        UsageError: It is one.
    """
    if sys.stdout.isatty():
        raise click.UsageError("What came is not text: send it into a file, with > FILE.")
    with onto_stdout():
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.flush()


def write_record(record: Row, output: Output, *, is_chosen: bool = False) -> None:
    """Print one record: its fields below each other on a terminal, otherwise a line.

    Args:
        record: The record.
        output: How.
        is_chosen: Whether its fields are those that were asked for already.
    """
    if output.columns and not is_chosen:
        record = chosen(record, output.columns)
    if output.is_table:
        shown = {name: value for name, value in record.items() if value not in (None, "", [], {})}
        width = max((len(name) for name in shown), default=0)
        for name, value in shown.items():
            write(f"{name:<{width}}  {_shown(value)}")
    else:
        write(output.line(record))


def chosen(record: Any, columns: Sequence[str]) -> dict[str, Any]:
    """The fields of a record that were asked for, those that it has."""
    return {name: record[name] for name in columns if name in record}


def write_table(rows: Sequence[Row], columns: Sequence[str], *, flexible: str | None, is_chosen: bool) -> None:
    """Print a table that fits the terminal.

    Args:
        rows: Its rows.
        columns: The columns, the most important first.
        flexible: The column that is cut first.
        is_chosen: Whether all columns were asked for; otherwise those are left out that are empty or do not fit.
    """
    from rich import box  # noqa: PLC0415  # takes its time to load
    from rich.cells import cell_len  # noqa: PLC0415
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    width, height = get_terminal_size()  # rich would take 80 columns for a terminal that it calls dumb
    console = Console(file=sys.stdout, width=width, height=height, highlight=False, emoji=False, markup=False)
    shown = [[_shown(value) for value in _values(row, columns)] for row in rows]
    cells = {name: [texts[index] for texts in shown] for index, name in enumerate(columns)}
    widths = {name: max(map(cell_len, (name, *texts))) for name, texts in cells.items()}
    firm = {name for name in columns if not any(isinstance(row.get(name), str | dict | list) for row in rows)}
    if not is_chosen:
        filled = [name for name in columns if any(cells[name])]
        widths = _fitting({name: widths[name] for name in filled}, firm, width, flexible)
    widths = _cut(widths, firm, width)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), header_style="bold", show_edge=False)
    for name, wide in widths.items():
        is_number = any(isinstance(row.get(name), int | float) for row in rows)
        side: Literal["left", "right"] = "right" if is_number else "left"
        table.add_column(Text(name), justify=side, no_wrap=True, overflow="ellipsis", width=wide)
    for index in range(len(rows)):
        table.add_row(*(Text(cells[name][index]) for name in widths))
    with onto_stdout():
        console.print(table)


def _fitting(widths: Mapping[str, int], firm: Collection[str], width: int, flexible: str | None) -> dict[str, int]:
    """The columns, as many as fit beside each other, with the widths of what is in them; long texts are left out.

    Args:
        widths: Of each column, the most important first.
        firm: Those that are not cut: numbers and dates.
        width: Of the terminal.
        flexible: The column that may be cut to the least.
    """
    chosen: dict[str, int] = {}
    left = width + _GAP
    for name, needed in widths.items():
        if needed > _LONG and name != flexible:
            continue
        least = needed if name in firm else min(needed, _LEAST)
        if chosen and least + _GAP > left:
            break
        chosen[name], left = needed, left - least - _GAP
    return chosen


def _cut(widths: Mapping[str, int], firm: Collection[str], width: int) -> dict[str, int]:
    """The widths with texts cut, the longest first, until all columns fit; as far as that can be."""
    cut = dict(widths)
    while sum(cut.values()) + _GAP * (len(cut) - 1) > width:
        longest = max((name for name in cut if name not in firm), key=cut.__getitem__, default=None)
        if longest is None or cut[longest] <= _SHORTEST:
            break
        cut[longest] -= 1
    return cut


def _values(row: Row, columns: Collection[str]) -> list[Any]:
    """What stands in the columns; what does not fit its type does too, if there is no column for the rest of a row."""
    rest: Row | None = row.get("_extra")
    if not rest or "_extra" in columns:
        return [*map(row.get, columns)]
    return [rest.get(name) if row.get(name) is None else row[name] for name in columns]


def _shown(value: Any) -> str:
    if isinstance(value, dt.datetime):
        local = value.astimezone()
        return local.strftime("%Y-%m-%d %H:%M ") + (local.tzname() or "")
    return _on_one_line(value)


def _on_one_line(value: Any) -> str:
    text = " ".join(plain(_cell(value)).split())
    return text if len(text) <= 300 else f"{text[:299]}…"


def _cell(value: Any) -> str:
    """A value as a text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dict | list):
        return _as_json(value)
    return str(value)


def _as_json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=_cell)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:  # a lone surrogate, or a terminal that has not all of Unicode
        return json.dumps(value, default=_cell)
    return text


def _csv_line(values: Iterable[Any]) -> str:
    import csv  # noqa: PLC0415  # most commands write none

    buffer = io.StringIO()
    cells = [value if value is None or type(value) in _PLAIN else _cell(value) for value in values]
    csv.writer(buffer).writerow(cells)  # quotes what it ends lines with, and only that: \r and \n
    return buffer.getvalue().removesuffix("\r\n")


_PLAIN = {str, int}
"""Types that CSV writes as `_cell` would."""


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]
