"""What a receiver of webhooks accepts, and what it reads in a delivery."""

from __future__ import annotations

import base64
import datetime as dt
import json
import traceback
from collections.abc import Callable
from email.message import Message
from functools import partial
from typing import Any, cast
from urllib.parse import urlencode

import pytest
from halo_api.models import Ticket

from halo import ConfigurationError, DeliveryError, HaloError, InvalidRequestError
from halo.webhooks import Auth, Basic, Bearer, Event, Key, NoAuth, parse

SEEN: dict[str, Any] = {  # on a live tenant, with most of the ticket left out (a public program's test)
    "id": "8e25bc7b-e07e-4102-9398-5d6647e1e79d",
    "webhook_id": "53232637-7724-4a19-b126-3c7267a292aa",
    "notification_id": 41,
    "escmsg_id": "a726ee11-acb8-f111-8260-02725cb0e102",
    "event": "ticket status changed",
    "message": "The status has been changed for Ticket ID: 0004242.",
    "object_id": 4242,
    "agent_id": 3,
    "timestamp": "2026-09-25T06:41:08.7895915Z",
    "ticket": {"id": 4242, "summary": "redacted", "status_id": 9, "customfields": []},
}
SECRET = "s3cret-of-the-webhook"


def basic(username: str, password: str) -> str:
    return base64.b64encode(f"{username}:{password}".encode()).decode()


def read(body: Any, **headers: str) -> list[Event]:
    """The events of a body that needs no authentication."""
    return parse(headers, body if isinstance(body, bytes | str) else json.dumps(body), auth=NoAuth())


def refusal(headers: Any, body: bytes | str = "{}", *, auth: Auth, **settings: Any) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        parse(headers, body, auth=auth, **settings)
    return caught.value


@pytest.mark.parametrize(
    ("auth", "headers"),
    [
        (NoAuth(), {}),
        (Basic("halo", SECRET), {"Authorization": f"Basic {basic('halo', SECRET)}"}),
        (Basic("halo", SECRET), {"AUTHORIZATION": f"bAsIc   {basic('halo', SECRET)}"}),
        (
            Basic("halo", "pässword"),
            {"authorization": f"Basic {base64.b64encode('halo:pässword'.encode('latin-1')).decode()}"},
        ),
        (Bearer(SECRET), [(b"authorization", b"bearer " + SECRET.encode())]),
        (Key("X-Api-Key", SECRET), {"x-api-key": SECRET}),
    ],
)
def test_what_the_webhook_was_set_up_with_is_accepted_in_any_case(auth: Auth, headers: Any):
    assert parse(headers, "[]", auth=auth) == []


@pytest.mark.parametrize("auth", [Basic("halo", SECRET), Bearer(SECRET), Key("Authorization", SECRET)])
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": ""},
        {"Authorization": "Bearer "},
        {"Authorization": "Basic"},
        {"Authorization": f"Digest {SECRET}"},
        {"Authorization": f"Basic {basic('halo', SECRET[:-1])}"},
        {"Authorization": f"Bearer {SECRET}x"},
        [("Authorization", f"Bearer {SECRET}"), ("authorization", f"Basic {basic('halo', SECRET)}")],
    ],
)
def test_anything_else_is_not_authentic_and_no_text_or_frame_shows_what_came(auth: Auth, headers: Any):
    error = refusal(headers, auth=auth)

    shown = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    ours = shown[shown.index("parsing.py") :]
    assert error.status == 401
    assert SECRET[:-1] not in ours
    assert basic("halo", SECRET) not in ours


@pytest.mark.parametrize("secret", ["", "  ", None, "line\nbreak"])
@pytest.mark.parametrize("make", [Bearer, partial(Key, "X-Key")])
def test_a_secret_that_is_empty_is_refused_when_it_is_set_up(make: Any, secret: Any):
    """As an unset variable of the environment is: it would let everybody in."""
    with pytest.raises(ConfigurationError):
        make(secret)


def test_a_password_may_have_blanks_and_must_not_be_empty():
    assert "***" in repr(Basic("halo", "correct horse"))
    with pytest.raises(ConfigurationError, match="password is empty"):
        Basic("halo", "")
    with pytest.raises(ConfigurationError, match="username='' is not a user name"):
        Basic("", SECRET)


def test_a_password_that_was_read_with_its_line_break_is_refused_and_not_shown():
    """Nothing that Halo sends would match it."""
    with pytest.raises(ConfigurationError, match="line break") as caught:
        Basic("halo", f"{SECRET}\n")

    assert SECRET not in str(caught.value)


def test_headers_may_be_those_of_http_server():
    headers = Message()
    headers["Authorization"] = f"Basic {basic('halo', SECRET)}"

    assert parse(headers, "[]", auth=Basic("halo", SECRET)) == []


@pytest.mark.parametrize("headers", [None, 7, ["Authorization"], {"Authorization": None}])
def test_what_has_no_headers_is_refused(headers: Any):
    with pytest.raises(InvalidRequestError, match="headers has no names and values"):
        parse(headers, "{}", auth=Bearer(SECRET))


@pytest.mark.parametrize(
    ("error", "words", "call"),
    [
        (ConfigurationError, "max_bytes=0 is not", lambda: parse({}, "[]", auth=NoAuth(), max_bytes=0)),
        (ConfigurationError, "header='X Key' is not", lambda: Key("X Key", SECRET)),
        (InvalidRequestError, "body is list", lambda: parse({}, cast("Any", [SEEN]), auth=NoAuth())),
    ],
)
def test_an_argument_that_cannot_be_is_refused(error: type[HaloError], words: str, call: Callable[[], object]):
    with pytest.raises(error, match=words):
        call()


@pytest.mark.parametrize("auth", [None, "", ("basic", "halo", SECRET)])
def test_that_there_is_no_authentication_has_to_be_said(auth: Any):
    with pytest.raises(ConfigurationError, match="auth is none of") as caught:
        parse({}, "{}", auth=auth)

    assert SECRET not in str(caught.value)


def test_the_form_that_was_seen_live_is_read_into_types():
    [event] = read(SEEN)

    assert (event.id, event.name, event.object_id) == (SEEN["id"], "ticket status changed", 4242)
    assert event.webhook_id == SEEN["webhook_id"]
    assert event.timestamp == dt.datetime(2026, 9, 25, 6, 41, 8, 789591, tzinfo=dt.UTC)
    assert isinstance(event.record, Ticket)
    assert event.record.status_id == 9
    assert event.is_known
    assert event.raw == SEEN
    assert "redacted" not in repr(event)


def test_event_information_alone_has_no_record():
    [event] = read({name: value for name, value in SEEN.items() if name != "ticket"})

    assert event.is_known
    assert event.record is None


def test_a_record_that_has_names_in_place_of_ids_comes_as_it_is():
    ticket = {"id": 4242, "status_id": "Closed"}

    [event] = read({**SEEN, "ticket": ticket})

    assert event.is_known
    assert event.record == ticket


def test_the_record_is_the_one_that_the_event_is_about():
    """Others may be linked to it."""
    [event] = read({**SEEN, "ticket": SEEN["ticket"], "action": {"id": 3, "ticket_id": 4242}, "client": {"id": 12}})

    assert isinstance(event.record, Ticket)


@pytest.mark.parametrize(
    "payload",
    [{"id": 7, "summary": "A bare ticket"}, {"id": SEEN["id"], "ticket": {"id": 7}}, {"event": "closed", "id": 7}],
)
def test_a_template_comes_as_it_is_and_its_id_is_not_that_of_an_event(payload: Any):
    """Two updates of one ticket would otherwise be the same event."""
    [event] = read(payload)

    assert event == Event(record=payload, raw=payload)
    assert not event.is_known


@pytest.mark.parametrize(
    "body", [[SEEN, SEEN], {"events": [SEEN, SEEN]}, urlencode([("payload", json.dumps(SEEN))] * 2)]
)
def test_a_delivery_may_hold_many_events(body: Any):
    events = read(body, **{"Content-Type": "application/x-www-form-urlencoded"})

    assert [event.object_id for event in events] == [4242, 4242]


def test_of_a_batch_nothing_is_lost_that_has_another_form():
    assert [event.raw for event in read([SEEN, 7, {"x": 1}])] == [SEEN, 7, {"x": 1}]


@pytest.mark.parametrize(
    "body",
    [
        urlencode({"payload": json.dumps(SEEN)}),
        urlencode({json.dumps(SEEN): ""}),
        urlencode({name: value if isinstance(value, str) else json.dumps(value) for name, value in SEEN.items()}),
        json.dumps(SEEN),
        b"\xef\xbb\xbf" + json.dumps(SEEN).encode(),
    ],
)
def test_a_form_is_read_like_json_whatever_it_is_called(body: Any):
    [event] = read(body, **{"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"})

    assert (event.id, event.object_id) == (SEEN["id"], 4242)
    assert isinstance(event.record, Ticket)


def test_a_field_that_only_begins_like_json_is_text():
    [event] = read("title=[EXT]+Hello&number=7", **{"content-type": "application/x-www-form-urlencoded"})

    assert event.raw == {"title": "[EXT] Hello", "number": "7"}


@pytest.mark.parametrize(
    "body", ["", "hello", "{", "[" * 100_000, '{"a":' * 100_000, b"\xff{}", f"[{'1' * 5000}]", "a=1"]
)
def test_a_body_that_cannot_be_read_is_an_error_that_does_not_show_it(body: Any):
    error = refusal({}, body, auth=NoAuth())

    assert error.status == 400
    assert "hello" not in repr(error)
    assert not hasattr(error.__cause__, "doc")


def test_a_form_of_too_many_fields_is_refused():
    headers = {"content-type": "application/x-www-form-urlencoded"}

    assert refusal(headers, "&".join(["a=1"] * 2000), auth=NoAuth()).status == 400


def test_a_body_that_is_too_large_is_refused_before_it_is_read():
    assert refusal({}, b"[" * 1001, auth=NoAuth(), max_bytes=1000).status == 413
    assert refusal({}, b"[" * 1001, auth=Bearer(SECRET), max_bytes=1000).status == 401  # who asks, first
