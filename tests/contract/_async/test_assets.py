"""Assets: listed, got, created, updated, deleted, and refused."""

from __future__ import annotations

import pytest

from halo import AsyncHalo, NotFoundError, ValidationError


async def test_a_list_is_walked_page_by_page(halo: AsyncHalo):
    rows = halo.with_options(page_size=8).assets.list(client_id=128)

    assets = await rows.to_list()

    assert rows.total == len(assets) == len({asset.id for asset in assets}) == 19
    assert {asset.client_id for asset in assets} == {128}


async def test_an_empty_list_has_no_rows(halo: AsyncHalo):
    rows = halo.assets.list(client_id=999)

    assert await rows.to_list() == []
    assert rows.total == 0


async def test_one_is_got_by_its_id(halo: AsyncHalo):
    asset = await halo.assets.get(1001, includedetails=True)

    assert asset.id == 1001
    assert asset["fields"][0]["name"] == "Model"


async def test_one_is_created(halo: AsyncHalo):
    asset = await halo.assets.create(client_id=123, assettype_id=101, inventory_number="LT-NEW", key_field="Slate 13")

    assert asset.inventory_number == "LT-NEW"
    assert asset.client_id == 123


async def test_an_update_changes_what_is_named_and_nothing_else(halo: AsyncHalo):
    before = await halo.assets.get(1001)

    after = await halo.assets.update(1001, criticality=3, notes="Moved to the second floor.")

    assert (after.criticality, after.notes) == (3, "Moved to the second floor.")
    assert after.inventory_number == before.inventory_number


async def test_a_deleted_one_is_given_back_and_then_gone(halo: AsyncHalo):
    deleted = await halo.assets.delete(1001)

    assert deleted is not None
    assert deleted.id == 1001
    with pytest.raises(NotFoundError):
        await halo.assets.get(1001)


async def test_one_for_a_client_that_is_not_there_is_refused(halo: AsyncHalo):
    with pytest.raises(ValidationError) as refused:
        await halo.assets.create(client_id=999, assettype_id=101)

    assert "NULL into column 'client_id'" in refused.value.message
