"""Our decisions (spec/resources.yaml and spec/resources/): which keys and values they may have, and whether they fit.

A misspelt key, or a correction of something that the vendor no longer has, would silently have no effect; here it is
an error that names its place. Routes that the vendor's document has lost are no error: facts.json names them, and all
that is built from the decisions is built without them until somebody has decided what becomes of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any, cast

import yaml

Json = dict[str, Any]

CORE = "Tickets, and what they choose from"
"""What the resources that stand in resources.yaml have in common."""

VERBS = ("list", "get", "save", "delete")
FILE_KEYS = {"echoes", "filters", "fields", "resources", "parts", "schemas", "tags", "operations"}
RESOURCE_KEYS = {
    *("singular", "schema", "vendor", "path", "text", "verbs", "rows_key", "envelope", "paging", "sidecars", "key"),
    *("id_type", "filters", "fields", "parameters", "filter_aliases", "create_needs", "update_needs", "messages"),
    *("unique", "references", "restorable", "content", "runs", "nested", "traps", "undocumented", "like", "scope"),
    *("rows_lack", "key_source", "refused_without", "name_field", "read_only", "common"),
    *("range_days", "actions", "days", "permission", "ticket_verbs", "events"),
}
INHERITED = (
    "permission",
    "ticket_verbs",
    "rows_lack",
    "vendor",
    "filters",
    "fields",
    "parameters",
    "filter_aliases",
    "references",
    "days",
    "name_field",
    "read_only",
    "common",
)
OF_LISTS = (
    "filters",
    "filter_aliases",
    "scope",
    "rows_key",
    "envelope",
    "paging",
    "sidecars",
    "rows_lack",
    "range_days",
)
"""The keys that say something of a list, and nothing of a resource that has none."""

ACTION_KEYS = {"operation", "method", "path", "answer", "text", "parameters", "body", "id_type"}
PART_KEYS = {"vendor", "text", "fields", "days"}
DECISION_KEYS = {"type", "text", "field", "required", "in", "task", "source"}
EVENT_KEYS = {"name", "source"}
COMMON_KEYS = {"filters", "fields"}
CHOICES = {
    "envelope": {"always", "never", "paged"},
    "paging": {"pages", "count", "none"},
    "id_type": {"integer", "string"},
}
TASKS = {"changes_since", "includes_inactive"}
"""What a filter can be for, whatever it is called."""


class DecisionError(Exception):
    """A decision is malformed or does not fit the facts; the message names the place."""


def read(spec: Path) -> Json:
    """The decisions in this folder without the routes that the vendor's document has lost.

    Raises:
        DecisionError: Two files have a resource of the same name, or a resource is like one that does not exist.
    """
    facts: Json = json.loads((spec / "facts.json").read_text(encoding="utf-8"))
    return standing(stated(spec), set(facts.get("gone", ())))


def stated(spec: Path) -> Json:
    """The decisions in this folder: resources.yaml with everything in resources/, as if in one file.

    Raises:
        DecisionError: Two files have a resource of the same name, or a resource is like one that does not exist.
    """
    decisions: Json = yaml.load((spec / "resources.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    if unknown := sorted(decisions.keys() - FILE_KEYS):
        raise DecisionError(f"resources.yaml: unknown {', '.join(unknown)}; resources belong under `resources`")
    resources: dict[str, Json] = dict(decisions["resources"])
    groups = {CORE: [*resources]}
    for path in sorted((spec / "resources").glob("*.yaml")):
        more: dict[str, Json] = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        if twice := sorted(more.keys() & resources.keys()):
            raise DecisionError(f"resources/{path.name}: {', '.join(twice)} already exists")
        resources |= more
        groups[path.stem.replace("_", " ").capitalize()] = [*more]
    decisions["groups"] = groups
    decisions["resources"] = {name: with_inherited(name, entry, resources) for name, entry in resources.items()}
    return decisions


def covered_routes(decisions: Json) -> Iterator[str]:
    """Method and path of everything that the decisions cover and that a vendor's document can have."""
    for entry in decisions["resources"].values():
        if not entry.get("undocumented"):
            yield from (named(*route_of(verb, entry)) for verb in entry.get("verbs", VERBS))
        yield from (named(action["method"], action["path"]) for action in entry.get("actions", {}).values())
    yield from (named(entry["method"], entry["path"]) for entry in decisions["operations"].values())


def named(method: str, path: str) -> str:
    """A route as facts.json names it."""
    return f"{method.upper()} {path}"


def standing(decisions: Json, gone: AbstractSet[str]) -> Json:
    """What is left of the decisions without these routes; a resource that has none left is left out."""
    if not gone:
        return decisions
    reduced = {name: without(entry, gone) for name, entry in decisions["resources"].items()}
    resources = {name: entry for name, entry in reduced.items() if entry.get("verbs", VERBS) or entry.get("actions")}
    records = {entry["schema"] for entry in decisions["resources"].values()}
    lost_records = records - {entry["schema"] for entry in resources.values()}
    for entry in resources.values():
        if entry.get("like") not in resources:
            entry.pop("like", None)
        references: Json = entry.get("references", {})
        entry["references"] = {field: name for field, name in references.items() if name in resources}
        entry["actions"] = {name: answerable(action, lost_records) for name, action in entry.get("actions", {}).items()}
    return {
        **decisions,
        "resources": resources,
        "operations": {
            name: answerable(entry, lost_records)
            for name, entry in decisions["operations"].items()
            if named(entry["method"], entry["path"]) not in gone
        },
        "groups": {
            group: [name for name in names if name in resources] for group, names in decisions["groups"].items()
        },
    }


def without(entry: Json, gone: AbstractSet[str]) -> Json:
    """A resource without these routes, and without what only says something of its list if that is among them."""
    verbs = [verb for verb in entry.get("verbs", VERBS) if named(*route_of(verb, entry)) not in gone]
    actions = {
        name: action
        for name, action in entry.get("actions", {}).items()
        if named(action["method"], action["path"]) not in gone
    }
    left: Json = {**entry, "verbs": verbs, "actions": actions}
    if "list" in entry.get("verbs", VERBS) and "list" not in verbs:
        left = {key: value for key, value in left.items() if key not in OF_LISTS}
        left["common"] = {key: value for key, value in entry.get("common", {}).items() if key != "filters"}
    return left


def answerable(operation: Json, lost_records: AbstractSet[str]) -> Json:
    """An operation; whatever its answer is, if the record that it was is no longer in the contract."""
    return {**operation, "answer": "any"} if operation["answer"].removesuffix("?") in lost_records else operation


def file_of(problem: str, spec: Path) -> str:
    """The file of the decision that a problem is about, relative to the folder; the problem begins with its name."""
    name = problem.partition(":")[0].partition(".")[0]
    own = (path for path in (spec / "resources").glob("*.yaml") if f"\n{name}:\n" in path.read_text(encoding="utf-8"))
    return next((f"resources/{path.name}" for path in own), "resources.yaml")


def with_inherited(name: str, entry: Json, resources: Mapping[str, Json]) -> Json:
    """The entry with what it inherits from the one that it is like."""
    if "like" not in entry:
        return entry
    if entry["like"] not in resources:
        raise DecisionError(f"{name}.like: there is no resource {entry['like']!r}")
    other = resources[entry["like"]]
    return {**{key: other[key] for key in INHERITED if key in other}, **entry}


def checked(decisions: Json, facts: Json) -> Json:
    """The decisions, checked, with each parameter and field as an object.

    Raises:
        DecisionError: One of them is misspelt or does not fit the facts.
    """
    result: Json = {
        **decisions,
        **{key: as_objects(decisions[key], key) for key in ("filters", "fields")},
        "resources": {name: checked_entry(name, entry) for name, entry in decisions["resources"].items()},
        "parts": {name: checked_entry(name, entry, PART_KEYS) for name, entry in decisions["parts"].items()},
    }
    for problem in misfits(result, facts):
        raise DecisionError(problem)
    return result


def checked_entry(name: str, entry: Json, keys: Iterable[str] = RESOURCE_KEYS) -> Json:
    """A resource or part, after a check of its keys and choices."""
    refuse_unknown(entry, keys, name)
    for key, choices in CHOICES.items():
        if key in entry and entry[key] not in choices:
            raise DecisionError(f"{name}.{key}: {entry[key]!r} is not one of {', '.join(sorted(choices))}")
    for action, operation in entry.get("actions", {}).items():
        refuse_unknown(operation, ACTION_KEYS, f"{name}.actions.{action}")
    for number, event in entry.get("events", {}).items():
        if event.keys() != EVENT_KEYS:
            raise DecisionError(f"{name}.events.{number}: {' and '.join(sorted(EVENT_KEYS))} are needed")
    refuse_unknown(entry.get("common", {}), COMMON_KEYS, f"{name}.common")
    places = [key for key in ("filters", "fields", "parameters") if key in entry]
    return {**entry, **{key: as_objects(entry[key], f"{name}.{key}") for key in places}}


def as_objects(entries: Mapping[str, object], where: str) -> dict[str, Json]:
    """Each entry as an object; a string is short for an object with that text."""
    objects: dict[str, Json] = {}
    for name, value in entries.items():
        if not isinstance(value, str | dict):
            raise DecisionError(f"{where}.{name}: a string or an object is needed")
        objects[name] = {"text": value} if isinstance(value, str) else cast("Json", value)
        refuse_unknown(objects[name], DECISION_KEYS, f"{where}.{name}")
        task = objects[name].get("task")
        if task and (task not in TASKS or not objects[name].get("source")):
            raise DecisionError(f"{where}.{name}.task: one of {', '.join(sorted(TASKS))}, with a source beside it")
    return objects


def refuse_unknown(entry: Mapping[str, object], keys: Iterable[str], where: str) -> None:
    """Raise DecisionError if the entry has a key that is never read."""
    if unknown := sorted(map(str, entry.keys() - set(keys))):
        raise DecisionError(f"{where}: unknown {', '.join(unknown)}")


def decided(kind: str | None, common: Json | None, own: Json | None, where: str) -> Json:
    """Type and text of a parameter or field: the vendor's type, then the common decision, then the resource's own."""
    decision: Json = {"type": kind, **(common or {}), **(own or {})}
    if decision["type"] is None:
        raise DecisionError(f"{where}: the vendor has no such name; to add it, give it a type")
    return decision


def route_of(verb: str, entry: Json) -> tuple[str, str]:
    """Method and path of a verb."""
    method = {"save": "post", "delete": "delete"}.get(verb, "get")
    return method, entry["path"] if verb in {"list", "save"} else f"{entry['path']}/{{id}}"


def parameters_for(verb: str, entry: Json) -> Json:
    """The decisions about the parameters of this verb."""
    own: Json = entry.get("parameters", {})
    return {name: value for name, value in own.items() if verb in value.get("in", VERBS)}


def echoes_in(fields: Iterable[str], decisions: Json) -> dict[str, str]:
    """Field that names another record -> the field beside it that has its id, and that a save goes by."""
    there = set(fields)
    return {name: echo["id"] for name, echo in decisions.get("echoes", {}).items() if {name, echo["id"]} <= there}


def misfits(decisions: Json, facts: Json) -> Iterator[str]:
    """The decisions about names that do not exist; of those that lost routes may have had, nothing is said."""
    for name, entry in decisions["resources"].items():
        problems = (
            *unknown_fields(entry, facts),
            *unproven_keys(entry),
            *unknown_filters(entry, facts),
            *unknown_resources(entry, decisions["resources"]),
            *(() if facts.get("gone") else unknown_parameters(entry, facts)),
        )
        yield from (f"{name}.{problem}" for problem in problems)
    if not facts.get("gone"):
        yield from unused_echoes(decisions, facts)
        yield from unused_commons(decisions, facts)


def unused_echoes(decisions: Json, facts: Json) -> Iterator[str]:
    """Names beside ids that no record has."""
    records = [vendor_fields(entry, facts).keys() for entry in decisions["resources"].values()]
    for name in decisions.get("echoes", {}):
        if not any(name in echoes_in(fields, decisions) for fields in records):
            yield f"echoes.{name}: no record has it beside {decisions['echoes'][name]['id']}"


def unknown_fields(entry: Json, facts: Json) -> Iterator[str]:
    """Decisions about fields that the record does not have."""
    fields = vendor_fields(entry, facts).keys() | entry.get("fields", {}).keys()
    for place, field in named_fields(entry):
        if field not in fields:
            yield f"{place}: there is no field {field!r}"


def decided_fields(entry: Json) -> set[str]:
    """The fields that decisions name and that only the vendor's document has."""
    own: Json = entry.get("fields", {})
    return ({field for _, field in named_fields(entry)} | own.keys()) - _typed(own)


def decided_filters(entry: Json) -> set[str]:
    """The filters that decisions name and that only the vendor's document has."""
    own, aliases = entry.get("filters", {}), entry.get("filter_aliases", {})
    scope = {part for names in entry.get("scope", ()) for part in names.split("+")}
    meant = {name for alias, meaning in aliases.items() for name in (alias, *meaning)}
    return {*scope, *meant, *entry.get("common", {}).get("filters", ()), *own} - _typed(own)


def _typed(own: Json) -> set[str]:
    """The names that have a type of ours: the document need not have them."""
    return {name for name, value in own.items() if "type" in value}


def unproven_keys(entry: Json) -> Iterator[str]:
    """A key without its evidence: what merges rows by a wrong one loses them."""
    if ("key" in entry) != ("key_source" in entry):
        yield "key: a key and its evidence, key_source, need each other"


def unknown_filters(entry: Json, facts: Json) -> Iterator[str]:
    """Scopes, ranks and aliases of filters that the list does not have."""
    filters = {*queried("list", entry, facts), *entry.get("filters", {})}
    for name in (part for names in entry.get("scope", ()) for part in names.split("+")):
        if name not in filters:
            yield f"scope: there is no filter {name!r}"
    for name in entry.get("common", {}).get("filters", ()):
        if name not in filters:
            yield f"common.filters: there is no filter {name!r}"
    for alias, meaning in entry.get("filter_aliases", {}).items():
        for name in (alias, *meaning):
            if name not in filters:
                yield f"filter_aliases: there is no filter {name!r}"


def unknown_parameters(entry: Json, facts: Json) -> Iterator[str]:
    """Decisions about parameters that no route has and that do not say which verbs to add them to."""
    documented = {name for verb in ("get", "save", "delete") for name in queried(verb, entry, facts)}
    for name, value in entry.get("parameters", {}).items():
        if name not in documented and "in" not in value:
            yield f"parameters.{name}: no route has it; to add it, name its verbs with `in`"


def unknown_resources(entry: Json, resources: Mapping[str, Json]) -> Iterator[str]:
    """References to resources that do not exist."""
    for field, target in entry.get("references", {}).items():
        if target not in resources:
            yield f"references.{field}: there is no resource {target!r}"


def named_fields(entry: Json) -> Iterator[tuple[str, str]]:
    """Every field of the record that a decision names, after the place of that decision."""
    for place in ("create_needs", "update_needs"):
        for need in entry.get(place, ()):
            yield from ((place, field) for field in ([need] if isinstance(need, str) else need))
    for place in ("key", "unique", "references", "refused_without", "days", "name_field", "read_only"):
        yield from ((place, field) for field in entry.get(place, ()))
    yield from (("common.fields", field) for field in entry.get("common", {}).get("fields", ()))
    for name, value in entry.get("filters", {}).items():
        if "field" in value:
            yield f"filters.{name}", value["field"]


def vendor_fields(entry: Json, facts: Json) -> Mapping[str, str]:
    """The vendor's fields of the record, with their types; empty if the vendor's document does not describe it."""
    fields: Mapping[str, str] = facts["schemas"][entry["vendor"]] if "vendor" in entry else {}
    return fields


def queried(verb: str, entry: Json, facts: Json) -> Mapping[str, str]:
    """The vendor's query parameters of a verb, with their types."""
    method, path = route_of(verb, entry)
    parameters: Mapping[str, str] = facts["routes"].get(named(method, path), {}).get("query", {})
    return parameters


def unused_commons(decisions: Json, facts: Json) -> Iterator[str]:
    """Common decisions that no resource uses."""
    resources = decisions["resources"].values()
    filters = {name for entry in resources for verb in ("list", "get") for name in queried(verb, entry, facts)}
    fields = {name for entry in resources for name in vendor_fields(entry, facts)}
    for name in decisions["filters"].keys() - filters:
        yield f"filters.{name}: no list route has it"
    for name in decisions["fields"].keys() - fields:
        yield f"fields.{name}: no record has it"
