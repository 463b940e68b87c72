"""The report as Markdown for people: fit for the text of a pull request, what breaks first."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator
from itertools import filterfalse, groupby

from scripts.codegen.update.changes import ADDED, MOVED, OPERATION, REMOVED, REQUIRED, RESOURCE, RETYPED, SCHEMA, Change
from scripts.codegen.update.report import Report, Section, counted, is_plumbing, listed, sections
from scripts.codegen.update.versions import next_version

WIDTH = 79
PULL_REQUEST = 60_000
"""The characters that the text of a pull request may have, on GitHub 65,536, less some for what people add."""

MOST_NAMES = 10
"""Of one kind that are new in one place, in a report that would be too long for a pull request."""

FAMILIES_SHOWN = 25
ORDER = (REMOVED, RETYPED, REQUIRED, MOVED, ADDED)


def as_markdown(report: Report) -> str:
    """The report for people: what breaks first, then what is new; in full if a pull request can hold it."""
    text = _markdown(report, None)
    return text if len(text) <= PULL_REQUEST else _markdown(report, MOST_NAMES)


def _markdown(report: Report, most: int | None) -> str:
    parts = ["# What has changed in the API", *_summary(report)]
    parts += _lost_section(report)
    parts += _lost_names_section(report)
    parts += _whole_ones(report, REMOVED)
    details = sections(report)
    for section in filter(_breaks, details):
        parts += _section(section, report, most)
    parts += _whole_ones(report, ADDED)
    for section in filterfalse(_breaks, details):
        parts += _section(section, report, most)
    parts += _documented_section(report)
    parts += _cassettes_section(report)
    parts += _uncovered_section(report)
    return "\n".join(parts).rstrip() + "\n"


def _summary(report: Report) -> Iterator[str]:
    before, after = report.documents
    yield ""
    yield f"- Document: {after}, as before." if before == after else f"- Document: {after}; before: {before}."
    where = counted(len(report.by_resource), "place")
    yield f"- Changes: {len(report.changes)} in {where}, {len(report.breaking)} of them breaking."
    yield f"- Texts: {counted(report.text_changes, 'description')} reworded."
    if report.bump == "none":
        yield f"- Version: {report.version} can stay."
    else:
        yield f"- Version: {report.version} -> {next_version(report.version, report.bump)} ({_reason(report)})."
    yield ""


def _reason(report: Report) -> str:
    if report.bump != "major":
        return {"minor": "something is new", "patch": "only texts differ"}[report.bump]
    return "something breaks; before 1.0 a minor version may" if report.version.startswith("0.") else "something breaks"


def _breaks(section: Section) -> bool:
    return any(change.breaking for change in section.changes)


def _section(section: Section, report: Report, most: int | None) -> Iterator[str]:
    breaking = sum(change.breaking for change in section.changes)
    yield f"## {', '.join(section.resources)}{f' ({breaking} breaking)' if breaking else ''}"
    yield ""
    yield from (
        f"- likely renamed: `{rename.before}` -> `{rename.after}` ({rename.what}, `{rename.kind}`)"
        for rename in report.renames(section.changes)
    )
    for (compatible, _, what), group in groupby(sorted(section.changes, key=_order), key=_order):
        yield from _lines(what, list(group), breaking=not compatible, most=None if not compatible else most)
    if section.below:
        number = counted(len(section.below), "new route")
        yield _wrapped(f"- {number} that the contract does not cover: {listed(section.below)}")
    yield ""


def _lost_section(report: Report) -> Iterator[str]:
    """The covered routes that are gone, and what became of the update if it ended there."""
    if report.stopped:
        yield from ("## Nothing was changed", "", _paragraph(report.stopped), "")
    if not report.lost:
        return
    yield "## Covered routes that the document has lost (breaking)"
    yield ""
    yield _paragraph(
        "The contract is built without them. In spec/resources.yaml or spec/resources/, correct `path` of what has "
        "moved, and remove what is gone from `verbs`, `actions` or `operations`. If instances still answer on all "
        "routes of a resource, say `undocumented: true` there."
    )
    yield ""
    for lost in report.lost:
        whose = f": `{lost.operation}` of `{lost.resource}`" if lost.operation else ", since an earlier document"
        yield _wrapped(f"- `{lost.route}`{whose}")
        if lost.renamed:
            yield f"  - likely renamed: `{lost.route}` -> `{lost.renamed}`"
    yield ""


def _lost_names_section(report: Report) -> Iterator[str]:
    """The fields and filters that are gone, and that decisions name."""
    if not report.lost_names:
        return
    yield "## Names in our decisions that the document has lost (breaking)"
    yield ""
    yield _paragraph(
        "The contract still has them, as they were. In spec/resources.yaml or spec/resources/, take the name out of "
        "`create_needs` or wherever else it stands. If instances still have it, give it a type there."
    )
    yield ""
    yield from (f"- `{lost.name}`{'' if lost.is_news else ', since an earlier document'}" for lost in report.lost_names)
    yield ""


def _documented_section(report: Report) -> Iterator[str]:
    """The resources that are no longer undocumented."""
    if report.documented:
        yield "## Documented now"
        yield ""
        yield "Remove `undocumented` from these resources:"
        yield ""
        yield from (_wrapped(f"- `{name}`: {listed(routes)}") for name, routes in report.documented.items())
        yield ""


def _order(change: Change) -> tuple[bool, int, str]:
    """What belongs in one line: breaking changes first, then by kind."""
    return not change.breaking, ORDER.index(change.kind) if change.kind in ORDER else len(ORDER), change.what


def _whole_ones(report: Report, kind: str) -> Iterator[str]:
    """The sections about whole resources and schemas that were removed, or added."""
    for what in (RESOURCE, SCHEMA):
        if changes := [change for change in report.changes if (change.what, change.kind) == (what, kind)]:
            yield f"## {what.capitalize()}s that are {'gone (breaking)' if kind == REMOVED else 'new'}"
            yield ""
            yield from (_wrapped(_whole(change)) for change in changes)
            yield ""


def _whole(change: Change) -> str:
    operations = change.before or change.after
    return f"- `{change.name}`: {operations}" if operations else f"- `{change.name}`"


def _lines(what: str, changes: list[Change], *, breaking: bool, most: int | None) -> Iterator[str]:
    """One line for all names that were added, removed or are now required; otherwise a line for each change."""
    kind, mark = changes[0].kind, "**breaking**: " if breaking else ""
    if kind == RETYPED and len(changes) > 1:
        turns: dict[str, list[str]] = {}
        for change in changes:
            turns.setdefault(f"`{change.before}` -> `{change.after}`", []).append(change.name)
        for turn, names in turns.items():
            yield _wrapped(f"- {mark}{counted(len(names), what)} retyped, {turn}: {listed(names)}")
    elif kind == REQUIRED or (kind in {ADDED, REMOVED} and what != OPERATION):
        state = "now required" if kind == REQUIRED else kind
        names = [change.name for change in changes]
        shown = [name for name in names if not is_plumbing(name)] or names
        plumbing = len(names) - len(shown)
        more = f", and {plumbing} of plumbing (`_match_...`, `_import...`)" if plumbing else ""
        if len(shown[:most]) < len(shown):
            more = f", and {len(changes) - len(shown[:most])} more, which are in the report as JSON"
        yield _wrapped(f"- {mark}{counted(len(changes), what)} {state}: {listed(shown[:most])}{more}")
    else:
        yield from (_wrapped(f"- {mark}{what} {kind}: {_change(change)}") for change in changes)


def _change(change: Change) -> str:
    turn = " -> ".join(f"`{side}`" for side in (change.before, change.after) if side)
    return " ".join(part for part in (f"`{change.name}`" if change.name else "", turn) if part)


def _cassettes_section(report: Report) -> Iterator[str]:
    if not report.cassettes:
        return
    wrong = [cassette for cassette in report.cassettes if cassette.findings]
    older = Counter(cassette.name.split("/")[0] for cassette in report.cassettes if not cassette.findings)
    yield "## Cassettes to be recorded anew"
    yield ""
    yield from (_wrapped(f"- `{cassette.name}`: {cassette.findings[0]}") for cassette in wrong)
    if wrong and older:
        yield ""
    if older:
        places = ", ".join(f"{folder} ({number})" for folder, number in older.items())
        yield _paragraph(f"Still conforming, but older than their part of the contract: {places}.")
    yield ""
    yield "To record them: `python scripts/record.py`."
    yield ""


def _uncovered_section(report: Report) -> Iterator[str]:
    groups = report.uncovered
    operations = sum(len(group.operations) for group in groups)
    yield "## Routes that no resource covers"
    yield ""
    if not groups:
        yield "None."
        return
    yield _paragraph(
        f"{operations} operations, all of them reachable by `halo.request`. The size is the number of their "
        "parameters and members of bodies."
    )
    told = {route for routes in report.below.values() for route in routes}
    new = {group.family: [route for route in group.new if route not in told] for group in groups}
    if any(new.values()):
        yield from ("", "New in this document:", "", "| route | operations |", "| --- | --- |")
        yield from (f"| {family} | {listed(routes)} |" for family, routes in sorted(new.items()) if routes)
    if report.gone:
        yield ""
        yield _paragraph(f"Gone from it: {listed(report.gone)}.")
    if report.renamed:
        yield ""
        yield from (f"- likely renamed: `{route}` -> `{name}`" for route, name in report.renamed.items())
    yield ""
    yield "| route | operations | size |"
    yield "| --- | ---: | ---: |"
    for group in groups[:FAMILIES_SHOWN]:
        yield f"| {group.family} | {len(group.operations)} | {group.size:,} |"
    if len(groups) > FAMILIES_SHOWN:
        yield ""
        yield f"And {len(groups) - FAMILIES_SHOWN} smaller ones, which are in the report as JSON."


def _wrapped(item: str) -> str:
    return _paragraph(item, indent="  ")


def _paragraph(text: str, indent: str = "") -> str:
    return textwrap.fill(text, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
