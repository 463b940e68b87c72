# Written by `python scripts/unasync.py` from tests/contract/_async/test_filters.py. Do not edit.
"""The documented filters of tickets, as they are sent and as they are obeyed.

Halo ignores what it does not know and would give the whole tenant, so a cassette with a wrong name or spelling
has too many rows.
"""

from __future__ import annotations

import datetime as dt

from halo import Halo


def test_by_client(halo: Halo):
    tickets = halo.tickets.list(client_id=124).to_list()

    assert {ticket.client_id for ticket in tickets} == {124}


def test_by_status(halo: Halo):
    tickets = halo.tickets.list(status_id=2).limit(3).to_list()

    assert {ticket.status_id for ticket in tickets} == {2}


def test_by_ticket_type(halo: Halo):
    """Live servers ignore the documented name, so `requesttype_id` goes along."""
    tickets = halo.tickets.list(tickettype_id=4).to_list()

    assert {ticket.tickettype_id for ticket in tickets} == {4}


def test_by_agent(halo: Halo):
    tickets = halo.tickets.list(agent_id=3).limit(3).to_list()

    assert {ticket.agent_id for ticket in tickets} == {3}


def test_by_words(halo: Halo):
    tickets = halo.tickets.list(search="Brüder & Kessler").to_list()
    others = halo.tickets.list(search="prints blank pages").limit(2).to_list()

    assert tickets == []
    assert ["prints blank pages" in str(ticket.summary) for ticket in others] == [True, True]


def test_in_an_order(halo: Halo):
    tickets = halo.tickets.list(order="id", agent_id=3).to_list()

    assert [ticket.id for ticket in tickets] == sorted(ticket.id for ticket in tickets)


def test_in_a_descending_order(halo: Halo):
    """Only the word `true` turns it round; `orderdesc=1` was measured to sort ascending."""
    tickets = halo.tickets.list(order="id", orderdesc=True, agent_id=3).to_list()

    assert [ticket.id for ticket in tickets] == sorted((ticket.id for ticket in tickets), reverse=True)


def test_by_the_date_of_occurrence(halo: Halo):
    """Live servers ignore the documented names, so `datesearch`, `startdate` and `enddate` go along."""
    first, last = dt.datetime(2026, 2, 1, tzinfo=dt.UTC), dt.datetime(2026, 3, 1, tzinfo=dt.UTC)

    tickets = halo.tickets.list(dateoccurred_start=first, dateoccurred_end=last).to_list()

    assert len(tickets) == 3
    assert all(ticket.dateoccurred is not None and first <= ticket.dateoccurred <= last for ticket in tickets)


def test_by_the_date_of_occurrence_from_its_start_alone(halo: Halo):
    first = dt.datetime(2026, 5, 20, tzinfo=dt.UTC)

    tickets = halo.tickets.list(dateoccurred_start=first).to_list()

    assert [ticket.id for ticket in tickets] == [54360, 54359]


def test_several_at_once(halo: Halo):
    tickets = halo.tickets.list(client_id=130, status_id=9, agent_id=5).to_list()

    assert {(ticket.client_id, ticket.status_id, ticket.agent_id) for ticket in tickets} == {(130, 9, 5)}
