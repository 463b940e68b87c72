"""The steps, and `update`, which does all of them on a copy of the checkout.

A step returns a line about what it did, or raises `StepError`, which says what is wrong and what to do about it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import attrs
import yaml

from scripts.codegen.contract import lint
from scripts.codegen.contract.build import differences, write
from scripts.codegen.contract.decisions import DecisionError, file_of
from scripts.codegen.update.cassettes import outdated_cassettes
from scripts.codegen.update.changelog import with_draft
from scripts.codegen.update.changes import State
from scripts.codegen.update.history import NoRevisionError, state_at
from scripts.codegen.update.report import Report, report_on, summary_line
from scripts.codegen.update.versions import version_in
from scripts.codegen.update.workspace import ChangedMeanwhileError, HalfWrittenError, copied
from scripts.codegen.vendor.documents import Document
from scripts.codegen.vendor.extract import NotUnderstoodError, write_facts

MOST_LINES = 20
Progress = Callable[[str, str, float], None]
"""Called after each step with its name, a line about what it did, and its duration in seconds."""


class StepError(Exception):
    """A step could not be done.

    Attributes:
        reason: What is wrong, and where; several lines if several things are.
        remedy: What to do.
        half_done: Whether some files are new now and others not.
    """

    def __init__(self, reason: str, remedy: str, *, half_done: bool = False) -> None:
        super().__init__(reason, remedy)
        self.reason, self.remedy, self.half_done = reason, remedy, half_done


class FailedError(Exception):
    """Update ended in one of its steps.

    Attributes:
        step: Its name.
        error: Why.
    """

    def __init__(self, step: str, error: StepError) -> None:
        super().__init__(step, error)
        self.step, self.error = step, error


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

    Raises:
        FailedError: A step could not be done.
    """
    step = _steps(progress)
    with copied(checkout) as work:
        root = work.root
        with step("extract") as did:
            did(extract(root, document))
        with step("build") as did:
            did(build(root))
        with step("lint") as did:
            did(check(root))
        with step("diff") as did:
            old = before(checkout, against)
            report = report_on(old, State.read(root), version_in(checkout))
            did(summary_line(report))
        with step("generate") as did:
            did(write_code(root, checkout))
        with step("types") as did:
            did(check_types(root))
        with step("verify") as did:
            report = with_cassettes(root, old, report)
            did(cassettes_line(report))
        with step("changelog") as did:
            did(draft(root, report))
        with step("write") as did:
            files = work.keep()
            did(f"{len(files)} files of this checkout changed" if files else "everything was up to date")
    return Updated(report, files)


def preview(checkout: Path, document: Document, against: str | None = None) -> Report:
    """The report of an update, without generating code; nothing is written.

    Raises:
        FailedError: A step could not be done.
    """
    step = _steps(None)
    with copied(checkout) as work:
        with step("extract"):
            extract(work.root, document)
        with step("build"):
            build(work.root)
        with step("diff"):
            return report_on(before(checkout, against), State.read(work.root), version_in(checkout))


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
    if findings := list(lint.findings(contract)):
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


def draft(root: Path, report: Report) -> str:
    """Draft the change log's entry."""
    path = root / "CHANGELOG.md"
    old = path.read_text(encoding="utf-8")
    new = with_draft(old, report)
    path.write_text(new, encoding="utf-8", newline="\n")
    return "nothing to say" if new == old else "a draft under Unreleased"


def before(root: Path, against: str | None) -> State:
    """spec/ at a revision, by default in the last commit."""
    try:
        return state_at(root, against)
    except NoRevisionError as error:
        raise StepError(str(error), "Name a revision that git knows with --against.") from error


@contextmanager
def _decisions(root: Path) -> Generator[None]:
    """Turn the error of a decision that is malformed or does not fit into a StepError that names its file."""
    try:
        yield
    except (DecisionError, yaml.YAMLError) as error:
        file = file_of(str(error), root / "spec") if isinstance(error, DecisionError) else "resources"
        raise StepError(f"spec/{file}: {error}", "Correct that place, and run the same command again.") from error


def _steps(progress: Progress | None) -> Callable[[str], AbstractContextManager[Callable[[str], None]]]:
    """The context of a step: reports progress when it is done, and turns its failure into one of the whole update."""

    @contextmanager
    def step(name: str) -> Generator[Callable[[str], None]]:
        started, lines = time.monotonic(), list[str]()
        try:
            yield lines.append
        except (StepError, ChangedMeanwhileError, HalfWrittenError, OSError) as error:
            raise FailedError(name, _as_step_error(name, error)) from error
        if progress:
            progress(name, lines[-1].splitlines()[-1] if lines and lines[-1] else "", time.monotonic() - started)

    return step


def _as_step_error(name: str, error: Exception) -> StepError:
    if isinstance(error, StepError):
        return error
    if isinstance(error, ChangedMeanwhileError):
        return StepError("Files of this checkout were edited meanwhile.", "Run the same command again.")
    if isinstance(error, HalfWrittenError):
        return StepError(
            "Some files of this checkout were written and others not, and they could not be put back.",
            "git status names them, git restore brings back what is committed. Then run the same command again.",
            half_done=True,
        )
    place, reason = (error.filename, error.strerror) if isinstance(error, OSError) else (None, None)
    return StepError(f"{place or name}: {reason or error}", "Make room or give access, and run the same command again.")


def _run(command: list[str], root: Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(root), str(root / "generated")])  # its own code, and not that of this process
    environment = {**os.environ, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": path}
    return subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
