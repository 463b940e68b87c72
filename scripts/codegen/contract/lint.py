"""What must hold for a contract before code is generated from it, besides being valid OpenAPI.

The rules are those that templates, client and cassettes rely on; `tests/spec/test_contract.py` looks at what the
checked-in contract says of single resources. A finding is a sentence that begins with a JSON pointer.
"""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, cast

from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.codegen.contract.view import operations, resolved
from scripts.codegen.vendor.documents import pointer, shown

Json = dict[str, Any]

MARKED = ("default", "enum")
CALLED = {
    *("Page", "Request", "bytes", "filters", "form_fields", "locals", "maybe_one", "one", "path", "records", "rows"),
    "saved",
}
"""What a generated operation calls: an argument of such a name would be called instead."""

READ_BY_MODELS = {"DATETIME", "INTEGER", "Model", "UNSET", "list_of", "model_of"}
"""What the class body of a generated model reads: a field of such a name above would be read instead."""


def findings(contract: Json) -> Iterator[str]:
    """What is wrong with it; nothing where all is well."""
    # Rules of ours first: where a reference leads nowhere, the validator ends with a traceback.
    own = [*_dead_references(contract)]
    if not own:
        own += [*_operations(contract), *_schemas(contract), *_anywhere(contract, ())]
        own += _openapi(contract)
    yield from own


def _openapi(contract: Json) -> Iterator[str]:
    for error in OpenAPIV31SpecValidator(contract).iter_errors():
        place = pointer(*error.absolute_path) if error.absolute_path else "/"
        yield f"{place}: {shown(error.message.splitlines()[0])}"


def _dead_references(contract: Json) -> Iterator[str]:
    for place, node in _objects(contract, ()):
        target = node.get("$ref")
        if isinstance(target, str) and not _leads_somewhere(contract, target):
            yield f"{pointer(*place)}: the reference {shown(target)!r} leads nowhere"


def _leads_somewhere(contract: Json, target: str) -> bool:
    found: Any = contract
    for key in target.removeprefix("#/").split("/"):
        found = cast("Json", found).get(key) if isinstance(found, dict) else None
    return target.startswith("#/") and found is not None


def _operations(contract: Json) -> Iterator[str]:
    declared = {tag["name"] for tag in contract["tags"]}
    ids = Counter(str(operation["operationId"]) for _, _, operation in operations(contract))
    for path, method, operation in operations(contract):
        place = pointer("paths", path, method)
        name = operation["operationId"]
        if ids[name] > 1:
            yield f"{place}/operationId: {name} is the name of {ids[name]} operations"
        if not name.isidentifier() or keyword.iskeyword(name):
            yield f"{place}/operationId: {shown(name)!r} is no name in Python"
        if len(operation["tags"]) != 1 or operation["tags"][0] not in declared:
            yield f"{place}/tags: one of those declared is needed"
        yield from (f"{place}/{problem}" for problem in _media_types(operation))
        yield from (f"{place}/{problem}" for problem in _parameters(contract, path, operation))


def _media_types(operation: Json) -> Iterator[str]:
    good = {f"responses/{status}": one for status, one in operation["responses"].items() if status.startswith("2")}
    bodies = {"requestBody": operation["requestBody"], **good} if "requestBody" in operation else good
    for place, body in bodies.items():
        if "content" in body and len(body["content"]) != 1:
            yield f"{place}/content: one media type is needed, and there are {len(body['content'])}"


def _parameters(contract: Json, path: str, operation: Json) -> Iterator[str]:
    found = [resolved(contract, one) for one in operation.get("parameters", ())]
    for (place, name), times in Counter((one["in"], one["name"]) for one in found).items():
        if times > 1:
            yield f"parameters: the {place} parameter {name!r} stands there {times} times"
    in_path = {one["name"] for one in found if one["in"] == "path"}
    if in_path != set(re.findall(r"{(\w+)}", path)):
        yield f"parameters: those in the path are {', '.join(sorted(in_path)) or 'none'}"
    names = [one["name"] for one in found if one["in"] == "query"]
    yield from (f"parameters: {problem}" for problem in _python_names(names))
    yield from (f"parameters: a generated function cannot have one called {name!r}" for name in names if name in CALLED)


def _schemas(contract: Json) -> Iterator[str]:
    for name, schema in contract["components"]["schemas"].items():
        place = pointer("components", "schemas", name)
        if not name.isidentifier() or keyword.iskeyword(name):
            yield f"{place}: {shown(name)!r} is no name in Python"
        properties = list(schema.get("properties", {}))
        yield from (f"{place}/properties: {problem}" for problem in _python_names(properties))
        for field in sorted(READ_BY_MODELS.intersection(properties)):
            yield f"{place}/properties/{field}: a generated class cannot have a field of that name"


def _python_names(names: list[str]) -> Iterator[str]:
    """Names that generated code cannot have side by side. What Python has taken gets a trailing underscore."""
    for name in names:
        if not re.fullmatch(r"\w+", name, re.ASCII):
            yield f"{shown(name)!r} is no name that code could have"
        if name.endswith("_") and name[:-1] in names:
            yield f"{name!r} and {name[:-1]!r} could mean one and the same in code"
        if name.startswith("__"):
            yield f"{shown(name)!r} is a name that Python keeps for itself"


def _anywhere(node: object, place: tuple[object, ...]) -> Iterator[str]:
    for where, schema in _objects(node, place):
        if schema.get("additionalProperties") is False:
            yield f"{pointer(*where)}/additionalProperties: a closed schema, and real rows have fields of their own"
        for key in MARKED:
            if key in schema and "type" in schema and not isinstance(schema[key], dict) and "variables" not in where:
                yield f"{pointer(*where)}/{key}: tenants have values of their own, and a client would send a default"


def _objects(node: object, place: tuple[object, ...]) -> Iterator[tuple[tuple[object, ...], Json]]:
    """Every object, with its place."""
    if isinstance(node, dict):
        yield place, cast("Json", node)
        for key, one in cast("Json", node).items():
            yield from _objects(one, (*place, key))
    elif isinstance(node, list):
        for number, one in enumerate(cast("list[object]", node)):
            yield from _objects(one, (*place, number))
