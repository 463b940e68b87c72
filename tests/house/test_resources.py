"""What the table says, the clients have: every resource, with its verbs, its filters and its fields."""

from __future__ import annotations

import inspect
import keyword
import pydoc
import re
from collections.abc import Iterator
from typing import Any

import pytest
from halo_api import models
from halo_api.custom import Customizable
from halo_api.facts import FILTERS, NAMINGS, RESOURCES, Resource

from halo import AsyncHalo, Halo, types

VERBS = {
    "list": {"list"},
    "get": {"get"},
    "save": {"create", "update", "create_many", "update_many"},
    "delete": {"delete", "delete_many"},
}
PAGING = {"pageinate", "page_no", "page_size", "count"}


@pytest.fixture(params=[Halo, AsyncHalo], ids=lambda kind: kind.__name__)
def halo(request: pytest.FixtureRequest) -> Any:
    """A client that sends nothing."""
    return request.param(base_url="https://acme.example", client_id="a", client_secret="b", tenant="acme")


def parameters_of(method: Any) -> list[str]:
    return list(inspect.signature(method).parameters)


def without_mark(name: str) -> str:
    """The API's own name: where it is a word of Python, it is moved aside by an underscore."""
    return name.removesuffix("_") if keyword.iskeyword(name[:-1]) else name


def attributes_of(client: type) -> Iterator[str]:
    """The attributes that a client has for resources."""
    for owner in client.__mro__:
        if owner.__module__.endswith(".resources"):
            yield from (name for name, value in vars(owner).items() if isinstance(value, property))


def verbs_of(collection: object) -> set[str]:
    return {name for name in dir(collection) if not name.startswith("_")}


def verbs_in_facts(resource: Resource) -> set[str]:
    """The methods that a resource should have."""
    more = {
        *resource.actions,
        *(("upload", "download") if resource.content else ()),
        *(("run",) if resource.runs else ()),
        *(("register",) if resource.events else ()),
        *(("restore",) if resource.restorable else ()),
        *resource.ticket_verbs,
        *(("upsert",) if {"list", "save"} <= {*resource.operations} and resource.key == ("id",) else ()),
        *(("find",) if resource.name in NAMINGS else ()),
    }
    return more.union(*(VERBS[operation] for operation in resource.operations))


def ours_of(name: str) -> set[str]:
    """The arguments of our own that a list has."""
    lists_custom_fields = "include_custom_fields" in FILTERS[f"list_{name}"]
    return {"extra_query", "custom_fields"} if lists_custom_fields else {"extra_query"}


def differences(shown: dict[str, set[str]], expected: dict[str, set[str]]) -> list[str]:
    """What a resource has and should not have, and the other way round; a line for each resource."""
    return [
        f"{name}: unexpected {sorted(shown[name] - names)}, missing {sorted(names - shown[name])}"
        for name, names in expected.items()
        if shown[name] != names
    ]


@pytest.mark.parametrize("client", [Halo, AsyncHalo])
def test_a_client_has_the_resources_of_the_facts_and_no_others(client):
    assert list(attributes_of(client)) == list(RESOURCES)


def test_each_resource_has_the_verbs_that_the_facts_say(halo):
    offered = {name: verbs_of(getattr(halo, name)) for name in RESOURCES}

    problems = differences(offered, {name: verbs_in_facts(resource) for name, resource in RESOURCES.items()})
    assert not problems, "\n".join(problems)


def test_each_list_shows_the_filters_and_not_the_paging(halo):
    shown = {name: {*map(without_mark, parameters_of(getattr(halo, name).list))} for name in RESOURCES}

    problems = differences(
        shown, {name: {*(FILTERS[f"list_{name}"].keys() - PAGING), *ours_of(name)} for name in RESOURCES}
    )
    assert not problems, "\n".join(problems)


def test_one_record_is_named_by_its_id_and_the_other_parts_of_its_key(halo):
    problems = [
        f"{name}.{verb}({', '.join(shown)}) for the key {resource.key}"
        for name, resource in RESOURCES.items()
        for verb in sorted({"get", "delete"}.intersection(resource.operations))
        if (shown := parameters_of(getattr(getattr(halo, name), verb)))[0] != "id" or not {*resource.key} <= {*shown}
    ]

    assert not problems, "\n".join(problems)


def test_each_create_and_update_shows_the_fields(halo):
    problems: list[str] = []
    for name, resource in RESOURCES.items():
        if "save" in resource.operations:
            collection = getattr(halo, name)
            fields = [field for field in parameters_of(getattr(models, resource.model)) if field != "id"]
            shown = {"create": parameters_of(collection.create), "update": parameters_of(collection.update)}
            ours = ["custom", "replace"] if issubclass(getattr(models, resource.model), Customizable) else []
            expected = {"create": [*ours[:1], *fields], "update": ["id", *ours, *fields]}
            problems += [
                f"{name}.{verb}: {', '.join({*shown[verb]} ^ {*expected[verb]}) or 'another order'}"
                for verb in shown
                if shown[verb] != expected[verb]
            ]

    assert not problems, "\n".join(problems)


def test_help_shows_filters_with_their_types_and_meaning(halo):
    text = pydoc.plain(pydoc.render_doc(halo.tickets.list))

    assert "\n        open_only: Open tickets alone.\n" in text
    assert "all of them: `help(halo.types.TicketFilters)`" in text
    assert re.search(
        r"\bclient_id: ClientReference  # Tickets of this client\.", pydoc.plain(pydoc.render_doc(types.TicketFilters))
    )


def test_help_shows_of_a_create_an_example_what_people_use_and_where_all_are(halo):
    text = inspect.getdoc(halo.actions.create) or ""

    assert re.search(r"\n    (await )?halo\.actions\.create\(ticket_id=\.\.\., outcome=\.\.\.\)\n", text)
    assert "What was done on tickets" in text
    assert text.index("\n    ticket_id: ") < text.index("\n    outcome: ") < text.index("\n    note: ")
    assert re.search(
        r"\n    \*\*fields: 14 of \d+ are named here; all of them: `help\(halo\.types\.ActionFields\)`", text
    )


def test_help_names_twenty_filters_and_fields_at_most_and_what_is_needed_first():
    for resource in RESOURCES.values():
        needed = [name for group in resource.create_needs for name in group]
        if "save" in resource.operations:
            assert [*resource.common_fields[: len(needed)]] == [*dict.fromkeys(needed)]
        assert max(len(resource.common_fields), len(resource.common_filters)) <= 20


def test_the_text_of_each_method_fits_into_what_an_editor_shows(halo):
    """With its signature, of at most some ten lines; only those of the filters and fields that people use are in it."""
    long = [
        f"{name}.{verb}: {length:,} characters"
        for name in RESOURCES
        for verb in sorted(verbs_of(getattr(halo, name)))
        if (length := len(inspect.getdoc(getattr(getattr(halo, name), verb)) or "")) > 2_000
    ]

    assert not long, "\n".join(long)


def test_each_method_has_a_signature_with_names_of_its_arguments(halo):
    """That of a method with `**options` asks another function for their names; `help()` ends with what that raises."""
    unnamed = [
        f"{name}.{verb}"
        for name in RESOURCES
        for verb in verbs_of(getattr(halo, name)) & {"upsert", "create_many", "update_many", "delete_many"}
        if not {"receipts", "progress"} <= {*parameters_of(getattr(getattr(halo, name), verb))}
    ]

    assert not unnamed
    assert "\n    Create the clients that are not there" in pydoc.plain(pydoc.render_doc(halo.clients.upsert))


def test_help_shows_one_text_with_one_margin(halo):
    """What a method says and what its operation says come from different depths of indentation."""
    lines = (inspect.getdoc(halo.tickets.list) or "").splitlines()

    sections = [line for line in lines if line.strip() == "Args:"]
    assert sections == ["Args:"]
