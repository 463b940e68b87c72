"""Kills commands with SIGKILL in the middle of their work, runs them again, and looks at what is there.

Batches: each record once, whenever the process was killed. Exports: the target is whole or not there, it has one part,
and the same command makes of that what it would have made without.
"""

from __future__ import annotations

import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from halo.sandbox import Sandbox, Settings

LATENCY = 0.1  # seconds
BATCHES, RECORDS, TICKETS = 5, 120, 1000
FORMATS = ("jsonl", "csv", "parquet")
MOMENTS = (0.0, 0.3, 0.6, 1.0)  # how much of the file is in the part when its process is killed
SEED = 18


def main() -> None:
    """Do both; SystemExit says what is wrong."""
    dice = random.Random(SEED)  # noqa: S311  # when to kill, and no secret
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        world = Sandbox(Settings(latency=LATENCY, tickets=TICKETS))
        with world.serve() as url:
            environment = {**os.environ, **world.variables(url)}
            for number in range(BATCHES):
                kill_batch(world, environment, number, receipts=dice.randrange(2, RECORDS))
            for kind in FORMATS:
                kill_exports(environment, kind)
    exports = len(FORMATS) * len(MOMENTS)
    print(f"{BATCHES} batches and {exports} exports were killed: each record once, each file whole", flush=True)


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


def kill_exports(environment: dict[str, str], kind: str) -> None:
    """Kill an export again and again, each time later, while rows change and go; then let it end."""
    target, part, whole = Path(f"tickets.{kind}"), Path(f"tickets.{kind}.part"), Path(f"whole.{kind}")
    call(["export", "tickets", "-o", str(whole)], environment)
    size = whole.stat().st_size
    words = ["export", "tickets", "-o", str(target)]
    oldest = sorted(ids_of(whole))
    for number, moment in enumerate(MOMENTS):
        before = size_of(part)
        kill(words, environment, partial(has_come_so_far, target, part, moment * size))
        if number < len(MOMENTS) - 1 and target.exists():
            raise SystemExit(f"{words} was over before it was killed")
        if kind != "parquet" and not target.exists() and size_of(part) < before:
            raise SystemExit(f"{words}: the part has {size_of(part)} bytes, and had {before}")
        if extra := {*Path().glob(f"{target}*")} - {
            target,
            part,
            Path(f"{part}.json"),
            Path(f"{target}.manifest.json"),
        }:
            raise SystemExit(f"a killed export left {extra}")
    call(["tickets", "update", str(oldest[700]), "--summary", "Meanwhile"], environment)
    call(["tickets", "delete", str(oldest[-1]), "--yes"], environment)
    call([*words, "--force"], environment)
    call(["export", "tickets", "-o", str(whole), "--force"], environment)
    if target.read_bytes() != whole.read_bytes():
        raise SystemExit(f"{target} is not what an export makes that was not killed")
    if sorted(ids_of(target)) != oldest[:-1]:
        raise SystemExit(f"{target} has not each row once")
    if left := [*Path().glob("*.part*")]:
        raise SystemExit(f"{left} are left")


def has_come_so_far(target: Path, part: Path, least: float) -> bool:
    """Whether an export has written so many bytes, or is over."""
    return size_of(part) >= least or target.exists()


def ids_of(path: Path) -> list[int]:
    """The ids of the rows in a file."""
    if path.suffix == ".parquet":
        table: Any = pq.ParquetFile(path)
        with table:
            return [row["id"] for row in table.read(columns=["id"]).to_pylist()]
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file) if path.suffix == ".csv" else map(json.loads, file)
        return [int(row["id"]) for row in rows]


def size_of(path: Path) -> int:
    """The bytes of a file; -1 if there is none."""
    return path.stat().st_size if path.exists() else -1


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
