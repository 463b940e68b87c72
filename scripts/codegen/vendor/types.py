"""Maps the vendor's types to ours. Not all of theirs are OpenAPI: `int`, `bool`, `List<int>`, `DateTime`, `obj`.

Ours: integer, number, boolean, string, datetime, uuid, any, object, #Schema, and [type] for a list of these.
"""

from __future__ import annotations

from typing import Any, cast

from scripts.codegen.vendor.documents import printable
from scripts.codegen.vendor.refs import NotUnderstoodError

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
CHOICES = ("allOf", "anyOf", "oneOf")
NULL = {"type": "null"}

SCHEMAS = "#/components/schemas/"


def type_of(schema: object, place: str, schemas: Json | None = None) -> str:
    """The vendor's type as one of ours.

    Args:
        schema: As it is in the document.
        place: Where it is, as a JSON pointer.
        schemas: All schemas, to see whether a reference is to an object.
    """
    if not isinstance(schema, dict):
        raise NotUnderstoodError(f"{place}: {printable(repr(schema))} is not a schema")
    node = only_choice(cast("Json", schema), place)
    kind, form = node.get("type"), node.get("format")
    if isinstance(kind, list):  # OpenAPI 3.1 writes ["string", "null"] where 3.0 writes nullable
        kinds = [item for item in cast("list[object]", kind) if item != "null"]
        kind = kinds[0] if len(kinds) == 1 else kinds
    if "$ref" in node:
        return reference_type(node["$ref"], place, schemas or {})
    if kind is None and not {"items", "properties"} & node.keys():
        return "any"
    if kind == "array":
        return f"[{type_of(node.get('items', {}), f'{place}/items', schemas)}]"
    if kind == "object" and "properties" not in node:
        return "object"
    if isinstance(kind, str) and kind.startswith("List<") and kind.endswith(">"):
        return f"[{scalar_type(kind[5:-1], None, place)}]"
    return scalar_type(kind, form, place)


def only_choice(schema: Json, place: str) -> Json:
    """The schema, or its only choice besides null, which is how generators write a reference that may be null."""
    while keys := [key for key in CHOICES if key in schema]:
        choices: object = schema[keys[0]]
        real = [item for item in cast("list[object]", choices) if item != NULL] if isinstance(choices, list) else []
        if len(real) != 1 or len(keys) > 1 or not isinstance(real[0], dict):
            raise NotUnderstoodError(f"{place}/{keys[0]}: a choice between several schemas")
        schema = cast("Json", real[0])
    return schema


def reference_type(target: object, place: str, schemas: Json) -> str:
    """A schema by its name; for a named number or text (an enumeration), its type."""
    name = target.removeprefix(SCHEMAS) if isinstance(target, str) else ""
    if not (name.isascii() and name.isidentifier() and target == SCHEMAS + name):
        raise NotUnderstoodError(f"{place}: reference {printable(repr(target))}")
    schema = schemas.get(name)
    if isinstance(schema, dict) and isinstance(cast("Json", schema).get("type"), str) and "enum" in schema:
        return scalar_type(cast("Json", schema)["type"], cast("Json", schema).get("format"), place)
    return f"#{name}"


def scalar_type(kind: object, form: object, place: str) -> str:
    """A type without parts."""
    scalar = SCALARS.get(str(kind))
    format_ = None if form is None else str(form)
    if scalar == "string" and format_ in FORMATS:
        return FORMATS[format_]
    if scalar is None or format_ not in {None, *TEXT_FORMATS, *NUMBER_FORMATS}:
        raise NotUnderstoodError(f"{place}: type {printable(repr(kind))}, format {printable(repr(form))}")
    return scalar
