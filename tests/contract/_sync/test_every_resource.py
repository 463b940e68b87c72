# Written by `python scripts/unasync.py` from tests/contract/_async/test_every_resource.py. Do not edit.
"""What holds for each resource of the contract alike, taken from its table: it is listed, got, created and deleted.

No test here knows an id or a name, so a resource that is new in the table needs no test of its own. Of the sandbox
there is a cassette for one resource of each kind; `test_over_the_table` does the same with all of them.
"""

from __future__ import annotations

import datetime as dt
import inspect
from typing import Any

import attrs
import pytest
from halo_api import models
from halo_api.facts import RESOURCES, Resource

from halo import Halo
from scripts.recording.tenant import SEARCH_TEXT

from ..kinds import by_kind

LISTED = [one for one in RESOURCES.values() if "list" in one.operations]
REFUSED = {
    *("crm_note_replies", "custom_fields", "item_stocks", "ticket_types", "timesheet_events", "workflows"),
    "timesheets",  # their id is 0, which no update takes
}
"""What live servers refuse to create, or to change, with so few fields."""

SAVED = [
    one
    for one in RESOURCES.values()
    if "save" in one.operations and not one.content and not one.runs and one.name not in REFUSED
]
TEXTS = ("name", "text", "summary", "subject", "note", "description", "comment", "code")
"""Fields that a record may be told by, the best one first."""


@pytest.mark.any_server
@pytest.mark.each_resource
@pytest.mark.parametrize("resource", by_kind(LISTED))
def test_its_rows_are_listed_and_one_of_them_is_got(halo: Halo, resource: Resource):
    list_and_get(halo, resource)


@pytest.mark.each_resource
@pytest.mark.parametrize("resource", by_kind(SAVED))
def test_one_is_created_changed_and_deleted(halo: Halo, resource: Resource):
    create_update_and_delete(halo, resource)


def list_and_get(halo: Halo, resource: Resource) -> None:
    """Its first rows differ, and the first of them can be got."""
    collection = getattr(halo, resource.name)

    rows = collection.list(**needed(halo, resource)).limit(2).to_list()

    if resource.key:
        assert len({tuple(row[part] for part in resource.key) for row in rows}) == len(rows)
    if rows and "get" in resource.operations:
        number = rows[0]["id"]
        got = collection.get(number, **also_needed(collection.get, rows[0]))
        assert resource.content or got["id"] == number


def create_update_and_delete(halo: Halo, resource: Resource) -> None:
    """A record gets what it needs and no more, then another text, and goes again."""
    collection, types = getattr(halo, resource.name), types_of(resource)
    needs = {names[0]: value_for(halo, resource, names[0]) for names in resource.create_needs}
    text = next((name for name in (*TEXTS, *types) if types.get(name, "").startswith("str")), "")

    made = collection.create(**(needs or {text: "ContractTest"}))
    number, changes = made["id"], {text: "ContractTest2"} if text else needs
    also = (*resource.key, *(names[0] for names in resource.update_needs))
    kept = {name: made[name] for name in also if name != "id" and name in made}
    after = collection.update(number, **kept, **changes)

    assert after["id"] == number
    assert {name: after[name] for name in changes} == changes
    if "delete" in resource.operations:
        collection.delete(number, **also_needed(collection.delete, made))


def types_of(resource: Resource) -> dict[str, str]:
    """The fields that belong to a record itself, with their types as they are written: no names beside their ids."""
    found = {one.name: str(one.type) for one in attrs.fields(getattr(models, resource.model))}
    others = {"id", *resource.key, *(f"{name.removesuffix('_id')}_name" for name in found if name.endswith("_id"))}
    return {name: type for name, type in found.items() if name not in others}


def value_for(halo: Halo, resource: Resource, name: str) -> Any:
    """Something to save in this field: any record, where it refers to one."""
    if name in resource.references:
        one = getattr(halo, resource.references[name]).list().first()
        return one.id
    type = getattr(attrs.fields(getattr(models, resource.model)), name).type
    values = {"list": [{"id": 1}], "datetime": dt.datetime(2026, 7, 1, tzinfo=dt.UTC), "str": "ContractTest", "int": 1}
    return next((value for start, value in values.items() if str(type).startswith(start)), 1.5)


def needed(halo: Halo, resource: Resource) -> dict[str, Any]:
    """What the list is not given without: something to look for, or the record that its rows belong to."""
    if not resource.scope:
        return {}
    name = resource.scope[0]
    if name not in resource.references:
        return {name: SEARCH_TEXT}
    owner = getattr(halo, resource.references[name]).list().first()
    return {name: owner.id}


def also_needed(method: Any, row: Any) -> dict[str, Any]:
    """What a method needs besides the id; rows of the list have it."""
    parameters = list(inspect.signature(method).parameters.values())[1:]
    names = [one.name for one in parameters if one.default is one.empty and one.kind is one.KEYWORD_ONLY]
    return {name: row.to_dict().get(name, SEARCH_TEXT) for name in names}
