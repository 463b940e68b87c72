"""Every request that the client can make, held against the contract itself.

Cassettes show what was recorded, so they miss what no test happened to send: an hour in another zone, an id with a
slash, one filter of a hundred. Here each operation gets every argument that the contract gives it, with values of
which each mistake shows.
"""

from __future__ import annotations

import datetime as dt
import inspect
import keyword
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from halo_api import Request, api
from halo_api.facts import ALIASES

from scripts.codegen.contract.conformity import Contract, Operation
from scripts.codegen.contract.view import DATETIME

PAGING = {"pageinate", "page_no", "page_size", "count"}
FORM = {"grant_type": "client_credentials", "client_id": "me", "client_secret": "s3cret", "scope": "all"}

ID = "Ä/.. ?b=c#%2f"
QUOTED = "%C3%84%2F..%20%3Fb%3Dc%23%252f"
MOMENT = dt.datetime(2026, 6, 1, 3, 30, tzinfo=dt.timezone(dt.timedelta(hours=5)))
"""An hour that is of the day before in UTC."""

VALUES: Mapping[str, tuple[Any, str]] = {
    "integer": (12.0, "12"),
    "number": (1.5, "1.5"),
    "boolean": (True, "true"),
    "string": ("a&b=c", "a&b=c"),
    DATETIME: (MOMENT, "2026-05-31T22:30:00"),
}
"""By type or format: a value, and how the server reads it."""


def value_for(schema: Mapping[str, Any]) -> tuple[Any, str]:
    """A value of this schema, and its text in a query."""
    if schema["type"] == "array":
        value, text = value_for(schema["items"])
        return [value, value], f"{text},{text}"
    return VALUES[schema.get("format", schema["type"])]


def differences(operation: Operation) -> Iterator[str]:
    """Where the request of an operation with all its arguments is not what the contract says."""
    is_list, known = operation.id.startswith("list_"), operation.parameters["query"]
    values = {name: value_for(schema) for name, schema in known.items() if not (is_list and name in PAGING)}
    if is_list:  # to sort by something that is not a field is refused
        values |= {name: ("id", "id") for name in values if name.rstrip("2345") == "order"}
    aliases = ALIASES.get(operation.id, {}).keys()  # these send what may contradict the others
    groups: list[AbstractSet[str]] = [names for names in (values.keys() - aliases, aliases) if names]
    for names in groups or [set[str]()]:
        request, path = request_of(operation, {name: values[name][0] for name in names})
        if (request.method, request.path) != (operation.method, path):
            yield f"{operation.id}: {request.method} {request.path} instead of {operation.method} {path}"
        sent, expected = request.query, {name: values[name][1] for name in names}
        yield from (f"{operation.id}: {name} is not in the contract" for name in sent.keys() - known.keys())
        for name, text in expected.items():
            if sent.get(name) != text:
                yield f"{operation.id}: {name} is sent as {sent.get(name)!r} instead of {text!r}"


BODIES = ({"note": "x"}, [{"note": "x"}])
"""What operations take that save no records: an object, or an array of them."""


def request_of(operation: Operation, query: Mapping[str, Any]) -> tuple[Request[Any], str]:
    """The request, and the path that it should have."""
    arguments: list[Any] = []
    path = operation.path
    for name, schema in operation.parameters["path"].items():
        id, text = (ID, QUOTED) if schema["type"] == "string" else (-7, "-7")
        arguments, path = [*arguments, id], path.replace(f"{{{name}}}", text)
    function = getattr(api, operation.id)
    if "requestBody" in operation.node and operation.id != "create_token":
        takes = str(inspect.signature(function).parameters["body"].annotation)
        plain = b"x" if "bytes" in takes else BODIES["Seq" in takes]
        arguments.append([] if operation.id.startswith("save_") else [1] if "int" in takes else plain)
    form = FORM if operation.id == "create_token" else {}
    return function(*arguments, **{_python_name(name): value for name, value in query.items()}, **form), path


def _python_name(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) or name in {"id", "int", "float", "bool", "str", "body"} else name


def test_each_request_has_the_path_and_every_parameter_that_the_contract_gives_it(contract: Contract):
    problems: list[str] = []

    for operation in contract.operations:
        try:
            problems += differences(operation)
        except (AttributeError, TypeError) as error:
            problems.append(f"{operation.id}: {error}")

    assert not problems, "\n".join(problems)
