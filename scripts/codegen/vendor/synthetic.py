"""Documents in the vendor's style, for tests and for rehearsing an update with one as large as the real one.

The vendor's own document is not part of this project. spec/facts.json has enough of it to write one that would lead to
the same facts.
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

MEDIA_TYPES = ("application/json-patch+json", "application/json", "text/json", "application/*+json")


def body(schema: Json) -> Json:
    """A request body under the vendor's four media types."""
    return {"content": {media: {"schema": schema} for media in MEDIA_TYPES}}


def query(name: str, kind: str | None = "string", **more: Any) -> Json:
    """A query parameter; without a kind it has no schema, like some of the vendor's."""
    return {"in": "query", "name": name, **({} if kind is None else {"schema": {"type": kind}}), **more}


def schema(**fields: Json) -> Json:
    """A schema with these fields, closed like all of the vendor's."""
    return {"type": "object", "properties": fields, "additionalProperties": False}


def reference(name: str) -> Json:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def document_of(facts: Json) -> Json:
    """A document that would lead to these facts."""
    paths: dict[str, Json] = {}
    for route, fact in facts["routes"].items():
        method, path = route.split(" ")
        operation: Json = {"parameters": _parameters(fact)}
        if "body" in fact:
            operation["requestBody"] = body(_schema(fact["body"]))
        paths.setdefault(path, {})[method.lower()] = operation
    for method, path in (route.split(" ") for route in facts["operations"]):
        paths.setdefault(path, {})[method.lower()] = {}
    views: Json = {}
    for number, (path, fact) in enumerate(facts.get("lists", {}).items()):
        row, own = f"Answer{number}", fact.get("fields")
        if own is not None:
            views[f"{row}_List"] = schema(**{name: {"type": "string"} for name in own})
        rows = {"type": "array", "items": reference(f"{row}_List" if own is not None else row)}
        views |= {f"{row}_View": schema(**{fact["rows_key"]: rows}), row: schema()}
        paths[path]["get"]["responses"] = {"200": body(reference(f"{row}_View"))}
    for route, size in facts["uncovered"].items():
        method, path = route.split(" ")
        paths.setdefault(path, {})[method.lower()] = {"parameters": [query(f"p{number}") for number in range(size)]}
    schemas = {
        name: schema(**{field: _schema(kind) for field, kind in fields.items()})
        for name, fields in facts["schemas"].items()
    }
    info = {"title": "Halo API", "version": facts["document"]["version"]}
    return {"openapi": "3.0.1", "info": info, "paths": paths, "components": {"schemas": schemas | views}}


def _parameters(route: Json) -> list[Json]:
    places = ("path", "query", "header", "cookie")
    return [
        {"in": place, "name": name, "schema": _schema(kind), "required": name in route.get("required", ())}
        for place in places
        for name, kind in route.get(place, {}).items()
    ]


def _schema(kind: str) -> Json:
    if kind.startswith("["):
        return {"type": "array", "items": _schema(kind[1:-1])}
    if kind.startswith("#"):
        return reference(kind[1:])
    formats = {"datetime": "date-time", "uuid": "uuid"}
    if kind in formats:
        return {"type": "string", "format": formats[kind]}
    if kind == "multipart":
        return {"type": "object"}
    return {"any": {}, "object": {"type": "object"}}.get(kind, {"type": kind})
