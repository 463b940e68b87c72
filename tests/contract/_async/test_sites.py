"""Sites, the places of clients: listed, got, created, updated, deleted, and refused."""

from __future__ import annotations

import pytest

from halo import AsyncHalo, NotFoundError, ValidationError


async def test_a_list_is_walked_page_by_page(halo: AsyncHalo):
    rows = halo.with_options(page_size=2).sites.list(client_id=120)

    sites = await rows.to_list()

    assert rows.total == len(sites) == len({site.id for site in sites}) == 3
    assert {site.client_id for site in sites} == {120}


async def test_an_empty_list_has_no_rows(halo: AsyncHalo):
    rows = halo.sites.list(client_id=999)

    assert await rows.to_list() == []
    assert rows.total == 0


async def test_one_is_got_by_its_id(halo: AsyncHalo):
    site = await halo.sites.get(206, includedetails=True)

    assert (site.id, site.name) == (206, "Head Office")


async def test_one_is_created(halo: AsyncHalo):
    site = await halo.sites.create(name="Lager Süd", client_id=123)

    assert site.name == "Lager Süd"
    assert site.client_id == 123


async def test_an_update_changes_what_is_named_and_nothing_else(halo: AsyncHalo):
    after = await halo.sites.update(206, phonenumber="01632 960999")

    assert after.phonenumber == "01632 960999"
    assert after.name == "Head Office"


async def test_a_deleted_one_is_given_back_and_then_gone(halo: AsyncHalo):
    site = await halo.sites.create(name="Pop-up", client_id=123)

    deleted = await halo.sites.delete(site.id)

    assert deleted is not None
    assert deleted.name == "Pop-up"
    with pytest.raises(NotFoundError):
        await halo.sites.get(site.id)


async def test_one_for_a_client_that_is_not_there_is_refused(halo: AsyncHalo):
    with pytest.raises(ValidationError) as refused:
        await halo.sites.create(name="Nowhere", client_id=999)

    assert "NULL into column 'client_id'" in refused.value.message


async def test_one_that_users_are_at_is_not_deleted(halo: AsyncHalo):
    with pytest.raises(ValidationError, match="linked to it"):
        await halo.sites.delete(206)
