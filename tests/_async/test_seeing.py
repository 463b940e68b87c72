"""Seeing what happens: hooks, the audit log, spans."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from halo import (
    AccessToken,
    HaloError,
    Hooks,
    NotFoundError,
    RateLimit,
    RateLimitError,
    Retry,
    StatusError,
)
from halo.audit import AuditLog
from halo.hooks import RequestEvent, ResponseEvent, WaitEvent
from halo.sandbox import Sandbox
from tests.shared_clock import SharedClock


class TestHooks:
    async def test_are_told_what_is_asked_and_what_comes(self, connected):
        requests: list[RequestEvent] = []
        responses: list[ResponseEvent] = []
        async with connected(hooks=Hooks(request=requests.append, response=responses.append)) as halo:
            await halo.statuses.list().first()

        assert requests == [RequestEvent("GET", "/Status", "list_statuses", 1, "127.0.0.1", "sandbox")]
        assert [(event.status_code, event.error, event.outcome) for event in responses] == [(200, None, "done")]

    async def test_are_told_which_records_are_changed(self, connected, sandbox: Sandbox):
        requests: list[RequestEvent] = []
        first, second = (row["id"] for row in sandbox.rows("tickets")[:2])
        async with connected(hooks=Hooks(request=requests.append)) as halo:
            await halo.request("POST", "/Tickets", json=[{"id": first, "flagged": True}, {"id": str(second)}])
            await halo.tickets.create(summary="x")

        assert [(event.effect, event.ids) for event in requests] == [("change", (first, second)), ("create", ())]

    @pytest.mark.parametrize("moment", ["request", "response", "refresh"])
    async def test_cannot_use_the_client_that_waits_for_them(self, connected, caplog, moment: str):
        async def use(_event: object) -> None:
            await halo.with_options(timeout=5).statuses.list().first()

        async with connected(hooks=Hooks(**{moment: use})) as halo:
            assert await halo.tickets.list().first()

        assert "A hook has used the client that is waiting for it.\nUse another client" in caplog.text

    async def test_are_told_of_repeats_with_the_reason(self, connected, sandbox: Sandbox):
        seen: list[str] = []
        sandbox.faults.add(path="/Status", status=503)
        sandbox.faults.add(path="/Status", reset="before")
        async with connected(hooks=Hooks(retry=lambda event: seen.append(f"{event.attempt} {event.reason}"))) as halo:
            await halo.statuses.list().first()

        assert seen[0] == "1 GET /Status: 503 Service Unavailable"
        assert seen[1].startswith("2 GET /Status: the connection broke")

    async def test_are_told_nothing_of_what_the_server_says_about_people(self, connected, sandbox: Sandbox, caplog):
        caplog.set_level(logging.DEBUG)
        seen: list[str] = []
        sandbox.faults.add(path="/Status", status=500, body="Jane has no mailbox")
        sandbox.faults.add(path="/Status", status=200, body="Jane has no mailbox", cut=9)
        async with connected(hooks=Hooks(retry=lambda event: seen.append(event.reason))) as halo:
            await halo.statuses.list().first()

        assert seen == [
            "GET /Status: 500 Internal Server Error",
            "GET /Status: the response was cut off after 9 bytes (status 200)",
        ]
        assert "Jane" not in caplog.text

    async def test_are_told_no_names_of_people_that_stand_in_a_path(self, connected, caplog):
        caplog.set_level(logging.DEBUG, "halo")
        requests: list[RequestEvent] = []
        async with connected(hooks=Hooks(request=requests.append)) as halo:
            for path in ("/Users/jane.doe@acme.example/12?search=jane", "/AgentCheckIn/Jane Doe", "/Timesheet/mine"):
                with pytest.raises(HaloError):
                    await halo.request("GET", path)

        assert [(event.path, event.operation) for event in requests] == [
            ("/Users/{name}/12", "GET /Users/{name}/{id}"),
            ("/AgentCheckIn/{name}", "GET /AgentCheckIn/{name}"),
            ("/Timesheet/mine", "GET /Timesheet/mine"),
        ]
        assert "ane" not in caplog.text

    async def test_are_told_of_waits_and_sign_ins(self, connected, sandbox: Sandbox):
        waits: list[float] = []
        reasons: list[str] = []
        hooks = Hooks(
            wait=lambda event: waits.append(event.seconds), refresh=lambda event: reasons.append(event.reason)
        )
        async with connected(hooks=hooks, rate_limit=RateLimit((2, 10))) as halo:
            await halo.statuses.list().first()
            sandbox.revoke_tokens()
            await halo.statuses.list().first()

        assert reasons == ["first", "refused"]
        assert sum(waits) == pytest.approx(20)

    async def test_that_fail_are_logged_and_stop_nothing(self, connected, caplog):
        def fails(_event: object) -> None:
            raise RuntimeError("the hook's own")

        async with connected(hooks=Hooks(request=fails, response=fails, refresh=fails)) as halo:
            assert await halo.tickets.create(summary="x")

        assert [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR] == [
            "a hook failed at RequestEvent",
            "a hook failed at RefreshEvent",
            "a hook failed at ResponseEvent",
        ]


class TestTheAuditLog:
    async def test_says_who_did_what_where_and_how_it_ended(self, connected, log, lines, text):
        async with connected(hooks=log.hooks) as halo:
            ticket = await halo.tickets.create(summary="people's words")
            await halo.tickets.update(ticket.id, summary="people's words")
            with pytest.raises(NotFoundError):
                await halo.tickets.get(999999)

        here = ("nightly-sync", "127.0.0.1", "sandbox")
        names = ("who", "host", "tenant", "method", "path", "effect", "ids", "status", "outcome", "error")
        assert [tuple(line[name] for name in names) for line in lines()] == [
            (*here, "POST", "/Tickets", "create", [], 201, "done", None),
            (*here, "POST", "/Tickets", "change", [ticket.id], 201, "done", None),
            (*here, "GET", "/Tickets/999999", "read", [], 404, "refused", None),
        ]
        assert "people" not in text()

    async def test_has_a_line_for_each_sign_in(self, connected, log, text):
        async with connected(hooks=log.hooks) as halo:
            await halo.tickets.create(summary="x")

        line = json.loads(text().splitlines()[0])
        assert (line["operation"], line["reason"], line["tenant"]) == ("sign_in", "first", "sandbox")

    async def test_has_a_line_for_each_attempt(self, connected, sandbox: Sandbox, log, lines):
        sandbox.faults.add(path="/Status", status=503)
        sandbox.faults.add(path="/Status", reset="before")
        async with connected(hooks=log.hooks) as halo:
            await halo.request("GET", "/Status")

        assert [(line["attempt"], line["status"], line["outcome"]) for line in lines()] == [
            (1, 503, "failed"),
            (2, None, "failed"),
            (3, 200, "done"),
        ]

    @pytest.mark.parametrize("status", [401, 500])
    async def test_says_not_sent_where_signing_in_failed(self, connected, sandbox: Sandbox, log, lines, status: int):
        sandbox.faults.add(path="/auth/token", status=status, times=None)
        async with connected(hooks=log.hooks, retry=Retry(attempts=1)) as halo:
            with pytest.raises(StatusError):
                await halo.tickets.create(summary="x")

        (line,) = lines()
        assert (line["method"], line["status"], line["outcome"]) == ("POST", None, "not sent")
        assert line["error"] == ("AuthenticationError" if status == 401 else "ServerError")

    async def test_says_not_sent_where_the_budget_was_used_up(self, connected, log, lines):
        async with connected(
            hooks=log.hooks, rate_limit=RateLimit((2, 10)), retry=Retry(deadline=1), scope="all"
        ) as halo:
            await halo.request("GET", "/Status")
            with pytest.raises(RateLimitError, match="not sent"):
                await halo.tickets.create(summary="x")

        assert [(line["path"], line["outcome"], line["error"]) for line in lines()] == [
            ("/Status", "done", None),
            ("/Tickets", "not sent", "RateLimitError"),
        ]

    async def test_has_a_line_for_a_call_that_was_interrupted(self, connected, log, lines):
        def interrupted(_request: httpx.Request) -> httpx.Response:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            async with connected(
                transport=httpx.MockTransport(interrupted),
                hooks=log.hooks,
                client_id=None,
                client_secret=None,
                credentials=AccessToken("token"),
            ) as halo:
                await halo.tickets.create(summary="x")

        (line,) = lines()
        assert (line["outcome"], line["error"]) == ("unknown", "KeyboardInterrupt")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[AuditLog]:
    with AuditLog(tmp_path / "calls.jsonl", who="nightly-sync") as log:
        yield log


@pytest.fixture
def text(tmp_path: Path) -> Callable[[], str]:
    """What was written so far."""
    return lambda: (tmp_path / "calls.jsonl").read_text(encoding="utf-8")


@pytest.fixture
def lines(text: Callable[[], str]) -> Callable[[], list[dict[str, Any]]]:
    """The lines of attempts."""
    return lambda: [line for line in map(json.loads, text().splitlines()) if line["operation"] != "sign_in"]


@pytest.fixture(scope="module")
def spans() -> InMemorySpanExporter:
    """What is exported; OpenTelemetry has one provider per process."""
    from opentelemetry import trace

    exporter = InMemorySpanExporter()
    provider = trace.get_tracer_provider()
    if not isinstance(provider, TracerProvider):
        provider = TracerProvider()
        trace.set_tracer_provider(provider)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return exporter


class TestSpans:
    async def test_one_covers_a_call_with_all_its_attempts(self, connected, sandbox: Sandbox, spans):
        spans.clear()
        sandbox.faults.add(path="/Status", status=503)
        async with connected() as halo:
            await halo.statuses.list().first()

        (span,) = spans.get_finished_spans()
        assert span.name == "halo list_statuses"
        assert span.attributes == {
            "http.request.method": "GET",
            "halo.operation": "list_statuses",
            "server.address": "127.0.0.1",
        }

    async def test_an_error_is_noted_by_class_and_status_and_not_by_text(self, connected, spans):
        spans.clear()
        async with connected() as halo:
            with pytest.raises(NotFoundError):
                await halo.tickets.get(999999)

        (span,) = spans.get_finished_spans()
        assert not span.status.is_ok
        assert span.attributes["error.type"] == "NotFoundError"
        assert span.attributes["http.response.status_code"] == 404
        assert span.events == ()


class TestWaits:
    async def test_are_counted(self, connected, sandbox: Sandbox):
        sandbox.faults.add(path="/Status", status=429, headers={"Retry-After": "7"})
        async with connected() as halo:
            await halo.statuses.list().first()

            assert (halo.usage.waits, halo.usage.waited, halo.usage.throttled) == (1, 7.0, 1)

    async def test_after_a_429_are_told_once_where_they_are_slept(self, connected, sandbox: Sandbox, caplog):
        caplog.set_level(logging.INFO, logger="halo")
        events: list[object] = []
        sandbox.faults.add(path="/Status", status=429, headers={"Retry-After": "7"})
        async with connected(hooks=Hooks(wait=events.append, retry=events.append)) as halo:
            await halo.statuses.list().first()

        assert caplog.messages == ["waiting 7.0 s: GET /Status: the server has answered 429"]
        assert events == [WaitEvent(7.0, "GET /Status: the server has answered 429")]

    async def test_of_calls_side_by_side_count_once(self, connected, sandbox: Sandbox):
        """Time passes here only while somebody waits."""
        clock = SharedClock()
        sandbox.faults.add(method="POST", path="/Tickets", status=429, headers={"Retry-After": "30"}, times=16)
        async with connected(clock=clock) as halo:
            await halo.tickets.create_many([{"summary": str(number)} for number in range(16)])

            assert halo.usage.waits > 1
            assert halo.usage.waited == clock.monotonic()


class TestAnError:
    async def test_is_noted_with_its_time_and_attempt(self, connected):
        async with connected() as halo:
            with pytest.raises(NotFoundError) as caught:
                await halo.tickets.get(999999)

        assert caught.value.__notes__ == ["Ended 2027-01-15 08:00:00 UTC, attempt 1, after 0.0 s."]
