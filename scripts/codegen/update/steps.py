"""The steps, and `update`, which does all of them on a copy of the checkout.

A step returns a line about what it did, or raises `StepError`, which says what is wrong and what to do about it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import attrs
import yaml

from scripts.codegen.contract import lint
from scripts.codegen.contract.build import differences, write
from scripts.codegen.contract.decisions import DecisionError, file_of, read
from scripts.codegen.render.facts import references_of
from scripts.codegen.update.cassettes import outdated_cassettes
from scripts.codegen.update.changelog import with_draft
from scripts.codegen.update.changes import State
from scripts.codegen.update.errors import StepError
from scripts.codegen.update.history import state_at
from scripts.codegen.update.report import Report, report_on, summary_line
from scripts.codegen.update.versions import version_in
from scripts.codegen.update.workspace import copied
from scripts.codegen.vendor.documents import Document
from scripts.codegen.vendor.extract import NotUnderstoodError, write_facts

T = TypeVar("T")

MOST_LINES = 20
ROOM = "Make room or give access, and run the same command again."
Progress = Callable[[str, str, float], None]
"""Called after each step with its name, a line about what it did, and its duration in seconds."""


@attrs.frozen
class Updated:
    """The result of an update.

    Attributes:
        report: The differences.
        files: The files it has written or removed, relative to the checkout.
    """

    report: Report
    files: list[Path]


def update(checkout: Path, document: Document, progress: Progress, against: str | None = None) -> Updated:
    """Bring a checkout up to date with a vendor's document, or leave it as it was.

    If the document has lost routes that the client itself needs, the report says so, and nothing is written.

    Raises:
        StepError: A step could not be done.
    """
    with copied(checkout) as work:
        root, do = work.root, _Runner(progress)
        do("extract", lambda: extract(root, document))
        do("build", lambda: build(root))
        do("lint", lambda: check(root))
        old = state_at(checkout, against)
        report = do("diff", lambda: report_on(old, State.read(root), version_in(checkout)), summary_line)
        try:
            do("generate", lambda: write_code(root, checkout))
            do("types", lambda: check_types(root))
        except StepError as error:
            if not report.has_lost:
                raise
            return Updated(attrs.evolve(report, stopped=f"{error.step}: {error.reason} {error.remedy}"), [])
        report = do("verify", lambda: with_cassettes(root, old, report), cassettes_line)
        do("changelog", lambda: draft(root, report))
        files = do("write", work.keep, _files_line)
    return Updated(report, files)


def preview(checkout: Path, document: Document, against: str | None = None) -> Report:
    """The report of an update, without generating code; nothing is written.

    Raises:
        StepError: A step could not be done.
    """
    with copied(checkout) as work:
        root, do = work.root, _Runner()
        do("extract", lambda: extract(root, document))
        do("build", lambda: build(root))
        return report_on(state_at(checkout, against), State.read(root), version_in(checkout))


def extract(root: Path, document: Document) -> str:
    """Write the facts of a document."""
    try:
        with _decisions(root):
            return write_facts(document, root)
    except NotUnderstoodError as error:
        raise StepError(
            f"{document.name} is not understood:\n{error}",
            "If the document is wrong, correct a copy of it; if it has something new, teach "
            "scripts/codegen/vendor/extract.py to read it.",
        ) from error


def build(root: Path) -> str:
    """Write the contract from the facts and our decisions."""
    with _decisions(root):
        return write(root / "spec")


def compare(root: Path) -> list[str]:
    """The lines in which the contract is not what facts and our decisions say."""
    with _decisions(root):
        return differences(root / "spec")


def check(root: Path) -> str:
    """Check that the contract keeps the rules."""
    contract = State.read(root).contract
    references = references_of(root / "spec", contract, read(root / "spec")["resources"])
    if findings := [*lint.findings(contract), *references.undecided()]:
        more = [f"and {len(findings) - MOST_LINES} more"] if len(findings) > MOST_LINES else []
        raise StepError(
            "\n".join([*findings[:MOST_LINES], *more]), "Correct the entry in spec/resources.yaml that leads to it."
        )
    return f"{len(contract['paths'])} paths, {len(contract['components']['schemas'])} schemas, no finding"


def write_code(root: Path, checkout: Path) -> str:
    """Generate the code of a checkout.

    Args:
        root: The checkout; its own generator runs.
        checkout: Where the environment of the generator is or will be.
    """
    command = [sys.executable, str(root / "scripts" / "generate.py"), "--generator", str(checkout / ".venv-generator")]
    result = _run(command, root)
    if result.returncode:
        raise StepError(
            "\n".join((result.stdout + result.stderr).strip().splitlines()[-MOST_LINES:]),
            "If it names a template, correct it in scripts/codegen/templates; otherwise the entry in "
            "spec/resources.yaml.",
        )
    output = result.stdout.strip()
    return output if output == "nothing changed" else f"{len(output.splitlines())} files written"


def check_types(root: Path) -> str:
    """Check the types of the generated code and of the client above it."""
    command = [sys.executable, "-m", "mypy", "--no-incremental", "--no-color-output", "--hide-error-context"]
    result = _run(command, root)
    if result.returncode:
        *errors, summary = (result.stdout + result.stderr).strip().splitlines()
        raise StepError(
            "\n".join([*errors[:MOST_LINES], summary]),
            "The client uses what has changed: adapt halo/, or keep the name by an entry in spec/resources.yaml.",
        )
    return result.stdout.strip()


def with_cassettes(root: Path, old: State, report: Report) -> Report:
    """The report with the cassettes that must be recorded anew."""
    return attrs.evolve(report, cassettes=outdated_cassettes(root, old, State.read(root)))


def cassettes_line(report: Report) -> str:
    """One line about the cassettes that must be recorded anew."""
    wrong = sum(bool(cassette.findings) for cassette in report.cassettes)
    if not report.cassettes:
        return "all cassettes conform to the contract"
    return f"{wrong} cassettes no longer conform, {len(report.cassettes) - wrong} more are out of date"


def _files_line(files: list[Path]) -> str:
    return f"{len(files)} files of this checkout changed" if files else "everything was up to date"


def draft(root: Path, report: Report) -> str:
    """Draft the change log's entry."""
    path = root / "CHANGELOG.md"
    old = path.read_text(encoding="utf-8")
    new = with_draft(old, report)
    path.write_text(new, encoding="utf-8", newline="\n")
    return "nothing to say" if new == old else "a draft under Unreleased"


@contextmanager
def _decisions(root: Path) -> Generator[None]:
    """Turn the error of a decision that is malformed or does not fit into a StepError that names its file."""
    try:
        yield
    except (DecisionError, yaml.YAMLError) as error:
        file = file_of(str(error), root / "spec") if isinstance(error, DecisionError) else "resources.yaml"
        raise StepError(f"spec/{file}: {error}", "Correct that place, and run the same command again.") from error


class _Runner:
    """Does one step after the other: reports progress after each, and names the one that fails."""

    def __init__(self, progress: Progress | None = None) -> None:
        self._progress = progress

    def __call__(self, name: str, step: Callable[[], T], line: Callable[[T], str] = str) -> T:
        """The result of a step.

        Args:
            name: Of the step.
            step: Does it.
            line: What to report of the result; its last line counts.
        """
        started = time.monotonic()
        try:
            result = step()
        except StepError as error:
            error.step = name
            raise
        except OSError as error:
            failure = StepError(f"{error.filename or name}: {error.strerror or error}", ROOM)
            failure.step = name
            raise failure from error
        if self._progress:
            self._progress(name, line(result).rpartition("\n")[2], time.monotonic() - started)
        return result


def _run(command: list[str], root: Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(root), str(root / "generated")])  # its own code, and not that of this process
    environment = {**os.environ, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": path}
    return subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
