"""The draft of the change log's entry: what callers can notice, between two lines that say it is a draft.

Drafting again replaces the draft; what people have written stays as it is.
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
from scripts.codegen.update.report import Report, counted, listed

BEGIN = "<!-- Draft of `python scripts/api.py update`. Make it yours, then remove this line and the last one. -->"
END = "<!-- End of the draft. -->"
SECTION = "## Unreleased\n"
WIDTH = 110
NAMED = 6
"""So many names of a kind; the report has them all."""


def with_draft(changelog: str, report: Report) -> str:
    """The change log with a draft about this, or without one where there is nothing to say."""
    kept = re.sub(rf"{re.escape(BEGIN)}.*?{re.escape(END)}\n\n?", "", changelog, flags=re.DOTALL)
    entries = [*_whole_entries(report), *_entries(report)]
    if not entries:
        return kept
    if SECTION not in kept:
        head, mark, rest = kept.partition("\n## ")
        kept = f"{head.rstrip()}\n\n{SECTION}{mark}{rest}"
    head, _, rest = kept.partition(SECTION)
    draft = "\n".join([BEGIN, *entries, END])
    below = rest.lstrip("\n")
    return f"{head}{SECTION}\n{draft}\n" + (f"\n{below}" if below else "")


def _whole_entries(report: Report) -> Iterator[str]:
    """The resources that have come or gone."""
    for kind, mark, text in ((REMOVED, "**Breaking.** ", "Gone"), (ADDED, "", "New")):
        names = [f"halo.{one.name}" for one in report.changes if (one.what, one.kind) == (RESOURCE, kind)]
        if names:
            yield _filled(f"- {mark}{text}: {listed(names)}.")


def _entries(report: Report) -> Iterator[str]:
    """What has changed in those that stay, breaking changes first."""
    for breaking in (True, False):
        for resource, changes in report.by_resource.items():
            sentences = list(_sentences([one for one in changes if one.breaking is breaking]))
            if sentences:
                name = f"halo.{resource}" if resource.islower() else resource
                mark = "**Breaking.** " if breaking else ""
                yield _filled(f"- {mark}`{name}`: {'; '.join(sentences)}.")


def _sentences(changes: list[Change]) -> Iterator[str]:
    for kind, verb in ((REMOVED, "no longer has"), (ADDED, "now has")):
        for what in (OPERATION, FILTER, PARAMETER, FIELD):
            names = [one.name for one in changes if (one.what, one.kind) == (what, kind)]
            if names:
                more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
                yield f"{verb} {counted(len(names), what)}, {listed(names[:NAMED])}{more}"
    for one in changes:
        if one.kind == RETYPED:
            yield f"the {one.what} `{one.name}` is now `{one.after}`, and was `{one.before}`"
        elif one.kind == REQUIRED:
            yield f"`{one.name}` must now be given"


def _filled(text: str) -> str:
    return textwrap.fill(text, WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
