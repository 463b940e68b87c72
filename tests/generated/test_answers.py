"""Answers are read in every shape that was seen or is documented; what is none of them is an AnswerError."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from halo_api import AnswerError, ArgumentError, AsyncClient, Client
from halo_api.api import (
    create_token,
    delete_ticket,
    get_attachment,
    get_priority,
    get_ticket,
    list_agents,
    list_statuses,
    list_tickets,
    save_tickets,
)
from halo_api.client import read_answer
from halo_api.model import came_from_server
from halo_api.models import Ticket
from hypothesis import given
from hypothesis import strategies as st

JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["tickets", "id", "record_count", "x"]), inner),
    max_leaves=10,
)


def ids(answer: Any) -> list[int]:
    return [row.id for row in answer]


def test_an_envelope_gives_its_rows_and_its_count():
    page = list_tickets().read({"record_count": 717, "tickets": [{"id": 1}, {"id": 2}], "columns": [{"x": 1}]})

    assert (ids(page), page.total, page.is_bare, len(page)) == ([1, 2], 717, False, 2)
    assert page.raw["columns"] == [{"x": 1}]


def test_rows_know_that_they_came_from_the_server():
    (row,) = list_tickets().read({"tickets": [{"id": 1}]})

    assert came_from_server(row)


@pytest.mark.parametrize(
    ("envelope", "total"),
    [
        ({}, None),
        ({"record_count": 0}, 0),
        ({"count": 5}, 5),
        ({"record_count": None, "count": 5}, 5),
        ({"record_count": "5"}, None),
        ({"record_count": True}, None),
    ],
)
def test_the_total_is_the_servers_count_or_unknown(envelope, total):
    assert list_tickets().read({"tickets": [], **envelope}).total == total


def test_a_bare_array_gives_its_rows_and_no_count():
    page = list_statuses().read([{"id": 1}])

    assert (ids(page), page.total, page.is_bare) == ([1], None, True)


@pytest.mark.parametrize("answer", [[{"id": 1}], {"results": [{"id": 1}]}, {"agents": [{"id": 1}]}])
def test_agents_are_read_bare_under_the_real_key_and_under_the_documented_one(answer):
    assert ids(list_agents().read(answer)) == [1]


def test_a_missing_rows_key_says_what_came_instead():
    with pytest.raises(
        AnswerError, match="the rows should stand under 'tickets'; the answer's keys are 'message', 'x'"
    ):
        list_tickets().read({"message": "no", "x": 1})


def test_an_empty_object_is_no_list():
    with pytest.raises(AnswerError, match="the answer's keys are none at all"):
        list_tickets().read({})


@pytest.mark.parametrize(("rows", "kind"), [(None, "null"), ({}, "an empty object"), ("x", "a text"), (5, "a number")])
def test_a_rows_key_without_a_list_says_what_it_holds(rows, kind):
    with pytest.raises(AnswerError, match=f"'tickets' should hold the rows, and holds {kind}"):
        list_tickets().read({"tickets": rows})


@pytest.mark.parametrize(("answer", "kind"), [(None, "null"), ("x", "a text"), (5, "a number"), (True, "a boolean")])
def test_what_is_neither_object_nor_array_is_no_list(answer, kind):
    with pytest.raises(AnswerError, match=f"a list was expected, and {kind} came"):
        list_tickets().read(answer)


@pytest.mark.parametrize("row", [None, 5, "x", [1]])
def test_a_row_that_is_no_object_is_refused(row):
    with pytest.raises(AnswerError, match="a row should be an object"):
        list_tickets().read({"tickets": [{"id": 1}, row]})


@pytest.mark.parametrize(
    "answer", [{"id": 5, "summary": "x"}, [{"id": 5}], {"ticket": {"id": 5}}, {"tickets": [{"id": 5}]}]
)
def test_one_record_is_read_bare_in_an_array_or_under_a_key(answer):
    assert get_ticket(5).read(answer).id == 5


def test_a_record_of_one_field_is_not_taken_apart():
    assert (
        create_token(grant_type="x", client_id="x", client_secret="x", scope="x")
        .read({"access_token": "t"})
        .access_token
        == "t"
    )
    assert get_ticket(5).read({"id": 5}).to_dict() == {"id": 5}


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(None, "null"), ([], "an empty array"), ({}, "an empty object"), ("x", "a text"), ([{}, {}], "an array")],
)
def test_what_is_no_record_says_what_came(answer, kind):
    with pytest.raises(AnswerError, match=f"one Ticket was expected, and {kind} came"):
        get_ticket(5).read(answer)


@pytest.mark.parametrize("answer", [{"id": 5}, [{"id": 5}]])
def test_a_delete_gives_the_record_where_the_server_gives_it_back(answer):
    row = delete_ticket(5).read(answer)

    assert row is not None
    assert row.id == 5


@pytest.mark.parametrize("answer", [None, "", {}, [], True])
def test_a_delete_gives_none_where_the_server_gives_nothing_back(answer):
    assert delete_ticket(5).read(answer) is None


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ({"id": 5}, [5]),
        ([{"id": 5}, {"id": 6}], [5, 6]),
        ({"tickets": [{"id": 5}]}, [5]),
        ({"ticket": {"id": 5}}, [5]),
        ({"record_count": 1, "tickets": [{"id": 5}]}, [5]),
        (None, []),
        ([], []),
    ],
)
def test_a_save_is_read_as_object_array_or_envelope(answer, found):
    assert ids(save_tickets([{}]).read(answer)) == found


def test_a_saved_record_that_holds_a_list_of_that_name_is_not_taken_apart():
    assert ids(save_tickets([{}]).read({"id": 5, "tickets": [{"id": 6}]})) == [5]


@given(JUNK)
def test_whatever_comes_is_read_or_refused(answer):
    for request in (list_tickets(), get_ticket(1), delete_ticket(1), save_tickets([{}])):
        try:
            request.read(answer)
        except AnswerError as error:
            problem = str(error)
            assert problem  # either way is right


@pytest.mark.parametrize("content", [b"<html>", b"{", b"\xff\xfe", b"[" * 100_000, b"nul"])
def test_what_is_no_json_is_an_answer_error(content):
    with pytest.raises(AnswerError, match="the answer is not JSON"):
        read_answer(list_tickets(), content)


@pytest.mark.parametrize("content", [b"", b"{}", b"\x89PNG\r\n\x1a\n\x00\xff", "Bücher".encode()])
def test_the_content_of_a_file_is_given_byte_for_byte(content):
    assert read_answer(get_attachment(501), content) == content


def test_an_empty_body_is_read_as_nothing():
    assert read_answer(delete_ticket(1), b"") is None


def test_a_byte_order_mark_is_no_harm():
    assert read_answer(get_ticket(5), b'\xef\xbb\xbf{"id": 5}').id == 5


def server(request: httpx.Request) -> httpx.Response:
    """Tells what was asked, as a ticket."""
    asked = {"id": 1, "asked": f"{request.method} {request.url}", "sent": request.content.decode()}
    return httpx.Response(404 if request.url.path.endswith("/404") else 200, json=asked)


@pytest.fixture
def client() -> Client:
    return Client(httpx.Client(base_url="https://acme.halopsa.com/api", transport=httpx.MockTransport(server)))


def test_the_bare_client_sends_any_operation_below_its_base_url(client):
    row = client.send(get_ticket(5, includedetails=True))

    assert row["asked"] == "GET https://acme.halopsa.com/api/Tickets/5?includedetails=true"


def test_the_bare_client_sends_no_list_in_pages_without_saying_which(client):
    with pytest.raises(ArgumentError, match="list_tickets gives pages"):
        client.send(list_tickets())


def test_the_bare_client_sends_the_array(client):
    (row,) = client.send(save_tickets([Ticket(summary="ü")]))

    assert row["asked"] == "POST https://acme.halopsa.com/api/Tickets"
    assert json.loads(row["sent"]) == [{"summary": "ü"}]


def test_the_bare_client_gives_the_content_of_a_file():
    http = httpx.Client(
        base_url="https://acme.example/api",
        transport=httpx.MockTransport(lambda _: httpx.Response(200, content=b"\xff")),
    )

    assert Client(http).send(get_attachment(501)) == b"\xff"


def test_the_bare_client_sends_the_form(client):
    token = client.send(create_token(grant_type="client_credentials", client_id="a", client_secret="b&c", scope="all"))

    assert token["sent"] == "grant_type=client_credentials&client_id=a&client_secret=b%26c&scope=all"


def test_the_bare_client_keeps_a_quoted_id_quoted(client):
    assert client.send(get_priority("a/b c"))["asked"].endswith("/api/Priority/a%2Fb%20c")


def test_the_bare_client_leaves_refusals_to_httpx(client):
    with pytest.raises(httpx.HTTPStatusError):
        client.send(get_ticket(404))


async def test_the_bare_async_client_sends_any_operation():
    http = httpx.AsyncClient(base_url="https://acme.halopsa.com/api", transport=httpx.MockTransport(server))

    row = await AsyncClient(http).send(get_ticket(5))

    assert row["asked"] == "GET https://acme.halopsa.com/api/Tickets/5"


async def test_the_bare_async_client_leaves_refusals_to_httpx():
    http = httpx.AsyncClient(base_url="https://acme.halopsa.com/api", transport=httpx.MockTransport(server))

    with pytest.raises(httpx.HTTPStatusError):
        await AsyncClient(http).send(get_ticket(404))
