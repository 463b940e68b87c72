# Written by `python scripts/unasync.py` from tests/contract/_async/test_clients.py. Do not edit.
"""Clients: got, created, updated, deleted, and refused."""

from __future__ import annotations

import pytest

from halo import Halo, NotFoundError, ValidationError


def test_one_is_got_by_its_id(halo: Halo):
    client = halo.clients.get(123, includedetails=True)

    assert (client.id, client.name) == (123, "Dunmore Veterinary Hospital")


def test_one_is_created(halo: Halo):
    client = halo.clients.create(name="Maßwerk Zürich AG", website="https://www.masswerk.example")

    assert client.id > 131
    assert client.name == "Maßwerk Zürich AG"


def test_an_update_changes_what_is_named_and_nothing_else(halo: Halo):
    after = halo.clients.update(123, notes="Rings at noon.", is_vip=True)

    assert (after.notes, after.is_vip) == ("Rings at noon.", True)
    assert after.name == "Dunmore Veterinary Hospital"


def test_a_deleted_one_is_given_back_and_then_gone(halo: Halo):
    client = halo.clients.create(name="Here Today Ltd")

    deleted = halo.clients.delete(client.id)

    assert deleted is not None
    assert deleted.name == "Here Today Ltd"
    with pytest.raises(NotFoundError):
        halo.clients.get(client.id)


def test_a_second_one_of_the_same_name_is_refused(halo: Halo):
    with pytest.raises(ValidationError) as refused:
        halo.clients.create(name="Dunmore Veterinary Hospital")

    assert refused.value.message == "Name must be unique"


def test_one_that_others_refer_to_is_not_deleted(halo: Halo):
    with pytest.raises(ValidationError, match="linked to it"):
        halo.clients.delete(123)
