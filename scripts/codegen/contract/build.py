"""Builds the contract, spec/halo.openapi.yaml, from what else is in spec/.

Facts are names and types from the vendor's document. Decisions are ours, and each of them must still fit the facts: to
correct something that the facts do not have is an error.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, cast

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
)
from scripts.codegen.contract.examples import fields_with_examples, fitting, list_answer, save_bodies
from scripts.codegen.contract.rows import rows_of
from scripts.codegen.contract.schemas import (
    Line,
    description_of,
    parts_of,
    record_schema,
    reference,
    schemas_of,
    type_schema,
)
from scripts.codegen.contract.scopes import security_of, security_schemes, sentences_on_scope
from scripts.codegen.contract.texts import groups_of, known_of, summary_of, surprises_of, tags_of, titled
from scripts.codegen.contract.view import API, DIGEST, OWN_DIGEST, TASK, digest_without_itself

CONTRACT = "halo.openapi.yaml"
COMMAND = "python scripts/api.py build"

Json = dict[str, Any]

CONTENT: Json = {"contentMediaType": "application/octet-stream"}
"""The schema of an answer that is the bytes of a file."""

FILE = "file"
UPLOAD: Json = {
    "type": "object",
    "required": [FILE],
    "properties": {FILE: {"type": "string", "format": "binary", "description": "The content, with its name."}},
}
"""The body of an operation that takes a file as a form."""


class Sources(NamedTuple):
    """What the contract is built from.

    Attributes:
        facts: The vendor's names and types.
        decisions: Ours.
        common: What all routes share.
        examples: Resource -> a few fields of a record.
        rows: Resource -> how it is known which fields the rows of its list can have, and which.
    """

    facts: Json
    decisions: Json
    common: Json
    examples: Mapping[str, Json] = MappingProxyType({})
    rows: Mapping[str, tuple[str, list[str]]] = MappingProxyType({})


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
    common: Json = yaml.load((spec / "common.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    decisions, examples = checked(read(spec), facts), spec / "examples.json"
    records: dict[str, Json] = json.loads(examples.read_text(encoding="utf-8")) if examples.exists() else {}
    rows = rows_of(spec, decisions["resources"]) if records else {}
    return as_text(contract_of(Sources(facts, decisions, common, records, rows)))


def as_text(contract: Json) -> str:
    """The contract as YAML, the same on every machine, with its own digest."""
    digest = digest_without_itself(_dumped(contract))
    return _dumped({**contract, "info": {**contract["info"], OWN_DIGEST: digest}})


def _dumped(contract: Json) -> str:

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
    facts, decisions, common = sources[:3]
    return {
        "openapi": "3.1.0",
        "info": {**common["info"], "version": facts["document"]["version"], DIGEST: facts["document"]["sha256"]},
        "servers": common["servers"],
        "security": common["security"],
        "tags": [{"name": name, **titled(name), "description": text} for name, text in tags_of(decisions)],
        "x-tagGroups": groups_of(decisions),
        "paths": paths_of(sources),
        "components": {
            "securitySchemes": security_schemes(common),
            "parameters": {name: query_parameter(name, decision) for name, decision in common["paging"].items()},
            "responses": common["responses"],
            "schemas": {**common["schemas"], **schemas_of(facts, decisions)},
            "examples": {name: {"value": on_one_line(value)} for name, value in examples_of(sources).items()},
        },
    }


def paths_of(sources: Sources) -> Json:
    """All operations by path and method."""
    common = sources.common
    paths: Json = {}
    for name, entry in sources.decisions["operations"].items():
        path = entry["path"] if entry.get("beside_api") else API + entry["path"]
        own = answers(answer_of(entry), common, entry.get("refusals"))
        operation = {**special_operation(name, entry), **with_example(own, entry, sources)}
        paths.setdefault(path, {})[entry["method"]] = operation
    for name, entry in sources.decisions["resources"].items():
        for verb in entry.get("verbs", VERBS):
            method, path = route_of(verb, entry)
            paths.setdefault(API + path, {})[method] = operation_of(verb, name, entry, sources)
        for action in entry.get("actions", {}).values():
            area = dict.fromkeys(entry.get("permission", {}), "that of its resource; not measured")
            own = {"tag": name, "permission": area}
            operation = {
                **special_operation(action["operation"], {**action, **own}),
                **with_example(answers(answer_of(action), common), action, sources),
            }
            paths.setdefault(API + action["path"], {})[action["method"]] = operation
    return paths


def special_operation(name: str, entry: Json) -> Json:
    """An operation that is not a verb of a resource, without its answers."""
    operation: Json = {"operationId": name, "tags": [entry["tag"]], "summary": entry["text"]}
    if known := " ".join(sentences_on_scope(entry["method"], entry)):
        operation["description"] = known
    if entry.get("open"):
        operation["security"] = []
    ids = [path_parameter(key, entry.get("id_type", "integer")) for key in re.findall(r"{(\w+)}", entry["path"])]
    if parameters := [*ids, *(query_parameter(key, decision) for key, decision in entry.get("parameters", {}).items())]:
        operation["parameters"] = parameters
    if "form" in entry:
        form: Json = entry["form"]
        required = [key for key, decision in form.items() if decision.get("required")]
        fields = {key: Line(type=decision["type"], description=decision["text"]) for key, decision in form.items()}
        schema = {"type": "object", "required": required, "properties": fields}
        example = Line(fields_with_examples(form))
        operation["requestBody"] = body("application/x-www-form-urlencoded", schema, example=example)
    if entry.get("body") == FILE:
        operation["requestBody"] = body("multipart/form-data", UPLOAD)
    elif "body" in entry:
        operation["requestBody"] = body("application/json", type_schema(entry["body"], nullable=False))
    return operation


def operation_of(verb: str, name: str, entry: Json, sources: Sources) -> Json:
    """One operation of a resource."""
    operation: Json = {
        "operationId": f"{verb}_{name if verb in {'list', 'save'} else entry['singular']}",
        "tags": [name],
        "summary": summary_of(verb, name, entry),
    }
    method = route_of(verb, entry)[0]
    known = " ".join([*known_of(verb, entry), *sentences_on_scope(method, entry)])
    if text := "\n\n".join(filter(None, [known, surprises_of(verb, entry)])):
        operation["description"] = text
    operation |= security_of(method, entry)
    if parameters := [*path_parameters(verb, entry), *query_parameters(verb, name, entry, sources)]:
        operation["parameters"] = parameters
    if verb == "save":
        schema = {"type": "array", "items": reference(entry["schema"])}
        operation["requestBody"] = body("application/json", schema, **bodies_of(name, entry, sources))
    operation |= answers(answers_of(verb, entry, sources.common), sources.common)
    row = sources.rows[name][1] if name in sources.rows else None
    for media in medias_of(operation["responses"]) if name in sources.examples else ():
        if verb == "list":
            media["example"] = on_one_line(list_answer(entry, example_of(name, entry, sources), row))
        elif media["schema"] != CONTENT and entry.get("like", name) in sources.examples:
            media["examples"] = {"record": Line(reference(entry["schema"], "examples"))}
    return operation


def with_example(answered: Json, entry: Json, sources: Sources) -> Json:
    """The answers of another operation than a verb, with the example of the record that it gives."""
    name = entry["answer"].removesuffix("?")
    fields: Json = sources.decisions["schemas"].get(name, {}).get("fields", {})
    schemas = {each["schema"]: key for key, each in sources.decisions["resources"].items() if "like" not in each}
    if any(True for _ in fields_with_examples(fields)) or schemas.get(name) in sources.examples:
        for media in medias_of(answered["responses"]):
            media["examples"] = {"record": Line(reference(name, "examples"))}
    return answered


def medias_of(responses: Json) -> Iterable[Json]:
    """What the good answers contain."""
    for status, response in responses.items():
        if status.startswith("2"):
            yield from response.get("content", {}).values()


def examples_of(sources: Sources) -> Json:
    """Schema -> an example of it."""
    resources, schemas = sources.decisions["resources"], sources.decisions["schemas"]
    own = {name: dict(fields_with_examples(entry["fields"])) for name, entry in schemas.items()}
    records = {
        entry["schema"]: example_of(name, entry, sources) for name, entry in resources.items() if "like" not in entry
    }
    return {name: example for name, example in {**records, **own}.items() if example}


def example_of(name: str, entry: Json, sources: Sources) -> Json:
    """The record that stands as an example: what of it the contract still has; empty if there is none."""
    properties = record_schema(name, entry, sources.facts, sources.decisions["fields"], parts_of(sources.decisions))
    return fitting(sources.examples.get(name, {}), properties["properties"])


def bodies_of(name: str, entry: Json, sources: Sources) -> Json:
    """The examples of the body of a save, as a member of it; empty if there are none."""
    facts, decisions = sources.facts, sources.decisions
    properties: Json = record_schema(name, entry, facts, decisions["fields"], parts_of(decisions))["properties"]
    record = example_of(name, entry, sources)
    unwritable = {*echoes_in(properties, decisions), *entry.get("read_only", ())}
    bodies = save_bodies(entry, record, properties, unwritable) if record else {}
    return {"examples": {verb: {"value": on_one_line(value)} for verb, value in bodies.items()}} if bodies else {}


def on_one_line(value: Any) -> Any:
    """The value, with its records each on a line of the contract."""
    if isinstance(value, dict):
        return Line(cast("Json", value))
    return [on_one_line(item) for item in cast("list[object]", value)] if isinstance(value, list) else value


def path_parameters(verb: str, entry: Json) -> Iterable[Json]:
    """The id, if the path has one."""
    if route_of(verb, entry)[1].endswith("{id}"):
        yield path_parameter("id", entry.get("id_type", "integer"))


def path_parameter(name: str, kind: str) -> Json:
    """What tells in a path which record is meant: its id, mostly."""
    return Line({"name": name, "in": "path", "required": True, "schema": {"type": kind}})


def query_parameters(verb: str, name: str, entry: Json, sources: Sources) -> Iterable[Json]:
    """The query parameters of a verb: the vendor's, corrected, and those that we add; what matters most comes first."""
    types: Mapping[str, str] = queried(verb, entry, sources.facts)
    shared: Json = sources.decisions["filters"]
    if verb == "list":
        own, common = entry.get("filters", {}), shared
        added = {*own, *(("count",) if entry.get("paging") == "count" else ())}
    else:
        own, common = parameters_for(verb, entry), {"includedetails": shared["includedetails"]}
        added = {key for key in own if "in" in own[key]}
    paging = sources.common["paging"]
    keys = sorted(types.keys() | added)
    decisions = {
        key: decided(types.get(key), common.get(key), own.get(key), f"{name}.{key}")
        for key in keys
        if key not in paging
    }
    for key in by_importance(keys, verb, entry, paging, decisions):
        yield query_parameter(key, decisions[key]) if key in decisions else Line(reference(key, "parameters"))


def by_importance(
    names: list[str], verb: str, entry: Json, paging: Iterable[str], decisions: Mapping[str, Json]
) -> Iterable[str]:
    """Parameters: those needed, those that people use, those for pages, those with a text, and all others by name."""
    needed = [part for scope in entry.get("scope", ()) for part in scope.split("+")] if verb == "list" else []
    needed += [name for name in names if decisions.get(name, {}).get("required")]
    used = entry.get("common", {}).get("filters", ()) if verb == "list" else ()
    described = [name for name in names if decisions.get(name, {}).get("text")]
    ordered = dict.fromkeys([*needed, *used, *paging, *described, *names])
    return [name for name in ordered if name in {*names}]


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


def body(media_type: str, schema: Json, **examples: Json) -> Json:
    """A request body, which is required."""
    return {"required": True, "content": {media_type: {"schema": schema, **examples}}}
