"""Whether exchanges conform to the contract, and which part of it they use.

Stricter than OpenAPI: a parameter or field that the contract does not name is a finding too, because Halo ignores what
it does not know, and so would we. A mistake gives the same finding in whichever cassette it is.
"""

from __future__ import annotations

import copy
import datetime as dt
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qsl, quote

import attrs
import jsonschema_rs

from scripts.codegen.contract.compiled import read_contract
from scripts.codegen.contract.view import DATETIME, DAY, FORM, closure, operations, references_in, resolved, route
from scripts.recording.cassettes import Exchange, Message

Json = dict[str, Any]

CONTRACT = Path(__file__).resolve().parents[3] / "spec" / "halo.openapi.yaml"

_ITEM = {
    "boolean": "true|false",
    "integer": r"-?\d+",
    "number": r"-?\d+(\.\d+)?",
    "string": r"[^\n]*",
    DATETIME: r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z?)?",
}
"""What a value looks like in a path or query, by its type or format."""


@attrs.frozen
class Operation:
    """One operation of the contract, prepared for comparing requests with it.

    Attributes:
        id: Its operationId.
        method: In capital letters.
        path: Relative to the API, with its parameters in braces.
        whole: The same as in the contract.
        pattern: Matches the whole path of such a request.
        parameters: "path" and "query" -> name -> schema.
        required: Query parameters that must be given.
        node: The operation as it is in the contract.
    """

    id: str
    method: str
    path: str
    whole: str
    pattern: re.Pattern[str]
    parameters: Mapping[str, Mapping[str, Json]] = attrs.field(repr=False)
    required: tuple[str, ...]
    node: Json = attrs.field(repr=False)

    @property
    def statuses(self) -> list[str]:
        """The statuses of its answers."""
        return list(self.node["responses"])


@attrs.frozen
class Finding:
    """One difference between an exchange and the contract.

    Attributes:
        about: The operation, and the status if it is about the answer: "list_tickets 200".
        kind: "field" (not in the contract), "type", or "other".
        reason: What is wrong, in names and types.
        path: Where in the body, an asterisk for each index of a list; empty if it is not in a body.
    """

    about: str
    kind: str
    reason: str
    path: tuple[str, ...] = ()

    def __str__(self) -> str:
        place = ".".join(self.path)
        if self.kind == "field":
            return f"{self.about}: {place} {self.reason}"
        return ": ".join([self.about, *([place] if place else []), self.reason])


class Contract:
    """The contract, prepared for comparing requests and answers with it.

    Attributes:
        version: The version that it states.
        operations: All of them, in its order.
        document: The contract itself.
    """

    def __init__(self, document: Json) -> None:
        self.document = document
        self.version: str = document["info"]["version"]
        self.operations = [_operation(document, *item) for item in operations(document)]
        self._validators: dict[str, jsonschema_rs.Validator] = {}

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        """The contract, read once for all validators; most that only tell a fingerprint need none."""
        return jsonschema_rs.Registry([("urn:contract", _closed(self.document))])

    @classmethod
    def read(cls, path: Path = CONTRACT) -> Contract:
        """The contract in this file."""
        return cls(read_contract(path))

    def operation_of(self, method: str, path: str) -> Operation | None:
        """The operation that such a request calls; None if the contract has none."""
        same_method = [operation for operation in self.operations if operation.method == method]
        matching = [operation for operation in same_method if operation.pattern.fullmatch(path)]
        # The one with the fewest parameters: /Agent/me is not the agent called me.
        return min(matching, key=lambda operation: operation.path.count("{"), default=None)

    def findings(self, exchange: Exchange) -> Iterator[str]:
        """The differences from the contract as sentences; nothing if there are none."""
        yield from map(str, self.differences(exchange))

    def differences(self, exchange: Exchange) -> Iterator[Finding]:
        """The differences from the contract."""
        operation = self.operation_of(exchange.method, exchange.path)
        if operation is None:
            yield Finding(f"{exchange.method} {exchange.path}", "other", "the contract has no such operation")
            return
        for reason in (*_in_path(operation, exchange), *_in_query(operation, exchange)):
            yield Finding(operation.id, "other", reason)
        yield from self._in_request(operation, exchange.request)
        yield from self._in_answer(operation, exchange)

    def fingerprint(self, names: Iterable[str]) -> str:
        """Twelve digits that change if anything of these operations does, except what only explains them."""
        names = set(names)
        nodes = [self._unexplained(operation.node) for operation in self.operations if operation.id in names]
        schemas: dict[str, Json] = self.document["components"]["schemas"]
        # Parameters and answers are components too, under names that are not those of schemas.
        inlined = _inlined(self.document, nodes)
        needed = closure(references_in(inlined), schemas)
        content = [inlined, {name: _undescribed(schemas[name]) for name in sorted(needed)}]
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:12]

    def _unexplained(self, node: Json) -> Json:
        """An operation without its scopes, and with its parameters by name: those of the path, then all others."""
        parameters = [resolved(self.document, parameter) for parameter in node.get("parameters", ())]
        parameters.sort(key=lambda parameter: (parameter["in"] != "path", parameter["name"]))
        changed = {"parameters": parameters} if parameters else {}
        return {name: value for name, value in {**node, **changed}.items() if name != "security" or not value}

    def stamp(self, requests: Iterable[tuple[str, str]]) -> str:
        """What a cassette states of the contract: its version, and the fingerprint of what these requests call.

        Args:
            requests: Methods and paths.
        """
        called = [self.operation_of(*request) for request in requests]
        return f"{self.version} {self.fingerprint(operation.id for operation in called if operation)}"

    def _in_request(self, operation: Operation, request: Message) -> Iterator[Finding]:
        body = operation.node.get("requestBody")
        if body is None:
            if request.body:
                yield Finding(operation.id, "other", "a body is sent, and the contract has none")
            return
        yield from self._in_body(f"{operation.id} request", f"{_pointer(operation)}/requestBody", body, request)

    def _in_answer(self, operation: Operation, exchange: Exchange) -> Iterator[Finding]:
        status = str(exchange.status)
        if status not in operation.node["responses"]:
            yield Finding(operation.id, "other", f"the contract has no status {status}")
            return
        about, node = f"{operation.id} {status}", operation.node["responses"][status]
        response = resolved(self.document, node)
        if exchange.answer.body and (exchange.status < 400 or response.get("content")):
            pointer = node.get("$ref", f"#{_pointer(operation)}/responses/{status}").removeprefix("#")
            yield from self._in_body(about, pointer, response, exchange.answer)
        elif exchange.status < 400 and response.get("content"):  # refusals are empty, or else the documented ones
            yield Finding(about, "other", "the body is empty")

    def _in_body(self, about: str, pointer: str, node: Json, message: Message) -> Iterator[Finding]:
        if message.media_type not in node.get("content", {}):
            kind = message.media_type or "body without a media type"
            yield Finding(about, "other", f"the contract has no {kind}")
            return
        try:
            value = _value(message)
        except ValueError:
            yield Finding(about, "other", f"the body is not {message.media_type}")
            return
        media_type = message.media_type.replace("/", "~1")
        yield from self._in_value(about, f"{pointer}/content/{media_type}/schema", value)

    def _in_value(self, about: str, pointer: str, value: object) -> Iterator[Finding]:
        """What is wrong in a body, with its place; rows of a list share one."""
        if pointer not in self._validators:
            schema = {"$ref": f"urn:contract#{quote(pointer, safe='/~')}"}
            self._validators[pointer] = jsonschema_rs.Draft202012Validator(schema, registry=self._registry)
        for error in _leaves(self._validators[pointer].iter_errors(value)):
            place = tuple("*" if isinstance(step, int) else step for step in error.instance_path)
            unexpected: list[str] = getattr(error.kind, "unexpected", [])
            for field in unexpected:
                yield Finding(about, "field", "is not in the contract", (*place, field))
            if not unexpected:
                kind = "type" if error.kind.name == "type" else "other"
                yield Finding(about, kind, _reason(error), place or ("it",))


def _operation(document: Json, path: str, method: str, node: Json) -> Operation:
    pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(path))
    parameters: dict[str, dict[str, Json]] = {"path": {}, "query": {}}
    required: list[str] = []
    for parameter in (resolved(document, node) for node in node.get("parameters", ())):
        parameters[parameter["in"]][parameter["name"]] = parameter["schema"]
        if parameter["in"] == "query" and parameter.get("required"):
            required.append(parameter["name"])
    return Operation(
        node["operationId"], method.upper(), route(path), path, re.compile(pattern), parameters, tuple(required), node
    )


def _pointer(operation: Operation) -> str:
    return f"/paths/{operation.whole.replace('/', '~1')}/{operation.method.lower()}"


def _in_path(operation: Operation, exchange: Exchange) -> Iterator[str]:
    values = exchange.path.split("/")[-operation.path.count("/") :]
    for name, value in zip(operation.path.split("/")[1:], values, strict=True):
        if name.startswith("{"):
            schema = operation.parameters["path"][name.strip("{}")]
            if not _is_written_as(schema, value):
                yield f"{name} is not written as {_kind(schema)}"


def _in_query(operation: Operation, exchange: Exchange) -> Iterator[str]:
    names = [name for name, _ in exchange.query]
    yield from (f"?{name} is missing" for name in operation.required if name not in names)
    yield from (f"?{name} is there twice" for name in sorted(set(names)) if names.count(name) > 1)
    for name, value in exchange.query:
        schema = operation.parameters["query"].get(name)
        if schema is None:
            yield f"?{name} is not in the contract"
        elif not _is_written_as(schema, value):
            yield f"?{name} is not written as {_kind(schema)}"


def _kind(schema: Json) -> str:
    """The type or format of a value; the value itself stays out of findings."""
    return f"list of {_kind(schema['items'])}" if schema["type"] == "array" else schema.get("format") or schema["type"]


def _is_written_as(schema: Json, text: str) -> bool:
    if schema["type"] == "array":
        return all(_is_written_as(schema["items"], item) for item in text.split(","))
    kind = _kind(schema)
    return re.fullmatch(_ITEM[kind], text) is not None and (kind != DATETIME or _is_date(text))


def _is_date(text: str) -> bool:
    """Whether there is such a day and time. Halo writes no zone, or Z."""
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _value(message: Message) -> object:
    if message.media_type == FORM:
        return dict(parse_qsl(message.body, keep_blank_values=True, strict_parsing=True))
    return message.json if message.media_type == "application/json" else message.body


def _closed(node: object) -> Any:
    """A copy in which an object with named properties may have no others, unless it says so."""
    if isinstance(node, list):
        return [_closed(item) for item in cast("list[object]", node)]
    if not isinstance(node, dict):
        return node
    copied = {name: _closed(value) for name, value in cast("Json", node).items()}
    if "properties" in copied and "additionalProperties" not in copied:
        copied["unevaluatedProperties"] = False
    return copied


def _leaves(errors: Iterable[jsonschema_rs.ValidationError]) -> Iterator[jsonschema_rs.ValidationError]:
    """The innermost errors; if several forms are allowed, those of the form that fits best."""
    for error in errors:
        forms: list[list[jsonschema_rs.ValidationError]] = getattr(error.kind, "context", None) or []
        candidates = [form for form in forms if not any(_is_other_type(error, inner) for inner in form)]
        yield from min((list(_leaves(form)) for form in candidates), key=len, default=[error])


def _reason(error: jsonschema_rs.ValidationError) -> str:
    """What is wrong, in names and types; the value stays out of findings."""
    types, missing = getattr(error.kind, "types", None), getattr(error.kind, "property", None)
    if types:
        return f"{type_of(error.instance)}, where the contract has {' or '.join(sorted(types))}"
    return f"{missing} is missing" if missing else f"does not fit ({error.kind.name})"


def type_of(value: object) -> str:
    """The JSON type of a value."""
    names: dict[type, str] = {bool: "boolean", int: "integer", float: "number", str: "string"}
    return {**names, list: "array", dict: "object"}.get(type(value), "null")


def _is_other_type(error: jsonschema_rs.ValidationError, reason: jsonschema_rs.ValidationError) -> bool:
    """Whether a form is for another type altogether: for a string where the value is an object, for example."""
    return reason.instance_path == error.instance_path and reason.kind.name == "type"


def _inlined(document: Json, node: object) -> Any:
    """A copy without descriptions, with the parameters and answers that it refers to; schemas stay references."""
    if isinstance(node, list):
        return [_inlined(document, item) for item in cast("list[object]", node)]
    if not isinstance(node, dict):
        return node
    members = cast("Json", node)
    if "$ref" in members and not members["$ref"].startswith("#/components/schemas/"):
        return _inlined(document, resolved(document, members))
    return {name: _inlined(document, value) for name, value in _undescribed(members).items()}


def _undescribed(node: Json) -> Json:
    """A copy of a schema, body or parameter without descriptions, examples and marks; a property of that name stays."""
    copied = copy.deepcopy(node)
    copied.pop("summary", None)
    if "schema" in copied:
        for name in ("example", "examples"):
            copied.pop(name, None)
    for part in (copied, *copied.get("properties", {}).values()):
        part.pop(DAY, None)  # what is meant by a field, not what it looks like
        if isinstance(part.get("description"), str):
            del part["description"]
    return copied
