"""The steps, each with its name, and `update`, which does all of them on a copy of the checkout.

A step gives a line about what it did, or raises `StepError`, which says what is wrong and what to do about it.
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
from scripts.codegen.update import cassettes as tapes
from scripts.codegen.update.changelog import with_draft
from scripts.codegen.update.changes import State
from scripts.codegen.update.history import NoRevisionError, state_at
from scripts.codegen.update.report import Report, report_on, summary_line
from scripts.codegen.update.versions import version_in
from scripts.codegen.update.workspace import ChangedMeanwhileError, HalfWrittenError, copied
from scripts.codegen.vendor.documents import Document
from scripts.codegen.vendor.extract import NotUnderstoodError, extracted

SHOWN = 20
Say = Callable[[str, str, float], None]
"""Told the name of a step, what it did, and in how many seconds."""


class StepError(Exception):
    """A step could not be done.

    Attributes:
        reason: What is wrong, and where; several lines where several things are.
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
    """What an update has done.

    Attributes:
        report: What is different.
        files: Those it has written or removed, relative to the checkout.
    """

    report: Report
    files: list[Path]


def update(checkout: Path, document: Document, say: Say, against: str | None = None) -> Updated:
    """Bring a checkout up to date with a vendor's document, or leave it as it was.

    Raises:
        FailedError: A step could not be done.
    """
    step = _steps(say)
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
            report = report_on(old, State.of(root), version_in(checkout))
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
    """What an update would change, without the code: nothing is written.

    Raises:
        FailedError: A step could not be done.
    """
    step = _steps(_silent)
    with copied(checkout) as work:
        with step("extract"):
            extract(work.root, document)
        with step("build"):
            build(work.root)
        with step("diff"):
            return report_on(before(checkout, against), State.of(work.root), version_in(checkout))


def extract(root: Path, document: Document) -> str:
    """Write the facts of a document."""
    try:
        with _decisions(root):
            return extracted(document, root)
    except NotUnderstoodError as error:
        raise StepError(
            f"{document.name} is not understood:\n{error}",
            "Where the document is wrong, correct a copy of it; where it says something new, teach "
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
    """Look whether the contract keeps the rules."""
    contract = State.of(root).contract
    found = list(lint.findings(contract))
    if found:
        more = [f"and {len(found) - SHOWN} more"] if len(found) > SHOWN else []
        raise StepError(
            "\n".join([*found[:SHOWN], *more]), "Correct the entry in spec/resources.yaml that leads to it."
        )
    return f"{len(contract['paths'])} paths, {len(contract['components']['schemas'])} schemas, no finding"


def write_code(root: Path, checkout: Path) -> str:
    """Generate the code of a checkout, with the generator's environment of this one."""
    folder = checkout / ".venv-generator"
    remedy = "Where it names a template, correct it in scripts/codegen/templates; otherwise spec/resources.yaml."
    told = _script(root, "generate.py", "--generator", str(folder), remedy=remedy)
    return told if told == "nothing changed" else f"{len(told.splitlines())} files written"


def check_types(root: Path) -> str:
    """Let mypy look at the generated code and at the client above it."""
    command = [sys.executable, "-m", "mypy", "--no-incremental", "--no-color-output", "--hide-error-context"]
    done = _run(command, root)
    if done.returncode:
        *errors, summary = (done.stdout + done.stderr).strip().splitlines()
        raise StepError(
            "\n".join([*errors[:SHOWN], summary]),
            "The client uses what has changed: adapt halo/, or keep the name by an entry in spec/resources.yaml.",
        )
    return done.stdout.strip()


def with_cassettes(root: Path, old: State, report: Report) -> Report:
    """The report with the cassettes that must be recorded anew."""
    return attrs.evolve(report, cassettes=tapes.outdated(root, old, State.of(root)))


def cassettes_line(report: Report) -> str:
    """What the cassettes say to the new contract, in a line."""
    wrong = sum(bool(one.findings) for one in report.cassettes)
    if not report.cassettes:
        return "all cassettes are as the contract says"
    return f"{wrong} cassettes no longer fit, {len(report.cassettes) - wrong} more are older than their part"


def draft(root: Path, report: Report) -> str:
    """Draft the change log's entry."""
    path = root / "CHANGELOG.md"
    old = path.read_text(encoding="utf-8")
    new = with_draft(old, report)
    path.write_text(new, encoding="utf-8", newline="\n")
    return "nothing to say" if new == old else "a draft under Unreleased"


def before(root: Path, against: str | None) -> State:
    """spec/ as it is checked in."""
    try:
        return state_at(root, against)
    except NoRevisionError as error:
        raise StepError(str(error), "Name a revision that git knows with --against.") from error


@contextmanager
def _decisions(root: Path) -> Generator[None]:
    """A decision that cannot be read, or fits nothing, is a failure that names its file."""
    try:
        yield
    except (DecisionError, yaml.YAMLError) as error:
        file = file_of(str(error), root / "spec") if isinstance(error, DecisionError) else "resources"
        raise StepError(f"spec/{file}: {error}", "Correct that place, and run the same command again.") from error


def _silent(step: str, did: str, seconds: float) -> None:
    """Tells nobody: who asks for a report wants nothing else."""
    del step, did, seconds


def _steps(say: Say) -> Callable[[str], AbstractContextManager[Callable[[str], None]]]:
    """What a step is done in: it is told of when it is done, and its failure is one of the whole."""

    @contextmanager
    def step(name: str) -> Generator[Callable[[str], None]]:
        started, told = time.monotonic(), list[str]()
        try:
            yield told.append
        except (StepError, ChangedMeanwhileError, HalfWrittenError, OSError) as error:
            raise FailedError(name, _as_step_error(name, error)) from error
        say(name, told[-1].splitlines()[-1] if told and told[-1] else "", time.monotonic() - started)

    return step


def _as_step_error(name: str, error: Exception) -> StepError:
    if isinstance(error, StepError):
        return error
    if isinstance(error, ChangedMeanwhileError):
        return StepError("Files of this checkout were edited meanwhile.", "Run the same command again.")
    if isinstance(error, HalfWrittenError):
        return StepError(
            "Some files of this checkout are new now and some as they were; they could not be put back.",
            "git status names them, git restore brings back what is committed. Then run the same command again.",
            half_done=True,
        )
    said = error.strerror if isinstance(error, OSError) else None
    place = error.filename if isinstance(error, OSError) else None
    return StepError(f"{place or name}: {said or error}", "Make room or give access, and run the same command again.")


def _script(root: Path, name: str, *options: str, remedy: str) -> str:
    """What a script of that checkout prints."""
    done = _run([sys.executable, str(root / "scripts" / name), *options], root)
    if done.returncode:
        raise StepError(_tail(done.stdout + done.stderr), remedy)
    return done.stdout.strip()


def _run(command: list[str], root: Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(root), str(root / "generated")])  # its own code, and not that of this process
    environment = {**os.environ, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": path}
    return subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


def _tail(text: str) -> str:
    """The end of what a program said, where the reason stands."""
    lines = text.strip().splitlines()
    return "\n".join(lines[-SHOWN:])
