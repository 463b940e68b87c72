"""The report on an update, and as JSON for programs; markdown.py has it for people.

Both are made from the same value and contain no time, path or revision, so that the same change gives the same text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import attrs

from scripts.codegen.contract.decisions import VERBS, named, route_of
from scripts.codegen.contract.view import operations
from scripts.codegen.contract.view import route as relative
from scripts.codegen.update.cassettes import Outdated
from scripts.codegen.update.changes import (
    RESOURCE,
    SCHEMA,
    Change,
    Rename,
    State,
    changes_between,
    renames_in,
    texts_changed,
)
from scripts.codegen.update.versions import bump, next_version
from scripts.codegen.vendor.nearness import likeness_of_routes, renamed

Json = dict[str, Any]

PLURALS = {"body": "bodies"}


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
class Lost:
    """A route that the contract covered, and that the document no longer has.

    Attributes:
        route: Its method and path.
        operation: What the contract called it; empty if an earlier document had lost it already.
        resource: Whose operation it was.
        renamed: What it is probably called now; empty if nothing new is like it.
    """

    route: str
    operation: str
    resource: str
    renamed: str


@attrs.frozen
class LostName:
    """A field or filter that our decisions name, and that the document no longer has.

    Attributes:
        name: Of a field `Area.name`, of a filter `GET /Client?search`.
        is_news: Whether this document, and none before it, has lost it.
    """

    name: str
    is_news: bool


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
        lost: Routes that the contract covered, and that the document no longer has.
        lost_names: Fields and filters that our decisions name, and that the document no longer has.
        renamed: Of those that are gone, what they are probably called now.
        below: Resource -> the new routes at its path and below it that it does not cover.
        documented: Resources that were undocumented -> their routes that the document has now.
        meanings: The vendor's word for something -> its other word for it.
        cassettes: Those that must be recorded anew.
        stopped: Why the update could not be carried through, if losses are to blame; empty if it was.
    """

    version: str
    documents: tuple[str, str]
    changes: list[Change]
    text_changes: int
    uncovered: list[Uncovered]
    gone: list[str] = attrs.field(factory=list[str])
    lost: list[Lost] = attrs.field(factory=list[Lost])
    lost_names: list[LostName] = attrs.field(factory=list[LostName])
    renamed: dict[str, str] = attrs.field(factory=dict[str, str])
    below: dict[str, list[str]] = attrs.field(factory=dict[str, list[str]])
    documented: dict[str, list[str]] = attrs.field(factory=dict[str, list[str]])
    meanings: dict[str, str] = attrs.field(factory=dict[str, str], repr=False)
    cassettes: list[Outdated] = attrs.field(factory=list[Outdated])
    stopped: str = ""

    @property
    def bump(self) -> str:
        """The version step that it calls for: none, patch, minor or major."""
        return bump(self.changes, self.text_changes)

    @property
    def breaking(self) -> list[Change]:
        """The changes that may make a correct program fail."""
        return [change for change in self.changes if change.breaking]

    @property
    def has_lost(self) -> bool:
        """Whether this document, and none before it, has lost what the contract covers or our decisions name."""
        return any(lost.operation for lost in self.lost) or any(lost.is_news for lost in self.lost_names)

    def renames(self, changes: Iterable[Change]) -> list[Rename]:
        """What is probably only called otherwise now, of these changes of one resource."""
        return renames_in(changes, self.meanings)

    @property
    def by_resource(self) -> dict[str, list[Change]]:
        """The changes by resource, in the order of the contract."""
        groups: dict[str, list[Change]] = {}
        for change in self.changes:
            groups.setdefault(change.resource, []).append(change)
        return groups


def report_on(old: State, new: State, version: str) -> Report:
    """The report on two states of spec/."""
    groups, meanings = uncovered(old.facts, new.facts), new.meanings
    added = [route for group in groups for route in group.new]
    before, after = _operations(old), _operations(new)
    gone = sorted(old.facts.get("uncovered", {}).keys() - new.facts.get("uncovered", {}).keys() - after.keys())
    lost: list[str] = new.facts.get("gone", [])
    renames = renamed([*lost, *gone], added, lambda route, name: likeness_of_routes(route, name, meanings))
    return Report(
        version,
        (_document(old.facts), _document(new.facts)),
        changes_between(old, new),
        texts_changed(old, new),
        groups,
        gone,
        [Lost(route, *before.get(route, ("", "")), renames.get(route, "")) for route in lost],
        [LostName(name, name not in old.facts.get("lost", ())) for name in new.facts.get("lost", ())],
        {route: renames[route] for route in gone if route in renames},
        _below(new, added),
        _documented(new),
        meanings,
    )


def _operations(state: State) -> dict[str, tuple[str, str]]:
    """Method and path of everything that the contract has -> its operationId, and its resource."""
    return {
        f"{method.upper()} {relative(path)}": (operation["operationId"], operation["tags"][0])
        for path, method, operation in operations(state.contract)
    }


def _below(state: State, routes: Iterable[str]) -> dict[str, list[str]]:
    """Resource -> those of the routes that are at its path, or below it."""
    paths = {entry["path"].lower(): name for name, entry in state.resources.items()}
    below: dict[str, list[str]] = {}
    for route in sorted(routes):
        words = route.split(" ")[1].lower().split("/")
        beginnings = ("/".join(words[:end]) for end in range(len(words), 1, -1))
        if resource := next((paths[path] for path in beginnings if path in paths), None):
            below.setdefault(resource, []).append(route)
    return below


def _documented(state: State) -> dict[str, list[str]]:
    """Resources that are said to be undocumented -> their routes that the document has."""
    found = {
        name: [
            route
            for verb in entry.get("verbs", VERBS)
            if (route := named(*route_of(verb, entry))) in state.facts.get("uncovered", {})
        ]
        for name, entry in state.resources.items()
        if entry.get("undocumented")
    }
    return {name: routes for name, routes in found.items() if routes}


def uncovered(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Uncovered]:
    """The routes that no resource covers, by the first word of their path, largest first."""
    sizes: dict[str, int] = new.get("uncovered", {})
    # Older facts have no list of uncovered routes, so nothing counts as new.
    parts = ("uncovered", "routes", "operations", "gone")
    previous = {route for part in parts for route in old.get(part, ())} if "uncovered" in old else sizes.keys()
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
        "stopped": report.stopped,
        "lost": [attrs.asdict(lost) for lost in report.lost],
        "lost_names": [attrs.asdict(lost) for lost in report.lost_names],
        "renames": [
            {"resource": resource, **attrs.asdict(rename)}
            for resource, changes in report.by_resource.items()
            for rename in report.renames(changes)
        ],
        "changes": [attrs.asdict(change) for change in report.changes],
        "text_changes": report.text_changes,
        "cassettes": [attrs.asdict(cassette) for cassette in report.cassettes],
        "gone": report.gone,
        "renamed": report.renamed,
        "below": report.below,
        "documented": report.documented,
        "uncovered": [attrs.asdict(group) for group in report.uncovered],
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def summary_line(report: Report) -> str:
    """One line for a terminal."""
    lost = f", {counted(len(report.lost), 'route')} lost" if report.lost else ""
    lost += f", {counted(len(report.lost_names), 'name')} lost that decisions name" if report.lost_names else ""
    if not report.changes:
        return f"nothing that callers can see has changed{lost}"
    version = next_version(report.version, report.bump)
    return f"{counted(len(report.changes), 'change')}, {len(report.breaking)} breaking{lost}; calls for {version}"


def _document(facts: Mapping[str, Any]) -> str:
    return f"{facts['document']['version']} {facts['document']['sha256'][:12]}"


class Section(NamedTuple):
    """What there is to say of some resources in which the same has changed."""

    resources: tuple[str, ...]
    changes: list[Change]
    below: list[str]


def sections(report: Report) -> list[Section]:
    """The changes of each resource; what has changed alike in several, their fields for instance, once."""
    alike: dict[tuple[Change, ...], list[str]] = {}
    for resource, changes in report.by_resource.items():
        details = [change for change in changes if change.what not in {RESOURCE, SCHEMA}]
        for what in dict.fromkeys(change.what for change in details):
            same = tuple(attrs.evolve(change, resource="") for change in details if change.what == what)
            alike.setdefault(same, []).append(resource)
    found: dict[tuple[str, ...], Section] = {}
    for changes, resources in alike.items():
        found.setdefault((*resources,), Section((*resources,), [], [])).changes.extend(changes)
    for resource, routes in report.below.items():
        found.setdefault((resource,), Section((resource,), [], [])).below.extend(routes)
    return list(found.values())


def listed(names: Iterable[str]) -> str:
    """Names as code in Markdown."""
    return ", ".join(f"`{name}`" for name in names)


def is_plumbing(name: str) -> bool:
    """Whether a field is there for integrations and imports alone, as most records have a dozen."""
    return name.startswith(("_match_", "_import", "_isimport", "_isupdateimport"))


def counted(number: int, noun: str) -> str:
    """A number and its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {PLURALS.get(noun, noun + 's')}"
