"""Take the names and types that we use out of a vendor swagger: spec/facts.json.

    python scripts/extract_facts.py swagger.json

Only the routes and schemas that spec/resources.yaml names are read. No prose is taken, and every type is
brought to one of ours, because the vendor's are not all OpenAPI (`int`, `bool`, `List<int>`, ...):

    integer, number, boolean, string, datetime, uuid, any, object, #Schema, and [type] for a list of these.

Whatever is not understood ends the run with the name of its place; nothing is skipped in silence.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

import yaml

ROOT = Path(__file__).resolve().parent.parent
FACTS = ROOT / "spec" / "facts.json"
RESOURCES = ROOT / "spec" / "resources.yaml"

Json = dict[str, Any]

SCALARS = {
    "bool": "boolean",
    "boolean": "boolean",
    "DateTime": "datetime",
    "double": "number",
    "float": "number",
    "int": "integer",
    "integer": "integer",
    "long": "integer",
    "number": "number",
    "obj": "any",
    "string": "string",
}
FORMATS = {"date-time": "datetime", "date": "datetime", "uuid": "uuid"}
TEXT_FORMATS = {"binary", "byte", "date-span", "uri"}
NUMBER_FORMATS = {"double", "float", "int32", "int64"}
REFERENCE = "#/components/schemas/"


class NotUnderstoodError(Exception):
    """The document says something for which there is no rule; the message names the place."""


def main() -> int:
    """Write the facts and say how many there are."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("document", type=Path, help="the vendor's swagger, JSON")
    path = parser.parse_args().document
    decisions = yaml.safe_load(RESOURCES.read_text(encoding="utf-8"))
    try:
        content = path.read_bytes()
        document = json.loads(content)
        facts = {
            "document": {"sha256": hashlib.sha256(content).hexdigest(), "version": str(document["info"]["version"])},
            **facts_of(document, routes_in_use(decisions), schemas_in_use(decisions)),
        }
    except NotUnderstoodError as error:
        sys.exit(f"not understood: {error}")
    except (OSError, ValueError, LookupError, TypeError, RecursionError) as error:
        sys.exit(f"{path} is no swagger that can be read: {type(error).__name__}: {error}")
    FACTS.write_text(as_text(facts), encoding="utf-8", newline="\n")
    fields = sum(map(len, facts["schemas"].values()))
    print(f"{len(facts['routes'])} routes, {len(facts['schemas'])} schemas, {fields} fields")
    return 0


def as_text(facts: Json) -> str:
    """One line per name, sorted, so that a diff reads as a list."""
    return json.dumps(facts, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def routes_in_use(decisions: Json) -> list[tuple[str, str]]:
    """Method and path of all routes that the resources have."""
    found: list[tuple[str, str]] = []
    for entry in decisions["resources"].values():
        path, one = entry["path"], f"{entry['path']}/{{id}}"
        routes = {
            "list": ("get", path),
            "get": ("get", one),
            "save": ("post", path),
            "delete": ("delete", one),
        }
        found += [route for verb, route in routes.items() if verb in entry.get("verbs", routes)]
    return found


def schemas_in_use(decisions: Json) -> list[str]:
    """The vendor's names of the schemas that become ours."""
    own = [*decisions["resources"].values(), *decisions["parts"].values()]
    return [entry["vendor"] for entry in own]


def facts_of(document: Json, routes: Iterable[tuple[str, str]], schemas: Iterable[str]) -> Json:
    """The facts about these routes and schemas.

    Raises:
        NotUnderstoodError: One of them is missing, or a type is none that we know.
    """
    return {
        "routes": {f"{method.upper()} {path}": route_facts(document, method, path) for method, path in routes},
        "schemas": {name: schema_facts(document, name) for name in schemas},
    }


def route_facts(document: Json, method: str, path: str) -> Json:
    """The parameters of a route, by where they are, and its body."""
    operation = inside(document, "paths", path, method)
    found: dict[str, dict[str, str]] = {}
    for parameter in operation.get("parameters", ()):
        place, name = str(parameter["in"]), str(parameter["name"])
        where = f"{method.upper()} {path}, {place} parameter {name!r}"
        refuse_odd(name, where)
        kind = type_of(parameter.get("schema", {"type": "string"}), where)
        # The vendor lists some parameters twice; that is harmless as long as both say the same.
        if found.setdefault(place, {}).setdefault(name, kind) != kind:
            raise NotUnderstoodError(f"{where}: given twice, as {found[place][name]} and as {kind}")
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    return {**found, **({"body": type_of(body, f"{method.upper()} {path}, body")} if body else {})}


def schema_facts(document: Json, name: str) -> dict[str, str]:
    """The fields of a schema."""
    found: dict[str, str] = {}
    for field, kind in inside(document, "components", "schemas", name).get("properties", {}).items():
        where = f"{name}.{field}"
        refuse_odd(field, where)
        found[field] = type_of(kind, where)
    return found


def refuse_odd(name: str, where: str) -> None:
    """Names become code; a name with quotes, blanks or line breaks is none that Halo has."""
    if not re.fullmatch(r"[\w.-]+", name):
        raise NotUnderstoodError(f"{where}: the name {name!r}")


def inside(document: Json, *path: str) -> Json:
    """The object at the end of this path; its absence is an error with a place."""
    found: Any = document
    for depth, key in enumerate(path):
        found = cast("Json", found).get(key) if isinstance(found, dict) else None
        if found is None:
            raise NotUnderstoodError(f"there is no {' > '.join(path[: depth + 1])}")
    return cast("Json", found)


def type_of(schema: object, where: str) -> str:
    """The vendor's type as one of ours."""
    if not isinstance(schema, dict):
        raise NotUnderstoodError(f"{where}: {schema!r} is no schema")
    said = cast("Json", schema)
    kind, form = said.get("type"), said.get("format")
    if "$ref" in said:
        return reference_type(said["$ref"], where)
    if kind is None and not {"items", "properties", "allOf", "anyOf", "oneOf"} & said.keys():
        return "any"
    if kind == "array":
        return f"[{type_of(said.get('items', {}), where)}]"
    if kind == "object" and "properties" not in said:
        return "object"
    if isinstance(kind, str) and kind.startswith("List<") and kind.endswith(">"):
        return f"[{scalar_type(kind[5:-1], None, where)}]"
    return scalar_type(kind, form, where)


def reference_type(target: object, where: str) -> str:
    """A schema by its name."""
    name = target.removeprefix(REFERENCE) if isinstance(target, str) else ""
    if not name.isidentifier() or target != REFERENCE + name:
        raise NotUnderstoodError(f"{where}: reference {target!r}")
    return f"#{name}"


def scalar_type(kind: object, form: object, where: str) -> str:
    """A type without parts."""
    known = SCALARS.get(str(kind))
    said = None if form is None else str(form)
    if known == "string" and said in FORMATS:
        return FORMATS[said]
    if known is None or said not in {None, *TEXT_FORMATS, *NUMBER_FORMATS}:
        raise NotUnderstoodError(f"{where}: type {kind!r}, format {form!r}")
    return known


if __name__ == "__main__":
    sys.exit(main())
