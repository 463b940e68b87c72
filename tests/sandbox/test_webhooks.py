"""The sandbox posts what happens in it to receivers on this machine."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs

import pytest

from halo.sandbox import Sandbox

from .conftest import signed_in

SECRET = "s3cret-of-the-webhook"


class Receiver:
    """A server that keeps what it was sent.

    Attributes:
        requests: The headers and the body of each request.
        statuses: What to answer next; 204 if there is nothing.
    """

    def __init__(self) -> None:
        self.requests: list[tuple[dict[str, str], bytes]] = []
        self.statuses: list[int] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.requests.append(({name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(receiver.statuses.pop(0) if receiver.statuses else 204)
                self.end_headers()

            def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/halo?from=sandbox"

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(body) for _, body in self.requests]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    thread = Thread(target=receiver.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield receiver
    receiver.server.shutdown()
    receiver.server.server_close()


@pytest.fixture
def listening(make_sandbox: Callable[..., Sandbox], receiver: Receiver) -> Callable[..., Sandbox]:
    """Makes a sandbox with a webhook for all events of tickets; settings of the sandbox and fields of the webhook."""

    def make(*, kind: str = "full", **fields: Any) -> Sandbox:
        sandbox = make_sandbox(tickets=3, webhooks=kind)
        webhook = sandbox.add("webhooks", **{"name": "Mine", "url": receiver.url, "type": 0, "active": True, **fields})
        for number in (3, 19, 39, 76, 1072):
            sandbox.add("notifications", name="x", eventno=number, webhook_id=webhook["id"])
        return sandbox

    return make


def posted(sandbox: Sandbox, receiver: Receiver) -> list[Any]:
    sandbox.webhooks.flush()
    return receiver.bodies


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
        sandbox.webhooks.flush()

    event, template = receiver.bodies
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

    [(headers, body)] = receiver.requests
    assert headers["authorization"] == f"Basic {base64.b64encode(f'halo:{SECRET}'.encode()).decode()}"
    assert json.loads(parse_qs(body.decode())["ticket"][0])["summary"] == "x"
    assert SECRET not in f"{[*sandbox.webhooks.deliveries]!r} {sandbox.webhooks.deliveries[0]}"


def test_a_delivery_that_fails_is_told_and_not_repeated_but_can_be_sent_again(listening, receiver, caplog):
    sandbox = listening()
    receiver.statuses = [500]
    sandbox.add("tickets", summary="x")
    sandbox.webhooks.flush()
    [failed] = sandbox.webhooks.deliveries

    assert not failed.ok
    assert len(receiver.requests) == 1
    assert "new ticket logged" in caplog.text
    assert "500" in caplog.text

    sandbox.webhooks.resend(failed)
    first, second = posted(sandbox, receiver)
    assert first == second


def test_a_webhook_disables_itself_after_as_many_failures_as_it_says(listening, receiver):
    sandbox = listening(auto_disable_attempts=2)
    receiver.statuses = [500, 204, 500, 500]
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
