"""The sources of `halo_api.facts` and `halo_api.fields`: what is known of each route and each record.

They carry what the templates of the generator cannot see, because it shows them neither extensions of the contract nor
the contract as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from scripts.codegen.contract.decisions import VERBS, as_objects
from scripts.codegen.contract.references import References
from scripts.codegen.contract.view import (
    DATETIME,
    DIGEST,
    ECHOES,
    OWN_DIGEST,
    TASK,
    by_name,
    filters_of,
    operations,
    resolved,
)
from scripts.codegen.render.templates import render

Json = dict[str, Any]


TICKET_VERBS = ("note", "reply", "log_time", "assign", "close")
"""The methods of `templates/resources/ticket_verbs.py.jinja`."""


def facts_of(name: str, entry: Json, contract: Json) -> Json:
    """One resource as its module of facts states it; the order is that of `Resource` in facts/__init__.py."""
    rows_key, verbs = entry.get("rows_key"), verbs_of(name, entry, contract)
    fields, filters = fields_of(contract, entry["schema"]), filters_of_list(name, contract)
    tasks = {each[TASK]: each["name"] for each in filters if TASK in each}
    return {
        "name": name,
        "singular": entry["singular"],
        "model": entry["schema"],
        "path": entry["path"],
        "operations": tuple(verb for verb in VERBS if verb in verbs),
        "rows_key": rows_key,
        "envelope": entry.get("envelope", "always" if rows_key else "never"),
        "paging": entry.get("paging", "pages" if rows_key else "none"),
        "sidecars": tuple(entry.get("sidecars", ())),
        "key": tuple(entry.get("key", ("id",))),
        "id_type": entry.get("id_type", "integer"),
        "create_needs": needs(entry.get("create_needs", ())),
        "update_needs": needs(entry.get("update_needs", ())),
        "messages": entry.get("messages", {}),
        "refused_without": tuple(entry.get("refused_without", ())),
        "echoes": echoes_of(contract, entry["schema"]) if "save" in verbs else {},
        "unique": tuple(entry.get("unique", ())),
        "references": entry.get("references", {}),
        "days": tuple(entry.get("days", ())),
        "name_field": next(iter(entry.get("name_field", ())), "name" if "name" in fields else ""),
        "read_only": entry.get("read_only", {}),
        "changes_since": tasks.get("changes_since", ""),
        "includes_inactive": tasks.get("includes_inactive", ""),
        "common_filters": common_filters(entry, filters),
        "common_fields": common_fields(entry, fields) if "save" in verbs else (),
        "restorable": entry.get("restorable", False),
        "ticket_verbs": TICKET_VERBS if "ticket_verbs" in entry else (),
        "content": entry.get("content", False),
        "runs": entry.get("runs", False),
        "scope": tuple(entry.get("scope", ())),
        "range_days": entry.get("range_days", 0),
        "actions": {method: settings["operation"] for method, settings in entry.get("actions", {}).items()},
        "events": {number: event["name"] for number, event in entry.get("events", {}).items()},
        "traps": tuple(f"{trap['text']} ({trap['source']})" for trap in entry.get("traps", ())),
    }


def fields_of(contract: Json, schema: str) -> Json:
    """The fields of a record, as the contract has them, by name after the keys."""
    return dict(by_name(resolved(contract, {"$ref": f"#/components/schemas/{schema}"})["properties"]))


def filters_of_list(name: str, contract: Json) -> list[Json]:
    """The filters of the list of a resource, as the contract has them; none if it has no list."""
    found = (operation for _, _, operation in operations(contract) if operation["operationId"] == f"list_{name}")
    return [parameter for operation in found for parameter in filters_of(contract, operation)]


COMMON = 20
"""How many filters and fields help shows."""


def common_filters(entry: Json, filters: Iterable[Json]) -> tuple[str, ...]:
    """The filters that help shows: those of which one is needed, then those people use, or else all with a text."""
    needed = [part for names in entry.get("scope", ()) for part in names.split("+")]
    described = [each["name"] for each in filters if "description" in each]
    return tuple(dict.fromkeys([*needed, *entry.get("common", {}).get("filters", described)]))[:COMMON]


def common_fields(entry: Json, fields: Json) -> tuple[str, ...]:
    """The fields that help shows: those that a create needs, then those people use, or else all with a text."""
    needed = [name for group in needs(entry.get("create_needs", [])) for name in group]
    own = [name for name, field in fields.items() if "description" in field and name != "id" and name[0] != "_"]
    described = [name for name in own if ECHOES not in fields[name] and name not in entry.get("read_only", ())]
    return tuple(dict.fromkeys([*needed, *entry.get("common", {}).get("fields", described)]))[:COMMON]


def echoes_of(contract: Json, schema: str) -> dict[str, str]:
    """Field that names another record -> the field that has its id."""
    fields = fields_of(contract, schema)
    return {name: field[ECHOES] for name, field in fields.items() if ECHOES in field}


def texts_of(fields: Iterable[tuple[str, Json]]) -> dict[str, str]:
    """What fields or filters mean, where anybody knows."""
    return {name: field["description"] for name, field in fields if "description" in field}


def contract_module(contract: Json, decisions: Mapping[str, Json], document: Json) -> str:
    """The source of contract.py.

    Args:
        contract: The whole contract.
        decisions: Ours, by the names of the resources.
        document: The facts of the vendor's.
    """
    routes = {route for part in ("routes", "operations", "uncovered") for route in document[part]}
    words = {word.casefold() for route in routes for word in route.split("/")[2:] if "{" not in word}
    info = contract["info"]
    month = date.fromisoformat(f"{info['x-document-date']}-01").strftime("%B %Y")
    return render(
        "facts/contract.py.jinja",
        date=info["x-document-date"],
        digest=info[OWN_DIGEST],
        document_digest=info[DIGEST],
        undocumented=f"not in the vendor's document of {month}, on which this version is built",
        resources={name: " ".join(entry["text"].split()) for name, entry in decisions.items()},
        sub_routes=" ".join(sorted(words)),
    )


def verbs_of(name: str, entry: Json, contract: Json) -> set[str]:
    """The verbs that the contract has for this resource; its actions are none."""
    names = {f"{verb}_{name if verb in {'list', 'save'} else entry['singular']}": verb for verb in VERBS}
    own = (operation for _, _, operation in operations(contract) if operation["tags"][0] == name)
    return {names[operation["operationId"]] for operation in own if operation["operationId"] in names}


def of_use(facts: Json) -> Json:
    """The facts that say something."""
    return {key: value for key, value in facts.items() if (value != DEFAULTS[key] if key in DEFAULTS else value)}


DEFAULTS: Json = {
    "value": "id",
    "envelope": "never",
    "paging": "none",
    "key": ("id",),
    "id_type": "integer",
    "operations": None,
}
"""What the facts say of most resources, and so of none in particular. What else is empty or false is left out too."""


def needs(entries: list[Any]) -> tuple[tuple[str, ...], ...]:
    """One of each of these fields; a plain name needs no list around it."""
    return tuple((group,) if isinstance(group, str) else tuple(group) for group in entries)


Rows = Mapping[str, tuple[str, list[str]]]
"""Resource -> how it is known which fields the rows of its list can have, and which."""


def references_of(spec: Path, contract: Json, decisions: Mapping[str, Json]) -> References:
    """Where names may stand in place of ids."""
    lists = {name: filters_of_list(name, contract) for name in decisions}
    fields = {name: fields_of(contract, entry["schema"]) for name, entry in decisions.items()}
    return References(
        spec,
        decisions,
        fields={name: {field: kind_of(kind) for field, kind in own.items()} for name, own in fields.items()},
        filters={name: {each["name"]: kind_of(each["schema"]) for each in own} for name, own in lists.items()},
        compared={name: compared_fields(entry) for name, entry in decisions.items()},
    )


def facts_modules(
    contract: Json, decisions: Mapping[str, Json], rows: Rows, references: References
) -> Iterator[tuple[str, str]]:
    """The modules of the package `facts`, by their names without an ending: of each tag and its own."""
    tags: dict[str, dict[str, Json]] = {}
    for _, _, operation in operations(contract):
        tags.setdefault(operation["tags"][0], {})[operation["operationId"]] = operation
    for tag, operations_of_tag in tags.items():
        kinds = {name: kinds_of(contract, operation) for name, operation in operations_of_tag.items()}
        yield tag, facts_module(tag, kinds, contract, decisions, row=rows.get(tag), references=references)
    lists = {f"list_{name}": name for name in decisions}
    yield (
        "__init__",
        render(
            "facts/init.py.jinja",
            resources=tuple(decisions),
            operations={name: tag for tag, operations_of_tag in tags.items() for name in operations_of_tag},
            compared={name: tag for name, tag in lists.items() if compared_fields(decisions[tag])},
            aliases={name: tag for name, tag in lists.items() if decisions[tag].get("filter_aliases")},
            ranges={name: tag for name, tag in lists.items() if decisions[tag].get("range_days")},
            rows={name: name for name in rows},
            named={
                name: name for name in decisions if references.naming(name, facts_of(name, decisions[name], contract))
            },
            scopes={name: tag for name, tag in lists.items() if decisions[tag].get("scope")},
        ),
    )


def facts_module(
    tag: str,
    kinds: Json,
    contract: Json,
    decisions: Mapping[str, Json],
    *,
    row: tuple[str, list[str]] | None,
    references: References,
) -> str:
    """The source of one module: what is known of one resource, or of the operations that belong to none."""
    entry = decisions.get(tag, {})
    facts = facts_of(tag, entry, contract) if entry else {}
    return render(
        "facts/module.py.jinja",
        tag=tag,
        text=entry.get("text"),
        resource=of_use(facts),
        filters=kinds,
        references=references.of_fields(tag) if entry else {},
        filter_references=references.of_filters(tag) if entry else {},
        naming=of_use(references.naming(tag, facts)) if entry else {},
        compared=compared_fields(entry) if entry else {},
        aliases=entry.get("filter_aliases"),
        like=entry.get("like"),
        fields=fields_by_kind(contract, entry["schema"]) if entry else {},
        field_texts=texts_of(fields_of(contract, entry["schema"]).items()) if entry else {},
        filter_texts=texts_of((each["name"], each) for each in filters_of_list(tag, contract)),
        row=row and {"source": row[0], "lines": lines_of(row[1])},
    )


def compared_fields(entry: Json) -> dict[str, str]:
    """Filter -> the field that it compares, if that is not its namesake."""
    filters = as_objects(entry.get("filters", {}), entry["singular"])
    return {name: entry["field"] for name, entry in filters.items() if entry.get("field", name) != name}


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
    if schema.get("format") == DATETIME:
        return "moment" if "pattern" in schema else "datetime"
    return str(kind)


def fields_module() -> str:
    """The source of fields.py."""
    return render("facts/fields.py.jinja")


def fields_by_kind(contract: Json, schema: str) -> dict[str, list[str]]:
    """The fields of a record by their kind, as many names to a line as fit."""
    names: dict[str, list[str]] = {}
    for name, field in fields_of(contract, schema).items():
        names.setdefault(kind_of(field), []).append(name)
    return {kind: lines_of(names[kind]) for kind in sorted(names)}


def lines_of(names: list[str]) -> list[str]:
    """Names separated by blanks, as adjacent texts of a hundred characters at most."""
    lines = [""]
    for name in names:
        if len(lines[-1]) + len(name) > 100:
            lines.append("")
        lines[-1] += f"{name} "
    return [*lines[:-1], lines[-1].rstrip()]
