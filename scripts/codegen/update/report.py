"""What has changed, for people who review it and for programs that act on it: Markdown and JSON.

Both are made from the same value and hold no time, path or revision, so that the same change gives the same text.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from scripts.codegen.update.cassettes import Outdated
from scripts.codegen.update.changes import (
    ADDED,
    MOVED,
    OPERATION,
    REMOVED,
    REQUIRED,
    RESOURCE,
    RETYPED,
    SCHEMA,
    Change,
    State,
    changes_between,
    words_between,
)
from scripts.codegen.update.versions import bump, next_version

Json = dict[str, Any]

WIDTH = 79
FAMILIES_SHOWN = 25
PLURALS = {"body": "bodies"}
ORDER = (REMOVED, RETYPED, REQUIRED, MOVED, ADDED)


@attrs.frozen
class Uncovered:
    """Routes that no resource covers, and that begin alike.

    Attributes:
        family: The beginning of their paths.
        operations: Method and path of each.
        size: Names that belong to them: parameters, and members of bodies.
        new: Those of them that the document did not have before.
    """

    family: str
    operations: list[str]
    size: int
    new: list[str]


@attrs.frozen
class Report:
    """Two states of spec/, compared.

    Attributes:
        version: Of the project, now.
        documents: Version and digest of the vendor's document, before and after.
        changes: All differences.
        text_changes: Descriptions that say the same thing otherwise.
        uncovered: Routes that no resource covers, biggest first.
        cassettes: Those to be recorded anew.
    """

    version: str
    documents: tuple[str, str]
    changes: list[Change]
    text_changes: int
    uncovered: list[Uncovered]
    cassettes: list[Outdated] = attrs.field(factory=list[Outdated])

    @property
    def bump(self) -> str:
        """The step that it asks for: none, patch, minor or major."""
        return bump(self.changes, self.text_changes)

    @property
    def breaking(self) -> list[Change]:
        """What may make a program fail that was right."""
        return [change for change in self.changes if change.breaking]

    @property
    def by_resource(self) -> dict[str, list[Change]]:
        """The changes by what they are about, in the order of the contract."""
        found: dict[str, list[Change]] = {}
        for change in self.changes:
            found.setdefault(change.resource, []).append(change)
        return found


def report_on(old: State, new: State, version: str) -> Report:
    """The report on two states of spec/."""
    return Report(
        version,
        (_document(old.facts), _document(new.facts)),
        changes_between(old, new),
        words_between(old, new),
        uncovered(old.facts, new.facts),
    )


def uncovered(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Uncovered]:
    """The routes that no resource covers, by the first word of their path, biggest first."""
    sizes: dict[str, int] = new.get("uncovered", {})
    # Facts of before this was kept do not tell what is new.
    known = {*old["uncovered"], *old["routes"]} if "uncovered" in old else sizes.keys()
    families: dict[str, list[str]] = {}
    for route in sizes:
        families.setdefault(re.split(r"[/ ]", route)[2], []).append(route)
    found = [
        Uncovered(f"/{family}", routes, sum(sizes[one] for one in routes), [one for one in routes if one not in known])
        for family, routes in families.items()
    ]
    return sorted(found, key=lambda one: (-one.size, one.family))


def as_json(report: Report) -> str:
    """The report for programs."""
    whole = {
        "bump": report.bump,
        "version": {"now": report.version, "next": next_version(report.version, report.bump)},
        "document": {"before": report.documents[0], "after": report.documents[1]},
        "breaking": len(report.breaking),
        "changes": [attrs.asdict(change) for change in report.changes],
        "text_changes": report.text_changes,
        "cassettes": [attrs.asdict(one) for one in report.cassettes],
        "uncovered": [attrs.asdict(one) for one in report.uncovered],
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def as_markdown(report: Report) -> str:
    """The report for people."""
    parts = ["# What has changed in the API", *_summary(report)]
    parts += _whole_ones(report)
    for resource, changes in report.by_resource.items():
        if some := [change for change in changes if change.what not in {RESOURCE, SCHEMA}]:
            parts += _section(resource, some)
    parts += _cassettes_section(report)
    parts += _uncovered_section(report)
    return "\n".join(parts).rstrip() + "\n"


def summary_line(report: Report) -> str:
    """One line for a terminal."""
    if not report.changes:
        return "nothing that callers see has changed"
    version = next_version(report.version, report.bump)
    return f"{counted(len(report.changes), 'change')}, {len(report.breaking)} breaking; asks for {version}"


def _document(facts: Mapping[str, Any]) -> str:
    return f"{facts['document']['version']} {facts['document']['sha256'][:12]}"


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


def _section(resource: str, changes: list[Change]) -> Iterator[str]:
    broken = sum(change.breaking for change in changes)
    yield f"## {resource}{f' ({broken} breaking)' if broken else ''}"
    yield ""
    groups = Counter((not one.breaking, _rank(one.kind), one.what) for one in changes)
    for compatible, rank, what in sorted(groups):
        same = [one for one in changes if (not one.breaking, _rank(one.kind), one.what) == (compatible, rank, what)]
        yield from _lines(what, same, breaking=not compatible)
    yield ""


def _whole_ones(report: Report) -> Iterator[str]:
    """What has come or gone as a whole."""
    for what in (RESOURCE, SCHEMA):
        for kind, title in ((REMOVED, "that are gone (breaking)"), (ADDED, "that are new")):
            found = [change for change in report.changes if (change.what, change.kind) == (what, kind)]
            if found:
                yield f"## {what.capitalize()}s {title}"
                yield ""
                yield from (_wrapped(_whole_one(change)) for change in found)
                yield ""


def _whole_one(change: Change) -> str:
    operations = change.before or change.after
    return f"- `{change.name}`: {operations}" if operations else f"- `{change.name}`"


def _rank(kind: str) -> int:
    return ORDER.index(kind) if kind in ORDER else len(ORDER)


def _lines(what: str, changes: list[Change], *, breaking: bool) -> Iterator[str]:
    """A line for all names that have only come or gone; a line each for what was something else."""
    kind, mark = changes[0].kind, "**breaking**: " if breaking else ""
    if kind == REQUIRED or (kind in {ADDED, REMOVED} and what != OPERATION):
        now = "must be given now" if kind == REQUIRED else kind
        yield _wrapped(f"- {mark}{counted(len(changes), what)} {now}: {listed(one.name for one in changes)}")
    else:
        yield from (_wrapped(f"- {mark}{what} {kind}: {_change(change)}") for change in changes)


def _change(change: Change) -> str:
    turn = " -> ".join(f"`{side}`" for side in (change.before, change.after) if side)
    return " ".join(part for part in (f"`{change.name}`" if change.name else "", turn) if part)


def _cassettes_section(report: Report) -> Iterator[str]:
    if not report.cassettes:
        return
    wrong = [one for one in report.cassettes if one.findings]
    older = Counter(one.name.split("/")[0] for one in report.cassettes if not one.findings)
    yield "## Cassettes to be recorded anew"
    yield ""
    yield from (_wrapped(f"- `{cassette.name}`: {cassette.findings[0]}") for cassette in wrong)
    if wrong and older:
        yield ""
    if older:
        places = ", ".join(f"{folder} ({number})" for folder, number in older.items())
        yield _paragraph(f"As the contract says, and older than their part of it: {places}.")
    yield ""
    yield "To record them: `python scripts/record.py`."
    yield ""


def _uncovered_section(report: Report) -> Iterator[str]:
    families = report.uncovered
    operations = sum(len(one.operations) for one in families)
    yield "## Routes that no resource covers"
    yield ""
    if not families:
        yield "None."
        return
    yield _paragraph(
        f"{operations} operations, all of them reachable by `halo.request`. The size is the number of names that "
        "belong to them: parameters, and members of bodies."
    )
    fresh = [route for one in families for route in one.new]
    if fresh:
        yield ""
        yield _paragraph(f"New in this document: {listed(fresh)}.")
    yield ""
    yield "| route | operations | size |"
    yield "| --- | ---: | ---: |"
    yield from (f"| {one.family} | {len(one.operations)} | {one.size:,} |" for one in families[:FAMILIES_SHOWN])
    if len(families) > FAMILIES_SHOWN:
        yield ""
        yield f"And {len(families) - FAMILIES_SHOWN} smaller ones, which the report as JSON names."


def listed(names: Iterable[str]) -> str:
    """Names as Markdown has them."""
    return ", ".join(f"`{name}`" for name in names)


def counted(number: int, noun: str) -> str:
    """How many of what."""
    return f"{number} {noun}" if number == 1 else f"{number} {PLURALS.get(noun, noun + 's')}"


def _wrapped(item: str) -> str:
    return _paragraph(item, indent="  ")


def _paragraph(text: str, indent: str = "") -> str:
    return textwrap.fill(text, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
