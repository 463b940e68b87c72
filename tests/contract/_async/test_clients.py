"""Clients: got, created, updated, deleted, and refused."""

from __future__ import annotations

import pytest

from halo import AsyncHalo, NotFoundError, ValidationError


async def test_one_is_got_by_its_id(halo: AsyncHalo):
    client = await halo.clients.get(123, includedetails=True)

    assert (client.id, client.name) == (123, "Dunmore Veterinary Hospital")


async def test_one_is_created(halo: AsyncHalo):
    client = await halo.clients.create(name="Maßwerk Zürich AG", website="https://www.masswerk.example")

    assert client.id > 131
    assert client.name == "Maßwerk Zürich AG"


async def test_an_update_changes_what_is_named_and_nothing_else(halo: AsyncHalo):
    after = await halo.clients.update(123, notes="Rings at noon.", is_vip=True)

    assert (after.notes, after.is_vip) == ("Rings at noon.", True)
    assert after.name == "Dunmore Veterinary Hospital"


async def test_a_deleted_one_is_given_back_and_then_gone(halo: AsyncHalo):
    client = await halo.clients.create(name="Here Today Ltd")

    deleted = await halo.clients.delete(client.id)

    assert deleted is not None
    assert deleted.name == "Here Today Ltd"
    with pytest.raises(NotFoundError):
        await halo.clients.get(client.id)


async def test_a_second_one_of_the_same_name_is_refused(halo: AsyncHalo):
    with pytest.raises(ValidationError) as refused:
        await halo.clients.create(name="Dunmore Veterinary Hospital")

    assert refused.value.message == "Name must be unique"


async def test_one_that_others_refer_to_is_not_deleted(halo: AsyncHalo):
    with pytest.raises(ValidationError, match="linked to it"):
        await halo.clients.delete(123)
