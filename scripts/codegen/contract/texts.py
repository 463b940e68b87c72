"""The texts of the contract that are not written by hand: what is known of operations and tags, as sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Json = dict[str, Any]


def tags_of(decisions: Json) -> Iterable[tuple[str, str]]:
    """Names and texts: those decided for operations without a resource, then one for each resource."""
    yield from decisions["tags"].items()
    for name, entry in decisions["resources"].items():
        yield name, entry["text"]


TITLES = {
    "auth": "Signing in",
    "cabs": "CABs",
    "crm_note_replies": "CRM note replies",
    "crm_notes": "CRM notes",
    "faq_lists": "FAQ lists",
    "kb_articles": "Knowledge base articles",
    "pdf_templates": "PDF templates",
    "slas": "SLAs",
    "todo_groups": "To-do groups",
    "todos": "To-dos",
}
"""Where a name alone reads badly as a title: abbreviations."""


def titled(name: str) -> Json:
    """The title of a tag, as renderers know it."""
    return {"x-displayName": TITLES.get(name, name.replace("_", " ").capitalize())}


def groups_of(decisions: Json) -> list[Json]:
    """The tags as they belong together, for those who render the contract."""
    groups = [{"name": "Signing in, and the instance", "tags": [*decisions["tags"]]}]
    return groups + [{"name": name, "tags": tags} for name, tags in decisions["groups"].items()]


def summary_of(verb: str, name: str, entry: Json) -> str:
    """What it returns, as a sentence."""
    items, item = name.replace("_", " "), entry["singular"].replace("_", " ")
    paged = entry.get("rows_key") and entry.get("paging", "pages") == "pages"
    return {
        "list": f"The {items} that match the filters{', a page of them at a time' if paged else ''}.",
        "get": f"The content of one {item}, by its id." if entry.get("content") else f"One {item}, by its id.",
        "save": f"The {items} as saved: created where they have no id, "
        "changed in the fields given where they have one.",
        "delete": f"The {item} that this has deleted, where the server gives it back.",
    }[verb]


def known_of(verb: str, entry: Json) -> Iterable[str]:
    """What is known of a verb beside its summary, as sentences."""
    messages: Json = entry.get("messages", {})
    if verb == "list":
        if "rows_key" in entry and entry.get("paging", "pages") != "pages":
            yield "Pages are not honoured: all rows come at once, or as many as `count` says."
        if scope := entry.get("scope"):
            yield f"Without {either(scope)} it gives nothing, or does not answer."
        if days := entry.get("range_days"):
            yield f"Of more than {days} day{'s' if days > 1 else ''} it gives nothing."
    elif verb == "save":
        if needs := entry.get("create_needs"):
            listed = (either([need] if isinstance(need, str) else need) for need in needs)
            yield f"The least that a create was seen to work with: {', '.join(listed)}."
        if refused := entry.get("refused_without"):
            yield f"A create without {' and '.join(f'`{name}`' for name in refused)} was refused."
        if needs := entry.get("update_needs"):
            yield f"An update needs {', '.join(f'`{name}`' for name in needs)} besides the id."
        if unique := entry.get("unique"):
            yield f"No two records may have the same {either(unique)}."
        yield from answered({**messages.get("create", {}), **messages.get("update", {})})
    else:
        yield from answered(messages.get(verb, {}))


def surprises_of(verb: str, entry: Json) -> str:
    """The traps of a verb as a list, each with its source; those of no verb in particular are the list's."""
    own = [trap for trap in entry.get("traps", ()) if trap.get("verb", "list") == verb]
    return "\n".join(f"- {trap['text']} ({trap['source']})" for trap in own)


def answered(messages: Mapping[str, str]) -> Iterable[str]:
    """What the server says where a field is missing."""
    return (f'Without `{name}` it answers 400, "{text}".' for name, text in messages.items())


def either(names: Iterable[str]) -> str:
    """One of these; what a plus ties goes together."""
    return " or ".join(" and ".join(f"`{part}`" for part in name.split("+")) for name in names)
