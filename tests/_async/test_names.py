"""Names where ids go: what is looked up, by how many requests, and what is sent then."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, cast

import pytest
from halo_api.api import list_tickets
from halo_api.models import Client

from halo import AmbiguousNameError, AuthenticationError, InvalidRequestError, Name
from halo._jobs._async.names import AsyncNames
from halo.sandbox import Sandbox
from halo.testing import FakeClock

CLIENT = "Alderbrook Dental Group"


def paths(requests: list[str]) -> list[str]:
    """The routes of requests, without their queries."""
    return [request.partition("?")[0] for request in requests]


async def test_a_list_takes_names(halo, requests_sent):
    rows = halo.tickets.list(client_id=CLIENT, status_id="New")
    assert requests_sent() == []  # nothing is looked up before the first row is wanted

    tickets = await rows.to_list()

    assert {(ticket.client_name, ticket.status_id) for ticket in tickets} == {(CLIENT, 1)}
    assert paths(requests_sent()) == ["GET /Client", "GET /Status", "GET /Tickets"]


async def test_a_filter_takes_several_names(halo):
    two = {CLIENT, "Fjordline Seafood AS"}

    tickets = await halo.tickets.list(client_ids=[*two]).to_list()

    assert {ticket.client_name for ticket in tickets} == two


async def test_names_are_looked_up_once(halo, requests_sent):
    for _ in range(3):
        await halo.tickets.list(client_id=CLIENT, status_id="New").count()

    assert paths(requests_sent()) == ["GET /Client", "GET /Status", *["GET /Tickets"] * 3]


async def test_copies_of_a_client_share_the_names(halo, requests_sent):
    await halo.tickets.list(status_id="New").count()
    await halo.with_options(page_size=5).tickets.list(status_id="New").count()

    assert paths(requests_sent()) == ["GET /Status", "GET /Tickets", "GET /Tickets"]


async def test_twenty_that_ask_at_once_cost_one_request(halo, requests_sent):
    await halo.batch(lambda _: halo.tickets.list(status_id="New").count(), range(20), pause=0)

    assert paths(requests_sent()).count("GET /Status") == 1


async def test_names_are_kept_for_ten_minutes(halo, clock: FakeClock, requests_sent):
    await halo.tickets.list(status_id="New").count()
    clock.advance(601)
    await halo.tickets.list(status_id="New").count()

    assert paths(requests_sent()).count("GET /Status") == 2


async def test_names_can_be_forgotten(halo, requests_sent):
    await halo.tickets.list(status_id="New").count()
    halo.forget_names()
    await halo.tickets.list(status_id="New").count()

    assert paths(requests_sent()).count("GET /Status") == 2


async def test_a_missing_name_is_looked_for_again_once_a_minute(halo, clock: FakeClock, requests_sent):
    for wait in (0, 1, 61, 1):
        clock.advance(wait)
        with pytest.raises(InvalidRequestError, match="no status has this name"):
            await halo.tickets.list(status_id="No such").count()

    assert paths(requests_sent()) == ["GET /Status", "GET /Status"]


async def test_what_the_client_has_changed_itself_is_read_again(halo):
    """Otherwise `find(name) or create(name=name)` would make a second one."""
    with pytest.raises(InvalidRequestError, match="no client has this name"):
        await halo.tickets.create(summary="x", client_id="Newcomers")
    assert await halo.teams.find("Newcomers") is None

    client, team = await halo.clients.create(name="Newcomers"), await halo.teams.create(name="Newcomers")

    assert (await halo.teams.find("Newcomers")).id == team.id
    assert (await halo.tickets.create(summary="x", client_id="Newcomers")).client_id == client.id


@pytest.mark.parametrize(("path", "field"), [("/Status", "status_id"), ("/Client", "client_id")])
async def test_a_list_that_may_not_be_read_is_asked_for_once_in_a_batch(
    halo, sandbox: Sandbox, requests_sent, path: str, field: str
):
    sandbox.faults.add(path=path, status=403, times=None)

    with pytest.raises(InvalidRequestError, match=rf"{field}='A': the names of \w+ cannot be read"):
        await halo.tickets.create_many([{"summary": "x", field: "A"}] * 9)

    assert paths(requests_sent()) == [f"GET {path}"]


async def test_a_sign_in_that_fails_is_no_missing_permission(halo, sandbox: Sandbox):
    sandbox.faults.add(path="/auth/token", status=400, times=None)

    with pytest.raises(AuthenticationError):
        await halo.tickets.list(status_id="New").count()


async def test_a_create_takes_names(halo):
    ticket = await halo.tickets.create(
        summary="VPN is down", client_id=CLIENT, tickettype_id="Incident", priority_id="High", agent_id="Dev Anand"
    )

    assert (ticket.client_name, ticket.tickettype_id) == (CLIENT, 1)


async def test_an_update_takes_names_but_in_its_own_id(halo):
    ticket = await halo.tickets.create(summary="VPN is down", client_id=CLIENT)

    assert (await halo.tickets.update(ticket.id, status_id="Closed")).status_id == 9
    with pytest.raises(InvalidRequestError, match="id='VPN is down' is not a valid id"):
        await halo.tickets.update("VPN is down", status_id="Closed")


async def test_a_wrong_name_sends_nothing_else(halo, requests_sent):
    with pytest.raises(InvalidRequestError, match=r"tickets\.create\(\): client_id='Alderbrok Dental': no client has"):
        await halo.tickets.create(summary="x", client_id="Alderbrok Dental", status_id="New")

    assert {*paths(requests_sent())} == {"GET /Client"}


async def test_a_site_of_several_clients_needs_its_client(halo):
    with pytest.raises(AmbiguousNameError, match="give client_id, or the id"):
        await halo.tickets.list(site_id="Main").first()

    assert await halo.tickets.list(site_id="Main", client_id="Fjordline Seafood AS").count() >= 0
    assert await halo.tickets.list(site_id="Wexcombe", client_ids=[120, 121]).count() >= 0  # several decide nothing


@pytest.mark.parametrize("value", ["1,2", "", True, 3.5])
async def test_what_is_neither_an_id_nor_a_name_is_refused_wherever_names_stand(halo, value: Any, requests_sent):
    with pytest.raises(InvalidRequestError, match=f"new_agent={value!r} is not a valid id"):
        await halo.actions.create(ticket_id=54321, note="x", outcome_id=7, new_agent=value)

    assert requests_sent() == []


@pytest.mark.parametrize(
    "call",
    [
        lambda halo, name: halo.tickets.list(client_id=name).first(),
        lambda halo, name: halo.tickets.create(summary="x", client_id=name),
    ],
)
async def test_an_empty_name_is_refused(halo, call: Any, requests_sent):
    with pytest.raises(InvalidRequestError, match=r"tickets.*client_id.* is empty"):
        await call(halo, Name(" "))

    assert requests_sent() == []


async def test_words_in_a_field_that_refers_to_nothing_are_refused(halo):
    """An asset's status is no status of tickets."""
    with pytest.raises(InvalidRequestError, match="status_id='In Use': this field takes a whole number"):
        await halo.assets.update(7, status_id="In Use")
    with pytest.raises(InvalidRequestError, match=r"no name is looked up here; give the value itself, not Name\('In"):
        await halo.assets.update(7, status_id=Name("In Use"))


async def test_a_batch_names_every_item_with_a_wrong_name(halo, requests_sent):
    items: list[Any] = [{"summary": "a", "client_id": CLIENT}, {"summary": "b", "client_id": "Nobody"}]

    with pytest.raises(InvalidRequestError, match="item 1: client_id='Nobody': no client has this name") as caught:
        await halo.tickets.create_many(items)

    assert len(caught.value.problems) == 1
    assert not any(request.startswith("POST /Tickets") for request in requests_sent())


async def test_a_wrong_name_in_all_items_costs_no_more_than_in_one(halo, requests_sent):
    with pytest.raises(InvalidRequestError):
        await halo.tickets.create_many([{"summary": "x", "client_id": "Nobody at all"}] * 9)

    assert len(requests_sent()) == 2  # the name, and the nearest ones


async def test_a_batch_with_many_names_reads_the_whole_list(halo, requests_sent):
    clients = await halo.clients.list().limit(20).to_list()
    before = len(requests_sent())

    await halo.tickets.create_many([{"summary": "x", "client_id": client.name} for client in clients])

    assert [path for path in paths(requests_sent()[before:]) if path != "POST /Tickets"] == ["GET /Client"]


async def test_a_record_may_stand_where_its_id_may(halo):
    client = await halo.clients.find(CLIENT)

    assert (await halo.tickets.create(summary="x", client_id=client)).client_id == client.id
    with pytest.raises(InvalidRequestError, match="site_id: a Client cannot stand here"):
        await halo.tickets.create(summary="x", site_id=client)


async def test_digits_that_name_another_record_of_a_list_that_is_there_are_refused(halo):
    await halo.statuses.create(name="2")
    await halo.tickets.list(status_id="New").count()

    with pytest.raises(AmbiguousNameError, match="'2' is an id, and the name of another status"):
        await halo.tickets.list(status_id="2").count()


class EveryClient:
    """The list of a server that ignores the search: it gives all clients, whatever is asked for."""

    total = 2

    def __init__(self, asked: list[str]) -> None:
        self._asked = asked

    async def __aiter__(self) -> AsyncIterator[Client]:
        self._asked.append("rows")
        for id, name in ((1, "Acme"), (2, "Bolt")):
            yield Client.from_dict({"id": id, "name": name})

    async def count(self) -> int:
        self._asked.append("count")
        return 2


async def test_a_server_that_ignores_the_search_costs_the_whole_list_once(halo):
    asked: list[str] = []
    names = AsyncNames(halo._session, lambda *_: EveryClient(asked))
    for name, id in (("Acme", "1"), ("Bolt", "2"), ("Acme", "1")):
        request = cast("Any", list_tickets)(client_id=name)
        settled = await names.in_request(request)
        assert settled.parameters == {"client_id": id}

    assert asked == ["rows", "count"]


class TestFind:
    async def test_gives_the_record(self, halo):
        assert (await halo.clients.find(CLIENT)).name == CLIENT
        assert (await halo.statuses.find("new")).id == 1

    @pytest.mark.parametrize("client", [None, "", 3.5])
    async def test_refuses_a_scope_that_is_none(self, halo, client: Any):
        with pytest.raises(InvalidRequestError, match=r"sites\.find\(\): client_id=.* is neither an id nor a name"):
            await halo.sites.find("Main", client_id=client)

    async def test_looks_only_within_its_scope(self, halo):
        site = await halo.sites.find("Main", client_id="Fjordline Seafood AS")

        assert (site.name, site.client_name) == ("Main", "Fjordline Seafood AS")

    async def test_gives_none_where_there_is_none(self, halo):
        assert await halo.clients.find("Nobody") is None

    async def test_looks_in_one_field_if_it_is_named(self, halo):
        asset = await halo.assets.list().first()

        assert (await halo.assets.find(inventory_number=asset.inventory_number)).id == asset.id
        assert await halo.assets.find(key_field=asset.inventory_number) is None

    async def test_refuses_to_choose_between_several(self, halo):
        with pytest.raises(AmbiguousNameError, match="sites have this name; give client_id"):
            await halo.sites.find("Main")

    async def test_gives_an_inactive_record_where_it_is_the_only_one(self, halo):
        client = await halo.clients.create(name="Quondam")
        await halo.clients.update(client.id, inactive=True)

        assert (await halo.clients.find("Quondam")).id == client.id
        with pytest.raises(InvalidRequestError, match="the only client of this name is inactive"):
            await halo.tickets.list(client_id="Quondam").count()

    @pytest.mark.parametrize("arguments", [(), ("",), (5,)])
    async def test_takes_one_name(self, halo, arguments: tuple[Any, ...]):
        with pytest.raises(InvalidRequestError, match=r"clients\.find\(\)"):
            await halo.clients.find(*arguments)

    async def test_takes_a_name_of_digits(self, halo):
        assert await halo.clients.find(Name("123")) is None
