"""Kills commands with SIGKILL in the middle of their work, runs them again, and looks at what is there.

Batches: each record once, whenever the process was killed. Exports: the target is whole or not there. Memory is that of
a bare walk.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from halo.sandbox import Sandbox, Settings

LATENCY = 0.1  # seconds
BATCHES, RECORDS = 5, 120
ROWS, MOST_MEMORY = 20_000, 1.25
WALK = ("-c", "from halo import Halo\nfor page in Halo().tickets.list(order='id').pages(): pass")
EXPORT = ("-m", "halo.cli", "--quiet", "export", "tickets", "-o", "all.csv", "--columns", "id,summary,dateoccurred")
SEED = 18


def main() -> None:
    """Do both; SystemExit says what is wrong."""
    dice = random.Random(SEED)  # noqa: S311  # when to kill, and no secret
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        world = Sandbox(Settings(latency=LATENCY, tickets=1000))
        with world.serve() as url:
            environment = {**os.environ, **world.variables(url)}
            for number in range(BATCHES):
                kill_batch(world, environment, number, receipts=dice.randrange(2, RECORDS))
            kill_export(environment, rows=1000 + BATCHES * RECORDS)
        print(f"{BATCHES} batches and an export were killed: each record once, the file whole", flush=True)
        bare, export = memory_of(WALK), memory_of(EXPORT)
    if export > bare * MOST_MEMORY:
        raise SystemExit(f"an export of {ROWS} rows takes {export} MiB, and a bare walk over them {bare}")
    print(f"an export of {ROWS} rows takes {export} MiB, and a bare walk over them {bare}", flush=True)


def kill_batch(world: Sandbox, environment: dict[str, str], number: int, *, receipts: int) -> None:
    """Kill a batch once it has so many receipts, go on from them, and count its records."""
    source, path = Path(f"{number}.csv"), Path(f"{number}.jsonl")
    lines = [f"Batch {number} record {record},120,1\n" for record in range(RECORDS)]
    source.write_text("".join(["summary,client_id,tickettype_id\n", *lines]), encoding="utf-8")
    words = ["tickets", "create", "--from", str(source), "--yes"]
    kill([*words, "--receipts", str(path)], environment, lambda: path.exists() and lines_of(path) > receipts)
    call([*words, "--resume", str(path), "--look-by", "summary,client_id"], environment)
    made = Counter(row["summary"] for row in world.rows("tickets") if row["summary"].startswith(f"Batch {number} "))
    if len(made) != RECORDS or made.total() != RECORDS:
        raise SystemExit(f"batch {number}, killed after {receipts}: {len(made)} records, {made.total()} tickets")


def kill_export(environment: dict[str, str], *, rows: int) -> None:
    """Kill an export when it has begun to write; then do it again."""
    target = Path("tickets.jsonl")
    words = ["export", "tickets", "-o", str(target)]
    kill(words, environment, lambda: any(path.stat().st_size for path in Path().glob("*.part")))
    if target.exists():
        raise SystemExit("a killed export left a target")
    call(words, environment)
    if lines_of(target) != rows:
        raise SystemExit(f"the export has {lines_of(target)} rows of {rows}")


def memory_of(arguments: tuple[str, ...]) -> int:
    """The most memory that a program takes for all the rows, in MiB, as Linux counts it."""
    world = Sandbox(Settings(tickets=ROWS))
    with world.serve() as url:
        process = subprocess.Popen([sys.executable, *arguments], env={**os.environ, **world.variables(url)})
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{arguments} ended with {process.returncode}")
    return used.ru_maxrss >> 10


def kill(words: list[str], environment: dict[str, str], is_time: Callable[[], bool]) -> None:
    """Start a command, and kill it when it is time."""
    with started(words, environment) as process:
        while process.poll() is None and not is_time():
            time.sleep(0.005)
        process.kill()
    time.sleep(10 * LATENCY)  # what was under way arrives all the same


def call(words: list[str], environment: dict[str, str]) -> None:
    """Run a command to its end.

    Raises:
        SystemExit: It failed.
    """
    with started(words, environment) as process:
        _, err = process.communicate()
    if process.returncode:
        raise SystemExit(f"halo {' '.join(words)} ended with {process.returncode}:\n{err}")


def started(words: list[str], environment: dict[str, str]) -> subprocess.Popen[str]:
    """The command, in a process of its own."""
    command = [sys.executable, "-m", "halo.cli", "--quiet", *words]
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def lines_of(path: Path) -> int:
    """The number of lines of a file."""
    return path.read_text(encoding="utf-8").count("\n")


if __name__ == "__main__":
    main()
