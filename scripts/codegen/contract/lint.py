"""The rules that a contract must keep before code is generated from it, besides being valid OpenAPI.

Templates, client and cassettes rely on them; `tests/spec/test_contract.py` looks at single resources of the checked-in
contract. A finding is a sentence that begins with a JSON pointer.
"""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.codegen.contract.view import operations, resolved
from scripts.codegen.vendor.documents import pointer, printable

Json = dict[str, Any]

ENDPOINTS = Path(__file__).resolve().parents[1] / "templates" / "openapi" / "endpoint_init.py.jinja"

READ_BY_MODELS = {"DATETIME", "DAY", "INTEGER", "VALUE", "Model", "UNSET", "list_of", "model_of"}
"""What the class body of a generated model reads: a field of such a name above would be read instead."""


def findings(contract: Json) -> Iterator[str]:
    """What breaks a rule; nothing if all is well."""
    own = [*_dead_references(contract)]  # first: one makes the validator end with a traceback
    yield from own or (*own_findings(contract), *_openapi(contract))


def own_findings(contract: Json) -> Iterator[str]:
    """What breaks a rule besides those of OpenAPI, which take far longer to check."""
    yield from (*_operations(contract), *_schemas(contract), *_schemas_anywhere(contract))


def _openapi(contract: Json) -> Iterator[str]:
    for error in OpenAPIV31SpecValidator(contract).iter_errors():
        place = pointer(*error.absolute_path) if error.absolute_path else "/"
        yield f"{place}: {printable(error.message.splitlines()[0])}"


def _dead_references(contract: Json) -> Iterator[str]:
    for place, node in _objects(contract, ()):
        target = node.get("$ref")
        if isinstance(target, str) and not _leads_somewhere(contract, target):
            yield f"{pointer(*place)}: the reference {printable(target)!r} leads nowhere"


def _leads_somewhere(contract: Json, target: str) -> bool:
    node: Any = contract
    for key in target.removeprefix("#/").split("/"):
        node = cast("Json", node).get(key) if isinstance(node, dict) else None
    return target.startswith("#/") and node is not None


def _operations(contract: Json) -> Iterator[str]:
    tags = {tag["name"] for tag in contract["tags"]}
    ids = Counter(str(operation["operationId"]) for _, _, operation in operations(contract))
    called = _called_by_operations()
    for path, method, operation in operations(contract):
        place = pointer("paths", path, method)
        name = operation["operationId"]
        if ids[name] > 1:
            yield f"{place}/operationId: {name} is the name of {ids[name]} operations"
        if not name.isidentifier() or keyword.iskeyword(name):
            yield f"{place}/operationId: {printable(name)!r} is not a valid name in Python"
        if len(operation["tags"]) != 1 or operation["tags"][0] not in tags:
            yield f"{place}/tags: exactly one of the declared tags is needed"
        problems = [*_media_types(operation), *_parameters(contract, path, operation, called)]
        yield from (f"{place}/{problem}" for problem in problems)


def _called_by_operations() -> set[str]:
    """What a generated operation calls: an argument of such a name would be called instead."""
    imports = re.findall(r"^from \.\.\w+ import (.+)$", ENDPOINTS.read_text(encoding="utf-8"), re.MULTILINE)
    return {"bytes", "locals", *(name for names in imports for name in names.split(", "))}


def _media_types(operation: Json) -> Iterator[str]:
    bodies = {f"responses/{status}": body for status, body in operation["responses"].items() if status.startswith("2")}
    if "requestBody" in operation:
        bodies = {"requestBody": operation["requestBody"], **bodies}
    for place, body in bodies.items():
        if "content" in body and len(body["content"]) != 1:
            yield f"{place}/content: exactly one media type is needed, and there are {len(body['content'])}"


def _parameters(contract: Json, path: str, operation: Json, called: set[str]) -> Iterator[str]:
    parameters = [resolved(contract, parameter) for parameter in operation.get("parameters", ())]
    for (place, name), times in Counter((item["in"], item["name"]) for item in parameters).items():
        if times > 1:
            yield f"parameters: the {place} parameter {name!r} occurs {times} times"
    in_path = {item["name"] for item in parameters if item["in"] == "path"}
    if in_path != set(re.findall(r"{(\w+)}", path)):
        yield f"parameters: those in the path are {', '.join(sorted(in_path)) or 'none'}"
    names = [item["name"] for item in parameters if item["in"] == "query"]
    yield from (f"parameters: {problem}" for problem in _python_names(names))
    yield from (f"parameters: a generated function cannot have one called {name!r}" for name in names if name in called)


def _schemas(contract: Json) -> Iterator[str]:
    for name, schema in contract["components"]["schemas"].items():
        place = pointer("components", "schemas", name)
        if not name.isidentifier() or keyword.iskeyword(name):
            yield f"{place}: {printable(name)!r} is not a valid name in Python"
        properties = list(schema.get("properties", {}))
        yield from (f"{place}/properties: {problem}" for problem in _python_names(properties))
        for field in sorted(READ_BY_MODELS.intersection(properties)):
            yield f"{place}/properties/{field}: a generated class cannot have a field of that name"


def _python_names(names: list[str]) -> Iterator[str]:
    """Names that generated code cannot have beside each other. Python's own names get a trailing underscore there."""
    for name in names:
        if not re.fullmatch(r"\w+", name, re.ASCII):
            yield f"{printable(name)!r} is not a name that code could have"
        if name.endswith("_") and name[:-1] in names:
            yield f"{name!r} and {name[:-1]!r} could mean the same in code"
        if name.startswith("__"):
            yield f"{printable(name)!r} is a name that Python reserves for itself"


def _schemas_anywhere(contract: Json) -> Iterator[str]:
    for place, schema in _objects(contract, ()):
        if schema.get("additionalProperties") is False:
            yield f"{pointer(*place)}/additionalProperties: a closed schema, but real rows have fields of their own"
        for key in ("default", "enum"):
            is_schema = "type" in schema or isinstance(schema.get(key), list)
            if key in schema and is_schema and not isinstance(schema[key], dict) and "variables" not in place:
                yield f"{pointer(*place)}/{key}: tenants have values of their own, and a client would send a default"


def _objects(node: object, place: tuple[object, ...]) -> Iterator[tuple[tuple[object, ...], Json]]:
    """Every object, with its place."""
    if isinstance(node, dict):
        yield place, cast("Json", node)
        for key, value in cast("Json", node).items():
            yield from _objects(value, (*place, key))
    elif isinstance(node, list):
        for index, item in enumerate(cast("list[object]", node)):
            yield from _objects(item, (*place, index))
