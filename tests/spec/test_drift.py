"""What is generated is what its sources say: generated code is compared by its digests.

Here only the digests are compared that the generator left behind; `python scripts/generate.py --check` runs it, and
`python scripts/api.py build --check` builds the contract anew.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts import generate

ROOT = Path(__file__).resolve().parents[2]


def test_generated_code_was_made_from_these_sources_and_not_changed_since():
    left_behind = json.loads((generate.GENERATED / "digests.json").read_text(encoding="utf-8"))

    assert generate.digests(ROOT) == left_behind, generate.COMMAND


@pytest.mark.parametrize("change", [lambda path: path.write_text("x = 1\n"), lambda path: path.unlink()])
def test_a_changed_or_missing_file_changes_the_digest(tmp_path, change):
    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text(f"name = '{name}'\n")
    before = generate.digest_of(tmp_path, tmp_path.rglob("*.py"))

    change(tmp_path / "b.py")

    assert generate.digest_of(tmp_path, tmp_path.rglob("*.py")) != before


def test_line_ends_do_not_change_the_digest(tmp_path):
    """Windows check-outs may have their own."""
    (tmp_path / "a.py").write_bytes(b"a = 1\nb = 2\n")
    before = generate.digest_of(tmp_path, tmp_path.rglob("*.py"))

    (tmp_path / "a.py").write_bytes(b"a = 1\r\nb = 2\r\n")

    assert generate.digest_of(tmp_path, tmp_path.rglob("*.py")) == before


def test_trees_are_compared_in_both_directions(tmp_path):
    new, old = tmp_path / "new", tmp_path / "old"
    for folder, names in ((new, ("same", "changed", "missing")), (old, ("same", "changed", "extra"))):
        folder.mkdir()
        for name in names:
            (folder / name).write_text("old" if name == "changed" and folder == old else "new")

    found = {(path.name, what) for path, what in generate.differences(new, old, ["."])}

    assert found == {("changed", "different"), ("missing", "missing"), ("extra", "extra")}


def test_generated_files_say_whose_they_are():
    names = ["generated", "halo/_async/resources", "halo/types", "halo/resources.py"]
    modules = [ROOT / name for name in generate.files_of(ROOT, names) if name.suffix == ".py"]

    heads = {module.read_text(encoding="utf-8").splitlines()[0] for module in modules}

    assert heads == {f"# Written by `{generate.COMMAND}` from spec/. Do not edit."}


def test_nothing_generated_depends_on_the_run():
    """A memory address once stood where a rows key should have been."""
    texts = {module: module.read_text(encoding="utf-8") for module in generate.GENERATED.rglob("*.py")}

    assert [module.name for module, text in texts.items() if " at 0x" in text] == []
