"""What is too long or too rough for the suite, of the source for dlt: `python -m scripts.checks.data_out`.

Runs that are killed while they fetch and while they load; a storm of 429s; two processes on one budget; a tenant of
137,000 tickets in flat memory; and PostgreSQL, where it can be had.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import duckdb

from halo.sandbox import Sandbox, Settings
from scripts.checks.postgres import NotThereError, running

RESOURCES = (
    *("tickets", "actions", "clients", "sites", "users", "assets", "contracts", "agents", "teams", "statuses"),
    *("ticket_types", "priorities", "categories", "slas", "outcomes", "invoices", "items", "suppliers", "appointments"),
    "projects",
)
SINCE, BEFORE = "2025-01-01", "2024-12-31"  # days are asked for from the one before on
LARGE, SMALL = 137_000, 20_000
MOST_GROWTH = 100  # MiB for seven times as many tickets: their keys, and what the heap keeps
HEAP = {"MALLOC_ARENA_MAX": "1", "MALLOC_TRIM_THRESHOLD_": "65536", "ARROW_DEFAULT_MEMORY_POOL": "system"}
"""So that memory is what a program holds: glibc keeps what was freed in pieces, 1.7 KB for each row of a walk."""

BUDGET = (40, 4)  # requests and seconds
MEMORY_LIMIT = "512MB"  # of DuckDB
ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 600.0


def load(options: argparse.Namespace) -> None:
    """Load from the tenant of the environment, and print what it took. Runs in a process of its own."""
    import dlt  # noqa: PLC0415  # the others need it not
    from dlt.destinations.impl.duckdb.configuration import DuckDbCredentials  # noqa: PLC0415

    from halo import Halo, RateLimit  # noqa: PLC0415
    from halo.ext.dlt import check, source  # noqa: PLC0415
    from halo.shared_limit import SharedRateLimit  # noqa: PLC0415

    folder, fields = options.load, options.fields or False
    shared = None if options.limit is None else SharedRateLimit.in_file(options.limit, BUDGET)
    file = DuckDbCredentials(str(folder / "data.duckdb"))
    file.global_config = {"memory_limit": MEMORY_LIMIT}
    destination: Any = dlt.destinations.postgres(options.to) if options.to else dlt.destinations.duckdb(file)
    pipelines = str(folder / "pipelines")
    began, used = time.monotonic(), time.process_time()
    with Halo(rate_limit=shared or RateLimit((1_000_000, 1))) as halo:
        pipeline = dlt.pipeline("acme", destination=destination, dataset_name="acme_data", pipelines_dir=pipelines)
        since = SINCE if "actions" in options.resources else None
        made = source(resources=options.resources, halo=halo, since=since, custom_fields=fields)
        if options.bare:
            for _ in halo.tickets.list(custom_fields=fields).pages():
                pass
        elif options.only_extract:
            pipeline.extract(made)
        else:
            if pipeline.has_pending_data:
                pipeline.run()
            pipeline.run(made)
            check(pipeline)
    print(json.dumps({"peak": _peak(), "cpu": time.process_time() - used, "seconds": time.monotonic() - began}))


def _peak() -> float:
    """The most memory that this process has had, in MiB; what `getrusage` says includes that of its parent."""
    status = Path("/proc/self/status")
    if status.exists():
        [line] = [line for line in status.read_text().splitlines() if line.startswith("VmHWM:")]
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


class Child:
    """A run in a process of its own."""

    def __init__(
        self, world: Sandbox, url: str, folder: Path, *options: str, resources: Sequence[str] = RESOURCES
    ) -> None:
        names = ("RUNTIME__DLTHUB_TELEMETRY", "PYTHONPATH", "RUNTIME__LOG_LEVEL")
        settings = dict(zip(names, ("false", str(ROOT), "ERROR"), strict=True))
        command = [sys.executable, "-m", "scripts.checks.data_out", "--load", str(folder), *options]
        self.process = subprocess.Popen(
            [*command, "--resources", *resources],
            cwd=folder,
            env={**os.environ, **HEAP, **world.variables(url), **settings, "DLT_DATA_DIR": str(folder / "dlt")},
            stdout=subprocess.PIPE,
            text=True,
        )

    def result(self) -> dict[str, float]:
        """What it took.

        Raises:
            SystemExit: It failed.
        """
        output, _ = self.process.communicate(timeout=_PATIENCE)
        if self.process.returncode:
            raise SystemExit(f"a run failed with status {self.process.returncode}")
        result: dict[str, float] = json.loads(output.splitlines()[-1])
        return result

    def kill_when(self, is_time: Callable[[], bool]) -> None:
        """Kill it as soon as that is so; it must not have ended before."""
        while not is_time():
            if self.process.poll() is not None:
                raise SystemExit("a run ended before it could be killed")
            time.sleep(0.005)
        self.process.send_signal(signal.SIGKILL)
        self.process.communicate()


def rows_of(folder: Path) -> dict[str, tuple[int, int]]:
    """Table -> its rows, and how many different keys they have."""
    with duckdb.connect(str(folder / "data.duckdb"), read_only=True) as data:
        data.execute("SET schema = 'acme_data'")
        keys = {name: "(ticket_id, id)" if name == "actions" else "id" for name in RESOURCES}
        counted = {
            name: data.execute(f"SELECT count(*), count(DISTINCT {key}) FROM {name}").fetchall()[0]  # noqa: S608
            for name, key in keys.items()
        }
    return {name: (rows, different) for name, (rows, different) in counted.items()}


def compare(world: Sandbox, found: dict[str, tuple[int, int]]) -> None:
    """Every record is there, once."""
    expected = {name: len(world.rows(name)) for name in RESOURCES}
    expected["actions"] = sum(str(row["datetime"]) >= BEFORE for row in world.rows("actions"))
    for name in ("tickets", "projects"):
        expected[name] = sum(str(row["last_update"]) >= SINCE for row in world.rows(name))
    wrong = {name: (found[name], rows) for name, rows in expected.items() if found[name] != (rows, rows)}
    assert not wrong, f"rows, different keys, and expected rows: {wrong}"


def killed(moment: str) -> None:
    """A run that is killed, and one after it."""
    world = Sandbox(Settings(tickets=600))
    with tempfile.TemporaryDirectory() as name, world.serve() as url:
        folder = Path(name)
        child = Child(world, url, folder)
        if moment == "fetching":
            child.kill_when(lambda: len(world.journal) > 40)
        else:
            child.kill_when(lambda: any(folder.glob("pipelines/acme/load/normalized/*/completed_jobs/*")))
        Child(world, url, folder).result()
        compare(world, rows_of(folder))


def storm() -> None:
    """Many 429s on the way."""
    world = Sandbox(Settings(tickets=400))
    for path in ("/Tickets", "/Asset", "/Users", "/Actions"):
        world.faults.add(path=path, status=429, times=2, headers={"Retry-After": "1"})
    with tempfile.TemporaryDirectory() as name, world.serve() as url:
        folder = Path(name)
        Child(world, url, folder).result()
        compare(world, rows_of(folder))
        assert not world.faults.unused


def two_processes() -> None:
    """Two processes on one budget: what arrives stays within it."""
    world = Sandbox(Settings(tickets=60))
    resources = ["tickets", "clients", "assets", "statuses", "attachments"]
    with tempfile.TemporaryDirectory() as name, world.serve() as url:
        folders = [Path(name) / part for part in ("one", "other")]
        for folder in folders:
            folder.mkdir()
        limit = str(Path(name) / "limit.sqlite")
        for child in [Child(world, url, folder, "--limit", limit, resources=resources) for folder in folders]:
            child.result()
    requests, seconds = BUDGET
    times = sorted(entry.at for entry in world.journal)
    counted = seconds - 1  # what arrives so close together was sent within the window, if none took over a second
    most = max(sum(begin <= each < begin + counted for each in times) for begin in times)
    assert len(times) > 3 * requests
    assert most <= requests, f"{most} requests within {counted} s"


def large() -> str:
    """Tenants of two sizes: what it takes to fetch them, and no more memory for the larger one."""
    taken: dict[int, dict[str, float]] = {}
    for tickets in (SMALL, LARGE):
        world = Sandbox(Settings(tickets=tickets, journal=1))
        with tempfile.TemporaryDirectory() as name, world.serve() as url:
            child = Child(world, url, Path(name), "--only-extract", resources=["tickets"])
            taken[tickets] = child.result()
    growth = taken[LARGE]["peak"] - taken[SMALL]["peak"]
    assert growth < MOST_GROWTH, f"{growth:.0f} MiB more for {LARGE:,} tickets than for {SMALL:,}"
    return f"{taken[LARGE]['peak']:.0f} MiB, {growth:+.0f} MiB; {taken[LARGE]['cpu']:.0f} s of CPU"


def postgres() -> str:
    """The same into PostgreSQL: a first run, one over an unchanged tenant, and one edit."""
    world = Sandbox(Settings(tickets=300))
    try:
        with running() as database, tempfile.TemporaryDirectory() as name, world.serve() as url:
            folder = Path(name)
            Child(world, url, folder, "--to", database.url).result()
            before = database.query("SELECT * FROM acme_data.clients ORDER BY id")
            Child(world, url, folder, "--to", database.url).result()
            assert database.query("SELECT * FROM acme_data.clients ORDER BY id") == before
            with world.store.lock:
                table = world.store.tables["clients"]
                table.put((123,), {**(table.get((123,)) or {}), "name": "Edited", "alastupdate": "2999-01-01T00:00:00"})
            Child(world, url, folder, "--to", database.url).result()
            assert database.query("SELECT count(*) FROM acme_data.clients WHERE name = 'Edited'") == [(1,)]
            found = {
                name: database.query(f"SELECT count(*) FROM acme_data.{name}")[0][0]  # noqa: S608
                for name in RESOURCES
                if name != "actions"
            }
            del found["tickets"], found["projects"]  # those of before are not wanted
            assert found == {name: len(world.rows(name)) for name in found}, found
            return database.version
    except NotThereError as error:
        return f"left out: {error}"


STEPS: dict[str, Callable[[], str | None]] = {
    "killed while it fetched, then run again": lambda: killed("fetching"),
    "killed while it loaded, then run again": lambda: killed("loading"),
    "a storm of 429s": storm,
    "two processes on one budget": two_processes,
    "PostgreSQL": postgres,
    f"{LARGE:,} tickets in flat memory": large,
}


def main() -> None:
    """Do all of it; an exception says what is wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("steps", nargs="*", help="beginnings of the names of steps; all if none is given")
    parser.add_argument("--load", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--to", help=argparse.SUPPRESS)
    parser.add_argument("--limit", help=argparse.SUPPRESS)
    parser.add_argument("--only-extract", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--bare", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--fields", nargs="*", help=argparse.SUPPRESS)
    parser.add_argument("--resources", nargs="*", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.load is not None:
        load(options)
        return
    for name, step in STEPS.items():
        if not options.steps or name.startswith(tuple(options.steps)):
            began = time.monotonic()
            told = step()
            print(f"ok      {name:<45}{time.monotonic() - began:6.0f} s  {told or ''}", flush=True)


if __name__ == "__main__":
    main()
