"""The report on an update, as Markdown for people and as JSON for programs.

Both are made from the same value and contain no time, path or revision, so that the same change gives the same text.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

import attrs

from scripts.codegen.contract.view import operations
from scripts.codegen.contract.view import route as relative
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
    texts_changed,
)
from scripts.codegen.update.versions import bump, next_version

Json = dict[str, Any]

WIDTH = 79
FAMILIES_SHOWN = 25
PLURALS = {"body": "bodies"}
ORDER = (REMOVED, RETYPED, REQUIRED, MOVED, ADDED)


@attrs.frozen
class Uncovered:
    """Routes that no resource covers and that share the beginning of their paths.

    Attributes:
        family: The beginning of their paths.
        operations: Method and path of each.
        size: The number of their parameters and members of bodies.
        new: Those of them that the previous document did not have.
    """

    family: str
    operations: list[str]
    size: int
    new: list[str]


@attrs.frozen
class Report:
    """Two states of spec/, compared.

    Attributes:
        version: The project's present version.
        documents: Version and digest of the vendor's document, before and after.
        changes: All differences.
        text_changes: The number of descriptions that have been reworded.
        uncovered: Routes that no resource covers, largest first.
        gone: Routes that no resource covered, and that the document no longer has.
        cassettes: Those that must be recorded anew.
    """

    version: str
    documents: tuple[str, str]
    changes: list[Change]
    text_changes: int
    uncovered: list[Uncovered]
    gone: list[str] = attrs.field(factory=list[str])
    cassettes: list[Outdated] = attrs.field(factory=list[Outdated])

    @property
    def bump(self) -> str:
        """The version step that it calls for: none, patch, minor or major."""
        return bump(self.changes, self.text_changes)

    @property
    def breaking(self) -> list[Change]:
        """The changes that may make a correct program fail."""
        return [change for change in self.changes if change.breaking]

    @property
    def by_resource(self) -> dict[str, list[Change]]:
        """The changes by resource, in the order of the contract."""
        groups: dict[str, list[Change]] = {}
        for change in self.changes:
            groups.setdefault(change.resource, []).append(change)
        return groups


def report_on(old: State, new: State, version: str) -> Report:
    """The report on two states of spec/."""
    return Report(
        version,
        (_document(old.facts), _document(new.facts)),
        changes_between(old, new),
        texts_changed(old, new),
        uncovered(old.facts, new.facts),
        sorted(old.facts.get("uncovered", {}).keys() - new.facts.get("uncovered", {}).keys() - _routes(new)),
    )


def _routes(state: State) -> set[str]:
    """Method and path of everything that the contract has."""
    return {f"{method.upper()} {relative(path)}" for path, method, _ in operations(state.contract)}


def uncovered(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Uncovered]:
    """The routes that no resource covers, by the first word of their path, largest first."""
    sizes: dict[str, int] = new.get("uncovered", {})
    # Older facts have no list of uncovered routes, so nothing counts as new.
    previous = {*old["uncovered"], *old["routes"]} if "uncovered" in old else sizes.keys()
    families: dict[str, list[str]] = {}
    for route in sizes:
        families.setdefault(re.split(r"[/ ]", route)[2], []).append(route)
    uncovered = [
        Uncovered(
            f"/{family}",
            routes,
            sum(sizes[route] for route in routes),
            [route for route in routes if route not in previous],
        )
        for family, routes in families.items()
    ]
    return sorted(uncovered, key=lambda group: (-group.size, group.family))


def as_json(report: Report) -> str:
    """The report for programs."""
    content = {
        "bump": report.bump,
        "version": {"now": report.version, "next": next_version(report.version, report.bump)},
        "document": {"before": report.documents[0], "after": report.documents[1]},
        "breaking": len(report.breaking),
        "changes": [attrs.asdict(change) for change in report.changes],
        "text_changes": report.text_changes,
        "cassettes": [attrs.asdict(cassette) for cassette in report.cassettes],
        "gone": report.gone,
        "uncovered": [attrs.asdict(group) for group in report.uncovered],
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def as_markdown(report: Report) -> str:
    """The report for people."""
    parts = ["# What has changed in the API", *_summary(report)]
    parts += _added_and_removed(report)
    sections = [*_sections(report)]
    for resources, changes in sorted(sections, key=lambda section: not any(change.breaking for change in section[1])):
        parts += _section(resources, changes)
    parts += _cassettes_section(report)
    parts += _uncovered_section(report)
    return "\n".join(parts).rstrip() + "\n"


def summary_line(report: Report) -> str:
    """One line for a terminal."""
    if not report.changes:
        return "nothing that callers can see has changed"
    version = next_version(report.version, report.bump)
    return f"{counted(len(report.changes), 'change')}, {len(report.breaking)} breaking; calls for {version}"


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


def _sections(report: Report) -> Iterator[tuple[str, list[Change]]]:
    """The changes of each resource; of several in which the same has changed, those of all of them, once."""
    alike: dict[tuple[Change, ...], list[str]] = {}
    for resource, changes in report.by_resource.items():
        if details := [change for change in changes if change.what not in {RESOURCE, SCHEMA}]:
            alike.setdefault(tuple(attrs.evolve(change, resource="") for change in details), []).append(resource)
    for details, resources in alike.items():
        yield ", ".join(resources), [*details]


def _section(resource: str, changes: list[Change]) -> Iterator[str]:
    breaking = sum(change.breaking for change in changes)
    yield f"## {resource}{f' ({breaking} breaking)' if breaking else ''}"
    yield ""
    for (compatible, _, what), group in groupby(sorted(changes, key=_order), key=_order):
        yield from _lines(what, list(group), breaking=not compatible)
    yield ""


def _order(change: Change) -> tuple[bool, int, str]:
    """What belongs in one line: breaking changes first, then by kind."""
    return not change.breaking, ORDER.index(change.kind) if change.kind in ORDER else len(ORDER), change.what


def _added_and_removed(report: Report) -> Iterator[str]:
    """The sections about whole resources and schemas."""
    for what in (RESOURCE, SCHEMA):
        for kind, title in ((REMOVED, "that are gone (breaking)"), (ADDED, "that are new")):
            changes = [change for change in report.changes if (change.what, change.kind) == (what, kind)]
            if changes:
                yield f"## {what.capitalize()}s {title}"
                yield ""
                yield from (_wrapped(_whole(change)) for change in changes)
                yield ""


def _whole(change: Change) -> str:
    operations = change.before or change.after
    return f"- `{change.name}`: {operations}" if operations else f"- `{change.name}`"


def _lines(what: str, changes: list[Change], *, breaking: bool) -> Iterator[str]:
    """One line for all names that were added, removed or are now required; otherwise a line for each change."""
    kind, mark = changes[0].kind, "**breaking**: " if breaking else ""
    if kind == REQUIRED or (kind in {ADDED, REMOVED} and what != OPERATION):
        state = "now required" if kind == REQUIRED else kind
        names = [change.name for change in changes]
        shown = [name for name in names if not is_plumbing(name)] or names
        plumbing = len(names) - len(shown)
        more = f", and {plumbing} of plumbing (`_match_...`, `_import...`)" if plumbing else ""
        yield _wrapped(f"- {mark}{counted(len(changes), what)} {state}: {listed(shown)}{more}")
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
    if any(group.new for group in groups):
        yield from ("", "New in this document:", "", "| route | operations |", "| --- | --- |")
        for family, routes in sorted((group.family, group.new) for group in groups if group.new):
            yield f"| {family} | {listed(routes)} |"
    if report.gone:
        yield ""
        yield _paragraph(f"Gone from it: {listed(report.gone)}.")
    yield ""
    yield "| route | operations | size |"
    yield "| --- | ---: | ---: |"
    for group in groups[:FAMILIES_SHOWN]:
        yield f"| {group.family} | {len(group.operations)} | {group.size:,} |"
    if len(groups) > FAMILIES_SHOWN:
        yield ""
        yield f"And {len(groups) - FAMILIES_SHOWN} smaller ones, which are in the report as JSON."


def listed(names: Iterable[str]) -> str:
    """Names as code in Markdown."""
    return ", ".join(f"`{name}`" for name in names)


def is_plumbing(name: str) -> bool:
    """Whether a field is there for integrations and imports alone, as most records have a dozen."""
    return name.startswith(("_match_", "_import", "_isimport", "_isupdateimport"))


def counted(number: int, noun: str) -> str:
    """A number and its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {PLURALS.get(noun, noun + 's')}"


def _wrapped(item: str) -> str:
    return _paragraph(item, indent="  ")


def _paragraph(text: str, indent: str = "") -> str:
    return textwrap.fill(text, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
