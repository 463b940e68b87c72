"""Tickets: listed, got, created, updated, deleted, and refused."""

from __future__ import annotations

import datetime as dt

import pytest

from halo import AsyncHalo, NotFoundError, ValidationError


async def test_a_list_is_walked_page_by_page(halo: AsyncHalo):
    rows = halo.with_options(page_size=2).tickets.list(client_id=123)

    tickets = await rows.to_list()

    assert rows.total == len(tickets) == len({ticket.id for ticket in tickets}) == 3
    assert {ticket.client_id for ticket in tickets} == {123}


async def test_an_empty_list_has_no_rows(halo: AsyncHalo):
    rows = halo.tickets.list(client_id=999)

    assert await rows.to_list() == []
    assert rows.total == 0


async def test_one_is_got_by_its_id(halo: AsyncHalo):
    ticket = await halo.tickets.get(54321, includedetails=True)

    assert ticket.id == 54321
    assert ticket.summary == "Suspicious e-mail about an unpaid parcel"
    assert ticket.dateoccurred == dt.datetime(2025, 2, 25, 17, 21, 14, 730000, dt.UTC)
    assert ticket["customfields"][0]["name"] == "CFOrigin"


async def test_one_is_created(halo: AsyncHalo):
    ticket = await halo.tickets.create(
        summary="The door of the server room does not lock", details="Since Monday. 🔒", client_id=123, priority_id=2
    )

    assert ticket.id > 54360
    assert ticket.summary == "The door of the server room does not lock"
    assert ticket.client_id == 123


async def test_an_update_changes_what_is_named_and_nothing_else(halo: AsyncHalo):
    before = await halo.tickets.get(54321)

    after = await halo.tickets.update(54321, status_id=2)

    assert after.status_id == 2
    assert (after.summary, after.agent_id) == (before.summary, before.agent_id)


async def test_a_deleted_one_is_given_back_and_then_gone(halo: AsyncHalo):
    deleted = await halo.tickets.delete(54321, reason="Logged twice")

    assert deleted is not None
    assert deleted.id == 54321
    with pytest.raises(NotFoundError):
        await halo.tickets.get(54321)


async def test_a_deleted_one_comes_back_with_recover(halo: AsyncHalo):
    await halo.tickets.delete(54321)

    back = await halo.tickets.update(54321, extra_fields={"_recover": True, "_validate_updates": True})

    assert back.id == 54321
    assert (await halo.tickets.get(54321)).summary == back.summary


async def test_one_in_a_status_that_is_not_there_is_refused(halo: AsyncHalo):
    with pytest.raises(ValidationError) as refused:
        await halo.tickets.create(summary="For nobody", status_id=999)

    assert refused.value.message == "Status ID 999 does not exist"
