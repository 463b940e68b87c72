"""Actions, what was done on tickets: numbered within each ticket, and so always asked for with its id."""

from __future__ import annotations

import pytest

from halo import AsyncHalo, NotFoundError, ValidationError


async def test_those_of_a_ticket_come_all_at_once(halo: AsyncHalo):
    """The route has no pages: without `count` it would end after 50."""
    rows = halo.actions.list(ticket_id=54322)

    actions = await rows.to_list()

    assert rows.total == len(actions) == len({action.id for action in actions}) > 1
    assert {action.ticket_id for action in actions} == {54322}


async def test_an_empty_list_has_no_rows(halo: AsyncHalo):
    rows = halo.actions.list(ticket_id=999)

    assert await rows.to_list() == []
    assert rows.total == 0


async def test_one_is_got_by_its_number_and_its_ticket(halo: AsyncHalo):
    action = await halo.actions.get(2, ticket_id=54321)

    assert (action.ticket_id, action.id) == (54321, 2)
    assert action.outcome == "Internal Note"
    assert action.timetaken == 1.0


async def test_one_is_created(halo: AsyncHalo):
    action = await halo.actions.create(
        ticket_id=54321, outcome="Internal Note", note="Blocked the sender.", hiddenfromuser=True, timetaken=0.25
    )

    assert (action.ticket_id, action.id) == (54321, 58)
    assert action.note == "Blocked the sender."
    assert action.timetaken == 0.25


async def test_an_update_changes_what_is_named_and_nothing_else(halo: AsyncHalo):
    after = await halo.actions.update(2, ticket_id=54321, note="Another cause after all.")

    assert after.note == "Another cause after all."
    assert after.outcome == "Internal Note"


async def test_a_deleted_one_is_given_back_and_then_gone(halo: AsyncHalo):
    deleted = await halo.actions.delete(2, ticket_id=54321)

    assert deleted is not None
    assert deleted.id == 2
    with pytest.raises(NotFoundError):
        await halo.actions.get(2, ticket_id=54321)


async def test_one_on_a_ticket_that_is_not_there_is_refused(halo: AsyncHalo):
    with pytest.raises(ValidationError) as refused:
        await halo.actions.create(ticket_id=999, outcome="Internal Note")

    assert "NULL into column 'ticket_id'" in refused.value.message
