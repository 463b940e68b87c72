"""The sources of the modules that are written beside the generator's output: facts, fields, and the table of resources.

They carry what templates cannot see, because the generator shows them neither extensions of the contract nor
the contract as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from decisions import as_objects
from generator_view import filters_of, operations, resolved, verb_of

Json = dict[str, Any]

TEMPLATES = Path(__file__).resolve().parent.parent / "spec" / "templates"


def facts_of(name: str, entry: Json, contract: Json) -> Json:
    """One resource as facts.py states it; the order is that of `Resource` there."""
    verbs = {verb_of(operation) for _, _, operation in operations(contract) if operation["tags"][0] == name}
    rows_key = entry.get("rows_key")
    return {
        "name": name,
        "singular": entry["singular"],
        "model": entry["schema"],
        "path": entry["path"],
        "rows_key": rows_key,
        "envelope": entry.get("envelope", "always" if rows_key else "never"),
        "paging": entry.get("paging", "pages" if rows_key else "none"),
        "sidecars": tuple(entry.get("sidecars", ())),
        "key": tuple(entry.get("key", ("id",))),
        "id_type": entry.get("id_type", "integer"),
        "operations": tuple(verb for verb in ("list", "get", "save", "delete") if verb in verbs),
        "create_needs": needs(entry.get("create_needs", ())),
        "update_needs": needs(entry.get("update_needs", ())),
        "messages": entry.get("messages", {}),
        "unique": tuple(entry.get("unique", ())),
        "references": entry.get("references", {}),
        "restorable": entry.get("restorable", False),
        "content": entry.get("content", False),
        "runs": entry.get("runs", False),
        "traps": tuple(f"{trap['text']} ({trap['source']})" for trap in entry.get("traps", ())),
    }


def needs(entries: list[Any]) -> tuple[tuple[str, ...], ...]:
    """One of each of these fields; a plain name needs no list around it."""
    return tuple((one,) if isinstance(one, str) else tuple(one) for one in entries)


def facts_module(contract: Json, decisions: Mapping[str, Json]) -> str:
    """The source of facts.py: its head as it stands among the templates, then the tables."""
    resources = {name: facts_of(name, entry, contract) for name, entry in decisions.items()}
    rows = (f"{name!r}: Resource({arguments(facts)})," for name, facts in resources.items())
    kinds = {op["operationId"]: kinds_of(contract, op) for _, _, op in operations(contract)}
    compared = {f"list_{name}": compared_fields(entry) for name, entry in decisions.items()}
    aliases = {
        f"list_{name}": entry["filter_aliases"] for name, entry in decisions.items() if "filter_aliases" in entry
    }
    tables = {
        "__RESOURCES__": "{" + "".join(rows) + "}",
        "__FILTERS__": repr(kinds),
        "__COMPARED__": repr({name: fields for name, fields in compared.items() if fields}),
        "__ALIASES__": repr({name: meaning for name, meaning in aliases.items() if meaning}),
    }
    text = (TEMPLATES / "facts.py.txt").read_text(encoding="utf-8")
    for name, table in tables.items():
        text = text.replace(name, table)
    return text


def arguments(facts: Json) -> str:
    """Keyword arguments; the trailing comma makes ruff give each a line."""
    return "".join(f"{key}={value!r}," for key, value in facts.items())


def compared_fields(entry: Json) -> dict[str, str]:
    """Filter -> the field that it compares, where that is not its namesake."""
    filters = as_objects(entry.get("filters", {}), entry["singular"])
    return {name: known["field"] for name, known in filters.items() if known.get("field", name) != name}


def kinds_of(contract: Json, operation: Json) -> dict[str, str]:
    """Query parameter -> how it is written."""
    return {parameter["name"]: kind_of(parameter["schema"]) for parameter in filters_of(contract, operation)}


def kind_of(schema: Json) -> str:
    """The kind of a parameter or field, by its schema."""
    if not schema:
        return "any"
    if "anyOf" in schema or "$ref" in schema:
        return "object"
    kind = schema["type"] if isinstance(schema["type"], str) else schema["type"][0]
    if kind == "array":
        return f"{kind_of(schema['items'])}s"
    return "datetime" if schema.get("format") == "date-time" else str(kind)


def fields_module(contract: Json, decisions: Mapping[str, Json]) -> str:
    """The source of fields.py."""
    lines = [
        f"{name!r}: _of({{{', '.join(grouped(contract, entry['schema']))}}})," for name, entry in decisions.items()
    ]
    return (TEMPLATES / "fields.py.txt").read_text(encoding="utf-8").replace("__FIELDS__", "{" + "".join(lines) + "}")


def grouped(contract: Json, schema: str) -> Iterator[str]:
    """The fields of a record by their kind, as many names to a line as fit."""
    found: dict[str, list[str]] = {}
    for name, field in resolved(contract, {"$ref": f"#/components/schemas/{schema}"})["properties"].items():
        found.setdefault(kind_of(field), []).append(name)
    for kind in sorted(found):
        yield f"{kind!r}: {wrapped(found[kind])}"


def wrapped(names: list[str]) -> str:
    """Names separated by blanks, as adjacent texts of a hundred characters at most."""
    lines = [""]
    for name in names:
        if len(lines[-1]) + len(name) > 100:
            lines.append("")
        lines[-1] += f"{name} "
    lines[-1] = lines[-1].rstrip()
    return "(" + "\n".join(f'"{line}"' for line in lines) + ")"


def kind_of_resource(facts: Json) -> str:
    """The descriptor in halo that gives it its methods."""
    if facts["content"]:
        return "FileResource"
    if facts["runs"]:
        return "ReportResource"
    return "Resource" if "save" in facts["operations"] else "ReadOnlyResource"


def table_module(contract: Json, decisions: Mapping[str, Json]) -> str:
    """The source of halo/_resources.py."""
    lines: list[str] = []
    for name, entry in decisions.items():
        facts = facts_of(name, entry, contract)
        one, verbs = entry["singular"], facts["operations"]
        thunks = [f"list=lambda: api.list_{name}", f"get=lambda: api.get_{one}"]
        if "save" in verbs:
            thunks.append(f"save=lambda: api.save_{name}")
            thunks.append(f"delete=lambda: api.delete_{one}")
            thunks.append(f"model=lambda: models.{entry['schema']}")
        lines.append(f"    {name} = {kind_of_resource(facts)}({name!r}, {', '.join(thunks)},)")
        lines.append(f'    """{entry["text"]}"""\n')
    return (TEMPLATES / "resources.py.txt").read_text(encoding="utf-8").replace("__TABLE__", "\n".join(lines))
