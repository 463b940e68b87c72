"""The README, taken apart: its blocks of code by language, and its tables."""

from __future__ import annotations

import re
from pathlib import Path

import attrs

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@attrs.frozen
class Block:
    """A block of code.

    Attributes:
        language: As its fence says; empty where it says nothing.
        text: What stands between the fences.
        line: The line of its first line, from 1.
        section: The heading above it; for what stands before the first one, "Opening".
    """

    language: str
    text: str
    line: int
    section: str


def blocks(language: str) -> list[Block]:
    """The blocks in this language, in order."""
    return [block for block in map(_block, BLOCK.finditer(TEXT)) if block.language == language]


def section(title: str) -> str:
    """The text below a heading, up to the next one."""
    return TEXT.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def table(title: str) -> list[list[str]]:
    """The cells of the table in a section, without its head."""
    rows = [line.strip("|").split("|") for line in section(title).splitlines() if line.startswith("|")]
    return [[cell.strip().strip("`") for cell in row] for row in rows[2:]]


def _block(found: re.Match[str]) -> Block:
    before = TEXT[: found.start("text")]
    headings = ["Opening", *re.findall(r"^## (.*)$", before, re.MULTILINE)]
    return Block(found["language"], found["text"], before.count("\n") + 1, headings[-1])
