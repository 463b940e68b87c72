"""The routes of a document that the contract does not have, and how many names belong to each."""

from __future__ import annotations

import json
import re
from collections.abc import Set as AbstractSet
from typing import Any, cast

from scripts.codegen.vendor.documents import pointer
from scripts.codegen.vendor.refs import NotUnderstoodError, Problems, parameters_of, schemas_of
from scripts.codegen.vendor.types import SCHEMAS

Json = dict[str, Any]

METHODS = ("get", "post", "put", "patch", "delete", "head", "options", "trace")
BESIDE_METHODS = {"parameters", "summary", "description", "servers"}
PATH = re.compile(r"(/([A-Za-z0-9_.&-]|\{[A-Za-z0-9_]{1,100}\})+){1,20}")
"""One of Halo's paths is /TicketApproval/{id}&{seq}."""


def uncovered(document: Json, covered: AbstractSet[str], problems: Problems) -> dict[str, int]:
    """Every other operation -> the number of its parameters and of the members of its body."""
    sizes: dict[str, int] = {}
    for path, item in document["paths"].items():
        with problems.collected():
            for method in methods_of(path, item):
                if (route := f"{method.upper()} {path}") not in covered:
                    size = sum(1 for _ in parameters_of(document, method, path)) + members_of(document, item[method])
                    sizes[route] = size
    return sizes


def methods_of(path: str, item: object) -> list[str]:
    """The methods of a path, after a check of everything there."""
    if len(path) > 300 or not PATH.fullmatch(path):
        raise NotUnderstoodError(f"{pointer('paths', path)}: not a path that Halo could have")
    if not isinstance(item, dict):
        raise NotUnderstoodError(f"{pointer('paths', path)}: an object is needed")
    for key, value in cast("Json", item).items():
        if key not in {*METHODS, *BESIDE_METHODS} and not key.startswith("x-"):
            raise NotUnderstoodError(f"{pointer('paths', path, key)}: not a method of HTTP")
        if key in METHODS and not isinstance(value, dict):
            raise NotUnderstoodError(f"{pointer('paths', path, key)}: an object is needed")
    return [method for method in METHODS if method in item]


def members_of(document: Json, operation: Json) -> int:
    """The number of members in the body of an operation, if its schema has a name."""
    names = re.findall(rf'"{SCHEMAS}(\w+)"', json.dumps(operation.get("requestBody", {})))
    schema: object = schemas_of(document).get(names[0]) if names else None
    return len(cast("Json", schema).get("properties", {})) if isinstance(schema, dict) else 0
