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
from halo_api.facts import FILTERS, RESOURCES, Resource

from halo import AsyncHalo, Halo, types

VERBS = {
    "list": {"list"},
    "get": {"get"},
    "save": {"create", "update", "create_many", "update_many"},
    "delete": {"delete", "delete_many"},
}
PAGING = {"pageinate", "page_no", "page_size", "count"}

each_resource = pytest.mark.parametrize("resource", RESOURCES.values(), ids=RESOURCES)


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


@pytest.mark.parametrize("client", [Halo, AsyncHalo])
def test_a_client_has_the_resources_of_the_facts_and_no_others(client):
    assert list(attributes_of(client)) == list(RESOURCES)


@each_resource
def test_a_resource_has_the_verbs_that_the_facts_say(resource: Resource, halo):
    collection = getattr(halo, resource.name)

    more = (
        set(resource.actions)
        | ({"upload", "download"} if resource.content else set())
        | ({"run"} if resource.runs else set())
        | ({"restore"} if resource.restorable else set())
    )
    assert {name for name in dir(collection) if not name.startswith("_")} == more.union(
        *(VERBS[operation] for operation in resource.operations)
    )


@each_resource
def test_list_shows_the_filters_and_not_the_paging(resource: Resource, halo):
    shown = [without_mark(name) for name in parameters_of(getattr(halo, resource.name).list)]

    assert sorted(shown) == sorted([*(FILTERS[f"list_{resource.name}"].keys() - PAGING), "extra_query"])


@pytest.mark.parametrize(
    ("resource", "verb"),
    [(one, verb) for one in RESOURCES.values() for verb in ("get", "delete") if verb in one.operations],
    ids=lambda value: getattr(value, "name", value),
)
def test_one_record_is_named_by_its_id_and_the_other_parts_of_its_key(resource: Resource, verb: str, halo):
    shown = parameters_of(getattr(getattr(halo, resource.name), verb))

    assert shown[0] == "id"
    assert set(resource.key) <= set(shown)


@pytest.mark.parametrize(
    "resource", [one for one in RESOURCES.values() if "save" in one.operations], ids=lambda r: r.name
)
def test_create_and_update_show_the_fields(resource: Resource, halo):
    collection = getattr(halo, resource.name)
    fields = [field for field in parameters_of(getattr(models, resource.model)) if field != "id"]

    assert parameters_of(collection.create) == fields
    assert parameters_of(collection.update) == ["id", *fields]


def test_help_shows_filters_with_their_types_and_meaning(halo):
    text = pydoc.plain(pydoc.render_doc(halo.tickets.list))

    assert "\n        open_only: Open tickets alone.\n" in text
    assert "all of them: `help(halo.types.TicketFilters)`" in text
    assert re.search(
        r"\bclient_id: int  # Tickets of this client\.", pydoc.plain(pydoc.render_doc(types.TicketFilters))
    )


@each_resource
def test_the_text_of_a_method_fits_into_what_an_editor_shows(resource: Resource, halo):
    """With its signature, of at most some ten lines; only the best described of the filters and fields are in it."""
    collection = getattr(halo, resource.name)
    methods = [getattr(collection, name) for name in dir(collection) if not name.startswith("_")]

    assert [method.__name__ for method in methods if len(inspect.getdoc(method) or "") > 5_500] == []


def test_help_shows_one_text_with_one_margin(halo):
    """What a method says and what its operation says come from different depths of indentation."""
    lines = (inspect.getdoc(halo.tickets.list) or "").splitlines()

    sections = [line for line in lines if line.strip() == "Args:"]
    assert sections == ["Args:"]
