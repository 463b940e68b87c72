"""Drafts the entry of the change log: what callers can notice, between two comments that mark it as a draft.

Drafting again replaces the draft; text written by people stays as it is.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from scripts.codegen.update.changes import (
    ADDED,
    FIELD,
    FILTER,
    OPERATION,
    PARAMETER,
    REMOVED,
    REQUIRED,
    RESOURCE,
    RETYPED,
    Change,
)
from scripts.codegen.update.report import Report, counted, is_plumbing, listed, sections

BEGIN = "<!-- Draft of `python scripts/api.py update`. Edit it, then remove this line and the last one. -->"
END = "<!-- End of the draft. -->"
SECTION = "## Unreleased\n"
WIDTH = 110
MOST_NAMES = 6
"""Of one kind; the report has them all."""


def with_draft(changelog: str, report: Report) -> str:
    """The change log with a draft of this, or without one if there is nothing to say."""
    text = re.sub(rf"{re.escape(BEGIN)}.*?{re.escape(END)}\n\n?", "", changelog, flags=re.DOTALL)
    entries = [*_whole_entries(report), *_entries(report)]
    if not entries:
        return text
    if SECTION not in text:
        head, mark, rest = text.partition("\n## ")
        text = f"{head.rstrip()}\n\n{SECTION}{mark}{rest}"
    head, _, rest = text.partition(SECTION)
    draft = "\n".join([BEGIN, *entries, END])
    below = rest.lstrip("\n")
    return f"{head}{SECTION}\n{draft}\n" + (f"\n{below}" if below else "")


def _whole_entries(report: Report) -> Iterator[str]:
    """The resources that were removed or added."""
    for kind, mark, text in ((REMOVED, "**Breaking.** ", "Removed"), (ADDED, "", "New")):
        resources = [change for change in report.changes if (change.what, change.kind) == (RESOURCE, kind)]
        names = [f"halo.{change.name}" for change in resources]
        if names:
            yield _filled(f"- {mark}{text}: {listed(names)}.")


def _entries(report: Report) -> Iterator[str]:
    """The changes in those that stay, breaking ones first."""
    for breaking in (True, False):
        for resources, changes, _ in sections(report):
            sentences = list(_sentences([change for change in changes if change.breaking is breaking]))
            if breaking:
                renames = report.renames(changes)
                sentences += [f"likely renamed: `{rename.before}` -> `{rename.after}`" for rename in renames]
            if sentences:
                names = [f"halo.{resource}" if resource.islower() else resource for resource in resources]
                mark = "**Breaking.** " if breaking else ""
                yield _filled(f"- {mark}{listed(names)}: {'; '.join(sentences)}.")


def _sentences(changes: list[Change]) -> Iterator[str]:
    for kind, state in ((REMOVED, "gone"), (ADDED, "new")):
        for what in (OPERATION, FILTER, PARAMETER, FIELD):
            names = [change.name for change in changes if (change.what, change.kind) == (what, kind)]
            if names:
                shown = [name for name in names if not is_plumbing(name)][:MOST_NAMES] or names[:1]
                more = f" and {len(names) - len(shown)} more" if len(names) > len(shown) else ""
                number, noun = counted(len(names), what).split(" ")
                yield f"{number} {state} {noun}, {listed(shown)}{more}"
    for change in changes:
        if change.kind == RETYPED:
            yield f"the {change.what} `{change.name}` is now `{change.after}`, and was `{change.before}`"
        elif change.kind == REQUIRED:
            yield f"`{change.name}` is now required"


def _filled(text: str) -> str:
    return textwrap.fill(text, WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
