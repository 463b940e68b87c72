"""Extracts the names and types that we use from a vendor's document into spec/facts.json.

Routes and schemas that spec/resources.yaml names are read completely; of all other routes only the names, and how many
names belong to each, to show what is not covered yet. No prose is taken, and every type is mapped to one of ours.

Whatever is not understood ends the run with all such places, as JSON pointers; nothing is skipped silently. A route
that was in the last document and is not in this one is a fact too: `gone` has it, and if the document has dropped the
schema of a record with it, its fields stay as they were. So does a field or filter that our decisions name, for which
there is `lost`. A route that never was there is a mistake of ours. Types that
are understood and wrong (`lastupdatefromdate` as a boolean) stay as they are: they are corrected in
spec/resources.yaml, where the evidence is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from scripts.codegen.contract.decisions import VERBS, covered_routes, named, route_of, standing, stated
from scripts.codegen.vendor.documents import Document, pointer, printable
from scripts.codegen.vendor.kept import keep_decided
from scripts.codegen.vendor.nearness import nearest_path
from scripts.codegen.vendor.refs import NotUnderstoodError, Problems, parameters_of, refuse_odd, resolved, schemas_of
from scripts.codegen.vendor.types import SCHEMAS, type_of
from scripts.codegen.vendor.uncovered import methods_of, uncovered

Json = dict[str, Any]

PLACES = {"path", "query", "header", "cookie"}


def write_facts(document: Document, root: Path) -> str:
    """Write the facts of this document into a checkout; gives a line with their numbers.

    Raises:
        NotUnderstoodError: Something in it is not understood; nothing was written.
    """
    path = root / "spec" / "facts.json"
    before: Json = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    decisions = stated(root / "spec")
    gone = [route for route in routes_before(before) if route in {*covered_routes(decisions)}]
    gone = sorted(route for route in gone if not has(document.content, route))
    decisions = standing(decisions, {*gone})
    facts: Json = {
        "document": {"sha256": document.sha256, "version": document.version},
        "gone": gone,
        **facts_of(
            document.content,
            routes_in_use(decisions),
            schemas_in_use(decisions),
            covered_routes(decisions),
            before.get("schemas", {}) if gone else {},
        ),
    }
    lost = keep_decided(facts, before, decisions)
    facts |= {"lost": lost} if lost else {}
    path.write_text(as_text(facts), encoding="utf-8", newline="\n")
    fields = sum(map(len, facts["schemas"].values()))
    found = f"{len(facts['routes'])} routes, {len(facts['schemas'])} schemas, {fields:,} fields"
    told = [
        found,
        *([f"{len(gone)} covered routes gone"] if gone else ()),
        *([f"lost: {len(lost)} names"] if lost else ()),
    ]
    return "; ".join(told)


def routes_before(facts: Json) -> set[str]:
    """The covered routes that the document of these facts had, or one before it."""
    return {route for part in ("routes", "operations", "gone") for route in facts.get(part, ())}


def has(document: Json, route: str) -> bool:
    """Whether the document has a route, given by method and path."""
    method, path = route.split(" ", 1)
    item: object = document["paths"].get(path)
    return isinstance(item, dict) and method.lower() in item


def as_text(facts: Json) -> str:
    """The facts as JSON, a sorted line for each name, so that a diff reads like a list."""
    return json.dumps(facts, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def routes_in_use(decisions: Json) -> list[tuple[str, str]]:
    """Method and path of all routes of the resources."""
    used: list[tuple[str, str]] = []
    for entry in decisions["resources"].values():
        if entry.get("undocumented"):
            continue
        used += [route_of(verb, entry) for verb in VERBS if verb in entry.get("verbs", VERBS)]
    return used


def schemas_in_use(decisions: Json) -> list[str]:
    """The vendor's names of the schemas that become ours."""
    entries = [*decisions["resources"].values(), *decisions["parts"].values()]
    return [entry["vendor"] for entry in entries if "vendor" in entry]


def facts_of(
    document: Json,
    routes: Iterable[tuple[str, str]],
    schemas: Iterable[str],
    covered: Iterable[str] = (),
    earlier: Mapping[str, Json] | None = None,
) -> Json:
    """The facts about these routes and schemas, and the names of the routes that are not covered.

    Args:
        document: The vendor's.
        routes: Method and path of those to read.
        schemas: The names of those to read.
        covered: What the contract has besides `routes`.
        earlier: The fields of schemas as an earlier document had them, for those that this one has dropped.

    Raises:
        NotUnderstoodError: Some are missing, or contain something that is not understood.
    """
    problems = Problems()
    facts: Json = {"routes": {}, "lists": {}, "schemas": {}, "required": {}}
    for method, path in routes:
        with problems.collected():
            facts["routes"][named(method, path)] = route_facts(document, method, path, problems)
            if answer := list_facts(document, method, path):
                facts["lists"][path] = answer
    for name in schemas:
        if earlier and name in earlier and name not in schemas_of(document):
            facts["schemas"][name] = earlier[name]
            continue
        with problems.collected():
            facts["schemas"][name], required = schema_facts(document, name, problems)
            facts["required"].update({name: required} if required else {})
    others = {route for route in covered if route not in facts["routes"] and has(document, route)}
    facts["operations"] = sorted(others)
    facts["uncovered"] = uncovered(document, facts["routes"].keys() | others, problems)
    problems.report()
    return facts


def route_facts(document: Json, method: str, path: str, problems: Problems) -> Json:
    """The parameters of a route by place, the names of the required ones, and its body."""
    operation = operation_at(document, method, path)
    facts: Json = {}
    required: set[str] = set()
    for place, parameter in parameters_of(document, method, path):
        with problems.collected():
            read_parameter(parameter, place, facts, required)
    if "requestBody" in operation:
        with problems.collected():
            facts["body"] = body_type(document, operation["requestBody"], pointer("paths", path, method, "requestBody"))
    return {**facts, **({"required": sorted(required)} if required else {})}


def list_facts(document: Json, method: str, path: str) -> Json:
    """What the answer of a list has: the key of its rows, and their fields where they have a type of their own.

    The vendor calls the answer `Faults_View`, and its rows `Faults_List` where they have less than a record, `Faults`.
    """
    place = pointer("paths", path, method, "responses", "200")
    answer = resolved(document, operation_at(document, method, path).get("responses", {}).get("200", {}), place)
    schema = cast("Json", answer.get("content", {})).get("application/json", {}).get("schema", {})
    view = str(schema.get("$ref", "")).removeprefix(SCHEMAS)
    if method != "get" or not view.endswith("_View"):
        return {}
    record = view.removesuffix("_View")
    members: Json = resolved(document, schema, f"{place}/content").get("properties", {})
    rows = {str(member.get("items", {}).get("$ref")): name for name, member in members.items()}
    for own, name in ((f"{record}_List", rows.get(f"{SCHEMAS}{record}_List")), ("", rows.get(f"{SCHEMAS}{record}"))):
        if name is not None:
            refuse_odd(name, place)
            fields = {"fields": sorted(schemas_of(document)[own]["properties"])} if own else {}
            return {"rows_key": name, **fields}
    raise NotUnderstoodError(f"{place}: no rows in {printable(view)}")


def operation_at(document: Json, method: str, path: str) -> Json:
    """One operation; if it is missing, the error suggests what may be meant."""
    item = document["paths"].get(path)
    if isinstance(item, dict) and isinstance(cast("Json", item).get(method), dict):
        return cast("Json", item)[method]
    if path in document["paths"]:
        there = ", ".join(name.upper() for name in methods_of(path, document["paths"][path]))
        raise NotUnderstoodError(
            f"{pointer('paths', path, method)}: there is no {method.upper()} there, only {there or 'no method'}. "
            "Remove it from `verbs` in spec/resources.yaml"
        )
    others = [name for name, other in document["paths"].items() if isinstance(other, dict) and method in other]
    near = nearest_path(path, others)
    advice = f"the nearest is {printable(near)}" if near else "and none with a similar name"
    raise NotUnderstoodError(
        f"{pointer('paths', path, method)}: the document has no {method.upper()} {path}, {advice}. If it has moved, "
        "correct `path` in spec/resources.yaml; if it is gone, remove it from `verbs`"
    )


def read_parameter(parameter: Json, place: str, facts: Json, required: set[str]) -> None:
    """Add a parameter to the facts. The vendor lists some twice, which is harmless if both have the same type."""
    inside, name = str(parameter.get("in")), str(parameter.get("name", ""))
    if inside not in PLACES:
        raise NotUnderstoodError(f"{place}/in: a parameter in {printable(inside)!r}")
    refuse_odd(name, f"{place}/name")
    kind = type_of(parameter.get("schema", {"type": "string"}), f"{place}/schema")
    if facts.setdefault(inside, {}).setdefault(name, kind) != kind:
        raise NotUnderstoodError(f"{place}: {name!r} is listed twice, as {facts[inside][name]} and as {kind}")
    if parameter.get("required") and inside != "path":
        required.add(name)


def body_type(document: Json, body: object, place: str) -> str:
    """The type of a request body; of its four media types only JSON counts."""
    content: object = resolved(document, body, place).get("content")
    if not isinstance(content, dict) or not content:
        raise NotUnderstoodError(f"{place}: a body without content")
    media = cast("Json", content)
    if "multipart/form-data" in media:
        return "multipart"
    if "application/json" not in media:
        raise NotUnderstoodError(f"{place}/content: none of {', '.join(map(printable, media))} is JSON")
    kind: object = media["application/json"]
    place = f"{place}/content/application~1json"
    schema = cast("Json", kind).get("schema", {}) if isinstance(kind, dict) else None
    is_object = isinstance(schema, dict) and cast("Json", schema).get("type") == "object"
    return "object" if is_object else type_of(cast("object", schema), f"{place}/schema", schemas_of(document))


def schema_facts(document: Json, name: str, problems: Problems) -> tuple[dict[str, str], list[str]]:
    """The fields of a schema with their types, and the names of the required ones."""
    place, schema = pointer("components", "schemas", name), schemas_of(document).get(name)
    if schema is None:
        raise NotUnderstoodError(f"{place}: the document has no such schema; correct `vendor` in spec/resources.yaml")
    fields: object = cast("Json", schema).get("properties") if isinstance(schema, dict) else None
    if not isinstance(fields, dict):
        raise NotUnderstoodError(f"{place}: a schema with properties is needed for a record")
    types: dict[str, str] = {}
    for field, kind in cast("Json", fields).items():
        with problems.collected():
            refuse_odd(field, f"{place}{pointer('properties', field)}")
            types[field] = type_of(kind, f"{place}{pointer('properties', field)}", schemas_of(document))
    required: object = cast("Json", schema).get("required", [])
    if not isinstance(required, list):
        raise NotUnderstoodError(f"{place}/required: a list is needed")
    return types, sorted(str(name) for name in cast("list[object]", required) if name in types)
