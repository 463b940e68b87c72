"""A checkout is changed as a whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen.update import workspace
from scripts.codegen.update.errors import StepError
from scripts.codegen.update.workspace import copied


def content_of(project: Path) -> dict[str, bytes]:
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in project.rglob("*") if path.is_file()}


def changed_in(root: Path) -> None:
    """A file that is changed, one that is new and one that is gone."""
    (root / "spec" / "facts.json").write_text("{}", encoding="utf-8")
    (root / "generated" / "halo_api" / "new").mkdir()
    (root / "generated" / "halo_api" / "new" / "one.py").write_text("new", encoding="utf-8")
    (root / "CHANGELOG.md").unlink()


NAMES = ["CHANGELOG.md", "generated/halo_api/new/one.py", "spec/facts.json"]


def test_a_copy_alone_changes_nothing(project):
    before = content_of(project)

    with copied(project) as work:
        changed_in(work.root)

    assert content_of(project) == before
    assert not work.root.exists()


def test_what_is_kept_is_brought_over_whole(project):
    with copied(project) as work:
        changed_in(work.root)
        names = work.keep()

    assert [name.as_posix() for name in names] == NAMES
    assert (project / "spec" / "facts.json").read_text(encoding="utf-8") == "{}"
    assert (project / "generated" / "halo_api" / "new" / "one.py").exists()
    assert not (project / "CHANGELOG.md").exists()


def test_nothing_but_what_the_steps_write_comes_back(project):
    before = content_of(project)

    with copied(project) as work:
        (work.root / "spec" / "resources.yaml").write_text("", encoding="utf-8")
        (work.root / "scripts" / "new.py").write_text("", encoding="utf-8")
        names = work.keep()

    assert (names, content_of(project)) == ([], before)


def test_an_edit_meanwhile_is_not_overwritten(project):
    with copied(project) as work:
        changed_in(work.root)
        (project / "spec" / "resources.yaml").write_text("# edited\n", encoding="utf-8")
        before = content_of(project)

        with pytest.raises(StepError, match="edited meanwhile"):
            work.keep()

    assert content_of(project) == before


class Failing:
    """Writes a checkout as the workspace does, but fails at the file that is due after so many others."""

    def __init__(self, failure: BaseException, after: int, times: int = 1) -> None:
        self.failure, self.after, self.times, self.write = failure, after, times, workspace._write

    def __call__(self, root: Path, names: list[str], contents: dict[str, bytes]) -> None:
        if not self.times:
            self.write(root, names, contents)
            return
        self.times -= 1
        self.write(root, names[: self.after], contents)
        raise self.failure


@pytest.mark.parametrize("failure", [OSError("disk full"), KeyboardInterrupt()])
@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_failure_half_way_is_undone(project, monkeypatch, failure, after):
    before = content_of(project)

    with copied(project) as work:
        changed_in(work.root)
        monkeypatch.setattr(workspace, "_write", Failing(failure, after))

        with pytest.raises(type(failure)):
            work.keep()

    assert content_of(project) == before


def test_a_failure_that_cannot_be_undone_is_another_one(project, monkeypatch):
    """Then git is asked for help, and the message says so."""
    with copied(project) as work:
        changed_in(work.root)
        monkeypatch.setattr(workspace, "_write", Failing(OSError("disk full"), after=1, times=2))

        with pytest.raises(StepError, match="git restore") as caught:
            work.keep()

    assert caught.value.half_done


def test_a_run_that_was_killed_half_way_is_completed_by_the_next(project):
    """As it is left: some of it is written already."""
    with copied(project) as work:
        changed_in(work.root)
        (project / "spec" / "facts.json").write_text("{}", encoding="utf-8")

    with copied(project) as work:
        changed_in(work.root)
        names = work.keep()

    assert [name.as_posix() for name in names] == NAMES[:2]
    assert not (project / "CHANGELOG.md").exists()


def test_line_ends_alone_are_no_change(project):
    """A checkout on Windows may have its own."""
    path = project / "CHANGELOG.md"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    with copied(project) as work:
        text = (work.root / "CHANGELOG.md").read_bytes().replace(b"\r\n", b"\n")
        (work.root / "CHANGELOG.md").write_bytes(text)

        assert work.keep() == []
