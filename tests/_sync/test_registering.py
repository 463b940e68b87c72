# Written by `python scripts/unasync.py` from tests/_async/test_registering.py. Do not edit.
"""Registering a webhook: what is made, what stays, what is refused."""

from __future__ import annotations

from traceback import walk_tb
from typing import Any

import pytest

from halo import HaloError, InvalidRequestError, OutcomeUnknownError, ValidationError
from halo.webhooks import Basic, Bearer, NoAuth

URL, SECRET = "https://hooks.example.com/halo", "s3cret-of-the-webhook"
AUTH = Basic("halo", SECRET)


@pytest.fixture
def posts(requests_sent):
    """The requests that write."""
    return lambda: [request for request in requests_sent() if request.startswith("POST")]


def test_makes_a_webhook_and_a_notification_for_each_event(halo, sandbox, posts):
    registration = halo.webhooks.register(URL, ["new ticket  LOGGED", 76], AUTH)

    webhook = sandbox.find("webhooks", registration.webhook.id)
    assert (webhook["url"], webhook["type"], webhook["active"]) == (URL, 0, True)
    assert (webhook["authentication_type"], webhook["basic_username"], webhook["basic_password"]) == (1, "halo", SECRET)
    events = [row for row in sandbox.rows("notifications") if row.get("webhook_id") == webhook["id"]]
    assert [(row["eventno"], row["name"]) for row in events] == [
        (3, "New Ticket Logged"),
        (76, "Ticket Status Changed"),
    ]
    assert (registration.action, registration.events) == ("create", {3: "create", 76: "create"})
    assert posts() == ["POST /Webhook", "POST /Notification", "POST /Notification"]
    assert SECRET not in repr(registration)
    assert SECRET not in repr([*sandbox.journal])


def test_a_second_run_writes_nothing_and_a_third_only_what_is_missing(halo, posts):
    halo.webhooks.register(URL, [3], AUTH)
    before = posts()

    again = halo.webhooks.register("https://HOOKS.example.com/halo/", [3], AUTH)
    assert (again.action, again.events, posts()) == ("unchanged", {3: "unchanged"}, before)

    more = halo.webhooks.register(URL, [3, 4711], Basic("halo", "another"))
    assert (more.action, more.changed, more.events) == ("update", ("basic_password",), {3: "unchanged", 4711: "create"})
    assert posts() == [*before, "POST /Webhook", "POST /Notification"]


def test_a_dry_run_says_the_same_and_writes_nothing(halo, posts):
    planned = halo.webhooks.register(URL, [3], AUTH, dry_run=True)

    assert (planned.webhook, planned.action, planned.events) == (None, "create", {3: "create"})
    assert posts() == []


def test_what_has_stopped_half_way_is_completed_by_the_next_run(halo, sandbox, posts):
    sandbox.faults.add(method="POST", path="/Notification", reset="before", times=None)
    with pytest.raises(HaloError) as caught:
        halo.webhooks.register(URL, [3], AUTH)
    assert "to register it again makes what is missing" in "".join(caught.value.__notes__)

    sandbox.faults.clear()
    registration = halo.webhooks.register(URL, [3], AUTH)
    assert (registration.action, registration.events) == ("unchanged", {3: "create"})
    assert posts().count("POST /Webhook") == 1


def test_a_webhook_that_has_disabled_itself_is_used_again(halo, sandbox):
    registration = halo.webhooks.register(URL, [3], AUTH)
    halo.webhooks.update(registration.webhook.id, disabled=True)

    again = halo.webhooks.register(URL, [3], AUTH)

    assert again.changed == ("disabled",)
    assert not sandbox.find("webhooks", registration.webhook.id)["disabled"]


def test_a_url_of_two_webhooks_and_a_name_of_another_one_are_refused(halo, sandbox, posts):
    for name in ("One", "Two"):
        sandbox.add("webhooks", name=name, url=URL, type=0)

    with pytest.raises(InvalidRequestError, match="several webhooks post to"):
        halo.webhooks.register(URL, [3], AUTH)
    with pytest.raises(InvalidRequestError, match="has the name 'one', and another URL"):
        halo.webhooks.register("https://other.example.com", [3], AUTH, name="one")
    assert posts() == []


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("hooks.example.com", [3], AUTH), "is not a URL"),
        (("http://hooks.example.com", [3], AUTH), "is not encrypted"),
        ((f"http://hooks.example.com?key={SECRET}", [3], AUTH), r"hooks.example.com\?\*\*\*' is not encrypted"),
        ((f"https://me:{SECRET}@hooks.example.com", [3], AUTH), "has a user name in it"),
        ((URL, [], AUTH), "events is empty"),
        ((URL, "New Ticket Logged", AUTH), "is not a list"),
        ((URL, ["New Tickets"], AUTH), r"'New Tickets' is not an event(.|\n)*New Ticket Logged \(3\)"),
        ((URL, [True], AUTH), "True is not an event"),
        ((URL, [3], Bearer(SECRET)), "auth=Bearer cannot be set"),
        ((URL, [3], None), "auth=NoneType cannot be set"),
    ],
)
def test_what_cannot_be_right_is_refused_before_anything_is_sent(halo, requests_sent, arguments: Any, problem):
    with pytest.raises(InvalidRequestError, match=problem) as caught:
        halo.webhooks.register(*arguments)

    assert requests_sent() == []
    assert SECRET not in str(caught.value)


def test_no_error_shows_the_password(halo, sandbox):
    sandbox.faults.add(method="POST", path="/Webhook", status=400, body=f"Not good: {SECRET}")
    with pytest.raises(ValidationError, match=r"Not good: \*\*\*"):
        halo.webhooks.register(URL, [3], AUTH)

    sandbox.faults.add(method="POST", path="/Webhook", reset="after")
    with pytest.raises(OutcomeUnknownError) as caught:
        halo.webhooks.register(URL, [3], AUTH)
    assert SECRET not in repr(vars(caught.value))
    frames = [frame.f_locals for frame, _ in walk_tb(caught.value.__traceback__) if "halo/" in frame.f_code.co_filename]
    assert SECRET not in repr(frames)


def test_without_authentication_none_is_sent(halo, sandbox):
    registration = halo.webhooks.register("http://127.0.0.1:9000/halo", [3], NoAuth(), name="Local")

    webhook = sandbox.find("webhooks", registration.webhook.id)
    assert (webhook["name"], webhook["authentication_type"]) == ("Local", 0)
