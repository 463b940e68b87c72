# Written by `python scripts/unasync.py` from tests/_async/test_advice.py. Do not edit.
"""What is asked for in other clients' words is answered with ours."""

from __future__ import annotations

import inspect
import pickle
import socket
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from traceback import walk_tb
from typing import Any

import pytest
from halo_api import UNSET
from halo_api.models import Ticket

from halo import (
    Halo,
    ConfigurationError,
    InvalidRequestError,
    NotFoundError,
    Retry,
    StatusError,
    TransportError,
)
from halo._runtime.concurrency import call
from halo.testing import FakeClock

CALLS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "timeout": (lambda halo: halo.tickets.list(timeout=5), r"halo\.with_options\(timeout=5\)"),
    "headers": (lambda halo: halo.tickets.list(headers={"X-Key": "s3cret"}), r"halo\.with_options\(headers=\.\.\.\)"),
    "per_page": (lambda halo: halo.tickets.list(per_page=5), r"halo\.with_options\(page_size=\.\.\.\)"),
    "limit": (lambda halo: halo.tickets.list(limit=5), r"halo\.tickets\.list\(\.\.\.\)\.limit\(10\)"),
    "page_no": (lambda halo: halo.tickets.list(page=2), r"halo\.tickets\.list\(\.\.\.\)\.pages\(start=2\)"),
    "order_by": (lambda halo: halo.tickets.list(order_by="id"), r"Did you mean 'order'\?"),
    "an id": (lambda halo: halo.tickets.list(id=5), r"One record by its id: halo\.tickets\.get\(5\)"),
    "a secret": (lambda halo: halo.tickets.list(api_key="s3cret"), r"extra_query=\{'api_key': \*\*\*\}"),
    "several clients": (lambda halo: halo.tickets.list(client_id=[1, 2]), "client_ids takes several"),
    "several statuses": (lambda halo: halo.tickets.list(status_id=[1, 2]), "status takes several"),
}


@pytest.mark.parametrize("call", CALLS)
def test_an_option_that_is_no_filter_is_told_where_it_belongs(halo, call: str):
    ask, advice = CALLS[call]

    with pytest.raises(InvalidRequestError, match=advice) as caught:
        ask(halo)

    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("time_entries", r"halo\.actions\.list\(timeentriesonly=True\)"),
        ("companies", r"halo\.clients\b"),
        ("technicians", r"halo\.agents\b"),
        ("tickts", "Did you mean 'tickets'"),
    ],
)
def test_what_others_call_otherwise_is_found(halo, name: str, advice: str):
    with pytest.raises(AttributeError, match=advice):
        getattr(halo, name)


@pytest.mark.parametrize(("name", "near"), [("delet", "delete"), ("create_mny", "create_many")])
def test_a_method_that_is_not_there_is_told_the_nearest(halo, name: str, near: str):
    with pytest.raises(AttributeError, match=f"halo.tickets has no '{name}'. Did you mean '{near}'"):
        getattr(halo.tickets, name)


def test_a_custom_field_among_the_fields_is_told_where_it_belongs(halo):
    with pytest.raises(InvalidRequestError, match=r"CFOrigin: .* custom=\{'CFOrigin': \.\.\.\}"):
        halo.tickets.create(summary="x", CFOrigin="phone")


@pytest.mark.parametrize(("index", "way"), [(0, r"\.first\(\)"), (slice(5), r"\.limit\(n\)")])
def test_an_index_into_rows_that_were_not_fetched_is_told_what_they_have(halo, index: Any, way: str):
    with pytest.raises(TypeError, match=f"cannot be indexed: nothing has been fetched. Use {way}"):
        halo.tickets.list()[index]


def flags_of(halo: Halo) -> Iterator[tuple[Callable[..., Any], str]]:
    """The methods that take True or False, with the name of each such argument."""
    owners = [halo, halo.tickets.list(), halo.tickets, halo.webhooks]  # all others are made like these
    for owner in owners:
        names = [name for name in dir(type(owner)) if not name.startswith("_")]
        for method in filter(inspect.isroutine, (getattr(owner, name) for name in names)):
            for parameter in inspect.signature(method).parameters.values():
                kinds = {kind.strip() for kind in str(parameter.annotation).split("|")}
                if parameter.default is not UNSET and "bool" in kinds:
                    yield method, parameter.name


def test_what_is_neither_true_nor_false_is_refused_by_every_method(halo, sandbox):
    """dry_run="no" counts as true, and hidden="no" too."""
    flags = [*flags_of(halo)]
    assert {name for _, name in flags} >= {"typed", "labels", "dry_run", "confirm", "replace", "hidden", "verify"}
    for method, name in flags:
        needed = [
            "select 1" if method.__name__ == "sql" else []
            for parameter in inspect.signature(method).parameters.values()
            if parameter.default is parameter.empty and parameter.kind <= parameter.POSITIONAL_OR_KEYWORD
        ]
        keyed = {"key": "name"} if method.__name__ == "upsert" else {}

        with pytest.raises((InvalidRequestError, ConfigurationError), match=f"{name}='no'"):
            call(partial(method, *needed, **keyed, **{name: "no"}))

    assert list(sandbox.journal) == []


NAMES_FOR_IDS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "get": (lambda halo: halo.clients.get("Acme"), r"halo\.clients\.find\('Acme'\) has the id"),
    "update": (lambda halo: halo.clients.update("Acme", name="A"), r"halo\.clients\.find\('Acme'\) has the id"),
    "delete": (lambda halo: halo.tickets.delete("VPN"), r"halo\.tickets\.list\(search='VPN'\) has ids"),
    "a field of nothing": (lambda halo: halo.tickets.create(summary="x", department_id="IT"), r"describe\('tickets'\)"),
    "a field of what has no name": (lambda halo: halo.tickets.update(5, parent_id="VPN"), r"search='VPN'\) has ids"),
    "a dict": (lambda halo: halo.tickets.update({"id": 5}, summary="x"), "A dict is not an id"),
    "a record": (lambda halo: halo.tickets.get(Ticket.from_dict({"id": 5})), "A record is not an id: give its .id"),
}


@pytest.mark.parametrize("call", NAMES_FOR_IDS)
def test_what_is_no_id_is_told_what_has_the_id(halo, call: str):
    ask, advice = NAMES_FOR_IDS[call]

    with pytest.raises(InvalidRequestError, match=advice):
        ask(halo)


MISPLACED: dict[str, tuple[Callable[[Any], Any], str]] = {
    "an id by name": (lambda halo: halo.tickets.update(id=5), r"halo\.tickets\.update\(5, summary=\.\.\.\)"),
    "an id by name to get": (lambda halo: halo.tickets.get(id=5), r"halo\.tickets\.get\(5\)"),
    "no id": (lambda halo: halo.tickets.delete(), r"halo\.tickets\.delete\(id\)"),
    "a dict to create": (lambda halo: halo.tickets.create({"summary": "x"}), r"create\(\*\*fields\) for a dict"),
    "a dict to update": (lambda halo: halo.tickets.update(5, {"summary": "x"}), r"update\(5, \*\*fields\) for a dict"),
}


@pytest.mark.parametrize("call", MISPLACED)
def test_an_argument_in_the_wrong_place_is_told_where_it_belongs(halo, call: str):
    ask, advice = MISPLACED[call]

    with pytest.raises(InvalidRequestError, match=advice):
        ask(halo)


def test_a_fault_of_python_in_a_method_stays_one(halo):
    """Only arguments that are in the wrong place are told so."""

    class Broken(Mapping[str, Any]):
        def __getitem__(self, name: str) -> Any:
            raise TypeError("a fault of its own")

        def __iter__(self) -> Iterator[str]:
            return iter(["x"])

        def __len__(self) -> int:
            return 1

    with pytest.raises(TypeError, match="a fault of its own"):
        halo.tickets.create(summary="x", extra_fields=Broken())


@pytest.mark.parametrize(
    ("arguments", "settings", "advice"),
    [
        (("https://acme.example", "id", "s3cret"), {}, r"by name\.\n\w+\(base_url=\.\.\., client_id=\.\.\.,"),
        ((), {"url": "https://acme.example"}, r"no setting 'url'\.\nGive base_url=\.\.\. instead"),
        ((), {"password": "s3cret"}, r"credentials=PasswordCredentials\(\.\.\.\)"),
        ((), {"base_ur": "https://acme.example"}, "Did you mean 'base_url'"),
        ((), {"zzz": 1}, r"help\(\w+\) has them all"),
    ],
)
def test_settings_that_the_client_does_not_have_are_told_what_it_has(
    arguments: tuple[Any, ...], settings: dict[str, Any], advice: str
):
    with pytest.raises(ConfigurationError, match=advice) as caught:
        Halo(*arguments, **settings)

    frames = [frame.f_locals for frame, _ in walk_tb(caught.value.__traceback__) if "halo" in frame.f_code.co_filename]
    assert "s3cret" not in f"{caught.value} {[local for local in frames if 'arguments' not in local]}"


def test_a_client_whose_settings_were_refused_can_be_shown_in_a_traceback():
    with pytest.raises(ConfigurationError) as caught:
        Halo(base_url="https://", client_id="a", client_secret="s3cret")

    clients = [frame.f_locals["self"] for frame, _ in walk_tb(caught.value.__traceback__) if "self" in frame.f_locals]
    assert f"<{Halo.__name__} without settings>" in map(repr, clients)


def test_a_class_of_the_users_may_take_other_settings():
    class Ours(Halo):
        def __init__(self, company: str) -> None:
            super().__init__(base_url=f"https://{company}.example", client_id="a", client_secret="b", tenant="c")

    assert "acme.example" in repr(Ours("acme"))


def test_the_signature_of_the_client_is_that_of_its_settings():
    assert [*inspect.signature(Halo).parameters][:3] == ["base_url", "client_id", "client_secret"]


@pytest.mark.parametrize(
    "option",
    [
        {"retry": 0},
        {"retry": False},
        {"hooks": 0},
        {"hooks": print},
        {"rate_limit": 5},
        {"token_store": "tokens.json"},
        {"ssl_context": False},  # to httpx it means that anybody may be the server
        {"clock": 0},
        {"credentials": 0},
    ],
)
def test_an_option_that_is_not_understood_is_refused(connected, option: dict[str, Any]):
    with pytest.raises(ConfigurationError, match=f"{next(iter(option))}="):
        connected(**option)


def test_headers_of_a_copy_go_along_with_each_request_and_are_shown_nowhere(halo, sandbox):
    copy = halo.with_options(headers={"X-Gateway-Key": "s3cret"})

    copy.tickets.list().first()

    assert "s3cret" not in repr(copy)
    with pytest.raises(InvalidRequestError, match="headers is of type list, not a dict of texts"):
        halo.with_options(headers=[("X-Key", "s3cret")])
    with pytest.raises(InvalidRequestError, match="authorization is the client's own"):
        halo.with_options(headers={"authorization": "Bearer x"})
    with pytest.raises(InvalidRequestError, match="the header 'X-Key' cannot be sent") as caught:
        halo.with_options(headers={"X-Key": "s3cret\n"})
    assert "s3cret" not in str(caught.value)


HEADERS = {
    "a value beyond ASCII": {"X-Key": "s3cr\u00e9t"},
    "a value of another alphabet": {"X-Key": "s3cret\u4e2d"},
    "a line end": {"X-Key": "s3cret\r\nX-Other: 1"},
    "a control character": {"X-Key": "s3cret\0"},
    "a space at its end": {"X-Key": "s3cret "},
    "bytes": {"X-Key": b"s3cret"},
    "a name with a colon": {"X-Key:": "s3cret"},
    "a name beyond ASCII": {"X-K\u00e9y": "s3cret"},
    "a length": {"Content-Length": "3"},
}


@pytest.mark.parametrize("headers", HEADERS.values(), ids=HEADERS)
def test_a_header_that_cannot_be_sent_is_refused_before_anything_is(halo, sandbox, headers: dict[str, Any]):
    with pytest.raises(InvalidRequestError, match="header") as of_request:
        halo.request("POST", "/Tickets", json=[{"summary": "x"}], headers=headers)
    with pytest.raises(InvalidRequestError, match="header") as of_copy:
        halo.with_options(headers=headers)

    assert "s3cr" not in f"{of_request.value}{of_copy.value}"
    assert list(sandbox.journal) == []


def test_a_query_that_is_too_long_for_any_url_names_its_longest_filter(halo):
    with pytest.raises(InvalidRequestError, match=r"too long.*\nGive search fewer values"):
        halo.tickets.list(search="x" * 70_000, client_id=5).first()


@pytest.mark.parametrize("status", [404, 414])
def test_a_query_that_is_too_long_is_told_with_its_longest_filter(halo, sandbox, status: int):
    """IIS says that there is no such page, which is not what to look for."""
    page = {
        "status": status,
        "body": "<html>404 - File or directory not found.",
        "headers": {"Content-Type": "text/html"},
    }
    sandbox.faults.add(path="/Tickets", **page)

    with pytest.raises(StatusError, match=r"is too long for this server, most of all search \(3007\)") as caught:
        halo.tickets.list(search="x" * 3000, client_id=1).first()

    assert not isinstance(caught.value, NotFoundError)
    assert "Give search fewer values at once" in str(caught.value)


def test_a_page_that_is_missing_is_no_query_that_is_too_long(halo, sandbox):
    sandbox.faults.add(path="/Tickets", status=404, body="<html>gone", headers={"Content-Type": "text/html"})

    with pytest.raises(NotFoundError):
        halo.tickets.list(search="x").first()


class TestTheFirstContact:
    """A host of which nothing has ever come is wrong, more often than not."""

    @pytest.fixture
    def nowhere(self) -> str:
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            return f"http://127.0.0.1:{closed.getsockname()[1]}"

    def test_fails_within_three_seconds(self, connected, nowhere: str, clock: FakeClock):
        began = clock.monotonic()
        with connected(base_url=nowhere) as halo:
            with pytest.raises(TransportError):
                halo.tickets.list().first()

        assert clock.monotonic() - began < 3

    def test_is_tried_as_often_as_was_said(self, connected, nowhere: str):
        with connected(base_url=nowhere, retry=Retry(attempts=5)) as halo:
            with pytest.raises(TransportError) as caught:
                halo.tickets.list().first()

        assert caught.value.attempts == 5


def test_a_wait_of_more_than_five_seconds_is_a_warning(halo, sandbox, caplog: pytest.LogCaptureFixture):
    sandbox.faults.add(path="/Status", status=503, headers={"Retry-After": "7"})

    halo.statuses.list().first()

    (record,) = [record for record in caplog.records if record.name == "halo"]
    assert (record.levelname, record.getMessage()) == ("WARNING", "waiting 7.0 s: GET /Status: 503 Service Unavailable")


def test_an_error_tells_whose_server_it_was_also_after_pickling(halo):
    with pytest.raises(NotFoundError) as caught:
        halo.tickets.get(999_999)

    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.host, error.tenant) == ("127.0.0.1", "sandbox")
    assert str(error).endswith("\nServer: 127.0.0.1, tenant sandbox.")
