"""`scripts/record.py`: records cassettes anew, from sandboxes of its own or from a tenant.

Each contract test is run against a sandbox of its own, always with the same seed and at the same time, so that
recording twice changes no line. The asynchronous client records, and the synchronous one replays at once what was
recorded. Then the new cassettes are searched for secrets and held against the contract, and the table in
docs/contract-tests.md is renewed.

A tenant records the tests that hold on any server; their cassettes are in `cassettes/tenant`, with pseudonyms for
everything that is not known to be harmless. Nothing is written there unless a client is named that may be written to.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from halo import Halo, HaloError
from scripts.environment.checkout import run as run_command
from scripts.environment.virtual import ROOT
from scripts.recording import coverage
from scripts.recording.confirm import confirmed
from scripts.recording.tenant import FOLDER, MARK, CreatedRecords, delete_leftovers, server_version

TESTS = "tests/contract"
FLAVOURS = (f"{TESTS}/_async", f"{TESTS}/_sync")  # in this order: one records, the other replays
CASSETTES = ROOT / "cassettes"
CHECKS = (f"{TESTS}/test_every_cassette.py", f"{TESTS}/test_contract_coverage.py")
OWN_OPTIONS = ("--record-", "--test-client", "--created")  # options of pytest that only this command may give
FROM_TENANT = ("--record-from=tenant", "--tb=short")  # as little of the tenant's data on the terminal as possible
NOTHING_RECORDED = 2
TESTS_FAILED, INTERRUPTED, NO_TESTS = 1, 2, 5  # of pytest


def run(arguments: list[str]) -> int:
    """The exit status: 0 if all is recorded and in order, 2 if nothing was recorded."""
    command = parser()
    options, selection = command.parse_known_args(arguments)
    if options.allow_writes != (options.client_id is not None) or (options.allow_writes and not options.tenant):
        command.error("--allow-writes and --client-id go together, and with --tenant")
    if own := [argument for argument in selection if argument.startswith(OWN_OPTIONS)]:
        command.error(f"{', '.join(own)}: use --tenant, --allow-writes and --client-id instead")
    if options.coverage:
        return coverage.renew(may_lose=options.allow_loss)
    if options.tenant:
        return _from_tenant(options, selection)
    if not selection:
        _remove_all()
    return _record(selection) or _check()


def parser() -> argparse.ArgumentParser:
    """The command line, without the arguments for pytest."""
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Record cassettes anew: all of the sandbox's, or with --tenant those of a real Halo.",
        epilog="""\
Other arguments go to pytest and select tests: -k tickets. Without a selection, all cassettes of the sandbox
are removed first, so that none outlives its test; those of a tenant are not removed.

--tenant reads HALOPSA_BASE_URL, HALOPSA_CLIENT_ID, HALOPSA_CLIENT_SECRET and HALOPSA_TENANT, says what it is
about to do, and asks. Its cassettes are in cassettes/tenant. See docs/contract-tests.md.

exit status: 0 all is recorded and in order; 1 a test failed, or something may be left on the tenant;
2 nothing was recorded, or it was interrupted""",
        allow_abbrev=False,
    )
    parser.add_argument("--tenant", action="store_true", help="record from the server of the HALOPSA_* variables")
    parser.add_argument("--allow-writes", action="store_true", help="create, change and delete records there too")
    parser.add_argument("--client-id", type=int, metavar="ID", help="the client there that may be written to")
    parser.add_argument("--coverage", action="store_true", help=f"record nothing, renew {coverage.PAGE.name}")
    parser.add_argument("--allow-loss", action="store_true", help="even if an answer is no longer on any cassette")
    parser.add_argument("--yes", action="store_true", help="do not ask before beginning")
    return parser


def _from_tenant(options: argparse.Namespace, selection: list[str]) -> int:

    try:
        with Halo() as halo:
            print(_plan(halo, options), flush=True)
            if not options.yes and not confirmed():
                print("Nothing was recorded.")
                return NOTHING_RECORDED
            for line in delete_leftovers(halo, options.client_id) if options.allow_writes else ():
                print(f"Left behind by an earlier run, {line}")
    except HaloError as error:
        print(error, file=sys.stderr)
        return NOTHING_RECORDED
    if not options.allow_writes:
        return _then_check(_record([*FROM_TENANT, *selection]))
    with tempfile.TemporaryDirectory() as folder:
        created = Path(folder) / "created"
        created.touch()
        try:
            writing = (f"--test-client={options.client_id}", f"--created={created}")
            status = _record([*FROM_TENANT, *writing, *selection])
        finally:
            is_clean = _clean_up(options.client_id, created)
    return _then_check(status) or int(not is_clean)


def _plan(halo: Halo, options: argparse.Namespace) -> str:
    """What is about to happen, and where.

    Raises:
        HaloError: The server cannot be reached, or has no such client.
    """
    lines = [
        f"server  {halo!r}, version {server_version(halo)}",
        "reads   a page of every list and a record of each, within Halo's request budget",
        "writes  nothing",
        f"tapes   cassettes/{FOLDER}; whatever is not known to be harmless gets a pseudonym",
    ]
    if options.allow_writes:
        client = halo.clients.get(options.client_id)
        lines[2] = (
            f"writes  at client {client.id} ({client.name}): tickets, sites, users, assets and contracts, all called\n"
            f'        "{MARK}"; they are deleted at the end'
        )
    return "\n".join(["About to record:", *lines])


def _clean_up(client_id: int, created: Path) -> bool:
    """Delete what tests created, however they ended; False if something may be left."""
    is_clean = True
    with Halo() as halo:
        for line in delete_leftovers(halo, client_id, CreatedRecords(created).remaining()):
            print(line, flush=True)
            is_clean = is_clean and not line.startswith("NOT")
    if not is_clean:
        print(f"Something may be left at client {client_id}; the next run looks for it again.", file=sys.stderr)
    return is_clean


def _then_check(status: int) -> int:
    """The status of recording, or of the check of its cassettes; nothing is checked if it was not completed."""
    return status if status > TESTS_FAILED else _check() or status


def _record(arguments: list[str]) -> int:
    """Run the tests in one process: what one client records, its twin replays in the same run."""
    status = _pytest(*FLAVOURS, "--record-mode=rewrite", *arguments, "--numprocesses=0")
    return NOTHING_RECORDED if status == NO_TESTS else status


def _check() -> int:
    table = coverage.renew()
    return _pytest(*CHECKS) or table


def _pytest(*arguments: str) -> int:
    # UTF-8, because vcrpy writes in the encoding of the system.
    status = run_command([sys.executable, "-X", "utf8", "-m", "pytest", "-q", *arguments])
    if status > 128:  # terminated in the middle of a line
        print()
    return status


def _remove_all() -> None:
    """Remove the cassettes of the sandbox, so that none outlives its test."""
    for folder in CASSETTES.iterdir() if CASSETTES.exists() else ():
        if folder.is_dir() and folder.name != FOLDER:
            shutil.rmtree(folder)
