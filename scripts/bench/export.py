"""What `halo export` takes, beside a bare walk over the same list: `python -m scripts.bench.export [figure ...]`.

Each program runs in a process of its own, against the smallest server that there is, whose rows have 68 fields.

- time: 100,000 tickets at 200 ms, with the request limit that a client has unless it is told otherwise, the same that
  Halo has. All run beside each other, each with a limit of its own, and mostly wait for it.
- unlimited: 20,000 tickets at 200 ms and without a limit, which is what the work itself takes.
- memory: without latency and limit. Exit status 1 if that of a larger list is not that of a smaller one.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from halo import Halo
from halo.cli.app import run
from halo.credentials import Secret
from halo.profiles import Profile, Profiles
from scripts.bench.run import server
from scripts.environment.virtual import ROOT

WALK = "a bare walk"
PROGRAMS = (WALK, "jsonl", "csv", "parquet")
MANY, FEW, LARGE = 100_000, 20_000, 137_000
MOST_TIME = 1.1
MOST_GROWTH = 30  # MiB for seven times as many tickets: a key of each
ROUNDS = 3
Figures = dict[str, float]


def main() -> int:
    """Print the figures; the status is 1 if memory is not flat."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("figures", nargs="*", help="time, unlimited, memory; all if none is given")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child is not None:
        child(options.child[0], int(options.child[1]))
        return 0
    wanted = options.figures or ["time", "unlimited", "memory"]
    is_flat = True
    with tempfile.TemporaryDirectory() as folder, server() as url:
        if "time" in wanted:
            report_time(MANY, beside(MANY, Path(folder), f"{url}/delay-200"), "with the limit of Halo")
        if "unlimited" in wanted:
            report_time(FEW, in_turn(FEW, Path(folder), f"{url}/delay-200"), "without a limit")
        if "memory" in wanted:
            is_flat = report_memory(Path(folder), url)
    return 0 if is_flat else 1


def report_time(rows: int, taken: Mapping[str, Figures], limit: str) -> None:
    """Print what it takes in seconds, and as a ratio."""
    print(f"{rows:,} tickets at 200 ms, {limit}\n\n| | seconds | of a bare walk | seconds of CPU |")
    print("| --- | ---: | ---: | ---: |")
    for name, figures in taken.items():
        ratio = figures["wall"] / taken[WALK]["wall"]
        print(f"| {name} | {figures['wall']:.1f} | {ratio:.2f} | {figures['cpu']:.1f} |")
    print(f"\nGoal with the limit: {MOST_TIME} of a bare walk.\n", flush=True)


def report_memory(folder: Path, url: str) -> bool:
    """Print the most memory that each takes for lists of two sizes; returns whether it is the same."""
    print(f"| | MiB for {FEW:,} | MiB for {LARGE:,} | more |\n| --- | ---: | ---: | ---: |")
    growths = list[float]()
    for name in PROGRAMS:
        small, large = (started(name, rows, folder, url, is_limited=False) for rows in (FEW, LARGE))
        before, after = ended(small)["peak"], ended(large)["peak"]
        growths.append(after - before)
        print(f"| {name} | {before:.0f} | {after:.0f} | {after - before:+.0f} |", flush=True)
    print(f"\nGoal: at most {MOST_GROWTH} MiB more, a key of each row.")
    return max(growths) <= MOST_GROWTH


def beside(rows: int, folder: Path, url: str) -> dict[str, Figures]:
    """All programs at once."""
    processes = {name: started(name, rows, folder, url, is_limited=True) for name in PROGRAMS}
    return {name: ended(process) for name, process in processes.items()}


def in_turn(rows: int, folder: Path, url: str) -> dict[str, Figures]:
    """All programs, one after the other and that several times; the median of each."""
    taken: dict[str, list[Figures]] = {name: [] for name in PROGRAMS}
    for _ in range(ROUNDS):
        for name, all_of_it in taken.items():
            all_of_it.append(ended(started(name, rows, folder, url, is_limited=False)))
    return {
        name: {key: median(each[key] for each in all_of_it) for key in all_of_it[0]}
        for name, all_of_it in taken.items()
    }


def started(name: str, rows: int, folder: Path, url: str, *, is_limited: bool) -> subprocess.Popen[str]:
    """A program, in a process and a folder of its own."""
    place = Path(tempfile.mkdtemp(dir=folder))
    options: dict[str, Any] = {} if is_limited else {"rate_limit": None}
    profile = Profile(name="bench", base_url=url, client_id="a", client_secret=Secret("b"), tenant="", options=options)
    Profiles(place, keyring=_NoKeyring()).save(profile)
    environment = {key: value for key, value in os.environ.items() if not key.startswith("HALO")}
    command = [sys.executable, "-m", "scripts.bench.export", "--child", name, str(rows)]
    environment |= {"HALO_CONFIG_DIR": str(place), "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, cwd=place, env=environment, stdout=subprocess.PIPE, text=True)


def ended(process: subprocess.Popen[str]) -> Figures:
    """What it took.

    Raises:
        SystemExit: It failed.
    """
    output, _ = process.communicate()
    if process.returncode:
        raise SystemExit(f"a program ended with {process.returncode}")
    figures: Figures = json.loads(output.splitlines()[-1])
    return figures


class _NoKeyring:
    """Keeps no secret, so that a file does, in a folder that is gone in the end."""

    def get_password(self, service_name: str, username: str) -> str | None:  # noqa: ARG002  # of the protocol
        """None."""
        return None

    def set_password(self, service_name: str, username: str, password: str) -> None:
        """Refuse."""
        raise NotImplementedError

    def delete_password(self, service_name: str, username: str) -> None:
        """Nothing is there."""


def child(name: str, rows: int) -> None:
    """Run a program in this process, and print what it took."""
    began = time.monotonic()
    if name == WALK:
        with Halo.from_profile() as halo:
            for _ in halo.tickets.list(order="id", client_id=rows).pages():
                pass
    elif status := run(_words(name, rows)):
        raise SystemExit(status)
    print(json.dumps({"wall": time.monotonic() - began, "cpu": time.process_time(), "peak": _peak()}))


def _words(name: str, rows: int) -> Sequence[str]:
    return ("export", "tickets", "--quiet", "-f", f"client_id={rows}", "-o", f"tickets.{name}")


def _peak() -> float:
    """The most memory that this process has had, in MiB; what `getrusage` says includes that of its parent."""
    status = Path("/proc/self/status")
    if status.exists():
        [line] = [line for line in status.read_text(encoding="utf-8").splitlines() if line.startswith("VmHWM:")]
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    raise SystemExit(main())
