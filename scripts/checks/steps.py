"""Runs commands as steps: beside each other with the output in one piece, or in order with the output as it comes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import attrs

from scripts.environment.checkout import run
from scripts.environment.virtual import ROOT


@attrs.frozen
class Step:
    """Commands that are done one after the other, up to the first that fails.

    Attributes:
        name: What the step is called in the output.
        commands: The arguments of each, without the Python of `.venv` that they are for.
    """

    name: str
    commands: tuple[tuple[str, ...], ...]


def run_parallel(steps: Sequence[Step]) -> int:
    """The exit status of all these steps, as many at a time as there are cores; shows what those print that fail."""
    started, failed = time.monotonic(), list[str]()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for future in as_completed([pool.submit(_captured, step) for step in steps]):
            step, status, output, seconds = future.result()
            last = output.rstrip().rpartition("\n")[2] if status == 0 else f"\n{output}"
            print(f"{'FAILED' if status else 'ok':<8}{step.name:<10}{seconds:6.1f} s  {last}", flush=True)
            failed += [step.name] if status else []
    took = f"{time.monotonic() - started:.0f} s"
    print(f"failed: {', '.join(failed)} ({took})" if failed else f"all is well ({took})")
    return int(bool(failed))


def run_in_order(steps: Sequence[Step]) -> int:
    """The exit status of all these steps; ends with a table of how each ended and how long it took."""
    lines, failed = list[str](), 0
    for step in steps:
        print(f"\n=== {step.name}", flush=True)
        started = time.monotonic()
        status = next((status for command in step.commands if (status := run([sys.executable, *command]))), 0)
        lines.append(f"{'FAILED' if status else 'ok':<8}{step.name:<40}{time.monotonic() - started:7.1f} s")
        failed += status != 0
    print("\n=== summary", *lines, sep="\n")
    return int(failed > 0)


def captured(command: Sequence[str | Path], folder: Path, text: str = "") -> subprocess.CompletedProcess[str]:
    """A command that has ended, with all that it printed; the text is what it reads."""
    return subprocess.run(
        command,
        cwd=folder,
        input=text,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def _captured(step: Step) -> tuple[Step, int, str, float]:
    """The step with its exit status, its output and the seconds that it took."""
    started, output = time.monotonic(), ""
    for command in step.commands:
        done = captured([sys.executable, *command], ROOT)
        output += done.stdout
        if done.returncode:
            return step, done.returncode, output, time.monotonic() - started
    return step, 0, output, time.monotonic() - started
