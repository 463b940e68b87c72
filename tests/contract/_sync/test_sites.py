# Written by `python scripts/unasync.py` from tests/contract/_async/test_sites.py. Do not edit.
"""Sites, the places of clients: listed, got, created, updated, deleted, and refused."""

from __future__ import annotations

import pytest

from halo import Halo, NotFoundError, ValidationError


def test_a_list_is_walked_page_by_page(halo: Halo):
    rows = halo.with_options(page_size=2).sites.list(client_id=120)

    sites = rows.to_list()

    assert rows.total == len(sites) == len({site.id for site in sites}) == 3
    assert {site.client_id for site in sites} == {120}


def test_an_empty_list_has_no_rows(halo: Halo):
    rows = halo.sites.list(client_id=999)

    assert rows.to_list() == []
    assert rows.total == 0


def test_one_is_got_by_its_id(halo: Halo):
    site = halo.sites.get(206, includedetails=True)

    assert (site.id, site.name) == (206, "Head Office")


def test_one_is_created(halo: Halo):
    site = halo.sites.create(name="Lager Süd", client_id=123)

    assert site.name == "Lager Süd"
    assert site.client_id == 123


def test_an_update_changes_what_is_named_and_nothing_else(halo: Halo):
    after = halo.sites.update(206, phonenumber="01632 960999")

    assert after.phonenumber == "01632 960999"
    assert after.name == "Head Office"


def test_a_deleted_one_is_given_back_and_then_gone(halo: Halo):
    site = halo.sites.create(name="Pop-up", client_id=123)

    deleted = halo.sites.delete(site.id)

    assert deleted is not None
    assert deleted.name == "Pop-up"
    with pytest.raises(NotFoundError):
        halo.sites.get(site.id)


def test_one_for_a_client_that_is_not_there_is_refused(halo: Halo):
    with pytest.raises(ValidationError) as refused:
        halo.sites.create(name="Nowhere", client_id=999)

    assert "NULL into column 'client_id'" in refused.value.message


def test_one_that_users_are_at_is_not_deleted(halo: Halo):
    with pytest.raises(ValidationError, match="linked to it"):
        halo.sites.delete(206)
