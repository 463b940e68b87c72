"""The contract as openapi-python-client sees it: without paging, and with each answer reduced to its record.

The generator would make a class of every envelope, every free object and every form. Our templates need none of
them, so they are removed here; what the templates then miss (rows keys) travels as a description.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any, cast

Json = dict[str, Any]

METHODS = ("get", "post", "delete")
PAGING = {"pageinate", "page_no", "page_size", "count"}
API = "/api"
DATETIME = "date-time-local"
"""The format of dates: those of Halo have no offset, and so are not what `date-time` promises."""

FORM = "application/x-www-form-urlencoded"

DIGEST = "x-document-sha256"
"""What says which document of the vendor's the contract is built from."""

OWN_DIGEST = "x-contract-sha256"
"""What says which contract it is: `digest_without_itself`."""

TASK = "x-task"
"""What says of a filter what it is for, whatever it is called: `decisions.TASKS`."""

ECHOES = "x-echoes"
"""What says of a field that names another record which field has its id."""

DAY = "x-day"
"""Marks a field that holds a day, not a moment. The templates do not see it, but they see examples."""

BYTES: Json = {"type": "string", "format": "binary"}
"""Stands for the content of a file, as the generator knows it."""

FREE_OBJECT: Json = {"const": "any object"}
"""Stands for an object without known members. As an object, each would become an empty class."""


def operations(contract: Json) -> Iterator[tuple[str, str, Json]]:
    """Path, method and operation, in the contract's order."""
    for path, item in contract["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def route(path: str) -> str:
    """The path relative to the API, as errors, the audit log and generated code have it."""
    return path.removeprefix(API)


def verb_of(operation: Json) -> str:
    """list, get, save, delete, or the verb of an operation without a resource."""
    return str(operation["operationId"]).split("_")[0]


def filters_of(contract: Json, operation: Json) -> Iterator[Json]:
    """The query parameters that callers may choose, by name."""
    parameters = (resolved(contract, node) for node in operation.get("parameters", ()))
    for parameter in sorted(parameters, key=lambda parameter: str(parameter["name"])):
        if parameter["in"] == "query" and not (verb_of(operation) == "list" and parameter["name"] in PAGING):
            yield parameter


def reduced(contract: Json, rows_keys: Mapping[str, str | None]) -> Json:
    """A copy of the contract with what the templates need, and no more.

    Args:
        contract: The whole contract.
        rows_keys: Tag of a resource -> the key of its rows, None if a list is a bare array.
    """
    view = copy.deepcopy(contract)
    view["info"]["version"] = "1"
    for _, _, operation in operations(view):
        path = [p for p in operation.get("parameters", ()) if p.get("in") == "path"]
        query = map(described, filters_of(contract, operation))
        operation["parameters"] = [*path, *query, *form_of(operation), *body_of(operation)]
        operation.pop("description", None)  # the client has it in facts, and shows it where it matters
        operation.pop("security", None)
        for media in operation.get("requestBody", {}).get("content", {}).values():
            media.pop("examples", None)
        operation["responses"] = {"200": reduced_answer(contract, operation, rows_keys)}
    schemas: dict[str, Json] = view["components"]["schemas"]
    view["paths"] = {route(path): item for path, item in view["paths"].items()}
    needed = closure(references_in(view["paths"]), schemas)
    view["components"] = {"schemas": {name: with_free_objects(schemas[name]) for name in schemas if name in needed}}
    view.pop("security")
    return view


def described(parameter: Json) -> Json:
    """The parameter with its description inside its schema, where the generator looks, and its pattern as example."""
    schema = dated(parameter["schema"])
    if "pattern" in schema:  # which the templates do not see
        schema["example"] = schema.pop("pattern")
    if "description" in parameter:
        schema["description"] = parameter["description"]
    return {**parameter, "schema": schema}


def form_of(operation: Json) -> Iterator[Json]:
    """The fields of a form body, removed from it and turned into cookies, which no operation has otherwise."""
    if FORM not in operation.get("requestBody", {}).get("content", {}):
        return
    form = operation.pop("requestBody")["content"][FORM]["schema"]
    for name, schema in form["properties"].items():
        yield {"name": name, "in": "cookie", "required": name in form["required"], "schema": schema}


def body_of(operation: Json) -> Iterator[Json]:
    """The kind of body of an operation that saves no records, removed from it and turned into a header."""
    if "requestBody" in operation and verb_of(operation) != "save":
        [(media_type, media)] = operation.pop("requestBody")["content"].items()
        schema = media["schema"]
        kind = f"[{schema['items']['type']}]" if schema["type"] == "array" else schema["type"]
        kind = "file" if media_type == "multipart/form-data" else kind
        yield {"name": "body", "in": "header", "required": True, "schema": {"type": "string", "description": kind}}


def reduced_answer(contract: Json, operation: Json, rows_keys: Mapping[str, str | None]) -> Json:
    """The answer of a list or save as an array of records whose description is the rows key; of others as it is."""
    tag, verb = operation["tags"][0], verb_of(operation)
    [content] = resolved(contract, operation["responses"]["200"])["content"].values()
    schema = BYTES if "contentMediaType" in content["schema"] else content["schema"]
    if tag in rows_keys and verb in {"list", "save"}:
        schema = {"type": "array", "items": record_in(contract, schema), "description": rows_keys[tag] or ""}
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def record_in(contract: Json, schema: Json) -> Json:
    """The reference to the record in the answer of a list or save, whatever envelope is around it."""
    for choice in schema.get("anyOf", (schema,)):
        if "items" in choice:
            return cast("Json", choice["items"])
        for field in resolved(contract, choice).get("properties", {}).values():
            if field.get("type") == "array" and "$ref" in field["items"]:
                return cast("Json", field["items"])
    raise ValueError(f"no record in {schema}")


def resolved(contract: Json, node: Json) -> Json:
    """The node itself, or what it refers to."""
    while "$ref" in node:
        target: Any = contract
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def closure(names: set[str], schemas: Mapping[str, Json]) -> set[str]:
    """These schemas and all that they refer to."""
    reached = set[str]()
    while names:
        reached |= names
        names = set[str]().union(*(references_in(schemas[name]) for name in names)) - reached
    return reached


def references_in(node: object) -> set[str]:
    """The names of all schemas referred to."""
    if isinstance(node, dict):
        members = cast("Json", node)
        own = {str(members["$ref"]).rsplit("/", 1)[1]} if "$ref" in members else set[str]()
        return own.union(*map(references_in, members.values()))
    if isinstance(node, list):
        return set[str]().union(*map(references_in, cast("list[object]", node)))
    return set()


def with_free_objects(schema: Json) -> Json:
    """The schema with its free objects as FREE_OBJECT, its fields by name."""
    return {**schema, "properties": {name: free(field) for name, field in by_name(schema.get("properties", {}))}}


def by_name(properties: Json) -> list[tuple[str, Json]]:
    """The fields of a record by name, after its keys: those are the ones that may not be null."""

    def place(item: tuple[str, Json]) -> tuple[bool, str]:
        name, field = item
        kinds = field.get("type", [])
        is_key = isinstance(kinds, str) or "$ref" in field
        return (False, "") if is_key else (True, name)

    return sorted(properties.items(), key=place)


def free(field: Json) -> Json:
    """The field, with objects without known members as FREE_OBJECT, and an example where it holds a day."""
    if field.get(DAY):
        return {**dated(field), "example": "a day"}
    rest = {key: value for key, value in field.items() if key == "description"}
    kinds = [field["type"]] if isinstance(field.get("type"), str) else field.get("type", [])
    if "object" in kinds:
        return {**rest, "anyOf": [FREE_OBJECT, {"type": "null"}]}
    if "array" in kinds and field["items"].get("type") == "object":
        return {**field, "items": FREE_OBJECT}
    return dated(field)


def dated(schema: Json) -> Json:
    """The schema with its dates in the format of which the generator makes datetimes."""
    return {**schema, **({"format": "date-time"} if schema.get("format") == DATETIME else {})}


def digest_without_itself(text: str) -> str:
    """The SHA-256 of the contract, without the line that holds it."""
    lines = (line for line in text.splitlines(keepends=True) if OWN_DIGEST not in line)
    return sha256("".join(lines).encode()).hexdigest()
