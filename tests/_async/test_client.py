"""The client itself: its open doors, its copies, its budget, and its end."""

from __future__ import annotations

import pytest
from halo_api.api import list_tickets, save_tickets

from halo import AsyncHalo, InvalidRequestError, Retry, TransportError
from halo.sandbox import Sandbox
from halo.testing import FakeClock


class TestSend:
    async def test_is_an_open_door(self, halo: AsyncHalo):
        (ticket,) = await halo.send(save_tickets([{"summary": "x"}]))

        assert ticket.summary == "x"

    async def test_asks_for_no_list_in_pages_without_saying_which(self, halo: AsyncHalo, sandbox: Sandbox):
        """Halo would give its own first fifty, and nobody would see that there are more."""
        with pytest.raises(
            InvalidRequestError, match=r"list_tickets gives pages: say which.*\.first_rows\(\)"
        ) as caught:
            await halo.send(list_tickets(client_id=120))

        assert str(caught.value).endswith("Nothing was sent.")
        assert list(sandbox.journal) == []

    async def test_gives_the_first_rows_where_they_are_asked_for(self, halo: AsyncHalo, requests_sent):
        page = await halo.send(list_tickets().first_rows())

        assert (len(page), requests_sent()) == (50, ["GET /Tickets"])


class TestRequest:
    async def test_gives_the_answer_of_any_route(self, halo: AsyncHalo):
        response = await halo.request("GET", "/InstanceInfo")

        assert response.status_code == 200
        assert response.json()

    async def test_takes_the_path_as_the_documentation_writes_it(self, halo: AsyncHalo, requests_sent):
        await halo.request("get", "/api/Tickets", params={"count": 1})

        assert requests_sent() == ["GET /Tickets"]


class TestWithOptions:
    async def test_changes_the_copy_alone(self, halo: AsyncHalo, sandbox: Sandbox):
        await halo.with_options(page_size=20).tickets.list().limit(30).to_list()
        sizes = [entry.query["page_size"] for entry in sandbox.journal if "page_size" in entry.query]

        assert sizes == ["20", "20"]
        assert halo._session.options.page_size == 100


class TestAMisspeltName:
    async def test_of_a_method_names_those_that_the_resource_has(self, halo: AsyncHalo):
        """Not every route can be written: of the feed there is a list alone."""
        with pytest.raises(
            AttributeError, match=r"^halo\.feed has no 'create'. Of this resource, the contract has list"
        ):
            await halo.feed.create(note="x")  # type: ignore[attr-defined]


class TestTheEnd:
    async def test_a_closed_client_says_so(self, connected):
        halo = connected()
        await halo.statuses.list().first()
        await halo.aclose()
        await halo.aclose()

        with pytest.raises(InvalidRequestError, match="closed"):
            await halo.statuses.list().first()

    async def test_a_server_that_is_not_there_is_told(self, connected, clock: FakeClock):
        async with connected(base_url="http://127.0.0.1:9", retry=Retry()) as halo:
            with pytest.raises(TransportError, match=r"POST /auth/token: no connection \(.*\) \(5 attempts\)"):
                await halo.tickets.list().count()

        assert len(clock.slept) == 4
