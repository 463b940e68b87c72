# Written by `python scripts/unasync.py` from tests/_async/test_deadline.py. Do not edit.
"""A call ends by its deadline, whatever the server does meanwhile: each time-out alone would never be exceeded."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import httpx
import pytest

from halo import AccessToken, Halo, OutcomeUnknownError, RequestTimeoutError, Retry, ValidationError
from halo.testing import FakeClock
from tests.dripping import dripping_server

DRIPS = {
    "a body": (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n", b" "),
    "a body in chunks": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "a head": (b"HTTP/1.1 200 OK\r\nX-Y: ", b"z"),
    "interim answers": (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
}
NO_AUTHORITIES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # to read them takes as long as a call may here
HURRY = {
    "credentials": AccessToken("the-token"),
    "retry": Retry(deadline=0.2),
    "ssl_context": NO_AUTHORITIES,
}
PATIENT = {
    "base_url": "https://halo.example",
    "credentials": AccessToken("the-token"),
    "retry": Retry(deadline=60),
}


@pytest.mark.parametrize("drip", DRIPS.values(), ids=DRIPS)
def test_what_drips_is_given_up_and_not_asked_for_again(drip: tuple[bytes, bytes]):
    with dripping_server(*drip) as url:
        with Halo(base_url=url, **HURRY) as halo:
            with pytest.raises(
                RequestTimeoutError, match=r"(?s)/Status: not done within the deadline of 0\.2 s\..*dead"
            ):
                halo.statuses.list().first()

            assert halo.usage.requests == 1


def test_connections_from_before_there_was_a_deadline_obey_it_too():
    whole = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]"
    with dripping_server(*DRIPS["interim answers"], before=[whole]) as url:
        with Halo(base_url=url, **{**HURRY, "retry": None}) as halo:
            assert halo.statuses.list().first() is None

            with pytest.raises(RequestTimeoutError, match="deadline"):
                halo.with_options(retry=Retry(deadline=0.1)).statuses.list().first()


def test_the_outcome_of_a_create_is_unknown_then():
    with dripping_server(*DRIPS["a body"]) as url:
        with Halo(base_url=url, **HURRY) as halo:
            with pytest.raises(OutcomeUnknownError, match="no response in time"):
                halo.tickets.create(summary="x")


def dripping_transport(clock: FakeClock, status_code: int) -> httpx.MockTransport:
    """One of the caller's own, in which a body never ends; each part of it takes a second."""

    def body() -> Iterator[bytes]:
        while True:
            clock.advance(1)
            yield b" "

    return httpx.MockTransport(lambda _request: httpx.Response(status_code, content=body()))


def test_a_transport_of_the_callers_is_stopped_between_the_parts_of_a_body():
    clock = FakeClock()

    with Halo(transport=dripping_transport(clock, 200), clock=clock, **PATIENT) as halo:
        with pytest.raises(RequestTimeoutError, match="deadline of 60 s"):
            halo.statuses.list().first()

    assert clock.monotonic() == 60


def test_a_refusal_is_certain_however_slowly_it_is_worded():
    clock = FakeClock()

    with Halo(transport=dripping_transport(clock, 400), clock=clock, **PATIENT) as halo:
        with pytest.raises(ValidationError):
            halo.tickets.create(summary="x")
