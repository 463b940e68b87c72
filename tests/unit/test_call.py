"""A call on its way: may it be sent twice, and can its path lead anywhere but to the API."""

import datetime as dt
from typing import Any

import httpx
import pytest
from halo_api.api import create_token, delete_ticket, get_ticket, list_tickets, save_tickets

from halo._http.request import build_request
from halo._policy.call import Arguments, Call
from halo._policy.effect import effect_of, records_in
from halo._policy.options import Options
from halo.errors import InvalidRequestError
from halo.hooks import Effect

READS: dict[str, tuple[str, Any]] = {
    "reading": ("GET", None),
    "asking for a head": ("HEAD", None),
    "asking for options": ("OPTIONS", None),
}
CHANGES: dict[str, tuple[str, Any]] = {
    "deleting": ("DELETE", None),
    "an update": ("POST", [{"id": 5, "summary": "x"}]),
    "an update of a negative id": ("POST", [{"id": -103, "name": "x"}]),
    "an update of a GUID": ("POST", [{"id": "1f0b", "name": "x"}]),
    "several updates": ("POST", [{"id": 5}, {"id": "6"}, {"id": "5a2b4b0c-1111-2222-3333-000000000000"}]),
    "an update with flags that do no harm": ("POST", [{"id": 5, "_validate_updates": True, "_recover": True}]),
    "an update with a name that is no text": ("POST", [{"id": 5, 7: "x"}]),
}
ZERO_GUID = "00000000-0000-0000-0000-000000000000"

CREATES: dict[str, tuple[str, Any]] = {
    "a create": ("POST", [{"summary": "x"}]),
    "a create among updates": ("POST", [{"id": 5}, {"summary": "x"}]),
    **{
        f"an id of {id!r}": ("POST", [{"id": id, "summary": "x"}])
        for id in (0, -1, None, "", "0", "-1", "00", " 0", "-0", "0.0", "\uff10\uff10", True, ZERO_GUID)
    },
    "an id that is a list": ("POST", [{"id": [], "rows": []}, {"summary": "x"}]),
    "a command that adds rows": ("POST", [{"id": 5, "_add_rows": [{"column_1": 1}]}]),
    "a command nobody knows": ("POST", [{"id": 5, "_do_something": True}]),
    "an object and no array": ("POST", {"id": 5, "summary": "x"}),
    "nothing": ("POST", None),
    "an empty array": ("POST", []),
    "an array of texts": ("POST", ["x"]),
    "a text": ("POST", "[]"),
    "another method": ("PUT", [{"id": 5}]),
}


@pytest.mark.parametrize(
    ("method", "body", "effect"),
    [
        pytest.param(method, body, effect, id=what)
        for effect, calls in {"read": READS, "change": CHANGES, "create": CREATES}.items()
        for what, (method, body) in calls.items()
    ],
)
def test_the_effect_of_a_call_is_known_from_its_method_and_body(method: str, body: Any, effect: Effect):
    assert effect_of(method, body) == effect


@pytest.mark.parametrize(
    ("body", "records"),
    [
        (None, ()),
        ("text", ()),
        ({"a": 1}, ({"a": 1},)),
        ([{"a": 1}, "x", {"b": 2}], ({"a": 1}, {"b": 2})),
    ],
)
def test_the_records_of_a_body_are_kept_for_who_must_look_for_them(body: object, records: tuple[object, ...]):
    assert records_in(body) == records


class TestOperations:
    @pytest.mark.parametrize(
        ("request_", "shown"),
        [
            (list_tickets(client_id=5).page(1), ("GET", "/Tickets", "list_tickets", "read")),
            (get_ticket(5), ("GET", "/Tickets/5", "get_ticket", "read")),
            (delete_ticket(5), ("DELETE", "/Tickets/5", "delete_ticket", "change")),
            (save_tickets([{"summary": "x"}]), ("POST", "/Tickets", "save_tickets", "create")),
            (save_tickets([{"id": 5, "summary": "x"}]), ("POST", "/Tickets", "save_tickets", "change")),
        ],
        ids=["list", "get", "delete", "create", "update"],
    )
    def test_an_operation_is_a_call_of_its_route(self, request_, shown: tuple[str, str, str, str]):
        call = Call.of_operation(request_, Options())

        assert (call.method, call.path, call.operation, call.effect) == shown

    def test_the_records_are_not_in_the_repr(self):
        call = Call.of_operation(save_tickets([{"summary": "Jane Doe"}]), Options())

        assert call.records == ({"summary": "Jane Doe"},)
        assert "Jane" not in repr(call)

    def test_the_token_request_is_not_for_a_client_that_signs_in_by_itself(self):
        request = create_token(grant_type="client_credentials", client_id="x", client_secret="y", scope="all")

        with pytest.raises(InvalidRequestError, match=r"create_token cannot be sent by a client that signs in itself"):
            Call.of_operation(request, Options())


def of_request(path: Any, method: str = "GET", **rest: Any) -> Call:
    return Call.of_route(method, path, Options(), Arguments(**rest))


def sent(call: Call) -> httpx.Request:
    with httpx.Client(base_url="https://acme.halopsa.com/api") as http:
        return build_request(http, call, "https://acme.halopsa.com/api")


class TestAnyOtherRoute:
    @pytest.mark.parametrize(
        ("path", "url"),
        [
            ("/Tickets", "/api/Tickets"),
            ("/api/Tickets", "/api/Tickets"),
            ("/API/Tickets", "/api/Tickets"),
            ("/Tickets?search=a..b&count=1", "/api/Tickets?search=a..b&count=1"),
            ("/Tickets/a..b", "/api/Tickets/a..b"),
            ("/Report/a%2Fb", "/api/Report/a%2Fb"),
            ("/", "/api/"),
        ],
    )
    def test_a_path_is_relative_to_the_api_with_or_without_the_prefix(self, path: str, url: str):
        assert str(sent(of_request(path)).url) == f"https://acme.halopsa.com{url}"

    def test_json_and_a_text_go_out_as_they_are_called(self):
        text = sent(of_request("/Tickets", "POST", content="für"))
        own = sent(of_request("/Tickets", "POST", json=[], headers={"content-type": "application/problem+json"}))

        assert text.content == "für".encode()
        assert (own.content, own.headers.get_list("content-type")) == (b"[]", ["application/problem+json"])

    def test_dates_go_out_as_filters_send_them(self):
        moment = dt.datetime(2026, 6, 1, 10, tzinfo=dt.timezone(dt.timedelta(hours=5)))

        params = {"startdate": moment, "enddate": dt.date(2026, 6, 2), "id": [1, 2], "open": True}

        assert dict(sent(of_request("/Tickets", params=params)).url.params.multi_items()) == {
            "startdate": "2026-06-01T05:00:00",
            "enddate": "2026-06-02",
            "id": "2",
            "open": "true",
        }

    def test_what_is_in_a_list_goes_out_as_it_does_alone(self):
        moment = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)

        given = Arguments(params={"ids": [1.0, 2], "since": [moment], "open": True})

        assert Call.of_route("GET", "/Tickets", Options(), given).payload.query == {
            "ids": [1, 2],
            "since": ["2026-01-01T00:00:00"],
            "open": True,
        }

    @pytest.mark.parametrize(
        "value",
        [None, [1, None], float("nan"), [dt.datetime(2026, 1, 1)], iter([1])],  # noqa: DTZ001
        ids=["none", "none in a list", "no number", "a naive datetime", "an iterator"],
    )
    def test_what_is_no_value_is_refused_in_a_list_too(self, value):
        with pytest.raises(InvalidRequestError, match="ids="):
            Call.of_route("GET", "/Tickets", Options(), Arguments(params={"ids": value}))

    def test_a_parameter_that_is_none_is_refused(self):
        with pytest.raises(InvalidRequestError, match="client_id=None cannot be sent"):
            of_request("/Tickets", params={"client_id": None})

    @pytest.mark.parametrize(
        "path",
        [
            "",
            "Tickets",
            "//evil.example/Tickets",
            "https://evil.example/Tickets",
            "/..",
            "/../auth/token",
            "/Tickets/../../auth/token",
            "/%2e%2e/auth/token",
            "/%2E./auth/token",
            "/..%2fauth/token",
            "/%2f/evil.example",
            "/Tickets\\..\\..\\auth",
            "/%5c%5cevil.example",
            "\\\\evil.example",
            None,
            5,
            b"/Tickets",
        ],
        ids=repr,
    )
    def test_a_path_that_would_leave_the_api_is_refused(self, path: Any):
        """The token goes along, and is for the API alone."""
        with pytest.raises(InvalidRequestError) as caught:
            of_request(path)

        assert str(caught.value) == (
            f"request('GET', {path!r}): the path is not below the API.\n"
            'Make it relative to the API, such as "/Tickets"; the token is sent nowhere else.'
        )

    @pytest.mark.parametrize(
        ("path", "rest"),
        [
            pytest.param("/Tick\nets", {}, id="a line end in the path"),
            pytest.param("/Tickets", {"json": {1, 2}}, id="a set as JSON"),
            pytest.param("/Tickets", {"json": float("nan")}, id="no number as JSON"),
            pytest.param("/Tickets", {"content": 5}, id="a number as content"),
            pytest.param("/Tickets", {"headers": {"X": "ä\ud800"}}, id="half a character in a header"),
        ],
    )
    def test_what_cannot_be_sent_is_refused_in_our_words(self, path: str, rest: dict[str, Any]):
        with pytest.raises(InvalidRequestError, match="cannot be sent"):
            sent(of_request(path, "POST", **rest))

    def test_the_query_stays_out_of_path_and_route(self):
        """Both stand in texts and logs; filters may hold people's names."""
        call = of_request("/Users?search=Jane", "get")

        assert (call.method, call.path, call.operation) == ("GET", "/Users", "GET /Users")

    def test_the_body_goes_as_it_is_given(self):
        request = sent(of_request("/Tickets", "post", json=[{"id": 5}], headers={"X-Mine": "1"}))

        assert (request.method, request.content, request.headers["X-Mine"]) == ("POST", b'[{"id":5}]', "1")
