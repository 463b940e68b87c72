"""The vendor's types, brought to ours. Not all of theirs are OpenAPI: `int`, `bool`, `List<int>`, `DateTime`, `obj`.

integer, number, boolean, string, datetime, uuid, any, object, #Schema, and [type] for a list of these.
"""

from __future__ import annotations

from typing import Any, cast

from scripts.codegen.vendor.documents import shown
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


def type_of(schema: object, place: str, known: Json | None = None) -> str:
    """The vendor's type as one of ours.

    Args:
        schema: As it stands in the document.
        place: Where it stands.
        known: All schemas, to see whether a reference is to an object.
    """
    if not isinstance(schema, dict):
        raise NotUnderstoodError(f"{place}: {shown(repr(schema))} is no schema")
    said = only_choice(cast("Json", schema), place)
    kind, form = said.get("type"), said.get("format")
    if isinstance(kind, list):  # OpenAPI 3.1 says ["string", "null"] where 3.0 says nullable
        kinds = [one for one in cast("list[object]", kind) if one != "null"]
        kind = kinds[0] if len(kinds) == 1 else kinds
    if "$ref" in said:
        return reference_type(said["$ref"], place, known or {})
    if kind is None and not {"items", "properties"} & said.keys():
        return "any"
    if kind == "array":
        return f"[{type_of(said.get('items', {}), f'{place}/items', known)}]"
    if kind == "object" and "properties" not in said:
        return "object"
    if isinstance(kind, str) and kind.startswith("List<") and kind.endswith(">"):
        return f"[{scalar_type(kind[5:-1], None, place)}]"
    return scalar_type(kind, form, place)


def only_choice(schema: Json, place: str) -> Json:
    """The schema, or the one thing that it may be besides null: generators write so where a reference may be null."""
    while found := [key for key in CHOICES if key in schema]:
        choices: object = schema[found[0]]
        real = [one for one in cast("list[object]", choices) if one != NULL] if isinstance(choices, list) else []
        if len(real) != 1 or len(found) > 1 or not isinstance(real[0], dict):
            raise NotUnderstoodError(f"{place}/{found[0]}: a choice between several schemas")
        schema = cast("Json", real[0])
    return schema


def reference_type(target: object, place: str, known: Json) -> str:
    """A schema by its name; where it is a number or text with a name (an enumeration), that type."""
    name = target.removeprefix(SCHEMAS) if isinstance(target, str) else ""
    if not (name.isascii() and name.isidentifier() and target == SCHEMAS + name):
        raise NotUnderstoodError(f"{place}: reference {shown(repr(target))}")
    meant = known.get(name)
    if isinstance(meant, dict) and isinstance(cast("Json", meant).get("type"), str) and "enum" in meant:
        return scalar_type(cast("Json", meant)["type"], cast("Json", meant).get("format"), place)
    return f"#{name}"


def scalar_type(kind: object, form: object, place: str) -> str:
    """A type without parts."""
    known = SCALARS.get(str(kind))
    said = None if form is None else str(form)
    if known == "string" and said in FORMATS:
        return FORMATS[said]
    if known is None or said not in {None, *TEXT_FORMATS, *NUMBER_FORMATS}:
        raise NotUnderstoodError(f"{place}: type {shown(repr(kind))}, format {shown(repr(form))}")
    return known
