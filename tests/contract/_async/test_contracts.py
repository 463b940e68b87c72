"""Contracts with clients: listed, got, created, updated, deleted, and refused."""

from __future__ import annotations

import datetime as dt

import pytest

from halo import AsyncHalo, NotFoundError


async def test_a_list_is_walked_page_by_page(halo: AsyncHalo):
    rows = halo.with_options(page_size=2).contracts.list(client_id=122)

    contracts = await rows.to_list()

    assert rows.total == len(contracts) == len({contract.id for contract in contracts}) == 3
    assert {contract.client_id for contract in contracts} == {122}


async def test_an_empty_list_has_no_rows(halo: AsyncHalo):
    rows = halo.contracts.list(client_id=999)

    assert await rows.to_list() == []
    assert rows.total == 0


async def test_one_is_got_by_its_id(halo: AsyncHalo):
    contract = await halo.contracts.get(41)

    assert (contract.id, contract.ref) == (41, "C-120-1")
    assert contract.start_date == dt.datetime(2025, 8, 1, tzinfo=dt.UTC)


async def test_one_is_created(halo: AsyncHalo):
    contract = await halo.contracts.create(
        client_id=123,
        ref="C-123-9",
        start_date=dt.datetime(2026, 7, 1, tzinfo=dt.UTC),
        end_date=dt.datetime(2027, 7, 1, tzinfo=dt.UTC),
        periodchargeamount=149.5,
    )

    assert contract.ref == "C-123-9"
    assert contract.end_date == dt.datetime(2027, 7, 1, tzinfo=dt.UTC)
    assert contract.periodchargeamount == 149.5


async def test_an_update_changes_what_is_named_and_nothing_else(halo: AsyncHalo):
    after = await halo.contracts.update(41, note="Renewed by phone.")

    assert after.note == "Renewed by phone."
    assert after.ref == "C-120-1"


async def test_a_deleted_one_is_given_back_and_then_gone(halo: AsyncHalo):
    deleted = await halo.contracts.delete(41)

    assert deleted is not None
    assert deleted.ref == "C-120-1"
    with pytest.raises(NotFoundError):
        await halo.contracts.get(41)


async def test_one_for_a_site_that_is_not_there_stays_where_it_is(halo: AsyncHalo):
    assert (await halo.contracts.update(41, site_id=999)).site_id == 201
