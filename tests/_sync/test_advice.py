# Written by `python scripts/unasync.py` from tests/_async/test_advice.py. Do not edit.
"""What is asked for in other clients' words is answered with ours."""

from __future__ import annotations

import pickle
import socket
from collections.abc import Callable
from typing import Any

import pytest

from halo import ConfigurationError, InvalidRequestError, NotFoundError, Retry, TransportError
from halo.testing import FakeClock

CALLS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "timeout": (lambda halo: halo.tickets.list(timeout=5), r"halo\.with_options\(timeout=5\)"),
    "headers": (lambda halo: halo.tickets.list(headers={"X-Key": "s3cret"}), r"halo\.with_options\(headers=\.\.\.\)"),
    "per_page": (lambda halo: halo.tickets.list(per_page=5), r"halo\.with_options\(page_size=\.\.\.\)"),
    "limit": (lambda halo: halo.tickets.list(limit=5), r"halo\.tickets\.list\(\.\.\.\)\.limit\(10\)"),
    "page_no": (lambda halo: halo.tickets.list(page=2), r"halo\.tickets\.list\(\.\.\.\)\.pages\(start=2\)"),
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


def test_a_name_where_an_id_belongs_is_told_what_has_the_id(halo):
    with pytest.raises(InvalidRequestError, match=r"halo\.clients\.find\('Acme'\) has the id"):
        halo.clients.get("Acme")
    with pytest.raises(InvalidRequestError, match=r"halo\.tickets\.list\(search='VPN'\) has ids"):
        halo.tickets.delete("VPN")


@pytest.mark.parametrize("option", [{"retry": 0}, {"retry": False}, {"hooks": 0}, {"hooks": print}])
def test_an_option_that_is_not_understood_is_refused(connected, option: dict[str, Any]):
    with pytest.raises(ConfigurationError, match=f"{next(iter(option))}="):
        connected(**option)


def test_headers_of_a_copy_go_along_with_each_request_and_are_shown_nowhere(halo, sandbox):
    copy = halo.with_options(headers={"X-Gateway-Key": "s3cret"})

    copy.tickets.list().first()

    assert "s3cret" not in repr(copy)
    with pytest.raises(ConfigurationError, match="Authorization is the client's own"):
        halo.with_options(headers={"authorization": "Bearer x"})
    with pytest.raises(ConfigurationError, match="The header 'X-Key' cannot be sent") as caught:
        halo.with_options(headers={"X-Key": "s3cret\n"})
    assert "s3cret" not in str(caught.value)


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
