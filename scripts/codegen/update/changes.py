"""What is different between two states of spec/, and what it means for callers of the facade.

Breaking is what makes a program fail, at run time or under a type checker, that was right before: a name that is
gone, a type that no longer takes or gives what it did, something that must be given and need not be before. Where a
path moves, the name of the method stays, so callers see nothing of it.

Three sources are compared, because none has it all: the contract (operations, filters, fields and their types), the
facts (what the document says bodies are and must hold), and our decisions (what a create or update needs).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import attrs
import yaml

from scripts.codegen.contract.decisions import read
from scripts.codegen.contract.view import PAGING, operations, resolved, verb_of

Json = dict[str, Any]

ADDED, REMOVED, RETYPED, REQUIRED, MOVED, OTHER = "added", "removed", "retyped", "required", "moved", "changed"
RESOURCE, SCHEMA, OPERATION, FILTER, PARAMETER, FIELD, BODY, ANSWER = (
    *("resource", "schema", "operation", "filter", "parameter", "field", "body", "answer"),
)


@attrs.frozen
class Change:
    """One difference.

    Attributes:
        resource: The attribute of the client that it is about; for a part of several records, that schema's name.
        what: What has changed: a resource, a schema that is no record, an operation, a filter, a parameter, a field,
            a body or an answer.
        name: Its name.
        kind: How: added, removed, retyped, required, moved, changed.
        before: What it was, as far as it was something.
        after: What it is.
        breaking: Whether a program that was right may fail now.
    """

    resource: str
    what: str
    name: str
    kind: str
    before: str = ""
    after: str = ""
    breaking: bool = False


@attrs.frozen
class State:
    """spec/ at one time.

    Attributes:
        contract, facts, decisions: What its three files hold.
    """

    contract: Json = attrs.field(repr=False)
    facts: Json = attrs.field(repr=False)
    decisions: Json = attrs.field(repr=False)

    @classmethod
    def of(cls, root: Path) -> State:
        """What stands in a checkout."""
        spec = root / "spec"
        contract: Json = yaml.load((spec / "halo.openapi.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
        facts: Json = json.loads((spec / "facts.json").read_text(encoding="utf-8"))
        return cls(contract, facts, read(spec))

    @property
    def resources(self) -> dict[str, Json]:
        """Name -> our decisions about it."""
        return cast("dict[str, Json]", self.decisions["resources"])

    @property
    def schemas(self) -> dict[str, Json]:
        """Name -> schema of the contract."""
        return cast("dict[str, Json]", self.contract["components"]["schemas"])

    def operations_of(self, tag: str) -> dict[str, Json]:
        """OperationId -> operation, with its method and path."""
        found = operations(self.contract)
        return {one["operationId"]: {**one, "at": f"{m.upper()} {p}"} for p, m, one in found if one["tags"] == [tag]}


def changes_between(old: State, new: State) -> list[Change]:
    """All that is different, by resource and in the order of the contract."""
    tags = list(dict.fromkeys(tag["name"] for state in (old, new) for tag in state.contract["tags"]))
    found: list[Change] = []
    for tag in tags:
        found += _of_resource(tag, old, new)
    found += _of_parts(old, new)
    return found


def words_between(old: State, new: State) -> int:
    """How many descriptions and summaries have changed, where they describe the same thing."""
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
    if said_body(old_state, before) != said_body(new_state, after):
        body_before, body_after = said_body(old_state, before), said_body(new_state, after)
        # Saves send an array, so only its becoming something else can break them.
        yield Change(tag, BODY, name, OTHER, body_before, body_after, breaking=bool(body_before and body_after))
    yield from _of_form(tag, before, after)
    if _answer(before) != _answer(after):
        yield Change(tag, ANSWER, name, OTHER)


def _parameters(state: State, operation: Json) -> dict[str, Json]:
    found = [resolved(state.contract, one) for one in operation.get("parameters", ())]
    document = state.facts["routes"].get(operation["at"], {}).get("required", ())
    # How one pages is the walk's business, never the caller's.
    return {
        one["name"]: {**one, "required": one.get("required", False) or one["name"] in document}
        for one in found
        if one["name"] not in PAGING or verb_of(operation) != "list"
    }


def _of_parameters(tag: str, before: Mapping[str, Json], after: Mapping[str, Json], verb: str) -> Iterator[Change]:
    what = FILTER if verb == "list" else PARAMETER
    for name in sorted(before.keys() | after.keys()):
        shown = name if verb == "list" else f"{verb}: {name}"
        if name not in after:
            yield Change(tag, what, shown, REMOVED, kind_of(before[name]["schema"]), breaking=True)
            continue
        kind, needed = kind_of(after[name]["schema"]), bool(after[name]["required"])
        if name not in before:
            yield Change(tag, what, shown, REQUIRED if needed else ADDED, "", kind, breaking=needed)
            continue
        if needed and not before[name]["required"]:
            yield Change(tag, what, shown, REQUIRED, "optional", "required", breaking=True)
        was = kind_of(before[name]["schema"])
        if was != kind:
            yield Change(tag, what, shown, RETYPED, was, kind, breaking=not takes_all(kind, was))


def said_body(state: State, operation: Json) -> str:
    """What the document says the body of an operation is; the contract says what we send."""
    return str(state.facts["routes"].get(operation["at"], {}).get("body", ""))


def _of_form(tag: str, before: Json, after: Json) -> Iterator[Change]:
    """Required members of a body that the contract itself describes, such as the token request's."""
    required = [
        {name for media in one.get("requestBody", {}).get("content", {}).values() for name in _required(media)}
        for one in (before, after)
    ]
    for name in sorted(required[1] - required[0]):
        yield Change(tag, BODY, f"{verb_of(before)}: {name}", REQUIRED, "optional", "required", breaking=True)


def _required(media: Json) -> list[str]:
    return cast("list[str]", media["schema"].get("required", []))


def _answer(operation: Json) -> Json:
    """The answers without their descriptions; a record's own fields are compared elsewhere."""
    return {
        status: {media: one.get("schema") for media, one in answer.get("content", {}).items()}
        for status, answer in operation["responses"].items()
    }


def _of_record(tag: str, old: State, new: State) -> Iterator[Change]:
    before, after = old.resources[tag]["schema"], new.resources[tag]["schema"]
    is_saved = any(verb_of(one) == "save" for one in new.operations_of(tag).values())
    if before != after:
        yield Change(tag, FIELD, "", RETYPED, before, after, breaking=True)
    yield from _of_fields(tag, _fields(old, before), _fields(new, after), is_saved=is_saved)
    if is_saved:
        for name in sorted(_required_by_document(tag, new) - _required_by_document(tag, old)):
            yield Change(tag, BODY, name, REQUIRED, "optional", "required", breaking=True)
    for key in ("rows_key", "envelope", "paging"):
        was, now = (str(state.resources[tag].get(key, "")) for state in (old, new))
        if was != now:
            yield Change(tag, ANSWER, key, OTHER, was, now)


def _required_by_document(tag: str, state: State) -> set[str]:
    """The members that a record must have, as the document says."""
    return set(state.facts.get("required", {}).get(state.resources[tag].get("vendor"), ()))


def _fields(state: State, schema: str) -> dict[str, Json]:
    return cast("dict[str, Json]", state.schemas.get(schema, {}).get("properties", {}))


def _of_fields(tag: str, before: Mapping[str, Json], after: Mapping[str, Json], *, is_saved: bool) -> Iterator[Change]:
    for name in (*before, *sorted(after.keys() - before.keys())):
        if name not in after:
            yield Change(tag, FIELD, name, REMOVED, kind_of(before[name]), breaking=True)
        elif name not in before:
            yield Change(tag, FIELD, name, ADDED, "", kind_of(after[name]))
        elif (was := kind_of(before[name])) != (kind := kind_of(after[name])):
            # Whoever reads wants no more than before; whoever writes, no less.
            fits = takes_all(was, kind) and (not is_saved or takes_all(kind, was))
            yield Change(tag, FIELD, name, RETYPED, was, kind, breaking=not fits)


def _of_needs(tag: str, old: State, new: State) -> Iterator[Change]:
    """Fields without which our own checks refuse a create or update."""
    for place, verb in (("create_needs", "create"), ("update_needs", "update")):
        before, after = (_groups(state.resources[tag].get(place, ())) for state in (old, new))
        for group in after:
            # A group asks for one of its fields: one that takes more of them asks for less.
            if not any(set(was) <= set(group) for was in before):
                name = f"{verb}: {' or '.join(group)}"
                yield Change(tag, BODY, name, REQUIRED, "optional", "required", breaking=True)


def _groups(needs: Any) -> list[tuple[str, ...]]:
    return [(need,) if isinstance(need, str) else tuple(need) for need in needs]


def _of_parts(old: State, new: State) -> Iterator[Change]:
    """Schemas that are no record of a resource, nor the envelope around some."""
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


def kind_of(schema: Json) -> str:
    """A schema in one word, as facts.json has them; with "?" where null may stand."""
    if not schema or schema.keys() <= {"description"}:
        return "any"
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[1]
    if "anyOf" in schema:
        kinds = [kind_of(one) for one in schema["anyOf"]]
        real = " or ".join(kind for kind in kinds if kind != "null")
        return f"{real}?" if "null" in kinds else real
    said = schema.get("type", "object")
    kinds = [said] if isinstance(said, str) else cast("list[str]", said)
    real = " or ".join(_named(kind, schema) for kind in kinds if kind != "null")
    return f"{real}?" if "null" in kinds and real else real or "null"


def _named(kind: str, schema: Json) -> str:
    if kind == "array":
        return f"[{kind_of(schema.get('items', {}))}]"
    return "datetime" if schema.get("format") == "date-time" else kind


def takes_all(wide: str, narrow: str) -> bool:
    """Whether every value of the one kind is also one of the other."""
    if wide in {narrow, "any"}:
        return True
    if narrow.endswith("?"):
        return wide.endswith("?") and takes_all(wide[:-1], narrow[:-1])
    wide = wide.removesuffix("?")
    if wide.startswith("[") and narrow.startswith("["):
        return takes_all(wide[1:-1], narrow[1:-1])
    return wide == narrow or (wide, narrow) == ("number", "integer")
