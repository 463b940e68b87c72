# Written by `python scripts/unasync.py` from tests/contract/_async/test_tickets.py. Do not edit.
"""Tickets: listed, got, created, updated, deleted, and refused."""

from __future__ import annotations

import datetime as dt

import pytest

from halo import Halo, NotFoundError, ValidationError


def test_a_list_is_walked_page_by_page(halo: Halo):
    rows = halo.with_options(page_size=2).tickets.list(client_id=123)

    tickets = rows.to_list()

    assert rows.total == len(tickets) == len({ticket.id for ticket in tickets}) == 3
    assert {ticket.client_id for ticket in tickets} == {123}


def test_an_empty_list_has_no_rows(halo: Halo):
    rows = halo.tickets.list(client_id=999)

    assert rows.to_list() == []
    assert rows.total == 0


def test_one_is_got_by_its_id(halo: Halo):
    ticket = halo.tickets.get(54321, includedetails=True)

    assert ticket.id == 54321
    assert ticket.summary == "Suspicious e-mail about an unpaid parcel"
    assert ticket.dateoccurred == dt.datetime(2025, 2, 25, 17, 21, 14, 730000, dt.UTC)
    assert ticket["customfields"][0]["name"] == "CFOrigin"


def test_one_is_created(halo: Halo):
    ticket = halo.tickets.create(
        summary="The door of the server room does not lock", details="Since Monday. 🔒", client_id=123, priority_id=2
    )

    assert ticket.id > 54360
    assert ticket.summary == "The door of the server room does not lock"
    assert ticket.client_id == 123


def test_an_update_changes_what_is_named_and_nothing_else(halo: Halo):
    before = halo.tickets.get(54321)

    after = halo.tickets.update(54321, status_id=2)

    assert after.status_id == 2
    assert (after.summary, after.agent_id) == (before.summary, before.agent_id)


def test_a_deleted_one_is_given_back_and_then_gone(halo: Halo):
    deleted = halo.tickets.delete(54321, reason="Logged twice")

    assert deleted is not None
    assert deleted.id == 54321
    with pytest.raises(NotFoundError):
        halo.tickets.get(54321)


def test_a_deleted_one_comes_back_with_recover(halo: Halo):
    halo.tickets.delete(54321)

    back = halo.tickets.update(54321, extra_fields={"_recover": True, "_validate_updates": True})

    assert back.id == 54321
    assert (halo.tickets.get(54321)).summary == back.summary


def test_one_in_a_status_that_is_not_there_is_refused(halo: Halo):
    with pytest.raises(ValidationError) as refused:
        halo.tickets.create(summary="For nobody", status_id=999)

    assert refused.value.message == "Status ID 999 does not exist"
