"""No secret and no token is shown anywhere: not in logs, reprs, exceptions, tracebacks or pickles."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from halo import Halo, HaloError, Retry
from halo.sandbox import Sandbox, Settings
from halo.testing import FakeClock

SECRET = "s3cr3t-of-the-application"


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(Settings(tickets=20, client_secret=SECRET, now="2026-06-15T10:00:00"))


@pytest.fixture
def halo(sandbox: Sandbox) -> Iterator[Halo]:
    with (
        sandbox.serve() as url,
        Halo(
            base_url=url,
            client_id="halo-sandbox",
            client_secret=SECRET,
            tenant="sandbox",
            clock=FakeClock(),
            retry=Retry(attempts=2),
        ) as halo,
    ):
        yield halo


def secrets_of(halo: Halo) -> tuple[str, ...]:
    token = halo._session.sender._auth._token
    return (SECRET, token.secret.reveal()) if token else (SECRET,)


FAULTS: dict[str, dict[str, Any]] = {
    "400": {"status": 400, "body": {"message": "no"}},
    "401": {"status": 401, "times": None},
    "403": {"status": 403, "body": "<html>no</html>"},
    "500": {"status": 500, "body": "trace", "times": None},
    "html": {"status": 200, "body": "<html><title>Sign in</title>"},
    "junk": {"status": 200, "body": "junk"},
    "cut": {"cut": 10, "times": None},
    "reset": {"reset": "before", "times": None},
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("path", ["/Tickets", "/auth/token"])
def test_no_failure_shows_a_secret_even_with_local_variables(
    sandbox: Sandbox, halo: Halo, caplog, path: str, fault: dict[str, Any]
):
    caplog.set_level(logging.DEBUG)
    halo.statuses.list().first()
    if path == "/auth/token":
        sandbox.revoke_tokens()
    sandbox.faults.add(path=path, **fault)

    with pytest.raises(HaloError) as caught:
        halo.tickets.list().first()

    error = caught.value
    rendered = traceback.TracebackException.from_exception(error, capture_locals=True)
    shown = [str(error), repr(error), repr(vars(error)), "".join(rendered.format()), repr(pickle.dumps(error))]
    shown += [record.getMessage() for record in caplog.records] + [repr(vars(record)) for record in caplog.records]
    for secret in secrets_of(halo):
        assert [text for text in shown if secret in text] == []
    assert [name for name in files_of(error) if any(library in name for library in ("httpx", "httpcore", "h11"))] == []


def files_of(error: BaseException | None) -> Iterator[str]:
    """The files whose frames, with their local variables, hang on an exception, its causes and its contexts."""
    if error is not None:
        yield from (frame.f_code.co_filename for frame, _ in traceback.walk_tb(error.__traceback__))
        yield from files_of(error.__cause__)
        yield from files_of(error.__context__)


def test_headers_and_bodies_of_the_caller_are_in_no_frame_of_ours(sandbox: Sandbox, halo: Halo):
    sandbox.faults.add(path="/Status", status=500, times=None)

    with pytest.raises(HaloError) as caught:
        halo.request("GET", "/Status", headers={"X-Key": "the-key"}, params={"search": "people"}, content=b"people")

    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)][1:]
    assert frames
    assert [name for frame in frames for name, value in frame.f_locals.items() if "the-key" in repr(value)] == []
    assert [name for frame in frames for name, value in frame.f_locals.items() if "people" in repr(value)] == []


PASSWORD = "s3cr3t-of-the-webhook"
WRITES: dict[str, Callable[[Halo, Any], Any]] = {
    "create": lambda halo, fields: halo.webhooks.create(**fields),
    "create of a field beyond the contract": lambda halo, fields: halo.webhooks.create(name="x", extra_fields=fields),
    "update": lambda halo, fields: halo.webhooks.update(WEBHOOK, **fields),
    "create_many": lambda halo, fields: halo.webhooks.create_many([fields])[0].error,
    "create_many from a generator": lambda halo, fields: halo.webhooks.create_many(each for each in [fields])[0].error,
    "update_many": lambda halo, fields: halo.webhooks.update_many([fields | {"id": WEBHOOK}])[0].error,
    "upsert": lambda halo, fields: halo.webhooks.upsert([fields], key="url", confirm=False)[0].error,
}
WEBHOOK = "00000000-0000-0000-0000-000000000001"


@pytest.mark.parametrize("write", WRITES)
@pytest.mark.parametrize(
    "fault", [{"status": 400, "body": f"Not {PASSWORD}"}, {"reset": "after"}], ids=["400", "reset"]
)
def test_what_the_name_of_a_field_calls_a_secret_is_in_no_frame_of_ours(
    sandbox: Sandbox, halo: Halo, write: str, fault: dict[str, Any]
):
    sandbox.faults.add(method="POST", path="/Webhook", **fault, times=None)
    fields = {"name": "x", "url": "https://x.example", "basic_password": PASSWORD}

    with pytest.raises(HaloError) as caught:
        raise WRITES[write](halo, fields)

    error = caught.value
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__) if "halo" in frame.f_globals["__name__"]]
    assert frames
    shown = [str(error), repr(vars(error)), *(repr(value) for frame in frames for value in frame.f_locals.values())]
    assert [text for text in shown if PASSWORD in text] == []


def test_a_secret_of_a_record_is_sent_as_it_is(sandbox: Sandbox, halo: Halo):
    webhook = halo.webhooks.create(name="x", url="https://x.example", basic_password=PASSWORD)

    assert (sandbox.find("webhooks", webhook.id) or {})["basic_password"] == PASSWORD


@pytest.mark.parametrize("path", ["/Tickets", "/auth/token"])
@pytest.mark.parametrize(
    ("status", "body"),
    [
        (400, {"message": f"echo {SECRET}"}),
        (500, f"trace {SECRET}"),
        (200, f"<html><title>{SECRET}</title>"),
        (200, f"{SECRET} {{"),
    ],
    ids=["400", "500", "html", "junk"],
)
def test_a_server_that_repeats_the_secret_does_not_get_it_shown(
    sandbox: Sandbox, halo: Halo, caplog, path: str, status: int, body: object
):
    caplog.set_level(logging.DEBUG)
    sandbox.faults.add(path=path, status=status, body=body, times=None)

    with pytest.raises(HaloError) as caught:
        halo.tickets.list().first()

    error = caught.value
    shown = [str(error), repr(error), repr(vars(error)), "".join(traceback.format_exception(error))]
    shown += [record.getMessage() for record in caplog.records]
    assert [text for text in shown if SECRET in text] == []


def test_no_repr_shows_a_secret(halo: Halo):
    halo.tickets.list().first()

    for thing in (
        halo,
        halo.tickets,
        halo.tickets.list(),
        halo._session.options,
        halo.usage,
        halo._session.sender.settings,
    ):
        assert [secret for secret in secrets_of(halo) if secret in repr(thing)] == []


def test_a_line_per_request_tells_what_was_asked_and_what_came(halo: Halo, caplog):
    caplog.set_level(logging.DEBUG, logger="halo")

    halo.tickets.list(search="people's words").first()

    lines = [record.getMessage() for record in caplog.records if record.name == "halo"]
    assert any(line.startswith("GET /Tickets -> 200 in ") and line.endswith("ms (attempt 1)") for line in lines)
    assert not any("people" in line for line in lines)
