"""`halo export`: lists into files, in flat memory. A file is whole or not there, whatever happens.

What has come is written into a part beside the target, counted there once more, and put in its place in one step. The
part of an export that was interrupted stays. The same command walks the list again, as only that says which rows are
there now, and writes what the part does not have. A manifest beside the file says what it holds.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .error_report import error_text
from .fields import extra_option
from .options import Command, complete_resources, dashed
from .partial_file import PartialFile, flush_to_disk
from .progress import Progress, patiently
from .statuses import BATCH, REFUSED, USAGE, Failure, status_of
from .values import Date, File, Pairs, ParamType

if TYPE_CHECKING:
    from pathlib import Path

    from ..descriptions import ResourceDescription
    from .options import Run
    from .output import Output

__all__ = ["COMMANDS"]

FORMATS = ("jsonl", "csv", "parquet")
ROWS_OF_A_GROUP = 10_000
"""Rows that Parquet holds together. What it notes of each group and column is kept until the end."""


class ExportOptions(NamedTuple):
    """What is exported of each resource, and how.

    Attributes:
        filters: Name -> value, as they were typed.
        extra: The same, of filters that the library does not know.
        since: Changed at this time or later, as it was typed and what that means; None for all.
        output: Columns and labels.
    """

    filters: Mapping[str, Any]
    extra: Mapping[str, Any]
    since: tuple[str, dt.datetime] | None
    output: Output


def _export(
    run: Run,
    *,
    resources: Sequence[str],
    target: Path,
    file_format: str | None,
    filters: Sequence[tuple[str, Any]],
    extra: Sequence[tuple[str, Any]],
    since: tuple[str, dt.datetime] | None,
    force: bool,
    columns: str | None,
    labels: str | None,
) -> None:
    from .. import describe  # noqa: PLC0415  # nothing is loaded for a help
    from .output import Output  # noqa: PLC0415

    described = [*map(describe, dict.fromkeys(name.replace("-", "_") for name in resources))]
    wanted = ExportOptions(dict(filters), dict(extra), since, Output(columns=columns, labels=labels))
    targets = _targets(described, target, file_format)
    walks = [_rows(run, resource, wanted) for resource in described]  # all are checked before the first is begun
    failed: list[Exception] = []

    def succeeds(export: _Export, act: Callable[[], None]) -> bool:
        try:
            act()
        except Exception as error:
            if len(described) == 1:
                raise
            failed.append(error)
            run.warn(f"{export.resource.name}: {error_text(error)}")
            return False
        return True

    with ExitStack() as held:
        exports = list[_Export]()
        for resource, (path, kind), rows in zip(described, targets, walks, strict=True):
            identity = _identity(run, resource, kind, wanted)
            part = held.enter_context(PartialFile(path, identity, replaces=force, say=run.say))
            exports.append(_Export(run, resource, wanted, rows=rows, part=part, kind=kind))
        # All are written before the first is published: what an interruption leaves, the same command can begin with.
        written = [export for export in exports if succeeds(export, export.write)]
        published = [export for export in written if succeeds(export, export.publish)]
    if failed:
        run.failure = Failure(BATCH if published else status_of(failed[0]))


class _Since(ParamType):
    """A date, together with what was typed."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, dt.date]:
        """Both."""
        return value, Date().convert(value, param, ctx)


def _targets(described: Sequence[ResourceDescription], target: Path, file_format: str | None) -> list[tuple[Path, str]]:
    """The file of each resource, and its format.

    Raises:
        Failure: Nothing says which format, or there is no such folder.
    """
    if str(target) == "-":
        raise Failure(USAGE, f"An export goes into a file. To print a list: halo {dashed(described[0].name)} list")
    if len(described) > 1 or target.is_dir():
        if not target.is_dir():
            raise Failure(USAGE, f"There is no folder {target}, and several resources need one: make it first.")
        kind = file_format or FORMATS[0]
        return [(target / f"{resource.name}.{kind}", kind) for resource in described]
    kind = file_format or target.suffix.removeprefix(".").casefold()
    if kind not in FORMATS:
        raise Failure(USAGE, f"{target}: its name says no format: --format {', '.join(FORMATS)}.")
    if not target.parent.is_dir():
        raise Failure(USAGE, f"There is no folder {target.parent}.")
    return [(target, kind)]


def _rows(run: Run, resource: ResourceDescription, wanted: ExportOptions) -> Any:
    """The walk of a list, in the order of ids if there is one; nothing is sent.

    Raises:
        Failure: The list has no such filter, or none for changes.
    """
    filters = dict(wanted.filters)
    if wanted.since is not None:
        if resource.changes_since is None:
            raise Failure(USAGE, f"{resource.name} have no filter for changes: leave --since out.")
        filters[resource.changes_since] = wanted.since[1]
    if resource.key == ("id",) and "order" in resource.filters:
        filters.setdefault("order", "id")
    options: dict[str, Any] = {"custom_fields": custom} if (custom := wanted.output.custom_fields) else {}
    if wanted.extra:
        options["extra_query"] = wanted.extra
    return getattr(run.halo, resource.name).list(**filters, **options)


def _identity(run: Run, resource: ResourceDescription, kind: str, wanted: ExportOptions) -> dict[str, Any]:
    """What two exports have in common if one can use what the other has left; `7d` is the same on every day."""
    from .. import describe  # noqa: PLC0415  # nothing is loaded for a help

    return {
        "resource": resource.name,
        "format": kind,
        "server": run.tenants[0].place,
        "filters": {name: str(value) for name, value in {**wanted.filters, **wanted.extra}.items()},
        "since_as_given": None if wanted.since is None else wanted.since[0],
        "columns": wanted.output.columns,
        "labels": wanted.output.labels,
        "contract": describe().contract.date,
    }


class _Export:
    """One file."""

    def __init__(
        self, run: Run, resource: ResourceDescription, wanted: ExportOptions, *, rows: Any, part: PartialFile, kind: str
    ) -> None:
        self.resource = resource
        self._run, self._part, self._kind, self._rows, self._wanted = run, part, kind, rows, wanted
        self._given = self._written = self._taken_over = 0
        self._first_count: int | None = None
        self._progress = Progress(is_shown=not run.quiet)
        self._began = dt.datetime.now(dt.UTC)

    def write(self) -> None:
        """Write the rows into the part, all of them.

        Raises:
            HaloError: The walk failed. What came before is in the part.
            Failure: The part cannot be written, or does not hold all rows that came.
        """
        self._began = dt.datetime.now(dt.UTC)
        write, count = _WRITERS[self._kind]
        rows, output = self._rows, self._wanted.output
        if write is _write_parquet:
            batches = rows.to_arrow_batches(columns=output.columns, labels=output.labels)
        else:
            batches = rows.to_dict_batches(typed=write is _write_csv, columns=output.columns, labels=output.labels)
        try:
            with _naming(self._part.path), closing(batches):
                self._taken_over = write(self._part, self._counted(batches), self.resource, output)
        finally:
            self._progress.clear()
        self._written = count(self._part.path)
        if self._written != self._given:
            raise Failure(REFUSED, f"{self._given} rows came, and {self._part.path} holds {self._written}.")

    def _counted(self, batches: Iterable[Any]) -> Iterator[Any]:
        """The same batches, counted and shown."""
        from .reading import announce_cost  # noqa: PLC0415  # loads what a walk needs

        budget = self._run.halo.usage
        for batch in patiently(batches, is_shown=not self._run.quiet):
            if not self._given:
                self._first_count = self._rows.total
                announce_cost(self._run, self._rows.total, budget)
            self._given += len(batch)
            self._progress.update(self._given, self._rows.total)
            yield batch

    def publish(self) -> None:
        """Put the file in its place, with a manifest.

        Raises:
            Failure: There is one by now, or it cannot be put there.
        """
        from .. import __version__  # noqa: PLC0415  # nothing is loaded for a help

        target, since = self._part.target, self._wanted.since
        manifest = {
            "since": None if since is None else since[1].isoformat(),
            "first_count": self._first_count,
            "last_count": self._rows.total,
            "rows_given": self._given,
            "rows_written": self._written,
            "rows_taken_over": self._taken_over,
            "bytes": self._part.path.stat().st_size,
            "began": self._began.isoformat(timespec="seconds"),
            "ended": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
            "halo": __version__,
        }
        with _naming(target):
            self._part.publish(manifest)
        text = f"{self._written:,} {self.resource.name.replace('_', ' ')} in {target}"
        self._run.say(f"{text}; {self._taken_over:,} of them had come before." if self._taken_over else f"{text}.")


@contextmanager
def _naming(path: Path) -> Generator[None]:
    """For what writes a file: a full disk does not say which.

    Raises:
        Failure: It cannot be written.
    """
    try:
        yield
    except OSError as error:
        raise Failure(REFUSED, f"{error.filename or path}: {error.strerror or error}.") from error


def _write_jsonl(
    part: PartialFile,
    batches: Iterable[Sequence[Any]],
    resource: ResourceDescription,  # noqa: ARG001  # one signature
    output: Output,  # noqa: ARG001
) -> int:
    with part.lines() as lines:
        return sum(lines.write(json.dumps(row).encode() + b"\n") for batch in batches for row in batch)


def _write_csv(
    part: PartialFile, batches: Iterable[Sequence[Any]], resource: ResourceDescription, output: Output
) -> int:
    def encoded(line: str) -> bytes:
        return line.encode("utf-8", "backslashreplace") + b"\n"

    taken_over, names = 0, list[str]()
    with part.lines() as lines:
        for batch in batches:
            if not names:
                names = output.csv_columns(resource, batch)
                lines.write(encoded(output.header(names)))
            taken_over += sum(lines.write(encoded(output.csv_line(row, names))) for row in batch)
        if not names:
            lines.write(encoded(output.header(output.csv_columns(resource, ()))))
    return taken_over


def _write_parquet(part: PartialFile, batches: Iterable[Any], resource: ResourceDescription, output: Output) -> int:  # noqa: ARG001  # one signature
    """Write a file of Parquet; nothing can be added to one that is there."""
    import pyarrow as pa  # noqa: PLC0415  # an extra; `to_arrow_batches` has said so if it is missing
    import pyarrow.parquet as pq  # noqa: PLC0415

    with ExitStack() as opened:
        file: Any = None
        writer: Any = None
        for table in map(pa.Table.from_batches, _groups(batches)):
            if writer is None:
                file = opened.enter_context(part.open(anew=True))
                writer = opened.enter_context(pq.ParquetWriter(file, table.schema))
            writer.write_table(table, row_group_size=len(table) or None)
        writer.close()
        flush_to_disk(file)
    return 0


def _groups(batches: Iterable[Any]) -> Iterator[list[Any]]:
    """The same batches, several at a time; those that came before an interruption as well."""
    group, rows = list[Any](), 0
    try:
        for batch in batches:
            group.append(batch)
            rows += len(batch)
            if rows >= ROWS_OF_A_GROUP:
                yield group
                group, rows = [], 0
    except (Exception, KeyboardInterrupt):
        if group:
            yield group
        raise
    if group:
        yield group


def _count_jsonl(part: Path) -> int:
    with part.open("rb") as file:
        return sum(1 for _ in file)


def _count_csv(part: Path) -> int:
    """The rows below the header: lines that end outside of quotes."""
    rows, quotes = -1, 0
    with part.open("rb") as file:
        for line in file:
            quotes += line.count(b'"')
            rows += quotes % 2 == 0
    return rows


def _count_parquet(part: Path) -> int:
    import pyarrow.parquet as pq  # noqa: PLC0415  # see `_write_parquet`

    with pq.ParquetFile(part) as file:
        rows: int = file.metadata.num_rows
    return rows


_Write = Callable[[PartialFile, Iterable[Any], "ResourceDescription", "Output"], int]
"""Writes batches; gives the number of rows that were there."""

_WRITERS: Mapping[str, tuple[_Write, Callable[[Path], int]]] = {
    "jsonl": (_write_jsonl, _count_jsonl),
    "csv": (_write_csv, _count_csv),
    "parquet": (_write_parquet, _count_parquet),
}

COMMANDS: Mapping[str, click.Command] = {
    "export": Command(
        "export",
        _export,
        examples=[
            "export tickets --since 30d -o tickets.parquet",
            "export tickets -f client_id=120 --columns id,summary,custom.CFOrigin -o tickets.csv",
            "export clients sites users --format csv -o folder",
        ],
        text="Write lists into files: JSON lines, CSV or Parquet. A file is whole or not there.\n\n"
        "A manifest beside each says what it holds. CSV and Parquet have the same typed columns on every run.",
        params=[
            click.Argument(
                ["resources"], nargs=-1, required=True, metavar="RESOURCE...", shell_complete=complete_resources
            ),
            click.Option(
                ["-o", "--output", "target"], type=File(), required=True, metavar="PATH", help="File or folder."
            ),
            click.Option(["--format", "file_format"], type=click.Choice(FORMATS), help="If no name says it."),
            click.Option(["--since"], type=_Since(), metavar="DATE", help="Changed at this time or later."),
            Pairs(
                ["-f", "--filter", "filters"],
                text="A filter of the list; JSON where it is JSON.",
            ),
            extra_option("filter"),
            click.Option(["--columns"], metavar="NAMES", help="These fields; custom.<Name> for custom fields."),
            click.Option(
                ["--labels"], is_flag=False, flag_value="", metavar="[NAMES]", help="Names beside ids, as of list."
            ),
            click.Option(["--force"], is_flag=True, help="Replace a file that is there."),
        ],
    )
}
"""The commands of this module."""
