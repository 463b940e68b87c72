"""`scripts/api.py`: its command line, and what it prints.

The report goes to standard output and progress to standard error, so that the report can be saved alone. An error says
what is wrong, where, and what to do about it, in lines that fit a terminal of 80 columns.
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
from scripts.codegen.update import examples, steps
from scripts.codegen.update.cassettes import outdated_cassettes, unheard_resources
from scripts.codegen.update.changes import State
from scripts.codegen.update.errors import StepError
from scripts.codegen.update.history import state_at
from scripts.codegen.update.markdown import as_markdown
from scripts.codegen.update.report import Report, as_json, report_on
from scripts.codegen.update.versions import version_in
from scripts.codegen.vendor.documents import Document, DocumentError, from_file, from_tenant

WIDTH = 79
BREAKING = 3
"""The exit status if something that we rely on is gone, and of --fail-on breaking; CI can tell it from a failure."""

HELP = {
    "update": "all of the following steps, or nothing",
    "extract": "names and types of a document into spec/facts.json",
    "build": "spec/halo.openapi.yaml from facts and decisions",
    "lint": "check that the contract keeps the rules",
    "diff": "what has changed since the last commit, or would change with a document",
    "generate": "generated/ and the resources of halo from the contract",
    "types": "check the types of the client and of the generated code",
    "verify": "which cassettes no longer conform to the contract",
    "examples": "spec/examples.json, which the contract shows, from the sandbox's first records",
}
DESCRIPTION = """\
Bring the client up to date with a document of the vendor's. Update works on a copy: if a step fails, nothing has
changed. It writes a report on the changes to standard output, as Markdown."""


def main(root: Path, arguments: Sequence[str] | None = None) -> int:
    """Do one step, or all of them, in a checkout; the exit status.

    Raises:
        SystemExit: It failed; the message says why.
    """
    options = _parser().parse_args(arguments)
    try:
        return _done(options, root)
    except DocumentError as error:
        _fail("extract", StepError(str(error), "Nothing of it was used."))
    except StepError as error:
        _fail(error.step or options.step, error)
    except KeyboardInterrupt:
        _say("Interrupted; nothing was changed.")
        return 130


def _done(options: argparse.Namespace, root: Path) -> int:
    match options.step:
        case "update":
            return _update(options, root)
        case "diff":
            return _diff(options, root)
        case "verify":
            return _verify(options, root)
        case "extract":
            print(steps.extract(root, _document(options)))
        case "build":
            return _build(options, root)
        case "examples":
            return _examples(options, root)
        case "lint":
            print(steps.check(root))
        case "generate":
            print(steps.write_code(root, root))
        case _:
            print(steps.check_types(root))
    return 0


def _build(options: argparse.Namespace, root: Path) -> int:
    if not options.check:
        print(steps.build(root))
        return 0
    if lines := steps.compare(root):
        print(*lines, f"the contract is not what facts and decisions say; repair with: {COMMAND}", sep="\n")
    return int(bool(lines))


def _examples(options: argparse.Namespace, root: Path) -> int:
    if not options.check:
        print(examples.write(root))
        return 0
    if lines := examples.differences(root):
        print(*lines, f"these are not the sandbox's first records; repair with: {examples.COMMAND}", sep="\n")
    return int(bool(lines))


def _update(options: argparse.Namespace, root: Path) -> int:
    # Terminating the process must leave as little behind as Ctrl-C does.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    updated = steps.update(root, _document(options), _progress, options.against)
    status = _write(options, updated.report)
    if updated.report.stopped:
        _say(textwrap.fill(f"Nothing was changed. {updated.report.stopped.splitlines()[0]}", WIDTH))
    elif updated.report.has_lost:
        _say("Something that we rely on is gone: the report names it, and what to decide.")
    if updated.files:
        _say("Review the changes with git diff, edit the change log, then: bash .ci/run")
    return status


def _diff(options: argparse.Namespace, root: Path) -> int:
    if options.document or options.from_tenant:
        return _write(options, steps.preview(root, _document(options), options.against))
    old, new = state_at(root, options.against), State.read(root)
    return _write(options, steps.with_cassettes(root, old, report_on(old, new, version_in(root))))


def _verify(options: argparse.Namespace, root: Path) -> int:
    cassettes = outdated_cassettes(root, state_at(root, options.against), State.read(root))
    for cassette in cassettes:
        print(cassette)
    if unheard := unheard_resources(root, State.read(root)):
        print(f"on no cassette: {', '.join(unheard)}")
    print(f"{len(cassettes)} cassettes to be recorded anew")
    return 1 if any(cassette.findings for cassette in cassettes) else 0


def _document(options: argparse.Namespace) -> Document:
    return from_tenant() if options.from_tenant else from_file(options.document)


def _write(options: argparse.Namespace, report: Report) -> int:
    """Write the report to standard output or a file; the exit status that its content calls for."""
    text = as_json(report) if options.json else as_markdown(report)
    if options.report:
        options.report.write_text(text, encoding="utf-8", newline="\n")
    else:
        sys.stdout.buffer.write(text.encode())
        sys.stdout.flush()
    return BREAKING if report.has_lost or (options.fail_on and report.breaking) else 0


def _progress(step: str, line: str, seconds: float) -> None:
    width = WIDTH - 20
    line = line if len(line) <= width else f"{line[: width - 3]}..."
    _say(f"{step:<10} {line:<{width}} {seconds:5.1f} s")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _fail(step: str, error: StepError) -> Never:
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
        if name in {"build", "examples"}:
            command.add_argument("--check", action="store_true", help="write nothing; fail if it is not up to date")
        if name in {"update", "diff", "verify"}:
            command.add_argument("--against", metavar="REVISION", help="compare with this instead of the last commit")
        if name in {"update", "diff"}:
            command.add_argument("--json", action="store_true", help="the report as JSON")
            command.add_argument("--report", type=Path, metavar="FILE", help="the report into this file")
            help_text = f"exit with {BREAKING} if programs may break, after everything else is done"
            command.add_argument("--fail-on", choices=["breaking"], help=help_text)
    return parser
