"""What holds for each resource of the contract alike, taken from its table: it is listed, and one of it is got.

No test here knows an id or a name, so a resource that is new in the table needs no test of its own.
"""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from halo_api.facts import RESOURCES, Resource
from tenant_tapes import ANYTHING

from halo import AsyncHalo

LISTED = [one for one in RESOURCES.values() if "list" in one.operations]


@pytest.mark.any_server
@pytest.mark.each_resource
@pytest.mark.parametrize("resource", LISTED, ids=lambda one: one.name)
async def test_its_rows_are_listed_and_one_of_them_is_got(halo: AsyncHalo, resource: Resource):
    collection = getattr(halo, resource.name)

    rows = await collection.list(**await needed(halo, resource)).limit(2).to_list()

    assert len({tuple(row[part] for part in resource.key) for row in rows}) == len(rows)
    if rows and "get" in resource.operations:
        number = rows[0][resource.key[-1]]
        others = {part: rows[0].to_dict().get(part, ANYTHING) for part in asked_with(collection.get)}
        got = await collection.get(number, **others)
        assert resource.content or got[resource.key[-1]] == number


async def needed(halo: AsyncHalo, resource: Resource) -> dict[str, Any]:
    """What the list is not given without: something to look for, or the record that its rows belong to."""
    if not resource.scope:
        return {}
    name = resource.scope[0]
    if name not in resource.references:
        return {name: ANYTHING}
    owner = await getattr(halo, resource.references[name]).list().first()
    return {name: owner.id}


def asked_with(get: Any) -> list[str]:
    """What a get needs besides the id, which rows of the list have."""
    parameters = list(inspect.signature(get).parameters.values())[1:]
    return [one.name for one in parameters if one.default is one.empty and one.kind is one.KEYWORD_ONLY]
