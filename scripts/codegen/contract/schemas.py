"""The schemas of the contract: records with the answers of their lists, what records hold, and our own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from scripts.codegen.contract.decisions import decided, echoes_in, vendor_fields
from scripts.codegen.contract.view import DATETIME, DAY, ECHOES

Json = dict[str, Any]

TIME = "T.+"
"""The pattern of a filter whose date the server misreads without a time."""


class Line(dict[str, Any]):
    """A mapping that is written on one line, so that a diff of the contract reads like a list."""


def parts_of(decisions: Json) -> Mapping[str, str]:
    """The vendor's name of what records hold -> our schema of it."""
    nested = {entry["vendor"]: entry["schema"] for entry in decisions["resources"].values() if entry.get("nested")}
    return {**nested, **{entry["vendor"]: name for name, entry in decisions["parts"].items()}}


def schemas_of(facts: Json, decisions: Json) -> Json:
    """Records with their list answers, the parts of records, and the other schemas."""
    parts = parts_of(decisions)
    schemas: Json = {}
    for name, entry in decisions["resources"].items():
        if entry["schema"] not in schemas:  # else it is that of the one that it is like
            record = record_schema(name, entry, facts, decisions["fields"], parts)
            schemas[entry["schema"]] = with_echoes(record, decisions)
        if entry.get("rows_key") and f"{entry['schema']}List" not in schemas:
            schemas[f"{entry['schema']}List"] = envelope_schema(entry)
    for name, entry in decisions["parts"].items():
        schemas[name] = record_schema(name, {**entry, "key": []}, facts, {}, parts)
    for name, entry in decisions["schemas"].items():
        fields = {
            key: Line(type_schema(field["type"], nullable=key not in entry["required"]), **description_of(field))
            for key, field in entry["fields"].items()
        }
        schemas[name] = {
            "type": "object",
            "description": entry["text"],
            "required": entry["required"],
            "properties": fields,
        }
    return schemas


def record_schema(name: str, entry: Json, facts: Json, common: Json, parts: Mapping[str, str]) -> Json:
    """A record: what matters most comes first. Everything but the keys may be null, and nothing is required."""
    types, own = vendor_fields(entry, facts), entry.get("fields", {})
    keys = entry.get("key", ["id"])
    properties: Json = {}
    decisions = {
        field: decided(types.get(field), common.get(field), own.get(field), f"{name}.{field}")
        for field in [*keys, *sorted((types.keys() | own.keys()) - set(keys))]
    }
    for field in fields_by_importance(entry, decisions):
        decision = decisions[field]
        kind = entry["id_type"] if field == "id" and "id_type" in entry else decision["type"]
        marks = {DAY: True} if field in entry.get("days", ()) else {}
        schema = type_schema(kind, parts, nullable=field not in keys)
        if field in entry.get("read_only", ()):
            decision["text"] = f"{decision.get('text', '')} A save does not change it.".lstrip()
        properties[field] = Line(schema, **marks, **description_of(decision))
    text = f"One {entry['singular'].replace('_', ' ')}." if "singular" in entry else entry["text"]
    return {"type": "object", "description": text, "properties": properties}


def fields_by_importance(entry: Json, decisions: Mapping[str, Json]) -> Iterable[str]:
    """The keys, what a create needs and people use, what has a text, then all others; switches of a save come last."""
    needed = [name for need in entry.get("create_needs", ()) for name in ([need] if isinstance(need, str) else need)]
    described = [name for name, decision in decisions.items() if decision.get("text")]
    own = dict.fromkeys([*entry.get("key", ["id"]), *needed, *entry.get("common", {}).get("fields", ())])
    return dict.fromkeys([*own, *(name for name in [*described, *decisions] if name[0] != "_"), *decisions])


def with_echoes(record: Json, decisions: Json) -> Json:
    """The record, whose fields that only name another record say so."""
    fields: Json = record["properties"]
    for name, id_field in echoes_in(fields, decisions).items():
        text = fields[name].get("description", "A name, for reading.")
        fields[name].update({"description": f"{text} A save goes by {id_field}.", ECHOES: id_field})
    return record


def envelope_schema(entry: Json) -> Json:
    """The object around the rows of a list answer."""
    properties: Json = {
        "record_count": Line(type="integer", description="All rows there are, not only these."),
        "page_no": Line(type=["integer", "null"], description="Only where the route echoes it."),
        "page_size": Line(type=["integer", "null"], description="Only when it was asked for."),
    }
    for name in entry.get("sidecars", ()):
        properties[name] = Line(type=["array", "null"], items={"type": "object"}, description="Beside the rows.")
    key, text = entry["rows_key"], f"A list answer, its rows under {entry['rows_key']}."
    properties[key] = Line(type="array", items=reference(entry["schema"]))
    return {"type": "object", "description": text, "required": ["record_count", key], "properties": properties}


def type_schema(kind: str, parts: Mapping[str, str] | None = None, *, nullable: bool = True) -> Json:
    """The JSON schema of a type of facts.json; a vendor's schema that is not among the parts is a free object."""
    if kind == "any":
        return {}
    if kind.startswith("#") and parts and kind[1:] in parts:
        part = reference(parts[kind[1:]])
        return {"anyOf": [part, {"type": "null"}]} if nullable else part
    schema: Json = {"type": "object" if kind.startswith("#") else kind}
    if kind.startswith("["):
        schema = {"type": "array", "items": type_schema(kind[1:-1], parts, nullable=False)}
    elif kind == "datetime":
        schema = {"type": "string", "format": DATETIME}
    elif kind == "moment":
        schema = {"type": "string", "format": DATETIME, "pattern": TIME}
    elif kind == "uuid":
        schema = {"type": "string"}  # without format, because an empty text stands for none
    return {**schema, "type": [schema["type"], "null"]} if nullable else schema


def description_of(decision: Json) -> Json:
    """The description, if there is one."""
    return {"description": decision["text"]} if decision.get("text") else {}


def reference(name: str, kind: str = "schemas") -> Json:
    """A reference to a component."""
    return {"$ref": f"#/components/{kind}/{name}"}
