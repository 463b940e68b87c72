"""What stands on the pages: docstrings, sizes, names, and words that belong nowhere."""

from __future__ import annotations

import ast
import fnmatch
import inspect
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import attrs

from halo import AsyncHalo, Halo

from .public import public_classes
from .source import ROOT, files, is_written_by_hand, modules, text_of

LONGEST = 400
BY_HAND = [path for path in modules("halo/", "scripts/", "spec/", "tests/") if is_written_by_hand(path)]

# Folders of one machine, and promises to nobody. Written so that this page does not find itself.
MISPLACED = re.compile(r"/(?:root|tmp|work|home/\w+)/|\b[A-Z]:\\\w|\b(?:TO[D]O|FIX[M]E|X[X]X)\b")


def members_of(exported: type) -> Iterator[tuple[str, object]]:
    """The public methods and properties that a class defines."""
    for name, member in vars(exported).items():
        if not name.startswith("_") and (inspect.isfunction(member) or isinstance(member, property | classmethod)):
            yield name, member


def fields_of(exported: type) -> tuple[str, ...]:
    """The public fields of a class that holds data."""
    names = (
        [field.name for field in attrs.fields(exported)] if attrs.has(exported) else getattr(exported, "_fields", ())
    )
    return tuple(name for name in names if not name.startswith("_"))


def docs_of(exported: type) -> list[str | None]:
    return [each.__doc__ for each in exported.__mro__ if each.__module__.startswith("halo")]


def test_every_module_says_what_it_owns():
    silent = [path for path in BY_HAND if ast.get_docstring(ast.parse(text_of(path))) is None]

    assert silent == []


def test_every_public_class_and_method_says_what_comes_back():
    silent = [exported.__name__ for exported in public_classes() if not exported.__doc__]
    for exported in public_classes():
        silent += [f"{exported.__name__}.{name}" for name, member in members_of(exported) if not member.__doc__]

    assert silent == []


def test_every_attribute_of_public_data_is_explained():
    """By the class, or by the one that it is a special case of."""
    silent = [
        f"{exported.__name__}.{field}"
        for exported in public_classes()
        for field in fields_of(exported)
        if not re.search(rf"^\s+(\w+, )*{field}\b.*:", "\n".join(filter(None, docs_of(exported))), re.MULTILINE)
    ]

    assert silent == []


def test_every_setting_is_explained():
    settings = set(inspect.signature(Halo).parameters)
    explained = {
        client: set(re.findall(r"^\s+([a-z0-9_]+): ", client.__doc__ or "", re.MULTILINE))
        for client in (Halo, AsyncHalo)
    }

    assert explained == {Halo: settings, AsyncHalo: settings}


def test_a_module_is_short_enough_to_be_read():
    lengths = {path: len(text_of(path).splitlines()) for path in BY_HAND if path.parts[0] != "tests"}

    assert {path.as_posix(): length for path, length in lengths.items() if length >= LONGEST} == {}


def test_a_module_is_named_after_what_is_in_it():
    nameless = {"common", "helper", "helpers", "misc", "shared", "tools", "util", "utils"}

    assert [
        path.as_posix() for path in modules("halo/", "scripts/", "tests/") if path.stem.strip("_") in nameless
    ] == []


def test_no_page_names_a_folder_of_some_machine_or_leaves_work_for_later():
    found = [
        f"{path.as_posix()}:{number}: {line.strip()[:80]}"
        for path in files()
        for number, line in enumerate((ROOT / path).read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if MISPLACED.search(line)
    ]

    assert found == []


def test_what_is_written_by_a_script_is_marked_and_left_out_of_style_checks():
    written = {path.as_posix() for path in modules("halo/", "generated/", "tests/") if not is_written_by_hand(path)}
    attributes = [line.split() for line in text_of(Path(".gitattributes")).splitlines() if "linguist-generated" in line]
    excluded = tomllib.loads(text_of(Path("pyproject.toml")))["tool"]["ruff"]["extend-exclude"]

    patterns = {pattern.removesuffix("/**") for pattern, _ in attributes} - {"cassettes"}
    assert patterns == set(excluded)
    assert {path for path in written if not any(fnmatch.fnmatch(path, f"{one}*") for one in patterns)} == set()
