"""What holds on any server: recorded from the sandbox, and from a tenant by `python scripts/record.py --tenant`.

No test here knows an id or a name but what it makes itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from halo import AsyncHalo, NotFoundError
from scripts.recording.tenant import ABSENT_ID, ABSENT_TEXT, FILE, FILENAME, MARK, NOTE, WRITTEN, CreatedRecords

pytestmark = pytest.mark.any_server


@pytest.mark.parametrize("name", ["tickets", "clients", "assets", "contracts", "users", "sites"])
async def test_a_list_is_walked_page_by_page(halo: AsyncHalo, name: str):
    rows = await getattr(halo.with_options(page_size=2, max_concurrency=1), name).list().limit(5).to_list()

    assert len({row.id for row in rows}) == len(rows) <= 5


async def test_a_filter_leaves_out_the_others(halo: AsyncHalo):
    one = await halo.tickets.list().first()
    assert one is not None
    assert one.client_id is not None

    rows = await halo.tickets.list(client_id=one.client_id).limit(3).to_list()

    assert {row.client_id for row in rows} == {one.client_id}


async def test_a_search_for_what_nobody_has_said_finds_nothing(halo: AsyncHalo):
    assert await halo.tickets.list(search=ABSENT_TEXT).limit(3).to_list() == []


async def test_a_ticket_has_actions_and_files(halo: AsyncHalo):
    ticket = await halo.tickets.list().first()
    assert ticket is not None

    actions = await halo.actions.list(ticket_id=ticket.id).limit(3).to_list()

    assert {action.ticket_id for action in actions} <= {ticket.id}
    await halo.attachments.list(ticket_id=ticket.id).limit(3).to_list()


async def test_what_is_not_there_is_not_found(halo: AsyncHalo):
    with pytest.raises(NotFoundError):
        await halo.tickets.get(ABSENT_ID)


async def test_a_token_is_had_for_what_one_signs_in_with(connect: Callable[..., AsyncHalo]):
    halo = connect()

    await halo.teams.list().limit(2).to_list()
    await halo.statuses.list().limit(2).to_list()


@pytest.mark.writes
@pytest.mark.parametrize("name", WRITTEN)
async def test_one_is_created_updated_and_deleted(halo: AsyncHalo, test_client: int, made: CreatedRecords, name: str):
    written, collection = WRITTEN[name], getattr(halo, name)
    needed = {field: await some(halo, resource, test_client) for field, resource in written.needs.items()}

    one = await collection.create(client_id=test_client, **{written.name: MARK}, **needed)
    made.created(name, one.id)
    await collection.update(one.id, **{written.note: NOTE})

    got = await collection.get(one.id, includedetails=True)
    assert (got.id, got[written.name], got[written.note]) == (one.id, MARK, NOTE)
    await collection.delete(one.id)
    made.deleted(name, one.id)


@pytest.mark.writes
async def test_a_ticket_is_worked_on(halo: AsyncHalo, test_client: int, made: CreatedRecords):
    ticket = await halo.tickets.create(summary=MARK, client_id=test_client)
    made.created("tickets", ticket.id)

    action = await halo.actions.create(ticket_id=ticket.id, outcome=NOTE, note=NOTE, hiddenfromuser=True)
    file = await halo.attachments.upload(FILE, filename=FILENAME, ticket_id=ticket.id)

    assert action.id in {one.id for one in await halo.actions.list(ticket_id=ticket.id).to_list()}
    assert file.id in {one.id for one in await halo.attachments.list(ticket_id=ticket.id).to_list()}
    assert len(await halo.attachments.get(file.id)) == len(FILE)
    await halo.tickets.delete(ticket.id)
    made.deleted("tickets", ticket.id)


async def some(halo: AsyncHalo, resource: str, test_client: int) -> Any:
    """The id of any record of a resource: one at the test client, where they are at clients."""
    filters = {"client_id": test_client} if resource in WRITTEN else {}
    one = await getattr(halo, resource).list(**filters).first()
    assert one is not None, f"the test client, or the tenant, has no {resource}"
    return one.id
