"""What is compared with is what is checked in."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from scripts.codegen.update import steps
from scripts.codegen.update.commands import main
from scripts.codegen.update.errors import StepError
from scripts.codegen.update.history import state_at
from scripts.codegen.vendor.synthetic import query

from .project import document, read, silent


@pytest.fixture
def project(project: Path) -> Path:
    git(project, "init", "--quiet")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "Begin")
    return project


def git(project: Path, *arguments: str) -> None:
    nobody = ("-c", "user.name=nobody", "-c", "user.email=nobody@example.invalid", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(project), *nobody, *arguments], check=True, capture_output=True)


def test_an_update_is_compared_with_the_last_commit_however_often_it_is_done(project):
    content = document()
    content["paths"]["/Thing"]["get"]["parameters"].append(query("height", "int"))

    first = steps.update(project, read(content), silent)
    second = steps.update(project, read(content), silent)

    assert [change.name for change in first.report.changes] == ["height"]
    assert second.report == first.report
    assert second.files == []


def test_another_revision_can_be_compared_with(project, capfd):
    content = document()
    content["paths"]["/Thing"]["get"]["parameters"].append(query("height", "int"))
    steps.update(project, read(content), silent)
    git(project, "commit", "--quiet", "--all", "--message", "Update")

    main(project, ["diff"])
    main(project, ["diff", "--against", "HEAD~1"])

    now, before = capfd.readouterr().out.split("# What has changed in the API")[1:]
    assert "0 breaking" not in now
    assert "height" not in now
    assert "`height`" in before


def test_a_revision_that_is_none_is_told_in_the_words_of_git(project):
    with pytest.raises(StepError, match="nowhere"):
        state_at(project, "nowhere")
    with pytest.raises(SystemExit, match="--against"):
        main(project, ["diff", "--against", "nowhere"])
