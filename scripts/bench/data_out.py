"""What it costs to load a tenant with dlt: `python -m scripts.bench.data_out [--tickets 100000]`.

The requests and rows of a first run, of one right after it, and of one after a night, for twenty lists of the demo's
tenant, beside the fewest requests that the API allows for these rows. Then CPU time and memory of a large tenant, with
ten custom fields, beside those of a bare walk over the same list.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import dlt
import duckdb

from halo import describe
from halo.ext.dlt import source
from halo.sandbox import Sandbox, Settings
from halo.testing import HaloSandbox, sandbox
from scripts.checks.data_out import MEMORY_LIMIT, RESOURCES, Child

FIELDS = ("CFOrigin", "CFRoute", "CFSymptoms", "CFHandover", "CFVisit", "CFVisitAt", "CFSignedOff", "CFFloor")
MORE = ("CFNinth", "CFTenth")
SINCE = "2026-12-15"
FEWEST_FOR_ACTIONS = """
    SELECT least(count(DISTINCT a.datetime::DATE), count(DISTINCT a.ticket_id))
    FROM bench_data.actions AS a JOIN bench_data._halo_arrived AS came
    ON came.resource = 'actions' AND came.key = '[' || a.ticket_id || ', ' || a.id || ']'
"""
"""They have to be asked for by day or by ticket."""
NIGHT = 20 * 3600.0
EDITED = 40
Figures = dict[str, tuple[int, int, int]]


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--tickets", type=int, default=100_000, help="of the large tenant")
    options = parser.parse_args()
    os.environ |= {"RUNTIME__DLTHUB_TELEMETRY": "false", "RUNTIME__LOG_LEVEL": "ERROR"}
    with tempfile.TemporaryDirectory() as folder:
        runs = three_runs(Path(folder))
    print("Requests / rows / fewest requests for these rows\n")
    print("| list | first run | second | after a night |\n| --- | ---: | ---: | ---: |")
    for name in RESOURCES:
        cells = (" / ".join(map(str, run[name])) for run in runs)
        print(f"| `{name}` | {' | '.join(cells)} |")
    sums = (" / ".join(str(sum(column)) for column in zip(*run.values(), strict=True)) for run in runs)
    print(f"| all | {' | '.join(sums)} |\n")
    large(options.tickets)


def three_runs(folder: Path) -> list[Figures]:
    """The figures of each run."""
    world = sandbox()
    pipeline = dlt.pipeline(
        "bench",
        destination=dlt.destinations.duckdb(str(folder / "bench.duckdb")),
        dataset_name="bench_data",
        pipelines_dir=str(folder / "pipelines"),
    )
    figures = [one_run(world, pipeline, folder)]
    figures.append(one_run(world, pipeline, folder))
    world.clock.advance(NIGHT)
    with world.halo(rate_limit=None) as halo:
        for row in world.rows("tickets")[:EDITED]:
            halo.tickets.update(row["id"], summary="Edited overnight")
    figures.append(one_run(world, pipeline, folder))
    return figures


def one_run(world: HaloSandbox, pipeline: dlt.Pipeline, folder: Path) -> Figures:
    """List -> its requests, its rows, and the fewest requests for as many."""
    world.journal.clear()
    with world.halo(rate_limit=None) as halo:
        pipeline.run(source(resources=RESOURCES, halo=halo, since=SINCE))
    sent = Counter(entry.path.removeprefix("/api") for entry in world.journal)
    with duckdb.connect(str(folder / "bench.duckdb")) as data:
        last = "_dlt_load_id = (SELECT max(_dlt_load_id) FROM bench_data._halo_runs)"
        rows: dict[str, int] = dict(
            data.execute(f"SELECT resource, rows FROM bench_data._halo_runs WHERE {last}").fetchall()  # noqa: S608
        )
        [(by_day_or_ticket,)] = data.execute(FEWEST_FOR_ACTIONS).fetchall()
    fewest = {name: max(1, -(-rows[name] // 100)) if describe(name).paging == "pages" else 1 for name in RESOURCES}
    fewest["actions"] = by_day_or_ticket
    return {name: (sent[describe(name).route], rows[name], fewest[name]) for name in RESOURCES}


def large(tickets: int) -> None:
    """Print what a large tenant takes, to walk, to fetch and to load."""
    options = ("--fields", *FIELDS, *MORE)
    count = len(FIELDS) + len(MORE)
    print(f"{tickets:,} tickets with {count} custom fields; DuckDB's memory_limit is {MEMORY_LIMIT}\n")
    print("| | requests | seconds of CPU | MiB at most |\n| --- | ---: | ---: | ---: |")
    for title, more in (("a bare walk", ("--bare",)), ("fetched", ("--only-extract",)), ("fetched and loaded", ())):
        world = Sandbox(Settings(tickets=tickets))
        like = next(row for row in world.rows("custom_fields") if row["name"] == FIELDS[1])
        for number, name in enumerate(MORE):
            world.add("custom_fields", **{**like, "id": 990 + number, "name": name})
        with tempfile.TemporaryDirectory() as folder, world.serve() as url:
            taken: dict[str, Any] = Child(world, url, Path(folder), *more, *options, resources=["tickets"]).result()
        print(f"| {title} | {len(world.journal):,} | {taken['cpu']:.0f} | {taken['peak']:.0f} |", flush=True)


if __name__ == "__main__":
    main()
