"""A call goes through the house in one direction: a file is entered once, and returned to only on the way back."""

from __future__ import annotations

import re
from itertools import groupby

import pytest

from .path_of_one_call import files_entered
from .source import ROOT

AT_START_AND_END = ("_runtime/clock.py", "_policy/rate_limit.py", "_sync/instrumentation.py", "_http/client.py")
MOST = 14


@pytest.fixture(scope="module")
def way() -> list[str]:
    """The files, in order, but for those that are told at the start and at the end of each step."""
    files = (name for name, _ in groupby(files_entered()))
    return [name for name in files if name not in AT_START_AND_END]


def test_each_file_is_entered_once(way: list[str]):
    assert [name for name in way if way.count(name) > 1] == []


def test_the_page_on_the_architecture_says_the_same(way: list[str]):
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")

    assert re.findall(r"^\d+\. `(.*?)`", page, re.MULTILINE) == way


def test_there_are_few_of_them(way: list[str]):
    assert len(way) <= MOST
