"""Asks a server every list and get of the contract once, and reports where its answers differ from the contract.

Under which key the rows are, whether pages are honoured, which fields and types are new, which routes are dead. The
report holds names and types, never values. It only reads, within Halo's request budget, and asks before it begins. What
has been asked is kept in a file, so that an interrupted run can be resumed; that file holds no values either.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

import attrs

from halo import Halo, HaloError
from halo.testing import sandbox
from scripts.codegen.contract.conformity import Contract
from scripts.recording.confirm import agreed
from scripts.recording.drift.calls import drift, operations_asked
from scripts.recording.drift.report import State, report
from scripts.recording.tenant import build_of

STATE, REPORT = Path("drift-state.json"), Path("drift-report.md")


def run(arguments: list[str]) -> int:
    """Do what the arguments say: 0 where server and contract say the same, 1 where not, 2 where that is not known."""
    options = parser().parse_args(arguments)
    contract = Contract.read()
    if options.sandbox:
        with sandbox(tickets=60, now="2026-06-15T10:00:00").halo() as halo:
            return write_report(halo, contract, options)
    try:
        with Halo() as halo:
            most = len(operations_asked(contract, options.only))
            print(f"Up to {most} requests, all of them GET, will go to {halo!r}.")
            if not options.yes and not agreed():
                print("Nothing was asked.")
                return 2
            return write_report(halo, contract, options)
    except HaloError as error:
        print(f"{error}\nNo report was written. What was asked is kept, and the same command goes on.", file=sys.stderr)
        return 2


def write_report(halo: Halo, contract: Contract, options: argparse.Namespace) -> int:
    """Ask, and write the report; the exit status of that.

    Raises:
        HaloError: There is no connection, or no signing in; what was asked is kept.
    """
    build, state = build_of(halo), State.read(options.state, _key(contract, halo))
    asked = dict(state.asked)
    for operation, one in drift(halo, contract, asked, options.only):
        asked[operation] = one
        state = attrs.evolve(state, asked=asked)
        state.write(options.state)
        print(f"{operation}: {one.outcome}, {len(one.drifts)} differences", flush=True)
    options.report.write_text(report(asked, build, contract.version), encoding="utf-8", newline="\n")
    options.state.unlink(missing_ok=True)
    print(f"{options.report} written")
    return int(any(one.drifts for one in asked.values()))


def _key(contract: Contract, halo: Halo) -> str:
    """What an interrupted run must have been about for this one to go on with it; names no server."""
    fingerprint = contract.fingerprint(one.id for one in contract.operations)
    return hashlib.sha256(f"{fingerprint} {halo!r}".encode()).hexdigest()[:16]


def parser() -> argparse.ArgumentParser:
    """What the command takes."""
    parser = argparse.ArgumentParser(
        description=(__doc__ or "").partition("\n")[0], epilog="It only reads, and never more than Halo allows."
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--tenant", action="store_true", help="ask the server of the HALOPSA_* variables")
    where.add_argument("--sandbox", action="store_true", help="ask a sandbox, to see what a report looks like")
    parser.add_argument("--only", nargs="+", default=[], metavar="RESOURCE", help="these resources alone")
    parser.add_argument("--state", type=Path, default=STATE, metavar="FILE", help=f"what has been asked ({STATE})")
    parser.add_argument("--report", type=Path, default=REPORT, metavar="FILE", help=f"where to write it ({REPORT})")
    parser.add_argument("--yes", action="store_true", help="do not ask before beginning")
    return parser
