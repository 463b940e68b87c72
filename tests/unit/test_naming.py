"""Which record a name means, decided on rows that are there."""

from __future__ import annotations

from typing import Any

import pytest
from halo_api.facts import Reference

from halo import AmbiguousNameError, InvalidRequestError
from halo._jobs.naming import Question, refuse_digits_that_name

CLIENTS = [
    {"id": 1, "name": "Acme"},
    {"id": 2, "name": "ACME Holding"},
    {"id": 3, "name": "Brüder  Weiß"},
    {"id": 4, "name": "Gone", "inactive": True},
    {"id": 5, "name": "Twice", "inactive": True},
    {"id": 6, "name": "Twice"},
    {"id": 7, "name": "123"},
]
SITES = [{"id": 20, "name": "Main", "client_id": 1.0}, {"id": 21, "name": "Main", "client_id": 2.0}]
PRIORITIES = [
    {"id": "a", "priorityid": 3, "name": "High", "slaid": 1},
    {"id": "b", "priorityid": 3, "name": "High", "slaid": 2},
    {"id": "c", "priorityid": 2, "name": "Low", "slaid": 1},
    {"id": "d", "priorityid": 4, "name": "Low", "slaid": 2},
]
STATUSES = [{"id": 1, "name": "Open"}, {"id": 9, "name": "Open"}]


def asked(resource: str, text: str, **scope: object) -> Question:
    by = "priorityid" if resource == "priorities" else "id"
    return Question(Reference(resource, by), text, "tickets.list()", resource, scope)


@pytest.mark.parametrize(
    ("text", "id"),
    [("Acme", 1), ("acme", 1), (" ACME  holding ", 2), ("brüder weiß", 3), ("BRU\u0308DER WEISS", 3), ("Twice", 6)],
)
def test_a_name_is_compared_exactly_then_without_case_and_needless_blanks(text: str, id: int):
    assert asked("clients", text).answer(CLIENTS) == id


@pytest.mark.parametrize(
    ("text", "nearest"),
    [("Bruder Weiss", "'Brüder  Weiß' (3)"), ("Acm", "'Acme' (1)"), ("holding", "'ACME Holding' (2)")],
)
def test_the_nearest_name_is_shown_and_never_taken(text: str, nearest: str):
    with pytest.raises(InvalidRequestError, match=f"{text!r}: no client has this name. The nearest: ") as caught:
        asked("clients", text).answer(CLIENTS)

    assert nearest in str(caught.value)
    assert "halo.clients.list() has all names" in str(caught.value)


def test_a_record_out_of_use_is_refused_with_its_id():
    with pytest.raises(InvalidRequestError, match=r"the only client of this name is inactive, its id is 4\."):
        asked("clients", "Gone").answer(CLIENTS)


def test_the_id_that_is_told_is_the_one_that_goes_there():
    hidden = [{"id": "a", "priorityid": 3, "name": "High", "ishidden": True}]

    with pytest.raises(InvalidRequestError, match="the only priority of this name is inactive, its id is 3"):
        asked("priorities", "High").answer(hidden)


def test_a_record_without_an_id_is_not_meant_by_its_name():
    with pytest.raises(InvalidRequestError, match="no client has this name"):
        asked("clients", "Acme").answer([{"name": "Acme"}])


def test_several_of_one_name_are_refused_and_what_would_decide_is_said():
    with pytest.raises(AmbiguousNameError, match="2 sites have this name; give client_id, or the id") as caught:
        asked("sites", "Main").answer(SITES)

    assert caught.value.candidates == ((20, "Main"), (21, "Main"))


@pytest.mark.parametrize("client", [1, "1", 1.0])
def test_what_else_is_in_the_call_decides_between_several(client: Any):
    assert asked("sites", "Main", client_id=client).answer(SITES) == 20


def test_a_record_outside_of_what_else_is_in_the_call_is_none():
    with pytest.raises(InvalidRequestError, match="no site with client_id=3 has this name"):
        asked("sites", "Main", client_id=3).answer(SITES)


def test_several_that_send_the_same_value_are_one():
    assert asked("priorities", "High").answer(PRIORITIES) == 3


def test_a_priority_that_differs_by_sla_needs_it():
    with pytest.raises(AmbiguousNameError, match="give sla_id, or the id"):
        asked("priorities", "Low").answer(PRIORITIES)

    assert asked("priorities", "Low", sla_id=2).answer(PRIORITIES) == 4


def test_a_status_that_its_type_decides_is_found_in_the_list_of_that_type():
    question = asked("statuses", "Open", tickettype_id=5)

    assert question.deciding_field(STATUSES) == "tickettype_id"
    assert question.answer(STATUSES, narrowed=STATUSES[1:]) == 9


def test_a_record_without_a_name_is_named_by_its_id_alone():
    with pytest.raises(InvalidRequestError, match="tickets have no name; give the id"):
        asked("tickets", "VPN is down").answer([])


def test_where_the_name_itself_is_stored_it_is_sent_as_it_is_spelt_there():
    teams = [{"id": 4, "name": "2nd Line"}]

    assert Question(Reference("teams", "name"), "2ND line", "tickets.list()", "team").answer(teams) == "2nd Line"


def test_digits_that_are_the_name_of_another_record_are_refused():
    with pytest.raises(AmbiguousNameError, match=r"'123' is an id, and the name of another client: give a number, or"):
        refuse_digits_that_name(asked("clients", "123"), CLIENTS)

    refuse_digits_that_name(asked("clients", "7"), CLIENTS)
