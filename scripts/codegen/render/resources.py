"""The classes of the resources, the types of what their methods take, and the table that a client has of them.

One small class for each resource, with the methods that the contract has for it. What a method takes has a name: a
TypedDict in `halo.types`, which only type checkers and editors load. Four rules keep all of them working with it:

- The body of a method calls the operation itself, with `**filters` unchanged. jedi knows nothing of PEP 692; it follows
  the keywords into that call, and into nothing less direct.
- Items of batches are the TypedDict alone, not "or a record": of a union, checkers no longer say which key is wrong.
- `inspect.signature` of a method has all keywords, and prints short (`halo/_policy/signatures.py`).
- The TypedDicts are never imported at run time, so no class is generic in one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from scripts.codegen.contract.references import References, alias_of
from scripts.codegen.contract.view import filters_of, operations
from scripts.codegen.render.custom import BY_NAME, CUSTOM, CUSTOM_KEYWORDS, CUSTOM_SCHEMAS
from scripts.codegen.render.facts import facts_of, fields_of
from scripts.codegen.render.keywords import DATE, Keyword, keywords_of_function, keywords_of_record
from scripts.codegen.render.templates import render

Json = dict[str, Any]

_TAKES_MORE = "  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # "
_DATES = f"{_TAKES_MORE}a model reads a moment or an id, and takes more"
_NAMES = f"{_TAKES_MORE}an operation takes ids, and keeps names for the client to look up"

OURS: Mapping[str, frozenset[str]] = {
    "list": frozenset({"extra_query", "custom_fields"}),
    "get": frozenset({"id", "extra_query"}),
    "delete": frozenset({"id", "extra_query"}),
    "save": frozenset({"extra_fields", "custom", "replace"}),
}
"""Verb -> arguments of our own that its methods have beside the keywords of the contract."""

BASES = {"content": ("files", "AsyncFileCollection"), "runs": ("reports", "AsyncReportCollection")}
"""What a fact makes of a resource: the module and the class that its own class is derived from."""


BODIES = {
    "[integer]": ("ids", "Sequence[int]"),
    "[object]": ("items", "Sequence[Mapping[str, Any]]"),
    "object": ("fields", "Mapping[str, Any]"),
    "file": ("file", "bytes | tuple[str, bytes]"),
}
"""The body of an operation that is not a verb -> the argument of its method, and its type."""


class CollisionError(Exception):
    """A name of ours is one of the contract's too; the message says where, and what to do."""


class Dict(NamedTuple):
    """A TypedDict."""

    name: str
    text: str
    keywords: list[Keyword]
    base: str = "TypedDict"


class Resource:
    """What the templates fill in for one resource.

    Args:
        name: As the client calls it.
        entry: Our decisions about it.
        contract: The whole contract.
        package: The generated package, where the operations and records have been written already.
        references: Where names may stand in place of ids.
    """

    def __init__(self, name: str, entry: Json, contract: Json, package: Path, references: References) -> None:
        self.name, self.text = name, " ".join(entry["text"].split())
        self.facts = facts_of(name, entry, contract)
        self.singular, self.model = self.facts["singular"], self.facts["model"]
        self.cls, self._base = class_name(name), class_name(self.singular)
        self.actions = [action(method, settings) for method, settings in entry.get("actions", {}).items()]
        self._contract, self._package = contract, package
        self.naming = references.naming(name, self.facts)
        self.references = {"list": references.of_filters(name), "save": references.of_fields(name)}
        aliases = {
            verb: {field: references.alias(reference) for field, reference in own.items()}
            for verb, own in self.references.items()
        }
        self.keywords = {
            verb: with_references(self._keywords(verb), aliases.get(verb, {})) for verb in self.facts["operations"]
        }
        scopes = self.naming.get("scopes", {})
        self.scopes = {given: aliases["save"][field] for given, field in scopes.items()}
        self._refuse_collisions()

    def types(self) -> dict[str, str]:
        """What a method of each verb takes, by its name in `halo.types`; for batches of updates, under `update`."""
        names = {
            "list": f"{self._base}Filters",
            "get": f"{self._base}GetParameters",
            "delete": f"{self._base}DeleteParameters",
            "save": f"{self.model}Fields",
        }
        types = {verb: names[verb] if keywords else "NoParameters" for verb, keywords in self.keywords.items()}
        if "save" not in types:
            return types
        create = f"{self.model}Create" if self.has_custom else types["save"]
        return {**types, "create": create, "update": f"{self.model}Update"}

    def dicts(self, *, with_fields: bool) -> Iterator[Dict]:
        """The TypedDicts of this resource.

        Args:
            with_fields: Whether those of its records are among them; resources with the same records share them.
        """
        names = self.types()
        for verb in ("list", "get", "delete"):
            if keywords := self.keywords.get(verb):
                yield Dict(names[verb], f"What `halo.{self.name}.{verb}` takes.", keywords)
        if with_fields and "save" in names:
            yield Dict(names["save"], f"The fields of one record of `halo.{self.name}`.", self.keywords["save"])
            id = Keyword("id", self.id, "The record to change.", is_required=True)
            text = f"The id of one record of `halo.{self.name}`, and those of its fields that change."
            if self.has_custom:
                new = f"The fields of one new record of `halo.{self.name}`, custom fields by name among them."
                yield Dict(names["create"], new, [BY_NAME], names["save"])
            yield Dict(names["update"], text, [id, *([BY_NAME] if self.has_custom else ())], names["save"])

    @property
    def has_custom(self) -> bool:
        """Whether its records have custom fields, and no field of their own that is called `custom`."""
        fields = fields_of(self._contract, self.model)
        holds = any(schema in str(fields.get(name)) for name, schema in CUSTOM_SCHEMAS.items())
        return holds and "custom" not in fields

    @property
    def lists_custom(self) -> bool:
        """Whether its lists can bring custom fields along."""
        return self.has_custom and any(each.name == "include_custom_fields" for each in self.keywords.get("list", ()))

    @property
    def id(self) -> str:
        """The type of an id."""
        return {"integer": "int", "string": "str"}[self.facts["id_type"]]

    @property
    def reference_id(self) -> str:
        """The type of what refers to a record: its id, or the number that stands for it."""
        return self.id if self.naming.get("value", "id") == "id" else "int"

    def class_values(self) -> Json:
        """What the template of its class takes."""
        module, base = next((BASES[fact] for fact in BASES if self.facts[fact]), ("collection", "AsyncCollection"))
        others = [field for field in self.facts["key"] if field != "id"]
        return {
            "name": self.name,
            "cls": self.cls,
            "text": self.text,
            "base": {"module": module, "name": base},
            "model": self.model,
            "singular": self.singular,
            "noun": self.singular.replace("_", " "),
            "id": self.id,
            "rows_have_ids": "id" in self.facts["key"],
            "methods": self.facts["operations"],
            "keywords": self.keywords,
            "dates": _DATES if any(_is_wider(keyword) for keyword in self.keywords.get("save", ())) else "",
            "names": _NAMES if any(_is_wider(keyword, "") for keyword in self.keywords.get("list", ())) else "",
            "naming": self.naming,
            "scopes": self.scopes,
            "types": self.types(),
            "has_upsert": {"list", "save"} <= {*self.facts["operations"]} and self.facts["key"] == ("id",),
            "is_paged": self.facts["paging"] == "pages",
            "is_content": self.facts["content"],
            "is_restorable": self.facts["restorable"],
            "actions": self.actions,
            "has_ticket_verbs": bool(self.facts["ticket_verbs"]),
            "has_events": bool(self.facts["events"]),
            "events": ", ".join(f"{called} ({number})" for number, called in self.facts["events"].items()),
            "needs": ", ".join(" or ".join(group) for group in self.facts["create_needs"]),
            "custom": self.has_custom,
            "lists_custom": self.lists_custom,
            "ours": CUSTOM_KEYWORDS,
            "shown": {verb: self._shown(verb) for verb in self.keywords},
            "create_example": ", ".join(f"{name}=..." for name in self._example_fields()),
            "item_example": self._example_fields()[0],
            "delete_example": f': `{{"{others[0]}": ...}}`' if others else "",
        }

    def _example_fields(self) -> list[str]:
        """The fields that a create is shown with: those that are needed, or else the one that people use most."""
        return [group[0] for group in self.facts["create_needs"]] or [*self.facts["common_fields"], "..."][:1]

    def _shown(self, verb: str) -> list[Keyword]:
        """The keywords that help shows: of filters and fields those that people use, of parameters all with a text."""
        keywords = {keyword.name.removesuffix("_"): keyword for keyword in self.keywords[verb]}
        common = self.facts["common_fields"] if verb == "save" else self.facts["common_filters"]
        names = common if verb in {"list", "save"} else [name for name in keywords if keywords[name].text]
        return [keywords[name] for name in names if name in keywords]

    def _keywords(self, verb: str) -> list[Keyword]:
        if verb == "save":
            module = self._package / "models" / f"{module_name(self.model)}.py"
            return [field for field in keywords_of_record(module, self.model) if field.name != "id"]
        name = f"{verb}_{self.name if verb == 'list' else self.singular}"
        texts = {
            parameter["name"]: parameter["description"]
            for _, _, operation in operations(self._contract)
            if operation["operationId"] == name
            for parameter in filters_of(self._contract, operation)
            if "description" in parameter
        }
        module = self._package / "api" / f"{self.name}.py"
        return keywords_of_function(module, name, texts, frozenset({"extra_query"}))

    def _refuse_collisions(self) -> None:
        """An argument of our own and one of the contract's cannot have the same name.

        Raises:
            CollisionError: They have.
        """
        for verb, keywords in self.keywords.items():
            ours = OURS[verb] if self.has_custom else OURS[verb] - CUSTOM
            for name in sorted(ours & {keyword.name.removesuffix("_") for keyword in keywords}):
                raise CollisionError(
                    f"{self.name}: the contract has {name!r} among what {verb!r} takes, and our methods have an "
                    f"argument of that name. Call ours otherwise: in OURS, and in templates/resources/class.py.jinja."
                )


def with_references(keywords: Iterable[Keyword], aliases: Mapping[str, str]) -> list[Keyword]:
    """The keywords, with the types of those that take the name of a record, and the record, in place of its id."""
    return [
        keyword._replace(type=_with_alias(keyword.type, aliases[keyword.name])) if keyword.name in aliases else keyword
        for keyword in keywords
    ]


def _with_alias(plain: str, alias: str) -> str:
    if "Sequence" in plain:
        return f"{alias} | Sequence[{alias}]"
    return f"{alias} | None" if plain.endswith(" | None") else alias


def _is_wider(keyword: Keyword, date: str = DATE) -> bool:
    """Whether it takes more than what it is read as."""
    return bool(date and date in keyword.type) or _ALIAS.search(keyword.type) is not None


_ALIAS = re.compile(r"\b[A-Z]\w*(?:Reference|Name)\b")


def class_name(name: str) -> str:
    """`ticket_types` as a class: `TicketTypes`."""
    return name.title().replace("_", "")


def module_name(cls: str) -> str:
    """`TicketType` as a module: `ticket_type`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", cls).lower()


def action(method: str, settings: Json) -> Json:
    """What the template takes of a method beside the verbs."""
    answer = settings["answer"].removesuffix("?")
    maybe = " | None" if settings["answer"].endswith("?") else ""
    plain = {"bytes": "bytes", "any": "Any"}
    return {
        "name": method,
        "operation": settings["operation"],
        "id": {"integer": "int", "string": "str"}[settings.get("id_type", "integer")],
        "ids": re.findall(r"{(\w+)}", settings["path"]),
        "body": BODIES.get(settings.get("body", "")),
        "answer": plain.get(answer, f"models.{answer}") + maybe,
        "text": settings["text"],
    }


def resource_modules(
    contract: Json, decisions: Mapping[str, Json], package: Path, references: References
) -> dict[str, str]:
    """The sources of all modules, by their paths.

    Args:
        contract: The whole contract.
        decisions: Ours, by the names of the resources.
        package: The generated package, where the operations and records have been written already.
        references: Where names may stand in place of ids.
    """
    resources = [Resource(name, entry, contract, package, references) for name, entry in decisions.items()]
    table = [{"name": resource.name, "cls": resource.cls, "text": resource.text} for resource in resources]
    modules = {
        "halo/resources.py": render("resources/public.py.jinja", resources=table),
        "halo/_async/resources/__init__.py": render("resources/table.py.jinja", resources=table),
        "halo/types/batches.py": render("resources/batches.py.jinja"),
    }
    for resource in resources:
        source = render("resources/class.py.jinja", **resource.class_values())
        modules[f"halo/_async/resources/{resource.name}.py"] = source
    return modules | types_modules(resources)


def types_modules(resources: Sequence[Resource]) -> dict[str, str]:
    """The sources of `halo.types`: a module for each resource that takes anything."""
    modules: dict[str, str] = {}
    names: dict[str, list[str]] = {}
    written_models = set[str]()
    for resource in resources:
        dicts = list(resource.dicts(with_fields=resource.model not in written_models))
        if "save" in resource.facts["operations"]:
            written_models.add(resource.model)
        if dicts:
            names[resource.name] = [each.name for each in dicts]
            modules[f"halo/types/{resource.name}.py"] = types_module(resource, dicts)
    all_names = [name for names_of_module in names.values() for name in names_of_module]
    if twice := sorted({name for name in all_names if all_names.count(name) > 1}):
        raise CollisionError(
            f"halo.types would have two of {', '.join(twice)}: give one of the resources another name."
        )
    aliases = aliases_of(resources)
    return {
        **modules,
        "halo/types/references.py": render("resources/references.py.jinja", aliases=aliases),
        "halo/types/__init__.py": render(
            "resources/types_init.py.jinja", modules={"references": [alias.name for alias in aliases], **names}
        ),
    }


class Alias(NamedTuple):
    """What may stand in place of the id of a record.

    Attributes:
        name: Of the type.
        id: The type of the id; empty where the name itself stands.
        record: The class of the record.
    """

    name: str
    id: str
    record: str


def aliases_of(resources: Iterable[Resource]) -> list[Alias]:
    """The types of references that any keyword has."""
    by_name = {resource.name: resource for resource in resources}
    used = {
        (reference["resource"], reference.get("by") == "name")
        for resource in by_name.values()
        for references in resource.references.values()
        for reference in references.values()
    }
    return sorted(
        Alias(
            alias_of(by_name[target].singular, is_name=is_name),
            "" if is_name else by_name[target].reference_id,
            by_name[target].model,
        )
        for target, is_name in used
    )


def types_module(resource: Resource, dicts: Iterable[Dict]) -> str:
    """The source of the types of one resource."""
    names = sorted({name for each in dicts for keyword in each.keywords for name in _CLASS.findall(keyword.type)})
    aliases = [name for name in names if _ALIAS.fullmatch(name)]
    return render(
        "resources/types.py.jinja",
        name=resource.name,
        text=resource.text,
        dicts=dicts,
        records=[name for name in names if name not in {"Any", "Mapping", "None", "Sequence", *aliases}],
        aliases=aliases,
    )


_CLASS = re.compile(r"\b[A-Z]\w*")
