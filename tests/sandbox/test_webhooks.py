"""The sandbox posts what happens in it to receivers on this machine."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs

import pytest

from halo.sandbox import Sandbox
from tests.answering import AnsweringServer, Reply, answering_server

from .conftest import signed_in

SECRET = "s3cret-of-the-webhook"


@pytest.fixture
def receiver() -> Iterator[AnsweringServer]:
    """A server that takes whatever is posted to it."""
    with answering_server() as server:
        server.on("/halo", Reply(status=204))
        yield server


@pytest.fixture
def listening(make_sandbox: Callable[..., Sandbox], receiver: AnsweringServer) -> Callable[..., Sandbox]:
    """Makes a sandbox with a webhook for all events of tickets; settings of the sandbox and fields of the webhook."""

    def make(*, kind: str = "full", **fields: Any) -> Sandbox:
        sandbox = make_sandbox(tickets=3, webhooks=kind)
        url = f"{receiver.url}/halo?from=sandbox"
        webhook = sandbox.add("webhooks", **{"name": "Mine", "url": url, "type": 0, "active": True, **fields})
        for number in (3, 19, 39, 76, 1072):
            sandbox.add("notifications", name="x", eventno=number, webhook_id=webhook["id"])
        return sandbox

    return make


def posted(sandbox: Sandbox, receiver: AnsweringServer) -> list[Any]:
    sandbox.webhooks.flush()
    return [json.loads(request.body) for request in receiver.received]


def test_what_happens_to_a_ticket_is_posted(listening, receiver):
    sandbox = listening()
    api = signed_in(sandbox)
    ticket = api.post("/Tickets", json=[{"summary": "The lift is stuck"}]).json()
    api.post("/Tickets", json=[{"id": ticket["id"], "status_id": 9}])
    user = sandbox.rows("users")[0]["id"]
    reply = {"ticket_id": ticket["id"], "outcome": "x", "note": "Thanks", "actionby_user_id": user, "new_status": 2}
    assert api.post("/Actions", json=[reply]).status_code == 201
    api.delete(f"/Tickets/{ticket['id']}")

    events = posted(sandbox, receiver)

    assert [event["event"] for event in events] == [
        *("new ticket logged", "ticket status changed", "closed"),
        *("ticket status changed", "ticket updated by user", "ticket deleted"),
    ]
    assert {event["object_id"] for event in events} == {ticket["id"]}
    assert len({event["id"] for event in events}) == len(events)
    assert events[0]["ticket"]["summary"] == "The lift is stuck"


def test_what_is_refused_has_not_happened(listening, receiver):
    sandbox = listening()
    answer = signed_in(sandbox).post("/Tickets", json=[{"summary": "Good"}, {"summary": "Bad", "status_id": 4711}])

    assert answer.status_code == 400
    assert posted(sandbox, receiver) == []


@pytest.mark.parametrize(
    ("kind", "names", "status"),
    [("full", {"customfields", "summary"}, 1), ("small", {"summary"}, 1), ("names", {"summary"}, "New")],
)
def test_the_record_is_whole_or_small_or_has_names_in_place_of_ids(listening, receiver, kind, names, status):
    sandbox = listening(kind=kind)
    sandbox.add("tickets", summary="x")

    [event] = posted(sandbox, receiver)

    assert names <= event["ticket"].keys()
    assert event["ticket"]["status_id"] == status
    assert (len(event["ticket"]) < 10) == (kind == "small")


def test_there_may_be_the_event_alone_a_template_or_nothing(listening, receiver):
    for kind in ("event", "template", "off"):
        sandbox = listening(kind=kind)
        sandbox.add("tickets", summary="x")
        bodies = posted(sandbox, receiver)

    event, template = bodies
    assert "ticket" not in event
    assert template["title"] == "x"
    assert "id" not in template


def test_batches_hold_as_many_events_as_the_webhook_says(listening, receiver):
    sandbox = listening(batch_method=1, batch_limit=2)
    for number in range(3):
        sandbox.add("tickets", summary=str(number))

    assert [[event["ticket"]["summary"] for event in batch] for batch in posted(sandbox, receiver)] == [
        ["0", "1"],
        ["2"],
    ]


def test_a_form_and_a_password_are_sent_as_the_webhook_says(listening, receiver):
    sandbox = listening(
        content_type="application/x-www-form-urlencoded",
        authentication_type=1,
        basic_username="halo",
        basic_password=SECRET,
    )
    sandbox.add("tickets", summary="x")
    sandbox.webhooks.flush()

    [request] = receiver.received
    assert request.headers["authorization"] == f"Basic {base64.b64encode(f'halo:{SECRET}'.encode()).decode()}"
    assert json.loads(parse_qs(request.body.decode())["ticket"][0])["summary"] == "x"
    assert SECRET not in f"{[*sandbox.webhooks.deliveries]!r} {sandbox.webhooks.deliveries[0]}"


def test_a_delivery_that_fails_is_told_and_not_repeated_but_can_be_sent_again(listening, receiver, caplog):
    sandbox = listening()
    receiver.on("/halo", Reply(status=500), Reply(status=204))
    sandbox.add("tickets", summary="x")
    sandbox.webhooks.flush()
    [failed] = sandbox.webhooks.deliveries

    assert not failed.ok
    assert len(receiver.received) == 1
    assert "new ticket logged" in caplog.text
    assert "500" in caplog.text

    sandbox.webhooks.resend(failed)
    first, second = posted(sandbox, receiver)
    assert first == second


def test_a_webhook_disables_itself_after_as_many_failures_as_it_says(listening, receiver):
    sandbox = listening(auto_disable_attempts=2)
    receiver.on("/halo", *(Reply(status=status) for status in (500, 204, 500, 500)))
    for _ in range(6):
        sandbox.add("tickets", summary="x")
        sandbox.webhooks.flush()

    assert [delivery.status for delivery in sandbox.webhooks.deliveries] == [500, 204, 500, 500]


def test_an_event_for_which_there_is_no_room_is_told(listening, caplog, monkeypatch):
    monkeypatch.setattr("halo.sandbox.serving.webhooks._MOST", 0)
    sandbox = listening()
    sandbox.add("tickets", summary="x")

    assert "an event was dropped: 0 are waiting already" in caplog.text


def test_nothing_leaves_this_machine(listening, receiver, caplog):
    sandbox = listening(url="https://hooks.example.com/halo")
    for _ in range(2):
        sandbox.add("tickets", summary="x")
    sandbox.webhooks.flush()

    assert list(sandbox.webhooks.deliveries) == []
    [record] = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert "this machine alone" in record.getMessage()


def test_no_receiver_no_delay_and_a_line_for_whoever_listens(listening):
    sandbox, lines = listening(url="http://127.0.0.1:1/"), list[str]()
    sandbox.webhooks.tell = lines.append
    sandbox.add("tickets", summary="x")
    sandbox.webhooks.flush()

    [line] = lines
    assert line.startswith("webhook 'Mine': new ticket logged -> http://127.0.0.1:1/: ConnectionRefusedError")
