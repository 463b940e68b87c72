"""Ways to walk a list: some of it, its count, and all of it while it changes."""

from __future__ import annotations

import pytest

from halo import AsyncHalo


async def test_a_limit_asks_for_no_more_rows_than_it_gives(halo: AsyncHalo):
    assert len(await halo.clients.list().limit(2).to_list()) == 2


async def test_the_first_is_asked_for_alone(halo: AsyncHalo):
    client = await halo.clients.list(order="name").first()

    assert client is not None
    assert client.name == "Alderbrook Dental Group"


async def test_rows_are_counted_by_one_request_for_one_row(halo: AsyncHalo):
    assert await halo.clients.list().count() == 12


@pytest.mark.any_order
async def test_pages_that_are_fetched_side_by_side_come_in_their_order(halo: AsyncHalo):
    rows = halo.with_options(page_size=3).clients.list(order="id")

    clients = await rows.to_list()

    assert [client.id for client in clients] == list(range(120, 132))


async def test_every_row_is_seen_although_the_loop_takes_them_out_of_the_filter(halo: AsyncHalo):
    """The pages move under the walk, so it begins anew until nothing is left. One page at a time, for one cassette."""
    one_at_a_time = halo.with_options(page_size=2, max_concurrency=1)
    seen: list[int] = []

    async for ticket in one_at_a_time.tickets.list(status_id=2):
        seen.append(ticket.id)
        await halo.tickets.update(ticket.id, status_id=9)

    assert len(seen) == len(set(seen)) == 5
    assert await halo.tickets.list(status_id=2).count() == 0
