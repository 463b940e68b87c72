"""Users, the contacts at clients: listed, got, created, updated, deleted, and refused."""

from __future__ import annotations

import pytest

from halo import AsyncHalo, NotFoundError, ValidationError


async def test_a_list_is_walked_page_by_page(halo: AsyncHalo):
    rows = halo.with_options(page_size=4).users.list(client_id=127)

    users = await rows.to_list()

    assert rows.total == len(users) == len({user.id for user in users}) == 7
    assert {user.client_id for user in users} == {127}


async def test_an_empty_list_has_no_rows(halo: AsyncHalo):
    rows = halo.users.list(client_id=999)

    assert await rows.to_list() == []
    assert rows.total == 0


async def test_one_is_got_by_its_id(halo: AsyncHalo):
    user = await halo.users.get(333)

    assert (user.id, user.name) == (333, "Rafael Young")


async def test_one_is_created(halo: AsyncHalo):
    user = await halo.users.create(name="Zoë Ångström", site_id=206, emailaddress="zoe@cedarfinch.example")

    assert user.name == "Zoë Ångström"
    assert user.client_id == 122


async def test_an_update_changes_what_is_named_and_nothing_else(halo: AsyncHalo):
    after = await halo.users.update(333, title="Head of Payroll")

    assert after.title == "Head of Payroll"
    assert after.name == "Rafael Young"


async def test_a_deleted_one_is_given_back_and_then_gone(halo: AsyncHalo):
    user = await halo.users.create(name="Temp Orary", site_id=206)

    deleted = await halo.users.delete(user.id)

    assert deleted is not None
    assert deleted.name == "Temp Orary"
    with pytest.raises(NotFoundError):
        await halo.users.get(user.id)


async def test_one_at_a_site_that_is_not_there_is_refused(halo: AsyncHalo):
    with pytest.raises(ValidationError) as refused:
        await halo.users.create(name="Nowhere Man", site_id=999)

    assert refused.value.message == "A Site must be selected"
