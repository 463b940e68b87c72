"""`scripts/drift.py`: calls every list and get of the contract on a server, and reports where the answers differ.

Under which key the rows are, whether pages are honoured, which fields and types are new, which routes are dead. The
report holds names and types, never values. It only reads, within Halo's request budget, and asks before it begins. The
results are saved as they come, so that an interrupted run can be resumed; that file holds no values either.
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
from scripts.recording.confirm import confirmed
from scripts.recording.drift.calls import drift, operations_called
from scripts.recording.drift.report import State, report
from scripts.recording.tenant import server_version

STATE, REPORT = Path("drift-state.json"), Path("drift-report.md")
SAME, DIFFERENT, UNKNOWN = 0, 1, 2


def run(arguments: list[str]) -> int:
    """The exit status: 0 if server and contract agree, 1 if they differ, 2 if that could not be determined."""
    options = parser().parse_args(arguments)
    contract = Contract.read()
    if options.sandbox:
        with sandbox(tickets=60, now="2026-06-15T10:00:00").halo() as halo:
            return write_report(halo, contract, options)
    try:
        with Halo() as halo:
            most = len(operations_called(contract, options.only))
            print(f"Up to {most} requests, all of them GET, will go to {halo!r}.")
            if not options.yes and not confirmed():
                print("Nothing was sent.")
                return UNKNOWN
            return write_report(halo, contract, options)
    except HaloError as error:
        print(f"{error}\nNo report was written. The same command resumes with the results so far.", file=sys.stderr)
        return UNKNOWN


def write_report(halo: Halo, contract: Contract, options: argparse.Namespace) -> int:
    """Call the operations and write the report; the exit status.

    Raises:
        HaloError: There is no connection, or signing in failed; the results so far are saved.
    """
    build, state = server_version(halo), State.read(options.state, _key(contract, halo))
    results = dict(state.results)
    for operation, result in drift(halo, contract, results, options.only):
        results[operation] = result
        attrs.evolve(state, results=results).write(options.state)
        print(f"{operation}: {result.outcome}, {len(result.drifts)} differences", flush=True)
    options.report.write_text(report(results, build, contract.version), encoding="utf-8", newline="\n")
    options.state.unlink(missing_ok=True)
    print(f"{options.report} written")
    return DIFFERENT if any(result.drifts for result in results.values()) else SAME


def _key(contract: Contract, halo: Halo) -> str:
    """Stands for contract and server without naming them: a run is only resumed with the same ones."""
    fingerprint = contract.fingerprint(operation.id for operation in contract.operations)
    return hashlib.sha256(f"{fingerprint} {halo!r}".encode()).hexdigest()[:16]


def parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        description="Report where a server and the contract differ.",
        epilog="It only reads, and never more than Halo allows.",
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--tenant", action="store_true", help="the server of the HALOPSA_* variables")
    where.add_argument("--sandbox", action="store_true", help="a sandbox, to see what a report looks like")
    parser.add_argument("--only", nargs="+", default=[], metavar="RESOURCE", help="these resources alone")
    parser.add_argument("--state", type=Path, default=STATE, metavar="FILE", help=f"the results so far ({STATE})")
    parser.add_argument("--report", type=Path, default=REPORT, metavar="FILE", help=f"where to write it ({REPORT})")
    parser.add_argument("--yes", action="store_true", help="do not ask before beginning")
    return parser
