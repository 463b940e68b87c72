"""`halo sql`: one SELECT on Halo's database."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import Command, output_options
from .statuses import INCOMPLETE, USAGE, Failure
from .values import Rows

if TYPE_CHECKING:
    from .options import Run

__all__ = ["COMMANDS"]


def _sql(
    run: Run, *, statement: str, chunk_by: str | None, size: int | None, json_fields: str | None, is_csv: bool
) -> None:
    from .output import Output, write, write_table  # noqa: PLC0415  # nothing is loaded for a help
    from .reading import for_each_tenant  # noqa: PLC0415
    from .sources import read_source  # noqa: PLC0415

    if statement.startswith("@"):
        statement = read_source(Path(statement[1:]))
    output = Output(json_fields=json_fields, is_csv=is_csv)
    with run.patience():
        results = for_each_tenant(
            run,
            lambda tenant: (tenant.name, tenant.halo.sql(statement, typed=True, chunk_by=chunk_by, size=size)),
        )
    rows: list[Mapping[str, Any]] = []
    names: list[str] = []
    for name, result in results:
        label = {"tenant": name} if run.all_profiles else {}
        names = [*label, *(column.name or "" for column in result.columns)]
        rows += [{**label, **row} for row in result]
    if output.columns:
        if results and (unknown := next((name for name in output.columns if name not in names), None)):
            raise Failure(USAGE, f"The SELECT has no column {unknown!r}. It has {', '.join(names)}.")
        names = output.columns
        rows = [{name: row.get(name) for name in names} for row in rows]
    if output.is_csv:
        write("\n".join([output.header(names), *(output.csv_line(row, names) for row in rows)]))
    elif output.is_table and rows:
        write_table(rows, names, flexible=None, is_chosen=True)
    elif output.is_table:
        run.say("No rows.")
    elif rows:
        write("\n".join(map(output.line, rows)))
    if cut := [f"{name + ': ' if name else ''}{len(result):,} rows" for name, result in results if result.may_be_cut]:
        advice = "To get all: --chunk-by a column of whole numbers, best an id."
        raise Failure(INCOMPLETE, f"{', '.join(cut)}: as many as Halo gives at once, so there may be more. {advice}")


COMMANDS: Mapping[str, click.Command] = {
    "sql": Command(
        "sql",
        _sql,
        examples=[
            'sql "SELECT TOP 5 faultid, symptom FROM faults ORDER BY faultid DESC"',
            "sql @query.sql --csv > rows.csv",
        ],
        text="Run one SELECT on Halo's database (T-SQL); values by the types of the columns, dates in UTC.\n\n"
        "At most 50,000 rows come at once: if as many came, the status is 9. With --chunk-by, all come.",
        params=[
            click.Argument(["statement"], metavar="SELECT|@FILE"),
            *output_options()[:2],
            click.Option(["--chunk-by"], metavar="COLUMN", help="A column of whole numbers, best an id, to get more."),
            click.Option(["--size"], type=Rows(), metavar="N", help="With --chunk-by: rows of each request."),
        ],
        reads=True,
    )
}
"""The commands of this module."""
