"""What `python scripts/api.py` understands, and how it speaks.

The report goes to standard output, what is being done to standard error, so that the one can be kept without the
other. An error is what is wrong, where, and what to do about it, in lines that a terminal of 80 columns holds.
"""

from __future__ import annotations

import argparse
import signal
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Never

from scripts.codegen.contract.build import COMMAND
from scripts.codegen.update import cassettes as tapes
from scripts.codegen.update import steps
from scripts.codegen.update.changes import State
from scripts.codegen.update.report import Report, as_json, as_markdown, report_on
from scripts.codegen.update.versions import version_in
from scripts.codegen.vendor.documents import Document, DocumentError, of_file, of_tenant

WIDTH = 79
BREAKING = 3
"""The exit status of --fail-on breaking, so that CI can tell it from a failure."""

HELP = {
    "update": "all of the following steps, or nothing",
    "extract": "names and types of a document into spec/facts.json",
    "build": "spec/halo.openapi.yaml from facts and decisions",
    "lint": "look whether the contract keeps the rules",
    "diff": "what has changed since the last commit, or would by a document",
    "generate": "generated/ and the resources of halo from the contract",
    "types": "check the types of the client and of the generated code",
    "verify": "which cassettes are no longer as the contract says",
}
DESCRIPTION = """\
Bring the client up to date with a document of the vendor's. Update works on a copy: where a step fails, nothing has
changed. It writes the report on what has changed to standard output, as Markdown."""


def main(root: Path, arguments: Sequence[str] | None = None) -> int:
    """Do what is asked for in a checkout; the exit status.

    Raises:
        SystemExit: It could not be done; the message says why.
    """
    given = _parser().parse_args(arguments)
    try:
        return _done(given, root)
    except DocumentError as error:
        _fail("extract", steps.StepError(str(error), "Nothing of it was used."))
    except steps.FailedError as error:
        _fail(error.step, error.error)
    except steps.StepError as error:
        _fail(given.step, error)
    except KeyboardInterrupt:
        _say("Interrupted; nothing was changed.")
        return 130


def _done(given: argparse.Namespace, root: Path) -> int:
    match given.step:
        case "update":
            return _update(given, root)
        case "diff":
            return _diff(given, root)
        case "verify":
            return _verify(given, root)
        case "extract":
            print(steps.extract(root, _document(given)))
        case "build":
            return _build(given, root)
        case "lint":
            print(steps.check(root))
        case "generate":
            print(steps.write_code(root, root))
        case _:
            print(steps.check_types(root))
    return 0


def _build(given: argparse.Namespace, root: Path) -> int:
    if not given.check:
        print(steps.build(root))
        return 0
    if lines := steps.compare(root):
        print(*lines, f"the contract is not what facts and decisions say; repair with: {COMMAND}", sep="\n")
    return int(bool(lines))


def _update(given: argparse.Namespace, root: Path) -> int:
    # What ends a process politely is to leave as little behind as Ctrl-C does.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    updated = steps.update(root, _document(given), _progress, given.against)
    status = _write(given, updated.report)
    if updated.files:
        _say("Review the changes with git diff, make the change log yours, then: bash .ci/run")
    return status


def _diff(given: argparse.Namespace, root: Path) -> int:
    if given.document or given.from_tenant:
        return _write(given, steps.preview(root, _document(given), given.against))
    old, new = steps.before(root, given.against), State.of(root)
    return _write(given, steps.with_cassettes(root, old, report_on(old, new, version_in(root))))


def _verify(given: argparse.Namespace, root: Path) -> int:
    found = tapes.outdated(root, steps.before(root, given.against), State.of(root))
    for cassette in found:
        print(cassette)
    print(f"{len(found)} cassettes to be recorded anew")
    return 1 if any(one.findings for one in found) else 0


def _document(given: argparse.Namespace) -> Document:
    return of_tenant() if given.from_tenant else of_file(given.document)


def _write(given: argparse.Namespace, report: Report) -> int:
    """Write the report where it is wanted; the exit status that its content asks for."""
    text = as_json(report) if given.json else as_markdown(report)
    if given.report:
        given.report.write_text(text, encoding="utf-8", newline="\n")
    else:
        sys.stdout.buffer.write(text.encode())
        sys.stdout.flush()
    return BREAKING if given.fail_on and report.breaking else 0


def _progress(step: str, did: str, seconds: float) -> None:
    room = WIDTH - 20
    shown = did if len(did) <= room else f"{did[: room - 3]}..."
    _say(f"{step:<10} {shown:<{room}} {seconds:5.1f} s")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _fail(step: str, error: steps.StepError) -> Never:
    """End with what is wrong and what to do."""
    state = " half-way" if error.half_done else "; nothing was changed"
    parts = [f"The step {step!r} failed{state}.", *error.reason.splitlines(), error.remedy]
    lines = (textwrap.fill(part, WIDTH, break_long_words=False, break_on_hyphens=False) for part in parts)
    raise SystemExit("\n".join(lines))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="api.py", description=DESCRIPTION)
    commands = parser.add_subparsers(dest="step", required=True, metavar="STEP")
    for name, text in HELP.items():
        command = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
        if name in {"update", "extract", "diff"}:
            source = command.add_mutually_exclusive_group(required=name != "diff")
            source.add_argument("document", nargs="?", type=Path, metavar="DOCUMENT", help="a swagger.json")
            source.add_argument(
                "--from-tenant", action="store_true", help="the document of the instance that HALOPSA_BASE_URL names"
            )
        if name == "build":
            command.add_argument("--check", action="store_true", help="write nothing; fail if it is not up to date")
        if name in {"update", "diff", "verify"}:
            command.add_argument("--against", metavar="REVISION", help="compare with this, not with the last commit")
        if name in {"update", "diff"}:
            command.add_argument("--json", action="store_true", help="the report as JSON")
            command.add_argument("--report", type=Path, metavar="FILE", help="the report into this file")
            help_text = f"exit with {BREAKING} where callers may break, after all else is done"
            command.add_argument("--fail-on", choices=["breaking"], help=help_text)
    return parser
