"""Records cassettes anew, from sandboxes of its own or from a tenant.

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
from scripts.recording.confirm import agreed
from scripts.recording.tenant import FOLDER, MARK, Made, build_of, removed

TESTS = "tests/contract"
FLAVOURS = (f"{TESTS}/_async", f"{TESTS}/_sync")  # in this order: who records, and who plays
CASSETTES = ROOT / "cassettes"
CHECKS = (f"{TESTS}/test_every_cassette.py", f"{TESTS}/test_contract_coverage.py")
OURS = ("--record-", "--test-client", "--made")  # options of pytest that are for this command to give
FROM_TENANT = ("--record-from=tenant", "--tb=short")  # of what was said there, no more in a terminal than it takes
NOTHING_RECORDED = 2
TESTS_FAILED, INTERRUPTED, NO_TESTS = 1, 2, 5  # says pytest


def run(arguments: list[str]) -> int:
    """Do what the arguments say: 0 where all is recorded and in order, 2 where nothing was recorded."""
    known = parser()
    options, chosen = known.parse_known_args(arguments)
    if options.allow_writes != (options.client_id is not None) or (options.allow_writes and not options.tenant):
        known.error("--allow-writes and --client-id go together, and with --tenant")
    if ours := [one for one in chosen if one.startswith(OURS)]:
        known.error(f"{', '.join(ours)}: that is said by --tenant, --allow-writes and --client-id")
    if options.coverage:
        return coverage.renew(may_lose=options.allow_loss)
    if options.tenant:
        return _from_tenant(options, chosen)
    if not chosen:
        _remove_all()
    return _recorded(chosen) or _checked()


def parser() -> argparse.ArgumentParser:
    """What the command takes, besides what is for pytest."""
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Record cassettes anew: all of the sandbox's, or with --tenant those of a real Halo.",
        epilog="""\
What else stands on the line is for pytest, and chooses: -k tickets. Without it, all cassettes of the sandbox
are removed first, so that none stays that no test records any more; those of a tenant are not.

--tenant takes HALOPSA_BASE_URL, HALOPSA_CLIENT_ID, HALOPSA_CLIENT_SECRET and HALOPSA_TENANT, says what it is
about to do, and asks. Its cassettes are in cassettes/tenant. See docs/contract-tests.md.

exit status: 0 all is recorded and in order; 1 a test failed, or something may be left on the tenant;
2 nothing was recorded, or it was interrupted""",
        allow_abbrev=False,
    )
    parser.add_argument("--tenant", action="store_true", help="record from the server of the HALOPSA_* variables")
    parser.add_argument("--allow-writes", action="store_true", help="create, change and delete records there too")
    parser.add_argument("--client-id", type=int, metavar="ID", help="the client there that may be written to")
    parser.add_argument("--coverage", action="store_true", help=f"record nothing, renew {coverage.RECORD.name}")
    parser.add_argument("--allow-loss", action="store_true", help="renew it although something is no longer on tape")
    parser.add_argument("--yes", action="store_true", help="do not ask before beginning")
    return parser


def _from_tenant(options: argparse.Namespace, chosen: list[str]) -> int:

    try:
        with Halo() as halo:
            print(_plan(halo, options), flush=True)
            if not options.yes and not agreed():
                print("Nothing was recorded.")
                return NOTHING_RECORDED
            for line in removed(halo, options.client_id) if options.allow_writes else ():
                print(f"Left behind by an earlier run, {line}")
    except HaloError as error:
        print(error, file=sys.stderr)
        return NOTHING_RECORDED
    if not options.allow_writes:
        return _then_checked(_recorded([*FROM_TENANT, *chosen]))
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made"
        made.touch()
        try:
            writing = (f"--test-client={options.client_id}", f"--made={made}")
            status = _recorded([*FROM_TENANT, *writing, *chosen])
        finally:
            is_clean = _cleaned_up(options.client_id, made)
    return _then_checked(status) or int(not is_clean)


def _plan(halo: Halo, options: argparse.Namespace) -> str:
    """What is about to happen, and where.

    Raises:
        HaloError: The server cannot be had, or has no such client.
    """
    lines = [
        f"server  {halo!r}, version {build_of(halo)}",
        "reads   a page of every list and a record of each, within Halo's request budget",
        "writes  nothing",
        f"tapes   cassettes/{FOLDER}; what is not known to be harmless gets a pseudonym",
    ]
    if options.allow_writes:
        client = halo.clients.get(options.client_id)
        lines[2] = (
            f"writes  at client {client.id} ({client.name}): tickets, sites, users, assets and contracts, all called\n"
            f'        "{MARK}"; they are deleted in the end'
        )
    return "\n".join(["About to record:", *lines])


def _cleaned_up(client_id: int, made: Path) -> bool:
    """Whether nothing is left of what tests created, however they ended; says what it deletes."""
    is_clean = True
    with Halo() as halo:
        for line in removed(halo, client_id, Made(made).left()):
            print(line, flush=True)
            is_clean = is_clean and not line.startswith("NOT")
    if not is_clean:
        print(f"Something may be left at client {client_id}; the next run looks for it again.", file=sys.stderr)
    return is_clean


def _then_checked(status: int) -> int:
    """The status of recording, or of what it left; nothing is looked at where it did not come to its end."""
    return status if status > TESTS_FAILED else _checked() or status


def _recorded(arguments: list[str]) -> int:
    """In one process, whatever else is wished for: what one client records, its twin plays in the same run."""
    status = _pytest(*FLAVOURS, "--record-mode=rewrite", *arguments, "--numprocesses=0")
    return NOTHING_RECORDED if status == NO_TESTS else status


def _checked() -> int:
    table = coverage.renew()
    return _pytest(*CHECKS) or table


def _pytest(*arguments: str) -> int:
    # UTF-8, because vcrpy writes in the encoding of the system.
    status = run_command([sys.executable, "-X", "utf8", "-m", "pytest", "-q", *arguments])
    if status > 128:  # ended by somebody in the middle of a line
        print()
    return status


def _remove_all() -> None:
    """What no test records any more must not stay. What came from a tenant is not recorded here."""
    for folder in CASSETTES.iterdir() if CASSETTES.exists() else ():
        if folder.is_dir() and folder.name != FOLDER:
            shutil.rmtree(folder)
