"""Run the fault matrix whole, and write its table into the docs: `python -m scripts.matrix [--seed N] [--only KIND]`.

It takes two cores about five minutes. What breaks the rule is printed, and the exit status says whether anything did.
"""

from __future__ import annotations

import argparse
import os
import time
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from random import Random

from scripts.matrix.report import PAGE, Tally, page
from scripts.matrix.rule import Problem
from scripts.matrix.runs import SEED, checked, runs

PIECE = 50


def piece(seed: int, numbers: list[int]) -> list[tuple[int, list[Problem]]]:
    """Some of the runs, by their numbers, with what breaks the rule in each."""
    every = runs(seed)
    return [(number, found) for number, (_, found) in zip(numbers, checked(every[n] for n in numbers), strict=True)]


def main() -> int:
    """The exit status: whether anything broke the rule."""
    parser = argparse.ArgumentParser(prog="python -m scripts.matrix", description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED, help="of where responses are cut; another writes no table")
    parser.add_argument("--only", default="", metavar="KIND", help="the faults of this kind; writes no table")
    arguments = parser.parse_args()
    every, started, tally = runs(arguments.seed), time.monotonic(), Tally()
    numbers = [number for number, run in enumerate(every) if run.fault.kind.startswith(arguments.only)]
    Random(arguments.seed).shuffle(numbers)  # noqa: S311 - so that each piece takes about as long
    pieces, shown = [numbers[at : at + PIECE] for at in range(0, len(numbers), PIECE)], 0.0
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        left = {pool.submit(piece, arguments.seed, numbers) for numbers in pieces}
        while left:
            done, left = wait(left, timeout=3, return_when=FIRST_COMPLETED)
            for number, found in [one for future in done for one in future.result()]:
                tally.add(every[number], found)
                print(
                    *(f"{every[number]}\n    {problem}\n" for problem in found),
                    sep="",
                    end="",
                    flush=True,
                )
            if time.monotonic() - shown > 2:
                shown = time.monotonic()
                print(f"{tally.runs:6} of {len(numbers)} runs, {tally.broken} broke the rule", flush=True)
    print(tally.table(), f"Seed {arguments.seed}, {time.monotonic() - started:.0f} s", sep="\n")
    if not arguments.only and arguments.seed == SEED:
        PAGE.write_text(page(tally, SEED), encoding="utf-8")
    return int(tally.broken > 0)


if __name__ == "__main__":
    raise SystemExit(main())
