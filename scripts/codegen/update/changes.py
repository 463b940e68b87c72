"""The differences between two states of spec/, and whether they break programs that use the client.

A change is breaking if it makes a correct program fail, at run time or under a type checker: a name is gone, a type no
longer takes or gives what it did, something optional is now required. If a path moves, the name of the method stays, so
callers do not notice.

Three sources are compared, because none has everything: the contract (operations, filters, fields and their types),
the facts (types and required members of bodies), and our decisions (what a create or update needs).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import attrs
import yaml

from scripts.codegen.contract.decisions import read as read_decisions
from scripts.codegen.contract.view import DATETIME, PAGING, operations, resolved, route, verb_of
from scripts.codegen.vendor.nearness import likeness_of_names, renamed

Json = dict[str, Any]

ADDED, REMOVED, RETYPED, REQUIRED, MOVED, OTHER = "added", "removed", "retyped", "required", "moved", "changed"
RESOURCE, SCHEMA, OPERATION, FILTER, PARAMETER, FIELD, BODY, ANSWER = (
    *("resource", "schema", "operation", "filter", "parameter", "field", "body", "answer"),
)


@attrs.frozen
class Change:
    """One difference.

    Attributes:
        resource: The attribute of the client that it is about; for a part of several records, the name of its schema.
        what: What has changed: a resource, a schema that is not a record, an operation, a filter, a parameter, a
            field, a body or an answer.
        name: Its name.
        kind: How it has changed: added, removed, retyped, required, moved, changed.
        before: What it was, if it existed.
        after: What it is, if it still exists.
        breaking: Whether a correct program may fail now.
    """

    resource: str
    what: str
    name: str
    kind: str
    before: str = ""
    after: str = ""
    breaking: bool = False


@attrs.frozen
class Rename:
    """A filter, parameter or field that is probably only called otherwise now.

    Attributes:
        what: Which of them.
        kind: Its type.
        before: What it was called.
        after: What it is called.
    """

    what: str
    kind: str
    before: str
    after: str


@attrs.frozen
class State:
    """The contents of spec/ at some time.

    Attributes:
        contract, facts, decisions: The contents of its three parts.
    """

    contract: Json = attrs.field(repr=False)
    facts: Json = attrs.field(repr=False)
    decisions: Json = attrs.field(repr=False)

    @classmethod
    def read(cls, root: Path) -> State:
        """The state of a checkout."""
        spec = root / "spec"
        contract: Json = yaml.load((spec / "halo.openapi.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
        facts: Json = json.loads((spec / "facts.json").read_text(encoding="utf-8"))
        return cls(contract, facts, read_decisions(spec))

    @property
    def resources(self) -> dict[str, Json]:
        """Name -> our decisions about it."""
        return cast("dict[str, Json]", self.decisions["resources"])

    @property
    def schemas(self) -> dict[str, Json]:
        """Name -> schema of the contract."""
        return cast("dict[str, Json]", self.contract["components"]["schemas"])

    @property
    def meanings(self) -> dict[str, str]:
        """The vendor's word for a record -> the word for it in routes, both in the singular and without underscores."""
        words: dict[str, str] = {}
        for entry in self.resources.values():
            word = entry.get("vendor", entry["schema"]).lower().removesuffix("s")
            words.setdefault(word, entry["singular"].replace("_", "").removesuffix("s"))
        return words

    def operations_of(self, tag: str) -> dict[str, Json]:
        """OperationId -> operation, with its method and path."""
        return {
            operation["operationId"]: {**operation, "at": f"{method.upper()} {route(path)}"}
            for path, method, operation in operations(self.contract)
            if operation["tags"] == [tag]
        }


def changes_between(old: State, new: State) -> list[Change]:
    """All differences, by resource in the order of the contract."""
    tags = list(dict.fromkeys(tag["name"] for state in (old, new) for tag in state.contract["tags"]))
    return [*(change for tag in tags for change in _of_resource(tag, old, new)), *_of_parts(old, new)]


def renames_in(changes: Iterable[Change], meanings: Mapping[str, str]) -> list[Rename]:
    """What is probably only called otherwise now: gone and new in the same place, of one type, and alike in name.

    Args:
        changes: Of one resource.
        meanings: The vendor's word for something -> its other word for it.
    """
    places: dict[tuple[str, str, str], tuple[list[str], list[str]]] = {}
    for change in changes:
        if change.what in {FILTER, PARAMETER, FIELD} and not (change.before and change.after):
            verb = change.name.partition(": ")[0] if change.what == PARAMETER else ""
            kind = (change.before or change.after).removesuffix("?")
            gone, new = places.setdefault((change.what, verb, kind), ([], []))
            (gone if change.before else new).append(change.name)
    return [
        Rename(what, kind, before, after)
        for (what, _, kind), (gone, new) in places.items()
        for before, after in renamed(gone, new, lambda old, name: likeness_of_names(old, name, meanings)).items()
    ]


def texts_changed(old: State, new: State) -> int:
    """The number of descriptions and summaries that have been reworded."""
    before, after = dict(_texts(old.contract, "")), dict(_texts(new.contract, ""))
    return sum(1 for place in before.keys() & after.keys() if before[place] != after[place])


def _texts(node: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        for key, value in cast("Json", node).items():
            if key in {"description", "summary"} and isinstance(value, str):
                yield place, value
            yield from _texts(value, f"{place}/{key}")
    elif isinstance(node, list):
        for number, value in enumerate(cast("list[object]", node)):
            name = str(cast("Json", value).get("name", number) if isinstance(value, dict) else number)
            yield from _texts(value, f"{place}/{name}")


def _of_resource(tag: str, old: State, new: State) -> Iterator[Change]:
    before, after = old.operations_of(tag), new.operations_of(tag)
    if not before and not after:
        return
    if not before or not after:
        kind = REMOVED if before else ADDED
        yield Change(tag, RESOURCE, tag, kind, ", ".join(before), ", ".join(after), breaking=bool(before))
        return
    for name in (*before, *(name for name in after if name not in before)):
        if name not in after:
            yield Change(tag, OPERATION, name, REMOVED, before[name]["at"], breaking=True)
        elif name not in before:
            yield Change(tag, OPERATION, name, ADDED, "", after[name]["at"])
        else:
            yield from _of_operation(tag, (old, before[name]), (new, after[name]))
    if tag in old.resources and tag in new.resources:
        yield from _of_record(tag, old, new)
        yield from _of_needs(tag, old, new)


def _of_operation(tag: str, old: tuple[State, Json], new: tuple[State, Json]) -> Iterator[Change]:
    (old_state, before), (new_state, after) = old, new
    name = before["operationId"]
    if before["at"] != after["at"]:
        yield Change(tag, OPERATION, name, MOVED, before["at"], after["at"])
    yield from _of_parameters(tag, _parameters(old_state, before), _parameters(new_state, after), verb_of(before))
    body_before, body_after = body_of(old_state, before), body_of(new_state, after)
    if body_before != body_after:
        # Saves send an array: they break only if the body becomes something else.
        yield Change(tag, BODY, name, OTHER, body_before, body_after, breaking=bool(body_before and body_after))
    yield from _of_form(tag, before, after)
    if _answer(before) != _answer(after):
        yield Change(tag, ANSWER, name, OTHER)


def _parameters(state: State, operation: Json) -> dict[str, Json]:
    parameters = [resolved(state.contract, parameter) for parameter in operation.get("parameters", ())]
    required = state.facts["routes"].get(operation["at"], {}).get("required", ())
    # Paging is the paginator's business, never the caller's.
    return {
        parameter["name"]: {**parameter, "required": parameter.get("required", False) or parameter["name"] in required}
        for parameter in parameters
        if parameter["name"] not in PAGING or verb_of(operation) != "list"
    }


def _of_parameters(tag: str, before: Mapping[str, Json], after: Mapping[str, Json], verb: str) -> Iterator[Change]:
    what = FILTER if verb == "list" else PARAMETER
    for name in sorted(before.keys() | after.keys()):
        label = name if verb == "list" else f"{verb}: {name}"
        if name not in after:
            yield Change(tag, what, label, REMOVED, type_of(before[name]["schema"]), breaking=True)
            continue
        new_type, needed = type_of(after[name]["schema"]), bool(after[name]["required"])
        if name not in before:
            yield Change(tag, what, label, REQUIRED if needed else ADDED, "", new_type, breaking=needed)
            continue
        if needed and not before[name]["required"]:
            yield Change(tag, what, label, REQUIRED, "optional", "required", breaking=True)
        old_type = type_of(before[name]["schema"])
        if old_type != new_type:
            yield Change(tag, what, label, RETYPED, old_type, new_type, breaking=not takes_all(new_type, old_type))


def body_of(state: State, operation: Json) -> str:
    """The type of an operation's body in the document; the contract has what we send."""
    return str(state.facts["routes"].get(operation["at"], {}).get("body", ""))


def _of_form(tag: str, before: Json, after: Json) -> Iterator[Change]:
    """New required members of a body that the contract itself describes, such as the token request's."""
    for name in sorted(_required_members(after) - _required_members(before)):
        yield Change(tag, BODY, f"{verb_of(before)}: {name}", REQUIRED, "optional", "required", breaking=True)


def _required_members(operation: Json) -> set[str]:
    content: dict[str, Json] = operation.get("requestBody", {}).get("content", {})
    return {name for media in content.values() for name in media["schema"].get("required", ())}


def _answer(operation: Json) -> Json:
    """The answers without their descriptions; a record's own fields are compared elsewhere."""
    return {
        status: {name: media.get("schema") for name, media in answer.get("content", {}).items()}
        for status, answer in operation["responses"].items()
    }


def _of_record(tag: str, old: State, new: State) -> Iterator[Change]:
    before, after = old.resources[tag]["schema"], new.resources[tag]["schema"]
    is_saved = any(verb_of(operation) == "save" for operation in new.operations_of(tag).values())
    if before != after:
        yield Change(tag, FIELD, "", RETYPED, before, after, breaking=True)
    yield from _of_fields(tag, _fields(old, before), _fields(new, after), is_saved=is_saved)
    if is_saved:
        for name in sorted(_required_by_document(tag, new) - _required_by_document(tag, old)):
            yield Change(tag, BODY, name, REQUIRED, "optional", "required", breaking=True)
    for key in ("rows_key", "envelope", "paging"):
        value_before, value_after = (str(state.resources[tag].get(key, "")) for state in (old, new))
        if value_before != value_after:
            yield Change(tag, ANSWER, key, OTHER, value_before, value_after)


def _required_by_document(tag: str, state: State) -> set[str]:
    """The members that a record must have according to the document."""
    return set(state.facts.get("required", {}).get(state.resources[tag].get("vendor"), ()))


def _fields(state: State, schema: str) -> dict[str, Json]:
    return cast("dict[str, Json]", state.schemas.get(schema, {}).get("properties", {}))


def _of_fields(tag: str, before: Mapping[str, Json], after: Mapping[str, Json], *, is_saved: bool) -> Iterator[Change]:
    for name in (*before, *sorted(after.keys() - before.keys())):
        if name not in after:
            yield Change(tag, FIELD, name, REMOVED, type_of(before[name]), breaking=True)
        elif name not in before:
            yield Change(tag, FIELD, name, ADDED, "", type_of(after[name]))
        elif (old_type := type_of(before[name])) != (new_type := type_of(after[name])):
            # A reader must get no more types than before, and a writer may send no fewer.
            fits = takes_all(old_type, new_type) and (not is_saved or takes_all(new_type, old_type))
            yield Change(tag, FIELD, name, RETYPED, old_type, new_type, breaking=not fits)


def _of_needs(tag: str, old: State, new: State) -> Iterator[Change]:
    """New fields without which our own checks refuse a create or update."""
    for place, verb in (("create_needs", "create"), ("update_needs", "update")):
        before, after = (_groups(state.resources[tag].get(place, ())) for state in (old, new))
        for group in after:
            # One field of a group is enough: a group with more fields demands less.
            if not any(set(old_group) <= set(group) for old_group in before):
                name = f"{verb}: {' or '.join(group)}"
                yield Change(tag, BODY, name, REQUIRED, "optional", "required", breaking=True)


def _groups(needs: Any) -> list[tuple[str, ...]]:
    return [(need,) if isinstance(need, str) else tuple(need) for need in needs]


def _of_parts(old: State, new: State) -> Iterator[Change]:
    """Changes of schemas that are neither a record of a resource nor the envelope around such."""
    records = {entry["schema"] for state in (old, new) for entry in state.resources.values()}
    others = records | {f"{name}List" for name in records}
    for name in (*old.schemas, *sorted(new.schemas.keys() - old.schemas.keys())):
        if name in others:
            continue
        if name not in new.schemas or name not in old.schemas:
            kind = REMOVED if name in old.schemas else ADDED
            yield Change(name, SCHEMA, name, kind, breaking=kind == REMOVED)
        else:
            yield from _of_fields(name, _fields(old, name), _fields(new, name), is_saved=True)


def type_of(schema: Json) -> str:
    """The type of a schema in one word, as in facts.json; with "?" if it may be null."""
    if not schema or schema.keys() <= {"description"}:
        return "any"
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[1]
    if "anyOf" in schema:
        types = [type_of(choice) for choice in schema["anyOf"]]
    else:
        names: str | list[str] = schema.get("type", "object")
        types = [_named(name, schema) for name in ([names] if isinstance(names, str) else names)]
    real = " or ".join(name for name in types if name != "null")
    return f"{real}?" if "null" in types and real else real or "null"


def _named(name: str, schema: Json) -> str:
    if name == "array":
        return f"[{type_of(schema.get('items', {}))}]"
    return "datetime" if name == "string" and schema.get("format") == DATETIME else name


def takes_all(wide: str, narrow: str) -> bool:
    """Whether every value of the narrow type is also one of the wide type."""
    if wide in {narrow, "any"}:
        return True
    if narrow.endswith("?"):
        return wide.endswith("?") and takes_all(wide[:-1], narrow[:-1])
    wide = wide.removesuffix("?")
    if wide.startswith("[") and narrow.startswith("["):
        return takes_all(wide[1:-1], narrow[1:-1])
    return wide == narrow or (wide, narrow) == ("number", "integer")
