"""`halo export`: lists into files, in flat memory. A file is whole or not there, whatever happens.

What has come is written beside the target (`tickets.csv.4f1c….part`), counted there once more, and put in its place in
one step; the part of an export that was interrupted stays, and the same command walks anew. A manifest beside the file
says what it holds.
"""

from __future__ import annotations

import csv
import datetime as dt
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .errors import BATCH, USAGE, Failure, shown, status_of
from .options import Command
from .progress import Progress, patiently
from .values import Date, File, Pairs

if TYPE_CHECKING:
    from pathlib import Path

    from ..descriptions import ResourceDescription
    from .options import Run
    from .output import Output

__all__ = ["COMMANDS"]

FORMATS = ("jsonl", "csv", "parquet")


class Wanted(NamedTuple):
    """What is exported of each resource, and how.

    Attributes:
        filters: Name -> value, as they were typed.
        since: Changed at this time or later; None for all.
        output: Columns and labels.
        force: Whether a file that is there is replaced.
    """

    filters: Mapping[str, Any]
    since: dt.datetime | None
    output: Output
    force: bool


def _export(
    run: Run,
    *,
    resources: Sequence[str],
    target: Path,
    file_format: str | None,
    filters: Sequence[tuple[str, Any]],
    since: dt.datetime | None,
    force: bool,
    columns: str | None,
    labels: str | None,
) -> None:
    from .. import describe  # noqa: PLC0415  # nothing is loaded for a help
    from .output import Output  # noqa: PLC0415

    described = [describe(name.replace("-", "_")) for name in dict.fromkeys(resources)]
    wanted = Wanted(dict(filters), since, Output(columns=columns, labels=labels), force)
    targets = _targets(described, target, file_format)
    walks = [_rows(run, resource, wanted) for resource in described]  # all are checked before the first is begun
    for path, _ in targets:
        if path.exists() and not force:
            raise Failure(USAGE, f"{path} exists: --force replaces it.")
    failed: list[Exception] = []
    for resource, (path, kind), rows in zip(described, targets, walks, strict=True):
        try:
            _Export(run, resource, path, wanted).write(rows, kind)
        except Exception as error:
            if len(described) == 1:
                raise
            failed.append(error)
            run.warn(f"{resource.name}: {shown(error)}")
    if failed:
        run.failure = Failure(status_of(failed[0]) if len(failed) == len(described) else BATCH)


def _targets(described: Sequence[ResourceDescription], target: Path, file_format: str | None) -> list[tuple[Path, str]]:
    """The file of each resource, and its format.

    Raises:
        Failure: Nothing says which format, or there is no such folder.
    """
    if len(described) > 1 or target.is_dir():
        if not target.is_dir():
            raise Failure(USAGE, f"{target} is not a folder, which several resources need.")
        kind = file_format or FORMATS[0]
        return [(target / f"{resource.name}.{kind}", kind) for resource in described]
    kind = file_format or target.suffix.removeprefix(".").casefold()
    if kind in FORMATS:
        return [(target, kind)]
    raise Failure(USAGE, f"{target}: its name says no format: --format {', '.join(FORMATS)}.")


def _rows(run: Run, resource: ResourceDescription, wanted: Wanted) -> Any:
    """The walk of a list, in the order of ids if there is one; nothing is sent.

    Raises:
        Failure: The list has no such filter, or none for changes.
    """
    filters = dict(wanted.filters)
    if wanted.since is not None:
        if resource.changes_since is None:
            raise Failure(USAGE, f"{resource.name} have no filter for changes: leave --since out.")
        filters[resource.changes_since] = wanted.since
    if resource.key == ("id",) and "order" in resource.filters:
        filters.setdefault("order", "id")
    custom = wanted.output.custom_fields
    return getattr(run.halo, resource.name).list(**filters, **({"custom_fields": custom} if custom else {}))


class _Export:
    """One file."""

    def __init__(self, run: Run, resource: ResourceDescription, path: Path, wanted: Wanted) -> None:
        self._run, self._resource, self._path, self._wanted = run, resource, path, wanted
        self._given = 0
        self._first_count: int | None = None
        self._progress = Progress(is_shown=not run.quiet)

    def write(self, rows: Any, kind: str) -> None:
        """Write the rows, all of them or no file.

        Raises:
            HaloError: The walk failed. What came before is in the part.
            Failure: The file does not hold all rows that came.
        """
        from .reading import announce_cost  # noqa: PLC0415  # loads what a walk needs

        began, path = dt.datetime.now(dt.UTC), self._path
        part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
        write, count = _WRITERS[kind]
        output, budget = self._wanted.output, self._run.halo.usage
        if write is _write_parquet:
            batches = rows.to_arrow_batches(columns=output.columns, labels=output.labels)
        else:
            batches = rows.to_dict_batches(typed=write is _write_csv, columns=output.columns, labels=output.labels)

        def counted() -> Iterator[Any]:
            for batch in patiently(batches, is_shown=not self._run.quiet):
                if not self._given:
                    self._first_count = rows.total
                    announce_cost(self._run, rows.total, budget)
                self._given += len(batch)
                self._progress.update(self._given, rows.total)
                yield batch

        try:
            with closing(batches):
                write(part, counted(), self._resource, output)
            written = self._compared(part, count(part))
        except BaseException:
            self._progress.clear()
            if not self._given:
                part.unlink(missing_ok=True)
            elif part.exists():
                self._run.say(f"What came so far is in {part}; {path} was left as it was. Run the command again.")
            raise
        self._progress.clear()
        size = part.stat().st_size
        part.replace(path)
        self._write_manifest(began, rows.total, written, size)
        self._run.say(f"{written:,} {self._resource.name.replace('_', ' ')} in {path}.")

    def _compared(self, part: Path, written: int) -> int:
        """The number of rows in a file, if all that came are in it."""
        if written != self._given:
            raise Failure(1, f"{self._given} rows came, and {part} holds {written}.")
        return written

    def _write_manifest(self, began: dt.datetime, last_count: int | None, written: int, size: int) -> None:
        from .. import __version__, describe  # noqa: PLC0415  # nothing is loaded for a help

        path, wanted = self._path, self._wanted
        manifest = {
            "resource": self._resource.name,
            "filters": {name: str(value) for name, value in wanted.filters.items()},
            "since": None if wanted.since is None else wanted.since.isoformat(),
            "columns": wanted.output.columns,
            "labels": wanted.output.labels,
            "first_count": self._first_count,
            "last_count": last_count,
            "rows_given": self._given,
            "rows_written": written,
            "bytes": size,
            "began": began.isoformat(timespec="seconds"),
            "ended": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
            "server": self._run.tenants[0].place,
            "contract": describe().contract.date,
            "halo": __version__,
        }
        part = path.with_name(f"{path.name}.manifest.json.{os.urandom(4).hex()}.part")
        part.write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
        part.replace(path.with_name(f"{path.name}.manifest.json"))


def _write_jsonl(part: Path, batches: Iterable[Sequence[Any]], resource: ResourceDescription, output: Output) -> None:  # noqa: ARG001  # one signature
    with part.open("x", encoding="utf-8", newline="\n") as file:
        for batch in batches:
            file.writelines(json.dumps(row, ensure_ascii=True) + "\n" for row in batch)
        _sync(file)


def _write_csv(part: Path, batches: Iterable[Sequence[Any]], resource: ResourceDescription, output: Output) -> None:
    with part.open("x", encoding="utf-8", errors="backslashreplace", newline="") as file:
        names: list[str] | None = None
        for batch in batches:
            if names is None:
                names = output.csv_columns(resource, batch)
                file.write(output.header(names) + "\n")
            file.writelines(output.csv_line(row, names) + "\n" for row in batch)
        if names is None:
            file.write(output.header(output.csv_columns(resource, ())) + "\n")
        _sync(file)


def _write_parquet(part: Path, batches: Iterable[Any], resource: ResourceDescription, output: Output) -> None:  # noqa: ARG001  # one signature
    import pyarrow.parquet as pq  # noqa: PLC0415  # an extra; `to_arrow_batches` has said so if it is missing

    writer: Any = None
    with part.open("xb") as file:
        try:
            for batch in batches:
                writer = writer or pq.ParquetWriter(file, batch.schema)
                writer.write_batch(batch)
        finally:
            if writer is not None:
                writer.close()
        _sync(file)


def _sync(file: Any) -> None:
    """Let the disk have it, before it takes the place of another."""
    file.flush()
    os.fsync(file.fileno())


def _count_jsonl(part: Path) -> int:
    with part.open("rb") as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))


def _count_csv(part: Path) -> int:
    with part.open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.reader(file)) - 1


def _count_parquet(part: Path) -> int:
    import pyarrow.parquet as pq  # noqa: PLC0415  # see `_write_parquet`

    with pq.ParquetFile(part) as file:
        rows: int = file.metadata.num_rows
    return rows


_Write = Callable[["Path", Iterable[Any], "ResourceDescription", "Output"], None]
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
            click.Argument(["resources"], nargs=-1, required=True, metavar="RESOURCE..."),
            click.Option(
                ["-o", "--output", "target"], type=File(), required=True, metavar="PATH", help="File or folder."
            ),
            click.Option(["--format", "file_format"], type=click.Choice(FORMATS), help="If no name says it."),
            click.Option(["--since"], type=Date(), metavar="DATE", help="Changed at this time or later."),
            Pairs(
                ["-f", "--filter", "filters"],
                text="A filter of the list; JSON where it is JSON.",
            ),
            click.Option(["--columns"], metavar="NAMES", help="These fields; custom.<Name> for custom fields."),
            click.Option(
                ["--labels"], is_flag=False, flag_value="", metavar="[NAMES]", help="Names beside ids, as of list."
            ),
            click.Option(["--force"], is_flag=True, help="Replace a file that is there."),
        ],
    )
}
"""The commands of this module."""
