"""Builds the contract, spec/halo.openapi.yaml, from facts.json, resources.yaml, resources/ and common.yaml in spec/.

Facts are names and types from the vendor's document. Decisions are ours, and each of them must still fit the facts: to
correct something that the facts do not have is an error.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from scripts.codegen.contract.decisions import (
    VERBS,
    checked,
    decided,
    echoes_in,
    parameters_for,
    queried,
    read,
    route_of,
    vendor_fields,
)
from scripts.codegen.contract.texts import groups_of, known_of, summary_of, tags_of
from scripts.codegen.contract.view import API, DATETIME, DAY, DIGEST, ECHOES, TASK

CONTRACT = "halo.openapi.yaml"
COMMAND = "python scripts/api.py build"

Json = dict[str, Any]

CONTENT: Json = {"contentMediaType": "application/octet-stream"}
"""The schema of an answer that is the bytes of a file."""

TIME = "T.+"
"""The pattern of a filter whose date the server misreads without a time."""


class Sources(NamedTuple):
    """What the contract is built from: the vendor's names and types, our decisions, and what all routes share."""

    facts: Json
    decisions: Json
    common: Json


class Line(dict[str, Any]):
    """A mapping that is written on one line, so that a diff of the contract reads like a list."""


def write(spec: Path) -> str:
    """Write the contract of this folder; a line that says whether it has changed.

    Raises:
        DecisionError: A decision does not fit the facts.
    """
    changed = bool(differences(spec))
    (spec / CONTRACT).write_text(built(spec), encoding="utf-8", newline="\n")
    return f"spec/{CONTRACT} written" if changed else "nothing changed"


def differences(spec: Path) -> list[str]:
    """The lines in which the contract of this folder is not what facts and decisions say.

    Raises:
        DecisionError: A decision does not fit the facts.
    """
    path = spec / CONTRACT
    old = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return list(difflib.unified_diff(old, built(spec).splitlines(), "checked in", "built", n=0, lineterm=""))


def built(spec: Path) -> str:
    """The text of the contract that facts and decisions of this folder lead to.

    Raises:
        DecisionError: A decision does not fit the facts.
    """
    facts: Json = json.loads((spec / "facts.json").read_text(encoding="utf-8"))
    common: Json = yaml.safe_load((spec / "common.yaml").read_text(encoding="utf-8"))
    return as_text(contract_of(Sources(facts, checked(read(spec), facts), common)))


def as_text(contract: Json) -> str:
    """The contract as YAML, the same on every machine."""

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: object) -> bool:
            return data is not self  # a value that occurs twice is written twice

    Dumper.add_representer(Line, lambda dumper, line: dumper.represent_mapping("tag:yaml.org,2002:map", line, True))
    body: str = yaml.dump(  # pyright: ignore[reportUnknownMemberType]  # its stub leaves a type open
        contract, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=10**6
    )
    return f"# Written by `{COMMAND}` from the other files in this folder. Do not edit.\n{body}"


def contract_of(sources: Sources) -> Json:
    """The whole contract."""
    facts, decisions, common = sources
    return {
        "openapi": "3.1.0",
        "info": {**common["info"], "version": facts["document"]["version"], DIGEST: facts["document"]["sha256"]},
        "servers": common["servers"],
        "security": common["security"],
        "tags": [{"name": name, "description": text} for name, text in tags_of(decisions)],
        "x-tagGroups": groups_of(decisions),
        "paths": paths_of(sources),
        "components": {
            "securitySchemes": common["securitySchemes"],
            "parameters": {name: query_parameter(name, decision) for name, decision in common["paging"].items()},
            "responses": common["responses"],
            "schemas": {**common["schemas"], **schemas_of(facts, decisions)},
        },
    }


def paths_of(sources: Sources) -> Json:
    """All operations by path and method."""
    common = sources.common
    paths: Json = {}
    for name, entry in sources.decisions["operations"].items():
        path = entry["path"] if entry.get("beside_api") else API + entry["path"]
        operation = {**special_operation(name, entry), **answers(answer_of(entry), common, entry.get("refusals"))}
        paths.setdefault(path, {})[entry["method"]] = operation
    for name, entry in sources.decisions["resources"].items():
        for verb in entry.get("verbs", VERBS):
            method, path = route_of(verb, entry)
            paths.setdefault(API + path, {})[method] = operation_of(verb, name, entry, sources)
        for action in entry.get("actions", {}).values():
            operation = {
                **special_operation(action["operation"], {**action, "tag": name}),
                **answers(answer_of(action), common),
            }
            paths.setdefault(API + action["path"], {})[action["method"]] = operation
    return paths


def special_operation(name: str, entry: Json) -> Json:
    """An operation that is not a verb of a resource, without its answers."""
    operation: Json = {"operationId": name, "tags": [entry["tag"]], "summary": entry["text"]}
    if entry.get("open"):
        operation["security"] = []
    ids = [id_parameter(entry.get("id_type", "integer"))] if "{id}" in entry["path"] else []
    if parameters := [*ids, *(query_parameter(key, decision) for key, decision in entry.get("parameters", {}).items())]:
        operation["parameters"] = parameters
    if "form" in entry:
        form: Json = entry["form"]
        required = [key for key, decision in form.items() if decision.get("required")]
        fields = {key: Line(type=decision["type"], description=decision["text"]) for key, decision in form.items()}
        schema = {"type": "object", "required": required, "properties": fields}
        operation["requestBody"] = body("application/x-www-form-urlencoded", schema)
    if "body" in entry:
        operation["requestBody"] = body("application/json", type_schema(entry["body"], nullable=False))
    return operation


def operation_of(verb: str, name: str, entry: Json, sources: Sources) -> Json:
    """One operation of a resource."""
    operation: Json = {
        "operationId": f"{verb}_{name if verb in {'list', 'save'} else entry['singular']}",
        "tags": [name],
        "summary": summary_of(verb, name, entry),
    }
    if known := " ".join(known_of(verb, entry)):
        operation["description"] = known
    if parameters := [*path_parameters(verb, entry), *query_parameters(verb, name, entry, sources)]:
        operation["parameters"] = parameters
    if verb == "save":
        operation["requestBody"] = body("application/json", {"type": "array", "items": reference(entry["schema"])})
    return {**operation, **answers(answers_of(verb, entry, sources.common), sources.common)}


def path_parameters(verb: str, entry: Json) -> Iterable[Json]:
    """The id, if the path has one."""
    if route_of(verb, entry)[1].endswith("{id}"):
        yield id_parameter(entry.get("id_type", "integer"))


def id_parameter(kind: str) -> Json:
    """The id in a path."""
    return Line({"name": "id", "in": "path", "required": True, "schema": {"type": kind}})


def query_parameters(verb: str, name: str, entry: Json, sources: Sources) -> Iterable[Json]:
    """The query parameters of a verb by name: the vendor's, corrected, and those that we add."""
    types: Mapping[str, str] = queried(verb, entry, sources.facts)
    shared: Json = sources.decisions["filters"]
    if verb == "list":
        own, common = entry.get("filters", {}), shared
        added = {*own, *(("count",) if entry.get("paging") == "count" else ())}
    else:
        own, common = parameters_for(verb, entry), {"includedetails": shared["includedetails"]}
        added = {key for key in own if "in" in own[key]}
    for key in sorted(types.keys() | added):
        if key in sources.common["paging"]:
            yield Line(reference(key, "parameters"))
        else:
            yield query_parameter(key, decided(types.get(key), common.get(key), own.get(key), f"{name}.{key}"))


def query_parameter(name: str, decision: Json) -> Json:
    """One line of the contract."""
    line = Line({"name": name, "in": "query"})
    if decision.get("required"):
        line["required"] = True
    if decision["type"].startswith("["):
        line.update(style="form", explode=False)
    limits = {key: decision[key] for key in ("minimum", "maximum") if key in decision}
    line["schema"] = {**type_schema(decision["type"], nullable=False), **limits}
    return Line(line, **({TASK: decision["task"]} if "task" in decision else {}), **description_of(decision))


def description_of(decision: Json) -> Json:
    """The description, if there is one."""
    return {"description": decision["text"]} if decision.get("text") else {}


def reference(name: str, kind: str = "schemas") -> Json:
    """A reference to a component."""
    return {"$ref": f"#/components/{kind}/{name}"}


def type_schema(kind: str, parts: Mapping[str, str] | None = None, *, nullable: bool = True) -> Json:
    """The JSON schema of a type of facts.json; a vendor's schema that is not among the parts is a free object."""
    if kind == "any":
        return {}
    if kind.startswith("#") and parts and kind[1:] in parts:
        part = reference(parts[kind[1:]])
        return {"anyOf": [part, {"type": "null"}]} if nullable else part
    schema: Json = {"type": "object" if kind.startswith("#") else kind}
    if kind.startswith("["):
        schema = {"type": "array", "items": type_schema(kind[1:-1], parts, nullable=False)}
    elif kind == "datetime":
        schema = {"type": "string", "format": DATETIME}
    elif kind == "moment":
        schema = {"type": "string", "format": DATETIME, "pattern": TIME}
    elif kind == "uuid":
        schema = {"type": "string"}  # without format, because an empty text stands for none
    return {**schema, "type": [schema["type"], "null"]} if nullable else schema


def schemas_of(facts: Json, decisions: Json) -> Json:
    """Records with their list answers, the parts of records, and the other schemas."""
    nested = {entry["vendor"]: entry["schema"] for entry in decisions["resources"].values() if entry.get("nested")}
    parts = {**nested, **{entry["vendor"]: name for name, entry in decisions["parts"].items()}}
    schemas: Json = {}
    for name, entry in decisions["resources"].items():
        if entry["schema"] not in schemas:  # else it is that of the one that it is like
            record = record_schema(name, entry, facts, decisions["fields"], parts)
            schemas[entry["schema"]] = with_echoes(record, decisions)
        if entry.get("rows_key") and f"{entry['schema']}List" not in schemas:
            schemas[f"{entry['schema']}List"] = envelope_schema(entry)
    for name, entry in decisions["parts"].items():
        schemas[name] = record_schema(name, {**entry, "key": []}, facts, {}, parts)
    for name, entry in decisions["schemas"].items():
        fields = {
            key: Line(type_schema(field["type"], nullable=key not in entry["required"]), **description_of(field))
            for key, field in entry["fields"].items()
        }
        schemas[name] = {
            "type": "object",
            "description": entry["text"],
            "required": entry["required"],
            "properties": fields,
        }
    return schemas


def record_schema(name: str, entry: Json, facts: Json, common: Json, parts: Mapping[str, str]) -> Json:
    """A record: keys first, then all fields by name. Everything but the keys may be null, and nothing is required."""
    types, own = vendor_fields(entry, facts), entry.get("fields", {})
    keys = entry.get("key", ["id"])
    properties: Json = {}
    for field in [*keys, *sorted((types.keys() | own.keys()) - set(keys))]:
        decision = decided(types.get(field), common.get(field), own.get(field), f"{name}.{field}")
        kind = entry["id_type"] if field == "id" and "id_type" in entry else decision["type"]
        marks = {DAY: True} if field in entry.get("days", ()) else {}
        schema = type_schema(kind, parts, nullable=field not in keys)
        if field in entry.get("read_only", ()):
            decision["text"] = f"{decision.get('text', '')} A save does not change it.".lstrip()
        properties[field] = Line(schema, **marks, **description_of(decision))
    text = f"One {entry['singular'].replace('_', ' ')}." if "singular" in entry else entry["text"]
    return {"type": "object", "description": text, "properties": properties}


def with_echoes(record: Json, decisions: Json) -> Json:
    """The record, whose fields that only name another record say so."""
    fields: Json = record["properties"]
    for name, id_field in echoes_in(fields, decisions).items():
        text = fields[name].get("description", "A name, for reading.")
        fields[name].update({"description": f"{text} A save goes by {id_field}.", ECHOES: id_field})
    return record


def envelope_schema(entry: Json) -> Json:
    """The object around the rows of a list answer."""
    properties: Json = {
        "record_count": Line(type="integer", description="All rows there are, not only these."),
        "page_no": Line(type=["integer", "null"], description="Only where the route echoes it."),
        "page_size": Line(type=["integer", "null"], description="Only when it was asked for."),
    }
    for name in entry.get("sidecars", ()):
        properties[name] = Line(type=["array", "null"], items={"type": "object"}, description="Beside the rows.")
    key, text = entry["rows_key"], f"A list answer, its rows under {entry['rows_key']}."
    properties[key] = Line(type="array", items=reference(entry["schema"]))
    return {"type": "object", "description": text, "required": ["record_count", key], "properties": properties}


def answers_of(verb: str, entry: Json, common: Json) -> Json:
    """Status -> schema of the successful answers of a verb; None for no body."""
    record = reference(entry["schema"])
    rows: Json = {"type": "array", "items": record}
    if verb == "list":
        envelope = reference(f"{entry['schema']}List")
        whole = envelope if entry.get("rows_key") else rows
        return {"200": {"anyOf": [envelope, rows]} if entry.get("envelope") == "paged" else whole}
    if verb == "save":
        saved = {"anyOf": [record, rows], "description": common["saved"]}
        return {"200": saved, "201": saved}
    if verb == "get" and entry.get("content"):
        return {"200": CONTENT}
    return {"200": record, **({"204": None} if verb == "delete" else {})}


def answer_of(entry: Json) -> Json:
    """Status -> schema of the good answers of another operation: a record, which may lack, a file, or anything."""
    name: str = entry["answer"]
    if name == "bytes":
        return {"200": CONTENT}
    if name == "any":
        return {"200": {}, "201": {}, "204": None}
    return {"200": name.removesuffix("?"), **({"204": None} if name.endswith("?") else {})}


def answers(good: Mapping[str, Any], common: Json, own: Mapping[str, str] | None = None) -> Json:
    """All answers of an operation: the successful ones, and the refusals: those of the API, or its own instead."""
    responses: Json = {}
    for status, schema in good.items():
        responses[status] = {"description": {"201": "Created.", "204": "Done."}.get(status, "As asked.")}
        if schema is not None:
            named = reference(schema) if isinstance(schema, str) else schema
            responses[status]["content"] = {named.get("contentMediaType", "application/json"): {"schema": named}}
    refusals = {
        status: Line(reference(name, "responses")) for status, name in {**common["refusals"], **(own or {})}.items()
    }
    return {"responses": {**responses, **refusals}}


def body(media_type: str, schema: Json) -> Json:
    """A request body, which is required."""
    return {"required": True, "content": {media_type: {"schema": schema}}}
