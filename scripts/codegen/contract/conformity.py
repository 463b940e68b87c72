"""Whether exchanges are as the contract says, and which part of it they use.

Stricter than OpenAPI asks for: a parameter or field that the contract does not name is a finding too, because Halo
ignores what it does not know, and so would we. Findings are sentences that say the same for the same mistake,
whichever cassette it is in.
"""

from __future__ import annotations

import copy
import datetime as dt
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qsl, quote, urlsplit

import attrs
import jsonschema_rs
import yaml

from scripts.codegen.contract.view import FORM, closure, operations, references_in, resolved
from scripts.recording.cassettes import Exchange, Message

Json = dict[str, Any]

CONTRACT = Path(__file__).resolve().parents[3] / "spec" / "halo.openapi.yaml"

_ITEM = {
    "boolean": "true|false",
    "integer": r"-?\d+",
    "number": r"-?\d+(\.\d+)?",
    "string": r"[^\n]*",
    "date-time": r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z?)?",
}
"""How a value is written in a path or query, by its type or format."""


@attrs.frozen
class Operation:
    """One operation of the contract, ready to be compared with.

    Attributes:
        id: Its operationId.
        method: In capital letters.
        path: As in the contract, with its parameters in braces.
        matches: What the whole path of such a request looks like.
        parameters: Name -> schema, of those in the path and in the query.
        required: The names without which the query is none.
        node: The operation as it stands in the contract.
    """

    id: str
    method: str
    path: str
    matches: re.Pattern[str]
    parameters: Mapping[str, Mapping[str, Json]] = attrs.field(repr=False)
    required: tuple[str, ...]
    node: Json = attrs.field(repr=False)

    @property
    def statuses(self) -> list[str]:
        """The statuses that it may answer with."""
        return list(self.node["responses"])


@attrs.frozen
class Finding:
    """One thing that is not as the contract says.

    Attributes:
        about: The operation and which half of it: "list_tickets 200".
        kind: "field" (not in the contract), "type", or "other".
        path: Where in the body, an asterisk for each number of a list; empty where it is not in a body.
        reason: What is wrong, by names and types.
    """

    about: str
    kind: str
    reason: str
    path: tuple[str, ...] = ()

    def __str__(self) -> str:
        where = ".".join(self.path)
        if self.kind == "field":
            return f"{self.about}: {where} {self.reason}"
        return ": ".join([self.about, *([where] if where else []), self.reason])


class Contract:
    """The contract, as something that requests and answers can be held against.

    Attributes:
        version: As it says of itself.
        operations: All of them, in its order.
        document: The contract itself.
    """

    def __init__(self, document: Json) -> None:
        self.document = document
        self.version: str = document["info"]["version"]
        self.operations = [_operation(document, *one) for one in operations(document)]
        self._registry = jsonschema_rs.Registry([("urn:contract", _closed(document))])
        self._validators: dict[str, jsonschema_rs.Validator] = {}

    @classmethod
    def read(cls, path: Path = CONTRACT) -> Contract:
        """The contract in this file."""
        return cls(yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader))  # the safe one, in C

    def operation_of(self, method: str, path: str) -> Operation | None:
        """The operation that such a request calls; None where the contract has none."""
        found = [one for one in self.operations if one.method == method and one.matches.fullmatch(path)]
        return min(found, key=lambda one: one.path.count("{"), default=None)  # /Agent/me is not the agent called me

    def findings(self, exchange: Exchange) -> Iterator[str]:
        """What is not as the contract says, a line for each; nothing where all is well."""
        yield from map(str, self.found(exchange))

    def found(self, exchange: Exchange) -> Iterator[Finding]:
        """What is not as the contract says."""
        operation = self.operation_of(exchange.method, exchange.path)
        if operation is None:
            yield Finding(f"{exchange.method} {exchange.path}", "other", "the contract has no such operation")
            return
        for reason in (*_in_path(operation, exchange), *_in_query(operation, exchange)):
            yield Finding(operation.id, "other", reason)
        yield from self._in_request(operation, exchange.request)
        yield from self._in_answer(operation, exchange)

    def fingerprint(self, names: Iterable[str]) -> str:
        """Twelve digits that change when anything of these operations does, except their descriptions."""
        wanted = set(names)
        used = [one.node for one in self.operations if one.id in wanted]
        schemas: dict[str, Json] = self.document["components"]["schemas"]
        # Parameters and answers stand under names of their own, which are no schemas.
        spelled = _spelled_out(self.document, used)
        needed = closure(references_in(spelled), schemas)
        said = [spelled, {name: _undescribed(schemas[name]) for name in sorted(needed)}]
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:12]

    def stamp(self, requests: Iterable[tuple[str, str]]) -> str:
        """What a cassette says of the contract: its version, and the fingerprint of what these requests call.

        Args:
            requests: Methods and paths.
        """
        used = [self.operation_of(*request) for request in requests]
        return f"{self.version} {self.fingerprint(one.id for one in used if one)}"

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
        said = resolved(self.document, node)
        if exchange.answer.body:
            pointer = node.get("$ref", f"#{_pointer(operation)}/responses/{status}").removeprefix("#")
            yield from self._in_body(about, pointer, said, exchange.answer)
        elif exchange.status < 400 and said.get("content"):  # refusals of live servers are empty
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
        """What is wrong where; the rows of a list are all alike."""
        if pointer not in self._validators:
            schema = {"$ref": f"urn:contract#{quote(pointer, safe='/~')}"}
            self._validators[pointer] = jsonschema_rs.Draft202012Validator(schema, registry=self._registry)
        for error in _leaves(self._validators[pointer].iter_errors(value)):
            where = tuple("*" if isinstance(step, int) else step for step in error.instance_path)
            unexpected: list[str] = getattr(error.kind, "unexpected", [])
            for field in unexpected:
                yield Finding(about, "field", "is not in the contract", (*where, field))
            if not unexpected:
                kind = "type" if error.kind.name == "type" else "other"
                yield Finding(about, kind, _reason(error), where or ("it",))


def _operation(document: Json, path: str, method: str, node: Json) -> Operation:
    servers = document["paths"][path].get("servers", document["servers"])
    whole = urlsplit(str(servers[0]["url"])).path + path
    pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(whole))
    parameters: dict[str, dict[str, Json]] = {"path": {}, "query": {}}
    found = [resolved(document, one) for one in node.get("parameters", ())]
    for one in found:
        parameters[one["in"]][one["name"]] = one["schema"]
    required = tuple(one["name"] for one in found if one["in"] == "query" and one.get("required"))
    return Operation(node["operationId"], method.upper(), path, re.compile(pattern), parameters, required, node)


def _pointer(operation: Operation) -> str:
    return f"/paths/{operation.path.replace('/', '~1')}/{operation.method.lower()}"


def _in_path(operation: Operation, exchange: Exchange) -> Iterator[str]:
    asked = exchange.path.split("/")[-operation.path.count("/") :]
    for name, value in zip(operation.path.split("/")[1:], asked, strict=True):
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
    """What a value is, by its type or format; the value itself is nobody's business."""
    return f"list of {_kind(schema['items'])}" if schema["type"] == "array" else schema.get("format") or schema["type"]


def _is_written_as(schema: Json, text: str) -> bool:
    if schema["type"] == "array":
        return all(_is_written_as(schema["items"], one) for one in text.split(","))
    kind = _kind(schema)
    return re.fullmatch(_ITEM[kind], text) is not None and (kind != "date-time" or _is_date(text))


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
    """A copy in which an object that has named properties may have no others, unless it says so."""
    if isinstance(node, list):
        return [_closed(one) for one in cast("list[object]", node)]
    if not isinstance(node, dict):
        return node
    found = {name: _closed(one) for name, one in cast("Json", node).items()}
    if "properties" in found and "additionalProperties" not in found:
        found["unevaluatedProperties"] = False
    return found


def _leaves(errors: Iterable[jsonschema_rs.ValidationError]) -> Iterator[jsonschema_rs.ValidationError]:
    """The reasons themselves: where several forms are allowed, those why the nearest one does not fit."""
    for error in errors:
        forms: list[list[jsonschema_rs.ValidationError]] = getattr(error.kind, "context", None) or []
        meant = [form for form in forms if not any(_is_other_kind(error, one) for one in form)]
        yield from min((list(_leaves(form)) for form in meant), key=len, default=[error])


def _reason(error: jsonschema_rs.ValidationError) -> str:
    """What is wrong, by names and types; the value is nobody's business."""
    types, missing = getattr(error.kind, "types", None), getattr(error.kind, "property", None)
    if types:
        return f"{type_of(error.instance)}, where the contract has {' or '.join(sorted(types))}"
    return f"{missing} is missing" if missing else f"does not fit ({error.kind.name})"


def type_of(value: object) -> str:
    """What JSON calls it."""
    kinds: dict[type, str] = {
        bool: "boolean",
        int: "integer",
        float: "number",
        str: "string",
        list: "array",
        dict: "object",
    }
    return kinds.get(type(value), "null")


def _is_other_kind(error: jsonschema_rs.ValidationError, reason: jsonschema_rs.ValidationError) -> bool:
    """Whether a form was for a text where an object came, and the like."""
    return reason.instance_path == error.instance_path and reason.kind.name == "type"


def _spelled_out(document: Json, node: object) -> Any:
    """A copy with named parameters and answers in their place, and without descriptions; schemas stay names."""
    if isinstance(node, list):
        return [_spelled_out(document, one) for one in cast("list[object]", node)]
    if not isinstance(node, dict):
        return node
    found = cast("Json", node)
    if "$ref" in found and not found["$ref"].startswith("#/components/schemas/"):
        return _spelled_out(document, resolved(document, found))
    return {name: _spelled_out(document, one) for name, one in _undescribed(found).items()}


def _undescribed(node: Json) -> Json:
    """A copy of a schema or parameter, without descriptions; a property may be called so and stays."""
    found = copy.deepcopy(node)
    found.pop("summary", None)
    if isinstance(found.get("description"), str):
        del found["description"]
    for field in found.get("properties", {}).values():
        if isinstance(field.get("description"), str):
            del field["description"]
    return found
