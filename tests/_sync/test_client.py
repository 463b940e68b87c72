# Written by `python scripts/unasync.py` from tests/_async/test_client.py. Do not edit.
"""The client itself: its open doors, its copies, its budget, and its end."""

from __future__ import annotations

import pytest
from halo_api.api import list_tickets, save_tickets

from halo import Halo, InvalidRequestError, Retry, TransportError
from halo.sandbox import Sandbox
from halo.testing import FakeClock


class TestSend:
    def test_is_an_open_door(self, halo: Halo):
        (ticket,) = halo.send(save_tickets([{"summary": "x"}]))

        assert ticket.summary == "x"

    def test_asks_for_no_list_in_pages_without_saying_which(self, halo: Halo, sandbox: Sandbox):
        """Halo would give its own first fifty, and nobody would see that there are more."""
        with pytest.raises(
            InvalidRequestError, match=r"list_tickets gives pages: say which.*\.first_rows\(\)"
        ) as caught:
            halo.send(list_tickets(client_id=120))

        assert str(caught.value).endswith("Nothing was sent.")
        assert list(sandbox.journal) == []

    def test_gives_the_first_rows_where_they_are_asked_for(self, halo: Halo, requests_sent):
        page = halo.send(list_tickets().first_rows())

        assert (len(page), requests_sent()) == (50, ["GET /Tickets"])


class TestRequest:
    def test_gives_the_answer_of_any_route(self, halo: Halo):
        response = halo.request("GET", "/InstanceInfo")

        assert response.status_code == 200
        assert response.json()

    def test_takes_the_path_as_the_documentation_writes_it(self, halo: Halo, requests_sent):
        halo.request("get", "/api/Tickets", params={"count": 1})

        assert requests_sent() == ["GET /Tickets"]


class TestWithOptions:
    def test_changes_the_copy_alone(self, halo: Halo, sandbox: Sandbox):
        halo.with_options(page_size=20).tickets.list().limit(30).to_list()
        sizes = [entry.query["page_size"] for entry in sandbox.journal if "page_size" in entry.query]

        assert sizes == ["20", "20"]
        assert halo._session.options.page_size == 100


class TestAMisspeltName:
    def test_of_a_method_names_those_that_the_resource_has(self, halo: Halo):
        """Not every route can be written: of the feed there is a list alone."""
        with pytest.raises(
            AttributeError, match=r"^halo\.feed has no 'create'. Of this resource, the contract has list"
        ):
            halo.feed.create(note="x")  # type: ignore[attr-defined]


class TestTheEnd:
    def test_a_closed_client_says_so(self, connected):
        halo = connected()
        halo.statuses.list().first()
        halo.close()
        halo.close()

        with pytest.raises(InvalidRequestError, match="closed"):
            halo.statuses.list().first()

    def test_a_server_that_is_not_there_is_told(self, connected, clock: FakeClock):
        with connected(base_url="http://127.0.0.1:9", retry=Retry()) as halo:
            with pytest.raises(TransportError, match=r"POST /auth/token: no connection \(.*\) \(5 attempts\)"):
                halo.tickets.list().count()

        assert len(clock.slept) == 4
